import { isPercentFormat } from "../../values/notation/number-format";
import { numberAt } from "../tables/figure-at";
import type { SheetGrid } from "../tables/sheet-grid";
import type { RateInTable } from "./table-signs";

/** The office's own rate in a cell, typed or as text, as `reproduces` compares it; undefined where it holds no number. */
export function statedRateAt(grid: SheetGrid, row: number, column: number): RateInTable | undefined {
  const stated = numberAt(grid, row, column);
  if (stated === undefined) return undefined;
  return { stated, inPercent: isPercentFormat(grid.numberFormat(row, column)) };
}
