import { compareKey } from "../../../values/notation/normalise";
import { checkOf } from "../../checking/check";
import { callName } from "../../checking/figures";
import { notRun } from "../../checking/not-run";

/**
 * An indicator without a row in 指標定義, by its name. Where the workbook has no 指標定義, or a narrow one that only holds
 * answers and says nothing of ledgers, nothing can be said.
 */
export const indicatorUndefined = checkOf({
  code: "indicator/undefined",
  severity: "info",
  keeps: ({ name }) => [name],
  find: ({ tables, definitions }) => {
    if (!definitions.namesLedgers) return [];
    const defined = new Set(definitions.definitions.map(({ name }) => compareKey(name)));
    return tables
      .flatMap((table) => table.indicators)
      .filter(({ name }) => !defined.has(compareKey(name)))
      .map((indicator) => ({
        at: indicator.labelCell,
        indicator: callName(indicator),
        fiscalYear: undefined,
        data: { name: indicator.name },
      }));
  },
  passesOver: ({ tables, definitions }) =>
    tables.length > 0 && !definitions.namesLedgers
      ? [notRun("indicator/undefined", { code: "noDefinition" })]
      : [],
});
