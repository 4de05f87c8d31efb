import { definitionFor } from "../../../model/definition-for";
import { ledgerName } from "../../../read/ledger/ledger-naming";
import { checkOf } from "../../checking/check";
import { callName } from "../../checking/figures";
import type { Occurrence } from "../../findings/finding";

/** An indicator whose row of 指標定義 names a ledger that the workbook does not have. A blank 台帳 is a decision. */
export const recountNoLedger = checkOf({
  code: "recount/no-ledger",
  severity: "info",
  keeps: ({ name, ledger }) => [name, ledger],
  find: ({ recount, definitions, tables }) =>
    recount.notRecounted.flatMap(({ indicator, why }): Occurrence<"recount/no-ledger">[] => {
      const rule = definitionFor(indicator, definitions.definitions)?.rule;
      if (why.code !== "noLedger" || !rule) return [];
      return [
        {
          at: indicator.labelCell,
          indicator: callName(indicator),
          fiscalYear: undefined,
          data: { name: indicator.name, ledger: ledgerName(rule.ledger, tables) },
        },
      ];
    }),
});
