import { ACKNOWLEDGEMENTS_TABLE } from "../definition/acknowledgement";
import { INDICATOR_DEFINITIONS } from "../definition/definition-columns";
import { findManagedTable, type ManagedTableDefinition } from "../definition/managed-table";
import { SETTINGS_TABLE } from "../definition/settings";
import type { CellPosition } from "../../values/workbook/cell-address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../values/workbook/snapshot";

/**
 * Which cells of 設定, 指標定義 or 確認記録 are in the columns that the add-in reads there; none where the sheet has the name
 * alone. What else is on such a sheet is read by nobody.
 */
export function keptTable(workbook: WorkbookSnapshot, sheet: SheetSnapshot): (cell: CellPosition) => boolean {
  const read = [
    columnsRead(workbook, sheet, INDICATOR_DEFINITIONS),
    columnsRead(workbook, sheet, SETTINGS_TABLE),
    columnsRead(workbook, sheet, ACKNOWLEDGEMENTS_TABLE),
  ];
  return (cell) => read.some((isRead) => isRead(cell));
}

function columnsRead<Key extends string>(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  definition: ManagedTableDefinition<Key>,
): (cell: CellPosition) => boolean {
  const table = findManagedTable(workbook, definition);
  if (table?.sheet.name !== sheet.name) return () => false;
  const columns = new Set(table.columns.values());
  const rows = new Set([table.area.row, ...table.rows]);
  return ({ row, column }) => rows.has(row) && columns.has(column);
}
