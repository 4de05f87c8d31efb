import { checkOf } from "../../checking/check";
import { fallsBelowTotal } from "../../../model/assessment-rule";
import type { Occurrence } from "../../findings/finding";
import {
  breaksBetween,
  pairsWith,
  placeInSeries,
  seriesOf,
  type IndicatorSeries,
} from "../../checking/series";

/**
 * A 延べ figure that falls, which a running total cannot, unless 指標定義 records a series break for that year. So it is said of
 * figures below a column's 累計 as well, though they are held to be of a year each: their goals may be of totals.
 */
export const seriesCumulativeDecrease = checkOf({
  code: "series/cumulative-decrease",
  severity: "error",
  keeps: ({ before, beforeYear, value, unit }) => [before, beforeYear, value, unit],
  find: (input) =>
    seriesOf(input)
      .filter(({ countingBasis, indicator }) => countingBasis === "cumulative" || fallsBelowTotal(indicator))
      .flatMap(fallsOf),
});

function fallsOf(series: IndicatorSeries): Occurrence<"series/cumulative-decrease">[] {
  return pairsWith(series, "actual").flatMap(
    ({ before, after }): Occurrence<"series/cumulative-decrease">[] => {
      const [old, value] = [before.actual, after.actual];
      if (old === undefined || value === undefined || value >= old) return [];
      if (breaksBetween(series, before.fiscalYear, after.fiscalYear)) return [];
      const data = { before: old, beforeYear: before.fiscalYear, value, unit: series.indicator.unit };
      const place = placeInSeries(series, after, "actual");
      return [{ ...place, data }];
    },
  );
}
