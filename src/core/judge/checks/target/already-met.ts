import { checkOf } from "../../checking/check";
import type { Occurrence } from "../../findings/finding";
import { breaksBetween, placeInSeries, seriesOf, type IndicatorSeries } from "../../checking/series";
import { reaches } from "../../checking/target-reached";

/** A target that the year before had reached already, not across a series break. */
export const targetAlreadyMet = checkOf({
  code: "target/already-met",
  severity: "info",
  keeps: ({ target, actualBefore, beforeYear, unit }) => [target, actualBefore, beforeYear, unit],
  find: (input) => seriesOf(input).flatMap(metIn),
});

function metIn(series: IndicatorSeries): Occurrence<"target/already-met">[] {
  return series.years.slice(1).flatMap((after, index): Occurrence<"target/already-met">[] => {
    const before = series.years[index];
    if (before?.actual === undefined || after.target === undefined || before.actual === 0) return [];
    if (!reaches(series, before.actual, after.target)) return [];
    if (breaksBetween(series, before.fiscalYear, after.fiscalYear)) return [];
    const data = {
      target: after.target,
      actualBefore: before.actual,
      beforeYear: before.fiscalYear,
      unit: series.indicator.unit,
    };
    const place = placeInSeries(series, after, "target");
    return [{ ...place, data }];
  });
}
