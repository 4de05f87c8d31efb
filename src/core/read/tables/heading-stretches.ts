import { compareKey } from "../../values/notation/normalise";
import type { SheetGrid } from "./sheet-grid";

/** Columns of a row whose cells all show something, from the first to the last. */
export interface HeadingStretch {
  readonly first: number;
  readonly last: number;
}

/** The stretches of a row without a blank cell between them, from the left; a merged cell is filled over its whole width. */
export function headingStretches(grid: SheetGrid, row: number): HeadingStretch[] {
  const stretches: HeadingStretch[] = [];
  let first = grid.firstColumn;
  for (let column = grid.firstColumn; column <= grid.lastColumn + 1; column += 1) {
    if (column <= grid.lastColumn && grid.seenText(row, column) !== "") continue;
    if (first < column) stretches.push({ first, last: column - 1 });
    first = column + 1;
  }
  return stretches;
}

/** 指標名, 目標, 実績 and then 指標名 again: the stretches of tables beside each other without a blank column between them. */
export function apartWhereRepeated(
  grid: SheetGrid,
  row: number,
  { first, last }: HeadingStretch,
): readonly HeadingStretch[] {
  const heading = compareKey(grid.text(row, first));
  const starts = [first];
  for (let column = first + 1; heading !== "" && column <= last; column += 1)
    if (compareKey(grid.text(row, column)) === heading) starts.push(column);
  return starts.map((start, index) => ({ first: start, last: (starts[index + 1] ?? last + 1) - 1 }));
}
