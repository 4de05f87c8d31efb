import { rowsBetween } from "./frame/table-frame";
import type { HeadingCells } from "../understanding/heading-bounds";
import type { SheetGrid } from "../tables/sheet-grid";
import { compareKey } from "../../values/notation/normalise";
import type { IndicatorSource, YearPlaces } from "./places/indicator-source";

/**
 * Of two results of one year, 実績値（令和5年9月） and 実績値（令和6年3月）, or 実績（速報） and 実績（確定） that is filled in, the goal of
 * the year is held against the one at its end, unless the goal's own heading names the month of the other.
 */
export function withGoalsAtTheEnd(
  grid: SheetGrid,
  source: IndicatorSource,
  { first, last }: HeadingCells,
): IndicatorSource {
  if (new Set(source.years.map(({ heading }) => heading.fiscalYear)).size === source.years.length)
    return source;
  const isBlank = ({ actual }: Pick<YearPlaces, "actual">): boolean =>
    !actual || grid.isBlank(actual.row, actual.column);
  const isFilledEarly = (year: YearPlaces): boolean => year.heading.asOf !== undefined && !isBlank(year);
  const isOfMonth = ({ target, heading }: YearPlaces): boolean => {
    const month = new RegExp(`(?<!\\d)0?${String(heading.asOf?.month)}(?!\\d)`);
    return rowsBetween(first, last).some((row) =>
      month.test(compareKey(grid.seenText(row, target?.column ?? first))),
    );
  };
  const isPart = (year: YearPlaces): boolean =>
    year.heading.asOf !== undefined && year.actual !== undefined && !isOfMonth(year);
  const lacksGoal = (year: YearPlaces): boolean => !year.heading.asOf && !year.target && !isBlank(year);
  const other = (year: YearPlaces, is: (one: YearPlaces) => boolean): YearPlaces | undefined =>
    source.years.find((one) => one.heading.fiscalYear === year.heading.fiscalYear && is(one));
  const years = source.years.map((year) => {
    if (lacksGoal(year)) return { ...year, target: other(year, isPart)?.target };
    return isPart(year) && other(year, lacksGoal) ? { ...year, target: undefined } : year;
  });
  // 実績（確定） that is still to come is nothing that anybody has left blank.
  const isToCome = (year: YearPlaces): boolean =>
    !year.heading.asOf && !year.target && isBlank(year) && other(year, isFilledEarly) !== undefined;
  return { ...source, years: years.filter((year) => !isToCome(year)) };
}
