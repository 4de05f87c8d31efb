import {
  formatCell,
  overlaps,
  SHEET_COLUMNS,
  type Area,
  type CellPosition,
} from "../values/workbook/cell-address";
import { valueAt, formulaAt, type SheetSnapshot } from "../values/workbook/snapshot";

/** Whether a cell holds anything: a formula that shows nothing counts, a blank cell does not. */
export function isTaken(sheet: SheetSnapshot, row: number, column: number): boolean {
  const value = valueAt(sheet, row, column);
  return formulaAt(sheet, row, column) !== null || (value !== null && value !== "");
}

/** The cells of an area that hold something, in A1 notation; merged areas and Excel tables that reach into it count. */
export function takenCells(sheet: SheetSnapshot, area: Area): string[] {
  const taken = new Set<string>();
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (isTaken(sheet, row, column)) taken.add(formatCell({ row, column }));
    }
  }
  for (const other of [...sheet.merges, ...sheet.tables.map((table) => table.area)]) {
    if (overlaps(area, other)) taken.add(formatCell(other));
  }
  return [...taken];
}

/**
 * The first cell that holds something in each hidden column of an area, above or below it as well: written to, the column would
 * be shown, and with it what somebody has put out of sight.
 */
export function hiddenContents(sheet: SheetSnapshot, area: Area): CellPosition[] {
  const { row: first, rows } = sheet.used;
  return sheet.hiddenColumns
    .filter((column) => column >= area.column && column < area.column + area.columns)
    .flatMap((column): CellPosition[] => {
      for (let row = first; row < first + rows; row += 1)
        if (isTaken(sheet, row, column)) return [{ row, column }];
      return [];
    });
}

/** Whether an area lies on the sheet, holds nothing, in no hidden column anything above or below it either, and touches none of the areas that are already spoken for. */
export function isFree(sheet: SheetSnapshot, area: Area, claimed: readonly Area[]): boolean {
  if (area.column + area.columns > SHEET_COLUMNS) return false;
  if (claimed.some((other) => overlaps(area, other))) return false;
  return takenCells(sheet, area).length === 0 && hiddenContents(sheet, area).length === 0;
}

/**
 * The nearest places right of `from` for an area of this size, three at most and none overlapping another; beyond the
 * used range there is always room.
 */
export function freePlaces(sheet: SheetSnapshot, from: Area, claimed: readonly Area[]): Area[] {
  const places: Area[] = [];
  const beyondAll = Math.max(
    sheet.used.column + sheet.used.columns,
    ...[...sheet.merges, ...sheet.tables.map(({ area }) => area), ...claimed].map(
      ({ column, columns }) => column + columns,
    ),
  );
  for (
    let column = from.column;
    column <= Math.max(beyondAll + 1, from.column) && places.length < 3;
    column += 1
  ) {
    const place = { ...from, column };
    if (!isFree(sheet, place, claimed)) continue;
    places.push(place);
    column += from.columns;
  }
  return places;
}
