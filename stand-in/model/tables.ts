import { HostError, invalidArgument } from "../protocol/host-error";
import { isCellAddress } from "./a1";
import { intersection } from "./area";
import type { AreaState, SheetState, TableState } from "./book-state";
import { requireAllowed } from "./protection";
import { cellAt } from "./sheet-cells";
import { settleHeaders } from "./table-headers";
import type { WorkbookModel } from "./workbook-model";
import { moveReferencesIn } from "./table-references";

/** Makes a table of an area whose first row is its header. Refused over another table or a merged cell. */
export function addTable(model: WorkbookModel, sheet: SheetState, area: AreaState): TableState {
  requireAllowed(sheet);
  // A header alone gets an empty row below it, as in Excel.
  const full = area.rows === 1 ? { ...area, rows: 2 } : { ...area };
  requireFreeArea(sheet, full, undefined);
  if (sheet.merges.some((merge) => intersection(merge, full)))
    throw invalidArgument("A table cannot hold merged cells.");
  model.calculation.structureWillChange();
  const tables = allTables(model);
  const id = Math.max(0, ...tables.map((table) => table.id)) + 1;
  const table: TableState = {
    id,
    name: freeTableName(tables, id),
    area: full,
    hasHeaderRow: true,
    hasTotalsRow: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showFilterButton: true,
  };
  settleHeaders(model, sheet, table);
  sheet.tables.push(table);
  return table;
}

export function allTables(model: WorkbookModel): TableState[] {
  return model.state.sheets.flatMap((sheet) => sheet.tables);
}

function freeTableName(tables: readonly TableState[], id: number): string {
  const taken = new Set(tables.map((table) => table.name.toLowerCase()));
  let number = id;
  while (taken.has(`テーブル${String(number)}`)) number += 1;
  return `テーブル${String(number)}`;
}

/** Refuses an area that another table, or another than `own`, touches. */
export function requireFreeArea(sheet: SheetState, area: AreaState, own: TableState | undefined): void {
  if (sheet.tables.some((table) => table !== own && intersection(table.area, area))) {
    throw invalidArgument("A table can't overlap another table.");
  }
}

/** Renames a table, and with it the structured references to it. */
export function renameTable(model: WorkbookModel, table: TableState, name: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || isCellAddress(name))
    throw invalidArgument(`"${name}" cannot be a table's name.`);
  const key = name.toLowerCase();
  const isTaken = allTables(model).some((one) => one !== table && one.name.toLowerCase() === key);
  if (isTaken || model.state.names.some((one) => one.name.toLowerCase() === key)) {
    throw new HostError("ItemAlreadyExists", `There is something named ${name} already.`);
  }
  model.calculation.structureWillChange();
  moveReferencesIn(model, table.name, name);
  table.name = name;
}

/** The table takes another area; its header stays where it is. */
export function resizeTable(
  model: WorkbookModel,
  sheet: SheetState,
  table: TableState,
  area: AreaState,
): void {
  requireAllowed(sheet);
  if (area.row !== table.area.row || !intersection(area, table.area) || area.rows < 2) {
    throw invalidArgument(
      "The headers must remain in the same row, and the resulting table must overlap the original table.",
    );
  }
  requireFreeArea(sheet, area, table);
  if (sheet.merges.some((merge) => intersection(merge, area)))
    throw invalidArgument("A table cannot hold merged cells.");
  model.calculation.structureWillChange();
  table.area = { ...area };
  settleHeaders(model, sheet, table);
}

/** The table is no more; its cells stay. */
export function dropTable(model: WorkbookModel, sheet: SheetState, table: TableState): void {
  requireAllowed(sheet);
  model.calculation.structureWillChange();
  sheet.tables = sheet.tables.filter((one) => one !== table);
}

/** A header's text; the columns of a table without headers count from 1. */
export function columnName(sheet: SheetState, table: TableState, index: number): string {
  const value = table.hasHeaderRow
    ? cellAt(sheet, table.area.row, table.area.column + index)?.value
    : undefined;
  return typeof value === "string" ? value : `列${String(index + 1)}`;
}
