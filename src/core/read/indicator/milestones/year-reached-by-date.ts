import { fiscalYear, type FiscalYear } from "../../../values/calendar/fiscal-year";
import { findEra, westernYear } from "../../../values/calendar/japanese-era";
import { readYearLabel, type YearLabelReading } from "../../../values/notation/fiscal-year-label";
import { normaliseText } from "../../../values/notation/normalise";
import { numberAt } from "../../tables/figure-at";
import type { SheetGrid } from "../../tables/sheet-grid";
import { rowsBetween } from "../frame/table-frame";
import { areOfHeisei, ESTIMATE } from "../headings/era-of-headings";
import { yearOf } from "../headings/resolve-bare-years";
import { columnHeading } from "../labels/label-columns";
import { notedFigure } from "../places/year-in-cell";
import { partOfText } from "./goals-within";
import type { ColumnInRole } from "./milestones-of-row";

/** A table in use tells of what was reached a few years ago at most: 27年度 in 2026 may as well be 2027, typed ahead. */
const MOST_YEARS_AGO = 3;

/** 令和, R2, 2030 */
const OF_LATER_YEARS = /令和|㋿|(?<![a-z])r\.?(?:元|\d)|(?<!\d)20\d\d(?!\d)/giu;

/**
 * The latest year that 実績値（29年度目標値） says of a table whose years have no era: in 2018 of 平成, as nothing has been reached yet
 * in another year of that number. Undefined where that is long ago or an estimate, where the sheet names 令和 or a later year
 * anywhere, and where one of the table's years (2年度 beside 29年度) would be of another era.
 */
export function yearReachedByDate(
  grid: SheetGrid,
  rows: { readonly first: number; readonly last: number },
  lastRow: number,
  columns: readonly ColumnInRole[],
): FiscalYear | undefined {
  const below = rowsBetween(rows.last + 1, lastRow);
  const isReached = ({ column, side }: ColumnInRole): boolean =>
    below.some((row) => (side ? partOfText(grid, row, column, side)?.within : numberAt(grid, row, column)));
  const isEstimated = ({ column, year }: ColumnInRole): boolean =>
    ESTIMATE.test(`${columnHeading(grid, rows, column).text} ${year?.raw ?? ""}`);
  const reached = columns.filter((one) => one.role === "actual" && !isEstimated(one) && isReached(one));
  const numbers = reached.flatMap(({ year }) => (year?.label.state === "bare" ? [year.label.year] : []));
  const heisei = findEra("平成");
  if (!heisei || !areOfHeisei(grid, numbers)) return undefined;
  const latest = fiscalYear(westernYear(heisei, Math.max(...numbers)));
  const isRecent = latest + MOST_YEARS_AGO >= (grid.currentYear ?? Infinity);
  const all = [...columns.flatMap(({ year }) => year?.label ?? []), ...yearsInCells(grid, below)];
  const areOfOneEra = all.every(
    (label) => label.state !== "bare" || yearOf({ label }, latest) === westernYear(heisei, label.year),
  );
  return isRecent && areOfOneEra && !namesLaterYear(grid, latest) ? latest : undefined;
}

/** The years that texts say, beside a figure (600人（5年度）) or alone (5年度). */
function yearsInCells(grid: SheetGrid, rows: readonly number[]): YearLabelReading[] {
  const columns = rowsBetween(grid.firstColumn, grid.lastColumn);
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const text = grid.text(row, column);
      const alone = text.includes("年") ? readYearLabel(text) : undefined;
      return notedFigure(grid, row, column)?.year ?? alone ?? [];
    }),
  );
}

function namesLaterYear(grid: SheetGrid, latest: FiscalYear): boolean {
  const isLater = (text: string): boolean =>
    [...normaliseText(text).matchAll(OF_LATER_YEARS)].some(
      ([year]) => !year.startsWith("2") || Number(year) > latest,
    );
  const columns = rowsBetween(grid.firstColumn, grid.lastColumn);
  return (
    isLater(grid.sheet.name) ||
    rowsBetween(grid.firstRow, grid.lastRow).some((row) =>
      columns.some(
        (column) => typeof grid.value(row, column) === "string" && isLater(grid.text(row, column)),
      ),
    )
  );
}
