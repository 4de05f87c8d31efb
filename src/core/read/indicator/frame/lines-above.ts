import type { SheetGrid } from "../../tables/sheet-grid";
import { columnsBetween, rowsBetween } from "./table-frame";

/** How far above a table a line that speaks of it may be. */
const ROWS_TO_LINE = 6;
/** A row with so many filled cells is one of a table. */
export const CELLS_OF_TABLE = 3;

/** ※ and （注） begin what is said of the table right above. */
const NOTE = /^[(（]?(?:※|注|備考)/;

/** The rows above a table that may say something of it: no more than six, none beyond another table, nor the notes right below that. */
export function linesAbove(grid: SheetGrid, firstRow: number): readonly number[] {
  const columns = columnsBetween(grid.firstColumn, grid.lastColumn, new Set());
  const textsOf = (row: number): string[] =>
    columns.map((column) => grid.text(row, column)).filter((text) => text !== "");
  const above = rowsBetween(Math.max(grid.firstRow, firstRow - ROWS_TO_LINE), firstRow - 1);
  let last = Math.max(-1, ...above.filter((row) => textsOf(row).length >= CELLS_OF_TABLE));
  while (last >= 0 && NOTE.test(textsOf(last + 1)[0] ?? "")) last += 1;
  return above.filter((row) => row > last);
}
