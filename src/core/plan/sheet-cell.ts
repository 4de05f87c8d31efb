import type { CellContent } from "../values/workbook/cell-value";

/** A cell that a sheet of ours wants. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}
