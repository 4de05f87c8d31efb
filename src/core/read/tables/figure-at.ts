import { readNumber } from "../../values/notation/read-number";
import type { SheetGrid } from "./sheet-grid";

/** The number of a cell, typed or as text; undefined where it holds none. */
export function numberAt(grid: SheetGrid, row: number, column: number): number | undefined {
  const value = grid.value(row, column);
  return typeof value === "number" ? value : readNumber(grid.text(row, column))?.value;
}

/** Whether a cell holds a number, typed or as text. */
export function isFigureAt(grid: SheetGrid, row: number, column: number): boolean {
  return numberAt(grid, row, column) !== undefined;
}
