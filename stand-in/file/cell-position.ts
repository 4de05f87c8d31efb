import type { AreaState } from "../model/book-state";

/** Column letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnName(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Column counted from 0 of column letters: "A" is 0, "AA" is 26. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A1 notation, such as `C6`. */
export function formatCell(row: number, column: number): string {
  return `${columnName(column)}${String(row + 1)}`;
}

/** `B4:L20`, or `B4` where it is one cell. */
export function formatArea(area: AreaState): string {
  const first = formatCell(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${formatCell(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** `$B$4:$L$20`, or `$B$4` where it is one cell. */
export function formatFixedArea(area: AreaState): string {
  return formatArea(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** Reads `C6`, `$C$6`, `B4:L20`, whole columns `A:C` and whole rows `1:3`; undefined for anything else. */
export function parseArea(text: string): AreaState | undefined {
  const cells = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return between(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  }
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns) return between(0, columnIndex(columns[1] ?? ""), ROWS - 1, columnIndex(columns[2] ?? ""));
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  return rows ? between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, COLUMNS - 1) : undefined;
}

/** The areas of an `sqref`; what is no area is left out. */
export function parseAreas(text: string): AreaState[] {
  return text
    .trim()
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== undefined);
}

/** The cell from which the relative references of a rule for several areas count (A10 for `C12 A10`). */
export function upperLeftCell(areas: readonly AreaState[]): { row: number; column: number } {
  return areas.reduce(
    (cell, area) => ({ row: Math.min(cell.row, area.row), column: Math.min(cell.column, area.column) }),
    { row: ROWS, column: COLUMNS },
  );
}

/** Same rectangle. */
export function sameArea(one: AreaState | undefined, other: AreaState | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}

/** True where the two share a cell. */
export function overlaps(one: AreaState, other: AreaState): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** True where the cell lies in the area. */
export function containsCell(area: AreaState, row: number, column: number): boolean {
  return overlaps(area, { row, column, rows: 1, columns: 1 });
}

/** Rows and columns of a sheet of Excel 2007 and later. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

function between(top: number, left: number, bottom: number, right: number): AreaState {
  const row = Math.min(top, bottom);
  const column = Math.min(left, right);
  return { row, column, rows: Math.abs(bottom - top) + 1, columns: Math.abs(right - left) + 1 };
}
