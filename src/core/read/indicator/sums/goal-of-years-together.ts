import { fiscalYear, type FiscalYear } from "../../../values/calendar/fiscal-year";
import type { YearSpan } from "../../../values/calendar/year-span";
import { readFigureOfSum, type FigureOfSum } from "../../../values/notation/figure-within";
import { compareKey } from "../../../values/notation/normalise";
import { numberAt } from "../../tables/figure-at";
import type { SheetGrid } from "../../tables/sheet-grid";
import { yearsNamed } from "../../tables/year-span";
import type { HeadingCells } from "../../understanding/heading-bounds";
import { planPeriodAbove } from "./plan-period";
import type { FigurePlace, IndicatorSource, YearPlaces } from "../places/indicator-source";

/** A plan whose years nothing names is hardly ever one of more. */
const LONGEST_PLAN = 5;

/**
 * 5年間で100人, 累計100人 or 100人（R2～R6累計） as the only target of a row: of those years together, not of the year that heads it. Only
 * where every year so far of theirs says a plain figure, or where each figure says that it is such a sum as well; anything else stays
 * the text that it is.
 */
export function withGoalOfYearsTogether(
  grid: SheetGrid,
  source: IndicatorSource,
  headings: HeadingCells,
): IndicatorSource {
  const goals = source.years.filter(({ target }) => isFilled(grid, target));
  const [end, ...others] = goals;
  const last = Math.max(...source.years.map(({ heading }) => heading.fiscalYear));
  if (!end?.target || end.target.within || others.length > 0 || end.heading.fiscalYear !== last)
    return source;
  const goal = sumAt(grid, end.target);
  if (!goal) return source;
  const reported = source.years.filter(({ actual }) => isFilled(grid, actual));
  const sums = reported.map(({ actual }) => actual && sumAt(grid, actual));
  const areHeadedSums = reported.every(({ heading }) => heading.raw.includes("累計"));
  const areSums = sums.length > 0 && (areHeadedSums || sums.every((one) => one && one.years === undefined));
  const plan = planPeriodAbove(grid, headings.first, end.heading.fiscalYear);
  // 累計 says nothing of its first year: what was reached in front of the plan is not of it.
  const begins = plan?.from ?? (areSums || source.base ? first(source.years) : undefined);
  const span = spanOf(goal, end.heading.fiscalYear, begins);
  if (!span || (!areSums && !isToldYearByYear(grid, reported, span))) return source;
  const { row, column } = end.target;
  return {
    ...source,
    summedTarget: { row, column, within: goal.within, ...span, actuals: areSums ? "running" : undefined },
    years: source.years.map((year) => {
      const within = areSums && year.actual ? sumAt(grid, year.actual)?.within : undefined;
      return {
        ...year,
        target: year === end ? undefined : year.target,
        actual: year.actual && within ? { ...year.actual, within } : year.actual,
      };
    }),
  };
}

function isFilled(grid: SheetGrid, place: FigurePlace | undefined): boolean {
  return place !== undefined && grid.text(place.row, place.column) !== "";
}

function sumAt(grid: SheetGrid, { row, column }: FigurePlace): FigureOfSum | undefined {
  const { row: atRow, column: atColumn } = grid.anchor(row, column);
  const value = grid.value(atRow, atColumn);
  return typeof value === "string" ? readFigureOfSum(value) : undefined;
}

/** The years that the goal names, so many up to its own (5年間), or those from the one on in which the plan `begins`. */
function spanOf(
  { years, named }: FigureOfSum,
  to: FiscalYear,
  begins: FiscalYear | undefined,
): YearSpan | undefined {
  if (named !== "") {
    const span = yearsNamed(compareKey(named))?.span;
    return span?.to === to ? span : undefined;
  }
  if (years !== undefined) return { from: fiscalYear(to - years + 1), to };
  return begins === undefined || to - begins >= LONGEST_PLAN ? undefined : { from: begins, to };
}

function first(years: readonly YearPlaces[]): FiscalYear {
  return fiscalYear(Math.min(...years.map(({ heading }) => heading.fiscalYear)));
}

/** Two years or more, the first of the span and all that follow it, each with a plain figure. */
function isToldYearByYear(grid: SheetGrid, reported: readonly YearPlaces[], { from }: YearSpan): boolean {
  const ofSpan = reported.filter(({ heading }) => heading.fiscalYear >= from);
  const years = ofSpan.map(({ heading }) => heading.fiscalYear).sort((one, other) => one - other);
  const areAll = years.every((year, index) => year === from + index);
  const arePlain = ofSpan.every(
    ({ actual }) => actual && numberAt(grid, actual.row, actual.column) !== undefined && !sumAt(grid, actual),
  );
  return years.length > 1 && areAll && arePlain;
}
