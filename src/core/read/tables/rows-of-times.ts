import { compareKey } from "../../values/notation/normalise";
import type { SheetGrid } from "./sheet-grid";

const FIGURES = /^(?:数値|値|実数)$/;
const TIMES = /^(?:時点|年度|年次|時期)$/;

/** The column in front of the given ones where 時点 is below 数値: the row says when each figure above it is of. */
export function columnOfTimes(grid: SheetGrid, row: number, firstFigure: number): number | undefined {
  for (let column = grid.firstColumn; column < firstFigure; column += 1) {
    const [figures, times] = [row - 1, row].map((at) => compareKey(grid.text(at, column)));
    if (FIGURES.test(figures ?? "") && TIMES.test(times ?? "")) return column;
  }
  return undefined;
}
