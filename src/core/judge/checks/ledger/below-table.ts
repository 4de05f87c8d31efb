import type { Ledger } from "../../../model/ledger";
import type { Plan } from "../../../plan/plan";
import { formatArea, type Area } from "../../../values/workbook/cell-address";
import { findSheet, type WorkbookSnapshot } from "../../../values/workbook/snapshot";
import { checkOf } from "../../checking/check";
import { NO_INDICATOR } from "../../checking/ledger-columns";

/**
 * Records typed below a ledger's Excel table, which has not grown over them: they are not counted. Where they follow it
 * without a gap, the table can be made to hold them.
 */
export const ledgerBelowTable = checkOf({
  code: "ledger/below-table",
  severity: "warning",
  keeps: ({ ledger, table, rows, first }) => [ledger, table, rows, first],
  find: ({ ledgers, workbook }) =>
    ledgers.flatMap((ledger) => {
      const [first] = ledger.rowsBelow;
      const { sheet, excelTable: table, name, area } = ledger;
      if (first === undefined || table === undefined) return [];
      const suggestion = growTable(workbook, ledger, table);
      return [
        {
          at: { sheet, row: first, column: area.column },
          ...NO_INDICATOR,
          data: {
            ledger: name,
            column: "",
            rows: ledger.rowsBelow.length,
            table,
            first: formatArea({ ...area, row: first, rows: 1 }),
          },
          ...(suggestion && { suggestion }),
        },
      ];
    }),
});

function growTable(workbook: WorkbookSnapshot, ledger: Ledger, table: string): Plan | undefined {
  const { area: before, rowsBelow } = ledger;
  const sheet = findSheet(workbook, ledger.sheet);
  const end = before.row + before.rows;
  if (!sheet || sheet.isProtected || rowsBelow.some((row, at) => row !== end + at)) return undefined;
  const after: Area = { ...before, rows: before.rows + rowsBelow.length };
  return {
    kind: "mend",
    edits: [{ kind: "resizeTable", sheet: ledger.sheet, table, before, after }],
    refusals: [],
  };
}
