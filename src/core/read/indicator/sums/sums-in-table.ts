import type { SummedActuals } from "../../../model/indicator";
import { rateAgrees } from "../../understanding/rate-agrees";
import { numberAt } from "../../tables/figure-at";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { FigurePlace } from "../places/indicator-source";

/**
 * What the totals of a row say of its actuals: that they are of a year each where one adds them up, and sums themselves where
 * one is the latest. `otherwise`: a total of something else, so that nobody knows what is added up.
 */
export function totalsSay(
  grid: SheetGrid,
  totals: readonly number[],
  actuals: readonly FigurePlace[],
): SummedActuals | "otherwise" | undefined {
  const figures = actuals.flatMap(({ row, column }) => numberAt(grid, row, column) ?? []);
  const row = actuals[0]?.row;
  const said = row === undefined ? [] : totals.flatMap((column) => numberAt(grid, row, column) ?? []);
  if (said.length === 0 || figures.length < 2) return undefined;
  const sum = figures.reduce((before, figure) => before + figure, 0);
  const isSaid = (figure: number): boolean => said.some((total) => Math.abs(total - figure) < 1e-6);
  if (isSaid(sum)) return "yearly";
  return isSaid(figures.at(-1) ?? NaN) ? "running" : "otherwise";
}

/**
 * What the office's own 達成率 of a row, which name no year, say of its actuals: that they are added up where each is the sum against
 * the target, that they are sums themselves where each is the latest. Undefined where they say neither, or both.
 */
export function ratesSay(
  grid: SheetGrid,
  rates: readonly number[],
  target: FigurePlace,
  actuals: readonly FigurePlace[],
): SummedActuals | undefined {
  const figures = actuals.flatMap(({ row, column }) => numberAt(grid, row, column) ?? []);
  const aim = numberAt(grid, target.row, target.column);
  const areOf = (figure: number | undefined): boolean => {
    const agree = rates.flatMap((column) => rateAgrees(grid, { row: target.row, column }, figure, aim) ?? []);
    return agree.length > 0 && agree.every((one) => one);
  };
  const isSum = areOf(figures.reduce((before, figure) => before + figure, 0));
  const isLatest = areOf(figures.at(-1));
  if (isSum === isLatest || figures.length < 2) return undefined;
  return isSum ? "yearly" : "running";
}
