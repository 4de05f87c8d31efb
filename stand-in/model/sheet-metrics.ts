import type { SheetState } from "./book-state";

/** Points, of a Japanese Excel with 游ゴシック 11. */
export const defaultColumnWidth = 54;
export const defaultRowHeight = 18.75;

export function usualColumnWidth(sheet: SheetState): number {
  return sheet.defaultColumnWidth ?? defaultColumnWidth;
}

export function usualRowHeight(sheet: SheetState): number {
  return sheet.defaultRowHeight ?? defaultRowHeight;
}

/** The width of a column in points; 0 where it is hidden. */
export function columnWidth(sheet: SheetState, column: number): number {
  return sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? usualColumnWidth(sheet));
}

/** The height of a row in points; 0 where it is hidden. */
export function rowHeight(sheet: SheetState, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? usualRowHeight(sheet));
}

/** Points from the sheet's left edge to the column's. */
export function columnLeft(sheet: SheetState, column: number): number {
  return distance(column, usualColumnWidth(sheet), sheet.columnWidths, sheet.hiddenColumns);
}

/** Points from the sheet's top edge to the row's. */
export function rowTop(sheet: SheetState, row: number): number {
  return distance(row, usualRowHeight(sheet), sheet.rowHeights, sheet.hiddenRows);
}

/** Counts only what differs from the default: a sheet has a million rows. */
function distance(
  end: number,
  usual: number,
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
): number {
  let total = end * usual;
  for (const [index, size] of sizes) if (index < end && !hidden.has(index)) total += size - usual;
  for (const index of hidden) if (index < end) total -= usual;
  return total;
}
