import { wholeColumns, wholeRows } from "../session/ranges";
import type { OpenContext } from "../session/office-session";

/** How wide a column or how high a row is, in points; `isStandard` where nobody has set it. */
export interface LineSize {
  readonly points: number;
  readonly isStandard: boolean;
}

/** Widths of neighbouring columns, from the first one. */
export async function readColumnWidths(context: OpenContext, sheet: Excel.Worksheet, column: number, columns: number): Promise<LineSize[]> {
  const formats = numbers(columns).map((offset) => wholeColumns(sheet, column + offset, 1).format);
  for (const format of formats) format.load({ columnWidth: true, useStandardWidth: true });
  await context.sync();
  return formats.map((format) => ({ points: format.columnWidth, isStandard: format.useStandardWidth }));
}

/** Heights of neighbouring rows, from the first one. */
export async function readRowHeights(context: OpenContext, sheet: Excel.Worksheet, row: number, rows: number): Promise<LineSize[]> {
  const formats = numbers(rows).map((offset) => wholeRows(sheet, row + offset, 1).format);
  for (const format of formats) format.load({ rowHeight: true, useStandardHeight: true });
  await context.sync();
  return formats.map((format) => ({ points: format.rowHeight, isStandard: format.useStandardHeight }));
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

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
