import { contentAt } from "../../plan/cell-changes";
import type { Edit, Plan, PlanRefusal } from "../../plan/plan";
import type { ManagedTable } from "../../read/definition/managed-table";
import { formatArea, formatCell } from "../../values/workbook/cell-address";
import type { CellContent } from "../../values/workbook/cell-value";
import { valueAt } from "../../values/workbook/snapshot";

type EditsOrRefusal = Pick<Plan, "edits" | "refusals">;

/** What a row is to hold in a column; null and "" leave the cell as it is. */
export interface ManagedRowCell<Key extends string> {
  readonly key: Key;
  readonly content: CellContent;
  readonly numberFormat?: string;
}

/**
 * Edits that add a row to 指標定義, 設定 or 確認記録: in its first blank row, else right beneath it, where an Excel table grows
 * by it. Columns that the sheet does not have are passed over. Refused where the sheet is protected, and where
 * someone's data stands in that row.
 */
export function addedRowEdits<Key extends string>(
  table: ManagedTable<Key>,
  cells: readonly ManagedRowCell<Key>[],
): EditsOrRefusal {
  const sheet = table.sheet.name;
  if (table.sheet.isProtected) return refuse({ code: "protected", sheet });
  const row = freeRow(table);
  const taken = takenCells(table, row);
  if (taken.length > 0) {
    return refuse({ code: "blockTaken", sheet, at: formatArea({ ...table.area, row, rows: 1 }), taken });
  }
  const writes = cells.flatMap((cell) => managedCellEdits(table, row, cell));
  const isInside = row < table.area.row + table.area.rows;
  if (table.excelTable === undefined || isInside) return { edits: writes, refusals: [] };
  const after = { ...table.area, rows: table.area.rows + 1 };
  const longer: Edit = { kind: "resizeTable", sheet, table: table.excelTable, before: table.area, after };
  return { edits: [...writes, longer], refusals: [] };
}

/** Edits that put a content into a column of a row; none where the sheet has no such column or holds the content. */
export function managedCellEdits<Key extends string>(
  table: ManagedTable<Key>,
  row: number,
  { key, content, numberFormat }: ManagedRowCell<Key>,
): Edit[] {
  const column = table.columns.get(key);
  if (column === undefined || content === null || content === "") return [];
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

/** The row for a new entry: the first blank one in the table, else the one beneath it. */
function freeRow<Key extends string>(table: ManagedTable<Key>): number {
  const end = table.area.row + table.area.rows;
  for (let row = table.area.row + 1; row < end; row += 1) {
    if (!table.rows.includes(row)) return row;
  }
  return end;
}

/** The cells of a row of the table that hold something, in A1 notation. */
function takenCells<Key extends string>(table: ManagedTable<Key>, row: number): string[] {
  const taken: string[] = [];
  const { column: first, columns } = table.area;
  for (let column = first; column < first + columns; column += 1) {
    const value = valueAt(table.sheet, row, column);
    if (value !== null && value !== "") taken.push(formatCell({ row, column }));
  }
  return taken;
}
