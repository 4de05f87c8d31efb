import { HostFailure } from "../app/workbook-host";
import type { CellAddress } from "../core/values/workbook/cell-address";
import { OfficeSession, type OfficeExcel } from "./session/office-session";

/**
 * Where the user is; undefined where that is no cell, since a chart or a shape is selected (OfficeDev/office-js #2268).
 * Rejects with HostFailure.
 */
export async function readActiveCell(excel: OfficeExcel = Excel): Promise<CellAddress | undefined> {
  try {
    return await new OfficeSession(excel).run(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load({ rowIndex: true, columnIndex: true, worksheet: { name: true } });
      await context.sync();
      return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
    });
  } catch (error) {
    if (error instanceof HostFailure && error.code === "selection") return undefined;
    throw error;
  }
}
