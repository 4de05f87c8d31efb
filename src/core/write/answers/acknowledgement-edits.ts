import { serialOf } from "../../values/calendar/excel-serial";
import { formatEraYear } from "../../values/calendar/japanese-era";
import { contentAt } from "../../plan/cell-changes";
import type { Edit, Plan, PlanRefusal } from "../../plan/plan";
import { formatArea, formatCell } from "../../values/workbook/cell-address";
import type { CellContent } from "../../values/workbook/cell-value";
import { valueAt, type WorkbookSnapshot } from "../../values/workbook/snapshot";
import {
  ACKNOWLEDGEMENTS_TABLE,
  type Acknowledgement,
  type AcknowledgementKey,
} from "../../read/definition/acknowledgement";
import { acknowledgementSheet } from "../sheets/managed-sheets-to-make";
import { findManagedTable, type ManagedTable } from "../../read/definition/managed-table";
import { planTableSheet } from "../sheets/table-sheet";

/**
 * What a person records, always with the figures that it is about: without them it would speak of whatever figures come
 * later. The cell is where it will stand.
 */
export type NewAcknowledgement = Required<Omit<Acknowledgement, "cell">>;

/** An entry as a row of 確認記録, in the order of its columns. */
function rowOf(entry: NewAcknowledgement, date1904: boolean): CellContent[] {
  const { code, place, indicator, fiscalYear, reason, author, date, value } = entry;
  const year = fiscalYear === undefined ? null : formatEraYear(fiscalYear);
  const serial = (date && serialOf(date, date1904)) ?? null;
  return [code, place, indicator, year, reason, author, serial, value];
}

/** The row for a new entry: the first blank one in the table, else the one beneath it. */
function freeRow(table: ManagedTable<AcknowledgementKey>): number {
  const end = table.area.row + table.area.rows;
  for (let row = table.area.row + 1; row < end; row += 1) {
    if (!table.rows.includes(row)) return row;
  }
  return end;
}

/** The cells of a row of the table that hold something, in A1 notation. */
function takenCells(table: ManagedTable<AcknowledgementKey>, row: number): string[] {
  const taken: string[] = [];
  const { column: first, columns } = table.area;
  for (let column = first; column < first + columns; column += 1) {
    const value = valueAt(table.sheet, row, column);
    if (value !== null && value !== "") taken.push(formatCell({ row, column }));
  }
  return taken;
}

/**
 * Edits that add an entry to 確認記録, which is made where the workbook has none. Refused where the sheet is protected or
 * bears the name without being the table, and where someone's data stands right beneath the table.
 */
export function acknowledgementEdits(
  workbook: WorkbookSnapshot,
  entry: NewAcknowledgement,
): Pick<Plan, "edits" | "refusals"> {
  const table = findManagedTable(workbook, ACKNOWLEDGEMENTS_TABLE);
  const cells = rowOf(entry, workbook.date1904);
  if (!table) {
    return planTableSheet(workbook, acknowledgementSheet([cells]));
  }
  const sheet = table.sheet.name;
  const row = freeRow(table);
  if (table.sheet.isProtected) return refuse({ code: "protected", sheet });
  const taken = takenCells(table, row);
  if (taken.length > 0)
    return refuse({ code: "blockTaken", sheet, at: formatArea({ ...table.area, row, rows: 1 }), taken });
  const writes = ACKNOWLEDGEMENTS_TABLE.columns.flatMap(({ key }, index): Edit[] => {
    const column = table.columns.get(key);
    return column === undefined ? [] : writeCell(table, row, column, key, cells[index] ?? null);
  });
  const isInside = row < table.area.row + table.area.rows;
  if (table.excelTable === undefined || isInside) return { edits: writes, refusals: [] };
  const after = { ...table.area, rows: table.area.rows + 1 };
  const longer: Edit = { kind: "resizeTable", sheet, table: table.excelTable, before: table.area, after };
  return { edits: [...writes, longer], refusals: [] };
}

function refuse(refusal: PlanRefusal): Pick<Plan, "edits" | "refusals"> {
  return { edits: [], refusals: [refusal] };
}

function writeCell(
  table: ManagedTable<AcknowledgementKey>,
  row: number,
  column: number,
  key: AcknowledgementKey,
  content: CellContent,
): Edit[] {
  // A reason without its author leaves the cell as it is.
  if (content === null || content === "") return [];
  const sheet = table.sheet.name;
  const write: Edit = {
    kind: "cells",
    sheet,
    row,
    column,
    before: [[contentAt(table.sheet, row, column)]],
    after: [[content]],
  };
  if (key !== "date") return [write];
  const area = { row, column, rows: 1, columns: 1 };
  return [{ kind: "format", sheet, area, format: { numberFormat: "yyyy/m/d" } }, write];
}
