import { checkOf } from "../../checking/check";
import type { Occurrence } from "../../findings/finding";
import {
  breaksBetween,
  placeInSeries,
  seriesOf,
  type IndicatorSeries,
  type SeriesYear,
} from "../../checking/series";

/** Small counts of a year repeat by chance: 3 events, and 3 again. */
const SMALLEST_FLOW = 10;
const REPEATS_OF_FLOW = 2;
const YEARS_OF_STOCK = 4;

/**
 * Actuals that do not change. A yearly figure that repeats the year before, and does so a second time (31, 31, 33, 33), may
 * have been carried on; a stock or running total that has not moved for four years is worth a look. Zeros and years that
 * hit their target are left out, and so is what a series break parts.
 */
export const seriesFlat = checkOf({
  code: "series/flat",
  severity: ({ kind }) => (kind === "flow" ? "warning" : "info"),
  keeps: ({ kind, value, unit, years }) => [kind, value, unit, ...years],
  find: (input) =>
    seriesOf(input).flatMap((series) =>
      series.countingBasis === "perYear" ? repeatedFlow(series) : standingStock(series),
    ),
});

function repeats(series: IndicatorSeries, before: SeriesYear | undefined, after: SeriesYear): boolean {
  if (!before || after.actual === undefined || after.actual === 0 || after.actual === after.target)
    return false;
  return before.actual === after.actual && !breaksBetween(series, before.fiscalYear, after.fiscalYear);
}

function repeatedFlow(series: IndicatorSeries): Occurrence<"series/flat">[] {
  const repeated = series.years.filter(
    (year, index) =>
      year.actual !== undefined &&
      year.actual >= SMALLEST_FLOW &&
      !year.year.provisional &&
      repeats(series, series.years[index - 1], year),
  );
  const last = repeated.at(-1);
  if (last?.actual === undefined || repeated.length < REPEATS_OF_FLOW) return [];
  return [finding(series, { last, value: last.actual }, "flow", repeated)];
}

function standingStock(series: IndicatorSeries): Occurrence<"series/flat">[] {
  const runs: SeriesYear[][] = [];
  series.years.forEach((year, index) => {
    const run = runs.at(-1);
    if (run && repeats(series, series.years[index - 1], year)) run.push(year);
    else runs.push([year]);
  });
  return runs.flatMap((run) => {
    const last = run.at(-1);
    if (last?.actual === undefined || run.length < YEARS_OF_STOCK) return [];
    return [finding(series, { last, value: last.actual }, "stock", run)];
  });
}

function finding(
  series: IndicatorSeries,
  { last, value }: { readonly last: SeriesYear; readonly value: number },
  kind: "flow" | "stock",
  years: readonly SeriesYear[],
): Occurrence<"series/flat"> {
  return {
    ...placeInSeries(series, last, "actual"),
    data: {
      kind,
      value,
      unit: series.indicator.unit,
      years: years.map(({ fiscalYear }) => fiscalYear),
    },
  };
}
