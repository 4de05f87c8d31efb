import { oneOf } from "../../protocol/argument";
import { isWholeColumns, isWholeRows, sheetColumns, sheetRows } from "../a1";
import type { ChangeType } from "../host-events";
import type { ProtectionOption } from "../protection";
import { requireAllowed } from "../protection";
import type { AreaState, SheetState } from "../book-state";
import { eachAddress, eachCell, putStyle, styleAt } from "../sheet-cells";
import { shiftCells } from "../shift-cells";
import { settleHeaders } from "../table-headers";
import type { WorkbookModel } from "../workbook-model";
import type { PlacedArea } from "./range-address";

/** `range.insert`: the new cells look like those above or left of them, as in Excel. */
export function insertCells(model: WorkbookModel, place: PlacedArea, written: string): void {
  const axis = oneOf(written, ["Down", "Right"], "shift") === "Down" ? "row" : "column";
  // The range itself moves with its cells.
  const { sheet, area } = place;
  shift(model, place, axis, 1);
  const isRow = axis === "row";
  const before = isRow ? area.row - 1 : area.column - 1;
  if (before < 0) return;
  if (isWholeRows(area) || isWholeColumns(area)) {
    copyLineLooks(sheet, area, isWholeRows(area) ? "row" : "column");
    return;
  }
  eachAddress(area, (row, column) => {
    const style = isRow ? styleAt(sheet, before, column) : styleAt(sheet, row, before);
    putStyle(sheet, row, column, style);
  });
}

/** New rows look like the row above them, and are as high; new columns like the one left of them (inferred of Excel). */
function copyLineLooks(sheet: SheetState, area: AreaState, kind: "row" | "column"): void {
  const isRow = kind === "row";
  const start = isRow ? area.row : area.column;
  const lines = Array.from({ length: isRow ? area.rows : area.columns }, (_line, index) => start + index);
  const model = isRow ? { ...area, row: start - 1, rows: 1 } : { ...area, column: start - 1, columns: 1 };
  eachCell(sheet, model, (row, column, cell) => {
    if (cell.style)
      for (const line of lines) putStyle(sheet, isRow ? line : row, isRow ? column : line, cell.style);
  });
  copyLine(isRow ? sheet.rowHeights : sheet.columnWidths, start - 1, lines);
  const styles = isRow ? sheet.rowStyles : sheet.columnStyles;
  if (styles) copyLine(styles, start - 1, lines);
}

function copyLine<Value>(values: Map<number, Value>, from: number, lines: readonly number[]): void {
  const value = values.get(from);
  if (value !== undefined) for (const line of lines) values.set(line, value);
}

/** `range.delete`: the cells after it close the gap. */
export function deleteCells(model: WorkbookModel, place: PlacedArea, written: string): void {
  shift(model, place, oneOf(written, ["Up", "Left"], "shift") === "Up" ? "row" : "column", -1);
}

function shift(
  model: WorkbookModel,
  { sheet, area }: PlacedArea,
  axis: "row" | "column",
  sign: 1 | -1,
): void {
  // Whole rows can only move down or up, whole columns only right or left, whatever is asked for.
  const along = isWholeRows(area) ? "row" : isWholeColumns(area) ? "column" : axis;
  const isWhole = along === "row" ? area.columns === sheetColumns : area.rows === sheetRows;
  requireAllowed(sheet, isWhole ? optionOf(along, sign) : undefined);
  shiftCells(model, sheet, {
    axis: along,
    at: along === "row" ? area.row : area.column,
    count: sign * (along === "row" ? area.rows : area.columns),
    crossStart: along === "row" ? area.column : area.row,
    crossCount: along === "row" ? area.columns : area.rows,
  });
  for (const table of sheet.tables) if (table.hasHeaderRow) settleHeaders(model, sheet, table);
  model.noteChange(sheet, area, changeOf(along, sign, isWhole));
}

function optionOf(axis: "row" | "column", sign: 1 | -1): ProtectionOption {
  if (axis === "row") return sign > 0 ? "allowInsertRows" : "allowDeleteRows";
  return sign > 0 ? "allowInsertColumns" : "allowDeleteColumns";
}

function changeOf(axis: "row" | "column", sign: 1 | -1, isWhole: boolean): ChangeType {
  if (!isWhole) return sign > 0 ? "CellInserted" : "CellDeleted";
  if (axis === "row") return sign > 0 ? "RowInserted" : "RowDeleted";
  return sign > 0 ? "ColumnInserted" : "ColumnDeleted";
}
