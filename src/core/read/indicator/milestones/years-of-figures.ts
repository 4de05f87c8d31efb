import { isDittoMark } from "../../../values/notation/ditto-mark";
import { compareKey } from "../../../values/notation/normalise";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { YearCellReader } from "../../tables/year-row";
import { rowsBetween } from "../frame/table-frame";
import type { MilestoneHeading } from "../headings/milestone-heading";

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
  const kind = isReached === undefined ? (isStart === undefined ? "current" : "start") : "reached";
  return { column, kind, year: undefined, unit: "", asksForYear: true, holdsYears: true };
}

/** Whether the filled cells of a column below its heading are years or 〃, all of them. */
export function holdsYears(
  grid: SheetGrid,
  reader: YearCellReader,
  firstRow: number,
  column: number,
): boolean {
  const filled = rowsBetween(firstRow, firstRow + ROWS_TO_PROBE - 1).filter(
    (row) => !grid.isBlank(row, column) && !isDittoMark(grid.text(row, column)),
  );
  return filled.length > 0 && filled.every((row) => reader.readHeading(row, column)?.label.rest === "");
}
