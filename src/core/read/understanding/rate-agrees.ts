import { isPercentFormat } from "../../values/notation/number-format";
import { numberAt } from "../tables/figure-at";
import type { SheetGrid } from "../tables/sheet-grid";
import { reproduces } from "./table-signs";

/**
 * Whether the office's own rate in a cell, typed or as text, is what was reached ÷ the goal, as `reproduces` compares it. Undefined where
 * the cell holds no number; a rate beside a figure that is missing, or a goal of nothing, is one of something else. Where less is better,
 * the caller gives the goal as what was reached and the other way round.
 */
export function rateAgrees(
  grid: SheetGrid,
  { row, column }: { readonly row: number; readonly column: number },
  reached: number | undefined,
  goal: number | undefined,
): boolean | undefined {
  const stated = numberAt(grid, row, column);
  if (stated === undefined) return undefined;
  if (reached === undefined || goal === undefined || goal <= 0) return false;
  return reproduces(reached / goal, { stated, inPercent: isPercentFormat(grid.numberFormat(row, column)) });
}
