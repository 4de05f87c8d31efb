import { compareKey } from "../../../values/notation/normalise";
import { isFigureAt, numberAt } from "../../tables/figure-at";
import { readColumnRole } from "../../tables/heading-words";
import type { SheetGrid } from "../../tables/sheet-grid";
import { resolveHeadings, type TableFrame } from "../frame/table-frame";
import type { KindRow } from "./kind-row-groups";

/** 利用者数合計, 利用者計（人）: a name and that its row is the sum of the rows above it. */
const SUM_OF_NAME = /.(?:合計|総計|計)(?:\([^()]*\))?$/;

/** 計 and 合計 alone; 平均 and 累計 of a row's name are no sums of the rows above it. */
const SUM_ALONE = /^(?:計|合計|総計)(?:\([^()]*\))?$/;

/** A sum is of so many rows at least. */
const FEWEST_PARTS = 2;

const ACTUAL = { kind: "actual", unit: "", asOf: undefined, note: "" } as const;

/**
 * Rows of 目標 right below 合計 with that row as what was reached: the goal is of the sum, as nothing else in the column says 実績. Left as
 * they are where a row says 実績 itself, where any 目標 has no such row above it, where a sum is not that of the two rows or more above it
 * in every year, and where a year without a word has not come, as its figures may be planned as well.
 */
export function withSumsAboveGoals(
  grid: SheetGrid,
  frame: TableFrame,
  column: number,
  rows: readonly KindRow[],
): readonly KindRow[] {
  if (rows.length === 0 || rows.some(({ figure }) => figure.kind !== "target")) return rows;
  const { columns } = resolveHeadings(grid, frame.band);
  const reached = columns.filter(({ figure }) => figure?.kind !== "target");
  const haveCome = reached.every(({ heading }) => heading.fiscalYear <= (grid.currentYear ?? -Infinity));
  if (reached.length === 0 || !haveCome) return rows;
  const years = reached.map((year) => year.column);
  let first = frame.band.last + 1;
  const sums = rows.map((goal) => {
    const row = goal.row - 1;
    const isSum = isSumOfAbove(grid, years, { first, sum: row }, column);
    first = goal.row + 1;
    return isSum ? withSum(grid, goal, column) : [];
  });
  return sums.every((pair) => pair.length > 0) ? sums.flat() : rows;
}

/** The name of 利用者数合計 is its own, that of 合計 alone what is in front of both. */
function withSum(grid: SheetGrid, goal: KindRow, column: number): readonly KindRow[] {
  const row = goal.row - 1;
  const text = grid.text(row, column);
  const label = readColumnRole(text) === "total" ? undefined : { text, row, column };
  return [
    { row, figure: ACTUAL, label, isSum: true },
    { ...goal, label },
  ];
}

function isSumOfAbove(
  grid: SheetGrid,
  years: readonly number[],
  rows: { readonly first: number; readonly sum: number },
  column: number,
): boolean {
  const key = compareKey(grid.text(rows.sum, column));
  if (!SUM_ALONE.test(key) && (!SUM_OF_NAME.test(key) || /累計|統計|会計/.test(key))) return false;
  const filled = years.filter((year) => isFigureAt(grid, rows.sum, year));
  const isSum = (year: number): boolean => {
    const parts: number[] = [];
    for (let row = rows.first; row < rows.sum; row += 1) {
      const figure = numberAt(grid, row, year);
      if (figure !== undefined) parts.push(figure);
    }
    const sum = parts.reduce((before, figure) => before + figure, 0);
    return parts.length >= FEWEST_PARTS && Math.abs(sum - (numberAt(grid, rows.sum, year) ?? NaN)) < 1e-6;
  };
  return filled.length > 0 && filled.every(isSum);
}
