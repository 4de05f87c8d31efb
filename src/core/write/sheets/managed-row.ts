import { contentAt } from "../../plan/cell-changes";
import type { Edit, Plan, PlanRefusal } from "../../plan/plan";
import { lastRowOf, type ManagedTable } from "../../read/definition/managed-table";
import { formatArea, formatCell, type Area, type CellPosition } from "../../values/workbook/cell-address";
import type { CellContent } from "../../values/workbook/cell-value";
import { valueAt } from "../../values/workbook/snapshot";

type EditsOrRefusal = Pick<Plan, "edits" | "refusals">;

/** What a row is to hold in a column; null and "" leave the cell as it is, unless it is to be emptied. */
export interface ManagedRowCell<Key extends string> {
  readonly key: Key;
  readonly content: CellContent;
  readonly empties?: boolean;
  readonly numberFormat?: string;
}

/**
 * Edits that add rows to 指標定義, 設定 or 確認記録: in its blank rows, else right below it, where an Excel table grows by
 * them. Columns that the sheet does not have are passed over. Refused as a whole where the sheet is protected, and where
 * someone's data is in one of those rows.
 */
export function addedRowEdits<Key extends string>(
  table: ManagedTable<Key>,
  added: readonly (readonly ManagedRowCell<Key>[])[],
): EditsOrRefusal {
  const sheet = table.sheet.name;
  if (added.length === 0) return { edits: [], refusals: [] };
  if (table.sheet.isProtected) return refuse({ code: "protected", sheet });
  const places = freeRows(table, added.length);
  const refusals = places.flatMap((row): PlanRefusal[] => {
    const place = { ...table.area, row, rows: 1 };
    const taken = heldCells(table, place);
    return taken.length > 0 ? [{ code: "blockTaken", sheet, at: formatArea(place), taken }] : [];
  });
  if (refusals.length > 0) return { edits: [], refusals };
  const writes = places.flatMap((row, index) =>
    (added[index] ?? []).flatMap((cell) => managedCellEdits(table, row, cell)),
  );
  const rows = Math.max(table.area.rows, ...places.map((row) => row + 1 - table.area.row));
  return { edits: [...writes, ...grownEdits(table, { ...table.area, rows })], refusals: [] };
}

/** Edits that put a content into a column of a row; none where the sheet has no such column or holds the content. */
export function managedCellEdits<Key extends string>(
  table: ManagedTable<Key>,
  row: number,
  { key, content, numberFormat, empties = false }: ManagedRowCell<Key>,
): Edit[] {
  const column = table.columns.get(key);
  if (column === undefined || ((content === null || content === "") && !empties)) return [];
  const sheet = table.sheet.name;
  const before = contentAt(table.sheet, row, column);
  if (before === content) return [];
  const write: Edit = { kind: "cells", sheet, row, column, before: [[before]], after: [[content]] };
  if (numberFormat === undefined) return [write];
  const area = { row, column, rows: 1, columns: 1 };
  return [{ kind: "format", sheet, area, format: { numberFormat } }, write];
}

function refuse(refusal: PlanRefusal): EditsOrRefusal {
  return { edits: [], refusals: [refusal] };
}

/** The rows for new entries: the blank ones in the table, then those below it. */
export function freeRows<Key extends string>(table: ManagedTable<Key>, count: number): number[] {
  const heading = table.area.row;
  const candidates = Array.from(
    { length: lastRowOf(table) - heading + count },
    (_, index) => heading + 1 + index,
  );
  return candidates.filter((row) => !table.rows.includes(row)).slice(0, count);
}

/**
 * The cells of an area of the table's sheet that hold something, in A1 notation. The table's columns in rows below it that are
 * read as its own do not count.
 */
export function heldCells<Key extends string>(table: ManagedTable<Key>, area: Area): string[] {
  const { sheet } = table;
  const held: string[] = [];
  const end = table.area.row + table.area.rows;
  const isOwn = ({ row, column }: CellPosition): boolean =>
    row >= end &&
    table.rows.includes(row) &&
    column >= table.area.column &&
    column < table.area.column + table.area.columns;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (isOwn({ row, column })) continue;
      const value = valueAt(sheet, row, column);
      if (value !== null && value !== "") held.push(formatCell({ row, column }));
    }
  }
  return held;
}

/** Makes the Excel table so large; nothing for a plain range, or where it is so already. */
export function grownEdits<Key extends string>(
  { sheet, area, excelTable }: ManagedTable<Key>,
  { rows, columns }: Pick<Area, "rows" | "columns">,
): Edit[] {
  if (excelTable === undefined || (rows === area.rows && columns === area.columns)) return [];
  const after = { ...area, rows, columns };
  return [{ kind: "resizeTable", sheet: sheet.name, table: excelTable, before: area, after }];
}
