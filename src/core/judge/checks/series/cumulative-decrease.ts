import { found, type Check } from "../../checking/check";
import type { Finding } from "../../findings/finding";
import {
  breaksBetween,
  pairsWith,
  placeInSeries,
  seriesOf,
  type IndicatorSeries,
} from "../../checking/series";

/** A 延べ figure that falls, which a running total cannot, unless 指標定義 records a series break for that year. */
export const seriesCumulativeDecrease: Check = {
  name: "series/cumulative-decrease",
  run: (input) =>
    found(
      seriesOf(input)
        .filter(({ countingBasis }) => countingBasis === "cumulative")
        .flatMap(fallsOf),
    ),
};

function fallsOf(series: IndicatorSeries): Finding[] {
  return pairsWith(series, "actual").flatMap(({ before, after }): Finding[] => {
    const [old, value] = [before.actual, after.actual];
    if (old === undefined || value === undefined || value >= old) return [];
    if (breaksBetween(series, before.fiscalYear, after.fiscalYear)) return [];
    const data = { before: old, beforeYear: before.fiscalYear, value, unit: series.indicator.unit };
    const place = placeInSeries(series, after, "actual");
    return [{ code: "series/cumulative-decrease", severity: "error", ...place, data }];
  });
}
