import type { CellAddress } from "../core/values/workbook/cell-address";
import { OfficeSession, type OfficeExcel } from "./session/office-session";

/** Where the user is. Rejects with HostFailure. */
export function readActiveCell(excel: OfficeExcel = Excel): Promise<CellAddress> {
  return new OfficeSession(excel).run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load({ rowIndex: true, columnIndex: true, worksheet: { name: true } });
    await context.sync();
    return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
  });
}
