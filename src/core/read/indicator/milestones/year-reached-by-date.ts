import { fiscalYear, type FiscalYear } from "../../../values/calendar/fiscal-year";
import { findEra, westernYear } from "../../../values/calendar/japanese-era";
import { readYearLabel, type YearLabelReading } from "../../../values/notation/fiscal-year-label";
import { isFigureAt, numberAt } from "../../tables/figure-at";
import type { SheetGrid } from "../../tables/sheet-grid";
import { rowsBetween } from "../frame/table-frame";
import { ESTIMATE } from "../headings/era-of-headings";
import { yearOf } from "../headings/resolve-bare-years";
import { areOfHeisei } from "../headings/years-of-heisei";
import { columnHeading } from "../labels/label-columns";
import { notedFigure } from "../places/year-in-cell";
import { partOfText } from "./goals-within";
import type { ColumnInRole } from "./milestones-of-row";

/**
 * The latest year that 実績値（29年度） or 現状値（29年度） says of a table whose years have no era: in 2018 of 平成, as nothing has
 * been reached yet in another year of that number. Undefined where it is an estimate, and where one of the table's years (2年度
 * beside 29年度) would be of another era.
 */
export function yearReachedByDate(
  grid: SheetGrid,
  rows: { readonly first: number; readonly last: number },
  lastRow: number,
  columns: readonly ColumnInRole[],
): FiscalYear | undefined {
  const below = rowsBetween(rows.last + 1, lastRow);
  // A 0 may wait for its year, but begins a plan as well.
  const isReached = ({ column, side, role }: ColumnInRole): boolean =>
    below.some((row) => {
      if (side) return partOfText(grid, row, column, side)?.within;
      return role === "base" ? isFigureAt(grid, row, column) : numberAt(grid, row, column);
    });
  const isEstimated = ({ column, year }: ColumnInRole): boolean =>
    ESTIMATE.test(`${columnHeading(grid, rows, column).text} ${year?.raw ?? ""}`);
  const figures = columns.filter(({ role }) => role === "actual" || role === "base");
  const reached = figures.filter((one) => !isEstimated(one) && isReached(one));
  const numbers = reached.flatMap(({ year }) => (year?.label.state === "bare" ? [year.label.year] : []));
  const heisei = findEra("平成");
  if (!heisei || !areOfHeisei(grid, numbers)) return undefined;
  const latest = fiscalYear(westernYear(heisei, Math.max(...numbers)));
  const all = [...columns.flatMap(({ year }) => year?.label ?? []), ...yearsInCells(grid, below)];
  const areOfOneEra = all.every(
    (label) => label.state !== "bare" || yearOf({ label }, latest) === westernYear(heisei, label.year),
  );
  return areOfOneEra ? latest : undefined;
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
