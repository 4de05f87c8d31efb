import type { Area } from "../../../values/workbook/cell-address";

/** A row of a table, from its first column to its last. */
export function rowArea(
  { firstColumn, lastColumn }: { readonly firstColumn: number; readonly lastColumn: number },
  row: number,
): Area {
  return { row, column: firstColumn, rows: 1, columns: lastColumn - firstColumn + 1 };
}

/** The rows below a heading, in each of these columns. */
export function columnsBelow(columns: readonly number[], firstRow: number, lastRow: number): Area[] {
  const rows = Math.max(0, lastRow - firstRow + 1);
  return columns.map((column) => ({ row: firstRow, column, rows, columns: 1 }));
}
