import { oneOf } from "../../protocol/argument";
import { isWholeColumns, isWholeRows, sheetColumns, sheetRows } from "../a1";
import type { ChangeType } from "../host-events";
import type { ProtectionOption } from "../protection";
import { requireAllowed } from "../protection";
import { cellAt, eachAddress, putStyle } from "../sheet-cells";
import { shiftCells } from "../shift-cells";
import { settleHeaders } from "../table-headers";
import type { WorkbookModel } from "../workbook-model";
import type { PlacedArea } from "./range-address";

/** `range.insert`: the new cells look like those above or left of them, as in Excel. */
export function insertCells(model: WorkbookModel, place: PlacedArea, written: string): void {
  const axis = oneOf(written, ["Down", "Right"], "shift") === "Down" ? "row" : "column";
  shift(model, place, axis, 1);
  const { sheet, area } = place;
  const isRow = axis === "row";
  const before = isRow ? area.row - 1 : area.column - 1;
  if (before < 0 || isWholeRows(area) || isWholeColumns(area)) return;
  eachAddress(area, (row, column) => {
    const style = isRow ? cellAt(sheet, before, column)?.style : cellAt(sheet, row, before)?.style;
    putStyle(sheet, row, column, style);
  });
}

/** `range.delete`: the cells behind close the gap. */
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
