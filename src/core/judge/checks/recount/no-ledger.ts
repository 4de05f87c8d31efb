import { definitionFor } from "../../../model/definition-for";
import { INDICATOR_DEFINITIONS } from "../../../read/definition/definition-columns";
import { findManagedTable, managedCell } from "../../../read/definition/managed-table";
import { fieldText } from "../../../read/definition/read-field";
import { ledgerName } from "../../../read/ledger/ledger-naming";
import { checkOf } from "../../checking/check";
import { callName } from "../../checking/figures";
import type { Occurrence } from "../../findings/finding";

/** An indicator whose row of 指標定義 names a ledger that the workbook does not have, by the name there. A blank 台帳 is a decision. */
export const recountNoLedger = checkOf({
  code: "recount/no-ledger",
  severity: "info",
  keeps: ({ name, ledger }) => [name, ledger],
  find: ({ recount, definitions, tables, workbook }) => {
    const table = findManagedTable(workbook, INDICATOR_DEFINITIONS);
    return recount.notRecounted.flatMap(({ indicator, why }): Occurrence<"recount/no-ledger">[] => {
      const definition = definitionFor(indicator, definitions.definitions);
      if (why.code !== "noLedger" || !definition?.rule) return [];
      const { cell, rule } = definition;
      const said = table && cell ? fieldText(managedCell(table, "ledger", cell.row)) : "";
      return [
        {
          at: indicator.labelCell,
          indicator: callName(indicator),
          fiscalYear: undefined,
          data: { name: indicator.name, ledger: said === "" ? ledgerName(rule.ledger, tables) : said },
        },
      ];
    });
  },
});
