import { compareKey } from "../../../values/notation/normalise";
import { found, type Check, type CheckResult } from "../../checking/check";
import { callName } from "../../checking/figures";

/** An indicator without a row in 指標定義, by its name. Where the workbook has no 指標定義 at all, nothing can be said. */
export const indicatorUndefined: Check = {
  name: "indicator/undefined",
  run: ({ tables, definitions }): CheckResult => {
    if (!definitions.exists) {
      const what = { kind: "check", sheet: undefined, at: undefined, text: "indicator/undefined" } as const;
      return { findings: [], notChecked: tables.length > 0 ? [{ what, why: { code: "noDefinition" } }] : [] };
    }
    const defined = new Set(definitions.definitions.map(({ name }) => compareKey(name)));
    return found(
      tables
        .flatMap((table) => table.indicators)
        .filter(({ name }) => !defined.has(compareKey(name)))
        .map((indicator) => ({
          code: "indicator/undefined",
          severity: "info",
          at: indicator.labelCell,
          indicator: callName(indicator),
          fiscalYear: undefined,
          data: { name: indicator.name },
        })),
    );
  },
};
