import { wholeColumns, wholeRows } from "../session/ranges";
import type { OpenContext } from "../session/office-session";

/** How wide a column or how high a row is, in points; `isStandard` where nobody has set it. */
export interface LineSize {
  readonly points: number;
  readonly isStandard: boolean;
}

export async function readColumnWidth(
  context: OpenContext,
  sheet: Excel.Worksheet,
  column: number,
): Promise<LineSize> {
  const { format } = wholeColumns(sheet, column, 1);
  format.load({ columnWidth: true, useStandardWidth: true });
  await context.sync();
  return { points: format.columnWidth, isStandard: format.useStandardWidth };
}

export async function readRowHeight(
  context: OpenContext,
  sheet: Excel.Worksheet,
  row: number,
): Promise<LineSize> {
  const { format } = wholeRows(sheet, row, 1);
  format.load({ rowHeight: true, useStandardHeight: true });
  await context.sync();
  return { points: format.rowHeight, isStandard: format.useStandardHeight };
}

/** Queues the width of a column. */
export function setColumnWidth(sheet: Excel.Worksheet, column: number, size: LineSize): void {
  const { format } = wholeColumns(sheet, column, 1);
  if (size.isStandard) format.useStandardWidth = true;
  else format.columnWidth = size.points;
}

/** Queues the height of a row. */
export function setRowHeight(sheet: Excel.Worksheet, row: number, size: LineSize): void {
  const { format } = wholeRows(sheet, row, 1);
  if (size.isStandard) format.useStandardHeight = true;
  else format.rowHeight = size.points;
}

/** Queues one width for neighbouring columns. */
export function setColumnWidths(
  sheet: Excel.Worksheet,
  column: number,
  columns: number,
  points: number,
): void {
  wholeColumns(sheet, column, columns).format.columnWidth = points;
}

/** Queues one height for neighbouring rows. */
export function setRowHeights(sheet: Excel.Worksheet, row: number, rows: number, points: number): void {
  wholeRows(sheet, row, rows).format.rowHeight = points;
}
