import type { Area } from "../../core/values/workbook/cell-address";
import { parseArea } from "../../core/values/workbook/cell-address";

/** The last row and the last column of a sheet, counted from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** The range of an area on a sheet. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

/**
 * The range of an area for the next request and its answer alone. Excel is not asked to hold on to it: of thousands, letting
 * go of all at the end would hold up the pane.
 */
export function passingRangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return passing(rangeOf(sheet, area));
}

/** The whole columns of an area, as `B:D`, for the next request alone. */
export function wholeColumns(sheet: Excel.Worksheet, column: number, columns: number): Excel.Range {
  return passing(passingRangeOf(sheet, { row: 0, column, rows: 1, columns }).getEntireColumn());
}

/** The whole rows of an area, for the next request alone. */
export function wholeRows(sheet: Excel.Worksheet, row: number, rows: number): Excel.Range {
  return passing(passingRangeOf(sheet, { row, column: 0, rows, columns: 1 }).getEntireRow());
}

/** A range that was just asked for, and that nobody needs after the next request. */
export function passing(range: Excel.Range): Excel.Range {
  letGoOf(range);
  return range;
}

/** Asks for where a range lies; gives the same range back, for `areaOfRange` after the sync. */
export function askArea(range: Excel.Range): Excel.Range {
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return range;
}

/**
 * Lets go of a range in the next request. `Excel.run` would do so at its end, but for all in one request, and it strikes only
 * what was tracked on purpose off its list.
 */
export function letGoOf(range: Excel.Range): void {
  range.track();
  range.untrack();
}

/** The area of a range that `askArea` asked for. */
export function areaOfRange(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/**
 * The areas of an address such as `Sheet1!A1:B2,Sheet1!D4`; whole rows and columns are cut off at the sheet's ends.
 * What is no address is left out.
 */
export function areasOfAddress(address: string): Area[] {
  return splitAddress(address).flatMap((part) => {
    const area = parseArea(withoutSheet(part)) ?? parseWholeLines(withoutSheet(part));
    return area ? [area] : [];
  });
}

/** Splits at commas that are not inside a quoted sheet name. */
function splitAddress(address: string): string[] {
  return address.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

function parseWholeLines(text: string): Area | undefined {
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text.trim());
  if (columns) return parseArea(`${columns[1] ?? ""}1:${columns[2] ?? ""}${String(LAST_ROW + 1)}`);
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text.trim());
  if (rows) return parseArea(`A${rows[1] ?? ""}:XFD${rows[2] ?? ""}`);
  return undefined;
}

/** The part of an area from one row on, `rows` high at most. */
export function rowBand(area: Area, from: number, rows: number): Area {
  return { ...area, row: area.row + from, rows: Math.min(rows, area.rows - from) };
}

/** The area in parts that are not as wide as a sheet: of whole rows and columns Excel gives no values, but null. */
export function withoutWholeRows(area: Area): Area[] {
  if (area.columns <= LAST_COLUMN) return [area];
  const half = Math.floor(area.columns / 2);
  return [
    { ...area, columns: half },
    { ...area, column: area.column + half, columns: area.columns - half },
  ];
}
