import { sheetColumns, sheetRows } from "./a1";
import type { AreaState } from "./book-state";

export function sameArea(one: AreaState, other: AreaState): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}

export function holdsCell(area: AreaState, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

export function holdsArea(outer: AreaState, inner: AreaState): boolean {
  return (
    holdsCell(outer, inner.row, inner.column) &&
    holdsCell(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1)
  );
}

/** What both have in common; undefined where that is nothing. */
export function intersection(one: AreaState, other: AreaState): AreaState | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function overlaps(one: AreaState, other: AreaState): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** The cell from which the relative references of a rule for several areas count (A10 for `C12 A10`). */
export function upperLeftCell(areas: readonly AreaState[]): { row: number; column: number } {
  return areas.reduce(
    (cell, area) => ({ row: Math.min(cell.row, area.row), column: Math.min(cell.column, area.column) }),
    { row: sheetRows, column: sheetColumns },
  );
}

/** The smallest area that holds both. */
export function boundingArea(one: AreaState, other: AreaState): AreaState {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** What is left of `area` without `hole`, as up to four areas. */
export function without(area: AreaState, hole: AreaState): AreaState[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  const parts: AreaState[] = [
    { row: area.row, column: area.column, rows: cut.row - area.row, columns: area.columns },
    { row: below, column: area.column, rows: area.row + area.rows - below, columns: area.columns },
    { row: cut.row, column: area.column, rows: cut.rows, columns: cut.column - area.column },
    { row: cut.row, column: right, rows: cut.rows, columns: area.column + area.columns - right },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

export function isOnSheet(area: AreaState): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= sheetRows &&
    area.column + area.columns <= sheetColumns
  );
}

/** True where the area has all rows or all columns of the sheet: Excel reads and writes no cells of such a range. */
export function isUnbounded(area: AreaState): boolean {
  return area.rows === sheetRows || area.columns === sheetColumns;
}

export function cellCount(area: AreaState): number {
  return area.rows * area.columns;
}
