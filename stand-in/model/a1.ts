import type { AreaState } from "./book-state";

/** The size of a sheet. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** Column letters of a 0-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0-based column of column letters: "A" is 0. */
export function columnOfLetters(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export function formatCellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

export function isWholeColumns(area: AreaState): boolean {
  return area.row === 0 && area.rows === sheetRows;
}

export function isWholeRows(area: AreaState): boolean {
  return area.column === 0 && area.columns === sheetColumns;
}

/** `B4` or `B4:L20`, also where the area has whole columns or rows, as attributes of a file's parts have it. */
export function formatCells(area: AreaState): string {
  const first = formatCellAddress(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${formatCellAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** `B4`, `B4:L20`, `B:C` or `4:5`. */
export function formatAreaAddress(area: AreaState): string {
  if (isWholeColumns(area) && !isWholeRows(area))
    return `${columnLetters(area.column)}:${columnLetters(area.column + area.columns - 1)}`;
  if (isWholeRows(area) && !isWholeColumns(area))
    return `${String(area.row + 1)}:${String(area.row + area.rows)}`;
  return formatCells(area);
}

/** Like `formatAreaAddress` with everything fixed: `$B$4:$L$20`. */
export function formatFixedArea(area: AreaState): string {
  return formatAreaAddress(area).replace(/([A-Z]+)?(\d+)?/g, (whole, letters?: string, digits?: string) =>
    whole === ""
      ? ""
      : `${letters === undefined ? "" : `$${letters}`}${digits === undefined ? "" : `$${digits}`}`,
  );
}

/** A sheet's name as Excel writes it: in quotes only where it must be. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^(?:r\d*c?\d*|c\d*)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

const cellPattern = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const columnPattern = /^\$?([A-Za-z]{1,3})$/;
const rowPattern = /^\$?(\d{1,7})$/;

/** Reads `C6`, `$B$4:L20`, `B:C` or `4:5` without a sheet; undefined where it is none of these or off the sheet. */
export function parseAreaAddress(text: string): AreaState | undefined {
  const [first = "", last = first, ...more] = text.trim().split(":");
  if (more.length > 0) return undefined;
  const start = parseEnd(first, text.includes(":"));
  const end = parseEnd(last, text.includes(":"));
  if (!start) return undefined;
  if (start.kind !== end?.kind) return undefined;
  const row = Math.min(start.row, end.row);
  const column = Math.min(start.column, end.column);
  return {
    row,
    column,
    rows: start.kind === "column" ? sheetRows : Math.max(start.row, end.row) - row + 1,
    columns: start.kind === "row" ? sheetColumns : Math.max(start.column, end.column) - column + 1,
  };
}

function parseEnd(
  text: string,
  isRange: boolean,
): { kind: "cell" | "row" | "column"; row: number; column: number } | undefined {
  const cell = cellPattern.exec(text);
  if (cell) return onSheet("cell", Number(cell[2]) - 1, columnOfLetters(cell[1] ?? ""));
  const column = isRange ? columnPattern.exec(text) : null;
  if (column) return onSheet("column", 0, columnOfLetters(column[1] ?? ""));
  const row = isRange ? rowPattern.exec(text) : null;
  return row ? onSheet("row", Number(row[1]) - 1, 0) : undefined;
}

function onSheet<Kind>(
  kind: Kind,
  row: number,
  column: number,
): { kind: Kind; row: number; column: number } | undefined {
  return row >= 0 && row < sheetRows && column >= 0 && column < sheetColumns
    ? { kind, row, column }
    : undefined;
}

/** The areas of an `sqref`: addresses with spaces between them; what is no area is left out. */
export function parseAreaList(text: string): AreaState[] {
  return text
    .trim()
    .split(/\s+/)
    .map(parseAreaAddress)
    .filter((area) => area !== undefined);
}

/** True for what a formula would read as a cell, `R7`, so that it can be no name. */
export function isCellAddress(text: string): boolean {
  return !text.includes("$") && !text.includes(":") && parseAreaAddress(text) !== undefined;
}

/** Splits `'my sheet'!A1` into the sheet's name and the rest; `sheet` is undefined where none is named. */
export function splitSheet(reference: string): { sheet: string | undefined; rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(reference.trim());
  if (!match) return { sheet: undefined, rest: reference.trim() };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2], rest: match[3] ?? "" };
}
