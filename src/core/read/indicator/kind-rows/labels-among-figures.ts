import { readYearLabel } from "../../../values/notation/fiscal-year-label";
import { compareKey } from "../../../values/notation/normalise";
import { isFigureAt } from "../../tables/figure-at";
import type { SheetGrid } from "../../tables/sheet-grid";

/** What has its figure or word in the cell beside it, as forms have 達成率 beside 目標値. */
const LABEL = /^(?:(?:目標)?達成(?:率|度|状況)|進捗(?:率|度|状況)|評価|判定|目標値|実績値)$/;

/** When a goal is of that stands beside it. */
const TIME = /^(?:最終|中間|期末|全体|次期|次年度|翌年度)(?:目標)?$/;

const LONGEST = 12;

/**
 * Whether one of the cells that a row has below years is a label of the cell beside it: 目標値 | 1,500千円 | 達成率 | 80.2%, 目標 | R6年度 | 50. The row is
 * of no such years then.
 */
export function holdsLabel(grid: SheetGrid, row: number, columns: readonly number[]): boolean {
  if (!columns.some((column) => isFigureAt(grid, row, column))) return false;
  return columns.some((column) => {
    const text = grid.text(row, column);
    if (text === "" || text.length > LONGEST) return false;
    const key = compareKey(text);
    if (LABEL.test(key)) return true;
    const isTime = TIME.test(key) || (/\D/.test(key) && readYearLabel(text)?.rest === "");
    return isTime && columns.includes(column + 1) && isFigureAt(grid, row, column + 1);
  });
}
