import { fiscalYear, isFiscalYear, type FiscalYear } from "../../../values/calendar/fiscal-year";
import { findEra, JAPANESE_ERAS, westernYear } from "../../../values/calendar/japanese-era";
import { yearOfBare } from "../../../model/bare-years";
import { normaliseText } from "../../../values/notation/normalise";
import { numberAt } from "../../tables/figure-at";
import { readFigureHeading, type FigureHeading } from "../../tables/heading-words";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { YearCell } from "../../tables/year-row";
import type { HeaderBand } from "./header-band";
import { areOfHeisei } from "./years-of-heisei";

/** 令和 alone above `4年度`, merged over its years or being above the first of them. */
export function withEraAbove(grid: SheetGrid, cell: YearCell): YearCell {
  if (cell.label.state !== "bare") return cell;
  for (let column = cell.column; column >= grid.firstColumn; column -= 1) {
    const above = normaliseText(grid.seenText(cell.row - 1, column)).replace(/\s/g, "");
    if (above === "") continue;
    const era = JAPANESE_ERAS.find(({ name }) => name === above);
    const year = era && westernYear(era, cell.label.year);
    if (year === undefined || !isFiscalYear(year)) return cell;
    return { ...cell, label: { ...cell.label, state: "year", fiscalYear: year, contradiction: undefined } };
  }
  return cell;
}

/** A year that has not come may have an estimate. */
export const ESTIMATE = /見込|推計|予|試算|想定/;

/** How long after its goal something may be reached; 6年度 beside a result of 30年度 is a goal of the next era. */
export const MOST_YEARS_LATE = 5;

/** How far below its heading the figure may be that was reached. */
const ROWS_BELOW = 30;

/**
 * The years of headings that are bare all along (24年度実績, 25年度計画) and that no title places: of 平成, where something was
 * reached in one of them, and of none where something was neither its year of 令和 nor the western one of that number (2024) has
 * come yet. Undefined where that is not so, or where nothing was reached in one far below: 8年度目標 in front of 28年度実績, 2年度
 * behind 31年度. A 0 may wait for its year.
 */
export function yearsThatHaveCome(
  grid: SheetGrid,
  band: HeaderBand,
  cells: readonly YearCell[],
): FiscalYear[] | undefined {
  const heisei = findEra("平成");
  const numbers = cells.flatMap(({ label }) => (label.state === "bare" ? [label.year] : []));
  if (!heisei || numbers.length < cells.length) return undefined;
  const reached = numbersReached(grid, band);
  const isFarBelow = (number: number): boolean =>
    !reached.includes(number) && number + MOST_YEARS_LATE < Math.max(...reached);
  return areOfHeisei(grid, reached) && !numbers.some(isFarBelow)
    ? numbers.map((number) => fiscalYear(westernYear(heisei, number)))
    : undefined;
}

/**
 * The year of each heading without an era as a person has said for its sheet; undefined where nobody has, for any other heading,
 * and where something was reached in a year that would not have come by it: then it was not said of that one.
 */
export function yearsAsAnswered(
  grid: SheetGrid,
  band: HeaderBand,
  cells: readonly YearCell[],
): (FiscalYear | undefined)[] {
  if (!grid.bareYears) return [];
  const reached = new Set(numbersReached(grid, band));
  const { currentYear = Infinity } = grid;
  const answered = answeredYears(grid, cells);
  return cells.map((cell, index) => {
    const year = answered[index];
    const isReached = cell.label.state === "bare" && reached.has(cell.label.year);
    return year !== undefined && isReached && year > currentYear ? undefined : year;
  });
}

/**
 * The years of the cells of one table, in their order, that say no era, as a person has said for their sheet; none for any other
 * cell, where nobody has, and where the numbers fall as across 30年度 and 2年度: the answer is that of one of the two eras. Years from
 * the newest down (6年度, 5年度, 4年度) are of one.
 */
export function answeredYears(
  { bareYears }: SheetGrid,
  cells: readonly YearCell[],
): readonly (FiscalYear | undefined)[] {
  const bare = cells.map(({ label }) => (label.state === "bare" ? label.year : undefined));
  const numbers = [...new Set(bare.filter((number) => number !== undefined))];
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? number));
  const isOfOneEra = steps.every((step) => step > 0) || steps.every((step) => step === -1);
  if (!bareYears || !isOfOneEra) return [];
  return bare.map((number) => (number === undefined ? undefined : yearOfBare(bareYears, number)));
}

/** The years without an era in which something was reached, an estimate being nothing reached. */
function numbersReached(grid: SheetGrid, band: HeaderBand): number[] {
  return band.columns.flatMap(({ column, year, figure }) => {
    const isReached = !ESTIMATE.test(year.raw) && holdsActual(grid, band, column, figure);
    return isReached && year.label.state === "bare" ? [year.label.year] : [];
  });
}

/**
 * Whether a number other than 0 stands below the heading 実績 (no 推計値), or in a row that begins with it; below 目標 and 実績 in one
 * heading, whether two stand one below the other.
 */
function holdsActual(
  grid: SheetGrid,
  { first, last }: HeaderBand,
  column: number,
  figure: FigureHeading | undefined,
): boolean {
  const isHeadedSo = (row: number): boolean =>
    figure === undefined ? isActualRow(grid, row, column) : figure.kind === "actual";
  for (let row = first; row <= Math.min(last + ROWS_BELOW, grid.lastRow); row += 1) {
    if (row <= last && ESTIMATE.test(grid.seenText(row, column))) return false;
    if (row <= last || !numberAt(grid, row, column)) continue;
    if (figure?.below ? numberAt(grid, row + 1, column) : isHeadedSo(row)) return true;
  }
  return false;
}

function isActualRow(grid: SheetGrid, row: number, before: number): boolean {
  for (let column = before - 1; column >= grid.firstColumn; column -= 1) {
    const text = grid.text(row, column);
    const kind = readFigureHeading(text)?.kind;
    if (kind !== undefined) return kind === "actual" && !ESTIMATE.test(text);
  }
  return false;
}
