import { contentAt } from "../plan/cell-changes";
import type { Edit, Plan } from "../plan/plan";
import type { CellContent } from "../workbook/cell-value";
import { valueAt, type WorkbookSnapshot } from "../workbook/snapshot";
import { ACKNOWLEDGEMENTS_TABLE, type Acknowledgement, type AcknowledgementKey } from "./acknowledgement";
import { acknowledgementRow, acknowledgementSheet } from "./managed-sheets-to-make";
import { findManagedTable, type ManagedTable } from "./managed-table";
import { tableSheetEdits } from "./table-sheet";

/** What a person records; the cell is where it will stand. */
export type NewAcknowledgement = Omit<Acknowledgement, "cell">;

/** The row for a new entry: the first blank one in the table, else the one beneath it. */
function freeRow(table: ManagedTable<AcknowledgementKey>): number {
  const end = table.area.row + table.area.rows;
  for (let row = table.area.row + 1; row < end; row += 1) {
    if (!table.rows.includes(row)) return row;
  }
  return end;
}

/** Moves what stands right beneath the table out of the question: a row that is taken cannot be written to. */
function isFree(table: ManagedTable<AcknowledgementKey>, row: number): boolean {
  const { column, columns } = table.area;
  for (let place = column; place < column + columns; place += 1) {
    const value = valueAt(table.sheet, row, place);
    if (value !== null && value !== "") return false;
  }
  return true;
}

/**
 * Edits that add an entry to 確認記録, which is made where the workbook has none. Undefined where the sheet is protected or
 * someone's data stands right beneath the table.
 */
export function acknowledgementEdits(workbook: WorkbookSnapshot, entry: NewAcknowledgement): Edit[] | undefined {
  const table = findManagedTable(workbook, ACKNOWLEDGEMENTS_TABLE);
  const cells = acknowledgementRow(entry, workbook.date1904);
  if (!table) {
    if (workbook.sheets.some(({ name }) => name === ACKNOWLEDGEMENTS_TABLE.name)) return undefined;
    return tableSheetEdits(acknowledgementSheet([cells]));
  }
  const row = freeRow(table);
  if (table.sheet.isProtected || !isFree(table, row)) return undefined;
  const writes = ACKNOWLEDGEMENTS_TABLE.columns.flatMap(({ key }, index): Edit[] => {
    const column = table.columns.get(key);
    return column === undefined ? [] : writeCell(table, row, column, key, cells[index] ?? null);
  });
  const end = table.area.row + table.area.rows;
  if (table.excelTable === undefined || row < end) return writes;
  const after = { ...table.area, rows: table.area.rows + 1 };
  return [...writes, { kind: "resizeTable", sheet: table.sheet.name, table: table.excelTable, before: table.area, after }];
}

function writeCell(
  table: ManagedTable<AcknowledgementKey>,
  row: number,
  column: number,
  key: AcknowledgementKey,
  content: CellContent,
): Edit[] {
  if (content === null) return [];
  const sheet = table.sheet.name;
  const write: Edit = { kind: "cells", sheet, row, column, before: [[contentAt(table.sheet, row, column)]], after: [[content]] };
  if (key !== "date") return [write];
  const area = { row, column, rows: 1, columns: 1 };
  return [{ kind: "format", sheet, area, format: { numberFormat: "yyyy/m/d" } }, write];
}

/** 理由を記録: adds one entry to 確認記録. */
export function planAcknowledgement(workbook: WorkbookSnapshot, entry: NewAcknowledgement): Plan {
  const edits = acknowledgementEdits(workbook, entry);
  const refusals = edits ? [] : [{ code: "protected", sheet: ACKNOWLEDGEMENTS_TABLE.name } as const];
  return { kind: "acknowledge", edits: edits ?? [], refusals };
}
