import { readYearLabel, type YearLabelReading } from "../../../values/notation/fiscal-year-label";
import type { MilestoneHeading } from "../headings/milestone-heading";
import type { SheetGrid } from "../../tables/sheet-grid";
import { rowsBetween } from "./table-frame";

/** A column of figures by the year that heads it, and whether these are aimed at. */
interface ColumnOfYear {
  readonly column: number;
  readonly label: YearLabelReading | undefined;
  readonly isTarget: boolean;
}

const ROWS_TO_PROBE = 12;

/** What is said of a figure of one's own that is no result: 推計, 試算. 県平均 and 前年比 are of something else. */
export const ESTIMATED = /推計|推定|予測|予想|見通|見込|想定|試算/;

/**
 * Whether a column of estimates whose heading is not read (平成26年度末（推計）) has figures of a year after all that are
 * headed by a year, and before the one that is aimed at: what was reached last is not known then, and an older figure is not it.
 */
export function areOvertaken(
  grid: SheetGrid,
  rows: { readonly first: number; readonly last: number },
  columns: readonly number[],
  read: readonly ColumnOfYear[],
): boolean {
  const latest = (areTargets: boolean): number =>
    Math.max(...read.flatMap(({ label, isTarget }) => (isTarget === areTargets ? yearsOf(label) : [])));
  const [reached, aimedAt] = [latest(false), latest(true)];
  return columns
    .filter((column) => !read.some((one) => one.column === column))
    .some((column) => {
      const headings = rowsBetween(rows.first, rows.last).map((row) => grid.text(row, column));
      if (!headings.some((text) => ESTIMATED.test(text))) return false;
      const years = headings.flatMap((text) => yearsOf(readYearLabel(text)));
      const isBetween = years.some((year) => 0 < reached && reached < year && year < aimedAt);
      return isBetween && holdsNumbers(grid, rows.last + 1, column);
    });
}

/** The same of milestones, where no heading says what was reached or where the plan began. */
export function areMilestonesOvertaken(
  grid: SheetGrid,
  rows: { readonly first: number; readonly last: number },
  columns: readonly number[],
  headings: readonly MilestoneHeading[],
): boolean {
  if (headings.some(({ kind }) => kind === "start" || kind === "current" || kind === "reached")) return false;
  const read = headings.map(({ column, kind, year }) => ({
    column,
    label: year?.label,
    isTarget: kind === "target",
  }));
  return areOvertaken(grid, rows, columns, read);
}

function yearsOf(label: YearLabelReading | undefined): number[] {
  return label?.state === "year" ? [label.fiscalYear] : [];
}

function holdsNumbers(grid: SheetGrid, firstRow: number, column: number): boolean {
  const last = Math.min(grid.lastRow, firstRow + ROWS_TO_PROBE - 1);
  return rowsBetween(firstRow, last).some((row) => /\d/.test(grid.seenText(row, column)));
}
