import { yearSaid } from "../headings/brackets-in-heading";
import { headingOfCell } from "../frame/table-frame";
import type { FigurePlace, YearPlaces } from "../places/indicator-source";
import { notedFigure } from "../places/year-in-cell";
import type { SheetGrid } from "../../tables/sheet-grid";

/**
 * The years of a row whose every result says its own (925億円（R2） below R3実績, 928億円（R3） below R4実績), which a survey does
 * that comes out a year late: each is of the year that its cell says. Left as they are where only some of them say one, where
 * one is later than its heading (92（R5） below R4実績 may have been corrected then), where these do not go on from one to the
 * next, and where what is aimed at is of the same years, or a rate of the office's own stands beside.
 */
export function withYearsOfCells(grid: SheetGrid, years: readonly YearPlaces[]): readonly YearPlaces[] {
  const results = years.filter(({ actual }) => actual && !grid.isBlank(actual.row, actual.column));
  const own = results.flatMap((year) => (year.actual ? (ownYear(grid, year, year.actual) ?? []) : []));
  const moved = own.map(({ heading }) => heading.fiscalYear);
  const isMoved = own.some(({ heading }, index) => heading !== results[index]?.heading);
  if (!isMoved || own.length < results.length) return years;
  const others = years.filter((year) => !results.includes(year));
  const [first, last] = [Math.min(...moved), Math.max(...moved)];
  const goOn = moved.every(
    (year, index) => year > (moved[index - 1] ?? 0) && year <= (results[index]?.heading.fiscalYear ?? 0),
  );
  const areApart = others.every(({ heading, target, rate }) => {
    const isOfSame = heading.fiscalYear >= first && heading.fiscalYear <= last;
    return !rate && !(target && isOfSame);
  });
  if (!goOn || !areApart || results.some(({ target, rate }) => target ?? rate)) return years;
  return [...own, ...others.filter(({ heading, target }) => target ?? heading.fiscalYear > last)];
}

/** A result at the year that its cell says, as it is where that is its heading's; undefined where it says none, or counts to a month. */
function ownYear(grid: SheetGrid, year: YearPlaces, { row, column }: FigurePlace): YearPlaces | undefined {
  const noted = notedFigure(grid, row, column);
  const fiscalYear = yearSaid(noted?.year);
  if (!noted || noted.year.asOf || fiscalYear === undefined) return undefined;
  if (fiscalYear === year.heading.fiscalYear) return year;
  const cell = { ...grid.anchor(row, column), label: noted.year, raw: noted.note };
  return { ...year, heading: headingOfCell(grid, cell, fiscalYear) };
}

/** Whether a result stands at the year that its own cell says, not at its heading's. */
export function isOfItsCell({ heading, actual }: YearPlaces): boolean {
  return actual?.row === heading.address.row && actual.column === heading.address.column;
}
