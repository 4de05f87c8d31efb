import { readNumber } from "../../../values/notation/read-number";
import { isFigureAt, numberAt } from "../../tables/figure-at";
import { readColumnRole } from "../../tables/heading-words";
import type { SheetGrid } from "../../tables/sheet-grid";
import { statedRateAt } from "../../understanding/stated-rate-at";
import { reproduces } from "../../understanding/table-signs";
import { columnHeading } from "../labels/label-columns";
import type { TableFrame } from "../frame/table-frame";
import { notedFigure } from "../places/year-in-cell";
import type { KindRow } from "./kind-row-groups";

/** So many of the office's own rates show what they are held against. */
const FEWEST_RATES = 2;

/**
 * Rows of 実績 and 達成率 below 基準値（基準年度） with the row right above 実績 as that of their targets: no word says so, as its first cell
 * is the base (69%（H26）), but the office's own rates are the actuals over its figures. One that is not may be a slip where three
 * others are. Left as they are where another row says 目標, and where a row of 実績 has no such row above it.
 */
export function withGoalsBesideBase(
  grid: SheetGrid,
  { band }: Pick<TableFrame, "band">,
  column: number,
  rows: readonly KindRow[],
): readonly KindRow[] {
  const isBelowBase = readColumnRole(columnHeading(grid, band, column).text) === "base";
  if (!isBelowBase || rows.some(({ figure }) => figure.kind === "target")) return rows;
  const years = band.columns.filter(({ figure }) => !figure).map((one) => one.column);
  const goals = rows.flatMap((actual, index): KindRow[] => {
    const [rate, row] = [rows[index + 1], actual.row - 1];
    if (actual.figure.kind !== "actual" || rate?.figure.kind !== "rate" || row <= band.last) return [];
    const isBase = actual.label === undefined && /\d/.test(grid.text(row, column).normalize("NFKC"));
    const isGoal = isBase && areHeldAgainst(grid, years, { goal: row, actual: actual.row, rate: rate.row });
    const base = isOfOneYear(grid, row, column) && { base: grid.anchor(row, column) };
    return isGoal ? [{ row, figure: TARGET, label: undefined, ...base }] : [];
  });
  const isOfAll = goals.length === rows.filter(({ figure }) => figure.kind === "actual").length;
  return isOfAll ? [...rows, ...goals].sort((one, other) => one.row - other.row) : rows;
}

/** 平均111人（H22～26） is where no progress can be measured from. */
function isOfOneYear(grid: SheetGrid, row: number, column: number): boolean {
  return readNumber(notedFigure(grid, row, column)?.figure ?? grid.text(row, column)) !== undefined;
}

const TARGET = { kind: "target", unit: "", asOf: undefined, note: "" } as const;

function areHeldAgainst(
  grid: SheetGrid,
  years: readonly number[],
  rows: { readonly goal: number; readonly actual: number; readonly rate: number },
): boolean {
  const rated = years.filter((column) => isFigureAt(grid, rows.rate, column));
  const agreeing = rated.filter((column) => {
    const [goal, actual] = [numberAt(grid, rows.goal, column), numberAt(grid, rows.actual, column)];
    const stated = statedRateAt(grid, rows.rate, column);
    return (
      goal !== undefined && goal > 0 && actual !== undefined && stated && reproduces(actual / goal, stated)
    );
  });
  const differing = rated.length - agreeing.length;
  return agreeing.length >= FEWEST_RATES && agreeing.length >= 3 * differing;
}
