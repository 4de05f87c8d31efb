import type { SheetGrid } from "../../tables/sheet-grid";
import type { LabelText } from "./indicator-source";

/** What is seen in a cell, be it merged over others, and where it is; undefined where nothing is. */
export function labelAt(grid: SheetGrid, row: number, column: number): LabelText | undefined {
  const anchor = grid.anchor(row, column);
  const text = grid.text(anchor.row, anchor.column);
  return text === "" ? undefined : { text, row: anchor.row, column: anchor.column };
}
