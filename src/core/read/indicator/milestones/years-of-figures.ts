import { isDittoMark } from "../../../values/notation/ditto-mark";
import { compareKey } from "../../../values/notation/normalise";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { YearCellReader } from "../../tables/year-row";
import { columnsBetween, rowsBetween } from "../frame/table-frame";
import { readMilestoneHeading, type MilestoneHeading } from "../headings/milestone-heading";

/** So many rows below a heading show what its columns hold. */
export const ROWS_TO_PROBE = 12;

/** 実績年度 beside 実績値: the years of its figures. */
const YEAR_OF_FIGURES = /^(?:(実績|最新|直近)|(基準|策定)|(現状|現況))値?の?(?:年度?|年次|時期)$/;

/**
 * 実績年度 over nothing but years, as the column that names the years of 実績値 beside it; undefined for every other heading,
 * and over figures, which are those of that year.
 */
export function readYearsOfFigures(
  grid: SheetGrid,
  reader: YearCellReader,
  rows: { readonly first: number; readonly last: number },
  column: number,
): MilestoneHeading | undefined {
  const [whole, isReached, isStart] = YEAR_OF_FIGURES.exec(compareKey(grid.text(rows.first, column))) ?? [];
  if (whole === undefined || !holdsYears(grid, reader, rows.last + 1, column)) return undefined;
  // 基準年度 right of 最終目標値, and once more right of 基準値, is a slip: it holds the years of those goals.
  const goal = isStart === undefined ? undefined : readMilestoneHeading(grid, reader, rows, column - 1);
  const isSaidBefore = columnsBetween(grid.firstColumn, column - 2, new Set()).some(
    (one) => compareKey(grid.text(rows.first, one)) === whole,
  );
  if (goal?.kind === "target" && !goal.year && isSaidBefore)
    return { ...goal, column, asksForYear: true, holdsYears: true };
  const kind = isReached === undefined ? (isStart === undefined ? "current" : "start") : "reached";
  return { column, kind, year: undefined, unit: "", asksForYear: true, holdsYears: true };
}

const YEAR_ALONE = /^年[度次]$/;

/** 中間 or 最終, of which a goal and a result are. */
function stageOf(grid: SheetGrid, row: number, column: number): string | undefined {
  return /^(?:中間|最終)/.exec(compareKey(grid.text(row, column)))?.[0];
}

/** Whether 最終実績 is beyond the column of years right of 最終目標値. */
function isOfGoal(grid: SheetGrid, row: number, goal: number): boolean {
  const stage = stageOf(grid, row, goal);
  return stage !== undefined && stageOf(grid, row, goal + 2) === stage;
}

/**
 * 年度 over nothing but years right of 目標値, which names none: the column of its years. Undefined where it may as well be of the
 * figure right of it: 実績値, 年度, 目標値, and 年度, 実績値, 年度, 目標値.
 */
export function readYearsRightOf(
  grid: SheetGrid,
  reader: YearCellReader,
  rows: { readonly first: number; readonly last: number },
  column: number,
): MilestoneHeading | undefined {
  const isYears = (at: number): boolean =>
    at >= grid.firstColumn &&
    YEAR_ALONE.test(compareKey(grid.text(rows.first, at))) &&
    holdsYears(grid, reader, rows.last + 1, at);
  const figureAt = (at: number): MilestoneHeading | undefined =>
    at < grid.firstColumn ? undefined : readMilestoneHeading(grid, reader, rows, at);
  if (!isYears(column)) return undefined;
  let first = column;
  while (isYears(first - 2)) first -= 2;
  const left = figureAt(column - 1);
  if (!left || left.year || left.asksForYear || !figureAt(first - 1)) return undefined;
  const isBetween = figureAt(column + 1) && !isYears(column + 2);
  if (isBetween && !isOfGoal(grid, rows.first, column - 1)) return undefined;
  return { ...left, column, asksForYear: true, holdsYears: true };
}

/** 中間実績 right of 中間目標値 and the column of its years is of those. */
export function withYearsOfGoals(
  grid: SheetGrid,
  row: number,
  headings: readonly MilestoneHeading[],
): MilestoneHeading[] {
  return headings.map((one) => {
    const goal = headings.find(({ column, kind }) => kind === "target" && column === one.column - 2);
    if (one.kind !== "reached" || one.year || one.yearColumn !== undefined) return one;
    if (goal?.yearColumn !== one.column - 1 || !isOfGoal(grid, row, goal.column)) return one;
    return { ...one, yearColumn: goal.yearColumn };
  });
}

/** Whether the filled cells of a column below its heading are years or 〃, all of them down to a blank row. */
export function holdsYears(
  grid: SheetGrid,
  reader: YearCellReader,
  firstRow: number,
  column: number,
): boolean {
  const rows = rowsBetween(firstRow, firstRow + ROWS_TO_PROBE - 1);
  const end = rows.findIndex((row) => grid.isBlankRow(row, grid.firstColumn, grid.lastColumn));
  const filled = rows
    .slice(0, end < 0 ? rows.length : end)
    .filter((row) => !grid.isBlank(row, column) && !isDittoMark(grid.text(row, column)));
  return filled.length > 0 && filled.every((row) => reader.readHeading(row, column)?.label.rest === "");
}
