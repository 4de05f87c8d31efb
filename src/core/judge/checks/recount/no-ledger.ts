import { definitionFor } from "../../../model/definition-for";
import { ledgerDefinition } from "../../../read/ledger/ledger-definitions";
import { found, type Check } from "../../checking/check";
import { callName } from "../../checking/figures";
import type { Finding } from "../../findings/finding";

/** An indicator whose row of 指標定義 names a ledger that the workbook does not have. A blank 台帳 is a decision. */
export const recountNoLedger: Check = {
  name: "recount/no-ledger",
  run: ({ recount, definitions }) => {
    return found(
      recount.notRecounted.flatMap(({ indicator, why }): Finding[] => {
        const rule = definitionFor(indicator, definitions.definitions)?.rule;
        if (why.code !== "noLedger" || !rule) return [];
        return [
          {
            code: "recount/no-ledger",
            severity: "info",
            at: indicator.labelCell,
            indicator: callName(indicator),
            fiscalYear: undefined,
            data: { name: indicator.name, ledger: ledgerDefinition(rule.ledger).name },
          },
        ];
      }),
    );
  },
};
