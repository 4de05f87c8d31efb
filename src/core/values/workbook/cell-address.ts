/** How many columns a sheet of Excel has. */
export const SHEET_COLUMNS = 16_384;

/** One cell of one sheet; `row` and `column` count from 0 (A1 is 0, 0). */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where a cell lies on a sheet that is named elsewhere; both count from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle on a sheet that is named elsewhere; `row` and `column` count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle with its sheet. */
export interface RangeAddress extends Area {
  readonly sheet: string;
}

/**
 * Column letters of a 0-based column: 0 is A, 26 is AA.
 * @example
 * columnName(0); // "A"
 * columnName(27); // "AB"
 */
export function columnName(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * 0-based column of column letters: "A" is 0, "AA" is 26.
 * @example
 * columnIndex("AB"); // 27
 */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/**
 * A1 notation without the sheet, such as `C6`.
 * @example
 * formatCell({ row: 5, column: 2 }); // "C6"
 */
export function formatCell(cell: CellPosition): string {
  return `${columnName(cell.column)}${String(cell.row + 1)}`;
}

/**
 * What tells one cell of a workbook from every other, by which cells are kept in maps and lists. No reference for a formula:
 * the sheet's name is not quoted.
 * @example
 * cellKey({ sheet: "主な事業指標", row: 6, column: 10 }); // "主な事業指標!K7"
 */
export function cellKey(cell: CellAddress): string {
  return `${cell.sheet}!${formatCell(cell)}`;
}

/**
 * A1 notation with both ends fixed, such as `$C$6`.
 * @example
 * formatAbsoluteCell({ row: 5, column: 2 }); // "$C$6"
 */
export function formatAbsoluteCell(cell: CellPosition): string {
  return `$${columnName(cell.column)}$${String(cell.row + 1)}`;
}

/**
 * A1 notation of an area without the sheet: `B4:L20`, or `B4` where it is one cell.
 * @example
 * formatArea({ row: 0, column: 0, rows: 2, columns: 3 }); // "A1:C2"
 * formatArea({ row: 0, column: 0, rows: 1, columns: 1 }); // "A1"
 */
export function formatArea(area: Area): string {
  const first = formatCell(area);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${formatCell({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 })}`;
}

/** Like `formatArea` with every row and column fixed: `$B$4:$L$20`. */
export function formatAbsoluteArea(area: Area): string {
  const first = formatAbsoluteCell(area);
  if (area.rows === 1 && area.columns === 1) return first;
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return `${first}:${formatAbsoluteCell(last)}`;
}

/**
 * A sheet's name as a formula writes it: always in quotes, which every reader accepts.
 * @example
 * quoteSheetName("主な 指標"); // "'主な 指標'"
 */
export function quoteSheetName(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** A fixed reference as formulas, names and charts write it: `'主な事業指標'!$C$6:$K$6`. */
export function formatReference(range: RangeAddress): string {
  return `${quoteSheetName(range.sheet)}!${formatAbsoluteArea(range)}`;
}

/**
 * Reads `C6`, `$C$6` or `B4:L20` (no sheet); undefined where it is something else, such as whole columns.
 * @example
 * parseArea("B2:C4"); // { row: 1, column: 1, rows: 3, columns: 2 }
 * parseArea("合計"); // undefined
 */
export function parseArea(text: string): Area | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text.trim());
  if (!match) return undefined;
  const [, startLetters = "", startRow = "", endLetters = startLetters, endRow = startRow] = match;
  const columns = [columnIndex(startLetters), columnIndex(endLetters)];
  const rows = [Number(startRow) - 1, Number(endRow) - 1];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

/** Reads `Sheet!A1:B2` or `'my sheet'!$A$1`; undefined where it is no plain reference to one area. */
export function parseReference(text: string): RangeAddress | undefined {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim());
  if (!match) return undefined;
  const area = parseArea(match[3] ?? "");
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2];
  return area && sheet !== undefined ? { sheet, ...area } : undefined;
}

/**
 * @example
 * contains({ row: 0, column: 0, rows: 2, columns: 2 }, { row: 1, column: 1 }); // true
 */
export function contains(area: Area, cell: CellPosition): boolean {
  return (
    cell.row >= area.row &&
    cell.row < area.row + area.rows &&
    cell.column >= area.column &&
    cell.column < area.column + area.columns
  );
}

/**
 * @example
 * overlaps({ row: 0, column: 0, rows: 2, columns: 2 }, { row: 2, column: 0, rows: 1, columns: 1 }); // false
 */
export function overlaps(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** Whether two addresses are the same cell of the same sheet. */
export function sameCell(one: CellAddress, other: CellAddress): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}

/** Whether two areas are the same cells (of whatever sheets). */
export function sameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}

/** The area alone of what has one: a range without its sheet, a place without what is there. */
export function areaOf({ row, column, rows, columns }: Area): Area {
  return { row, column, rows, columns };
}

/**
 * The smallest area that holds both.
 * @example
 * boundsOf({ row: 0, column: 0, rows: 1, columns: 1 }, { row: 2, column: 3, rows: 1, columns: 1 }); // { row: 0, column: 0, rows: 3, columns: 4 }
 */
export function boundsOf(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/**
 * The rows of an area, from the top, counted from the sheet's first.
 * @example
 * rowsOf({ row: 2, column: 0, rows: 3, columns: 1 }); // [2, 3, 4]
 */
export function rowsOf({ row, rows }: Area): number[] {
  return Array.from({ length: rows }, (_, index) => row + index);
}

/** The columns of an area, from the left, counted from the sheet's first. */
export function columnsOf({ column, columns }: Area): number[] {
  return Array.from({ length: columns }, (_, index) => column + index);
}

/** The cells of an area, row by row. */
export function cellsOf(area: Area): CellPosition[] {
  return rowsOf(area).flatMap((row) => columnsOf(area).map((column) => ({ row, column })));
}

/** Rectangles that cover exactly these cells: runs in each row, joined with the same run in the row below. */
export function rectanglesOf(cells: readonly CellPosition[]): Area[] {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  // Of tens of thousands of cells at a time: each run is one object that grows.
  const runs: { row: number; column: number; rows: number; columns: number }[] = [];
  let last: (typeof runs)[number] | undefined;
  for (const { row, column } of sorted) {
    const isInRow = last?.row === row;
    if (last && isInRow && last.column + last.columns === column) last.columns += 1;
    else if (!(last && isInRow && last.column + last.columns > column)) {
      last = { row, column, rows: 1, columns: 1 };
      runs.push(last);
    }
  }
  const joined: typeof runs = [];
  const open = new Map<number, (typeof runs)[number]>();
  for (const run of runs) {
    const key = run.column * (SHEET_COLUMNS + 1) + run.columns;
    const above = open.get(key);
    if (above && above.row + above.rows === run.row) {
      above.rows += 1;
    } else {
      open.set(key, run);
      joined.push(run);
    }
  }
  return joined;
}
