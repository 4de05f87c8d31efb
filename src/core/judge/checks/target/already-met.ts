import { found, type Check } from "../../checking/check";
import type { Finding } from "../../findings/finding";
import { breaksBetween, placeInSeries, seriesOf, type IndicatorSeries } from "../../checking/series";
import { reaches } from "../../checking/target-reached";

/** A target that the year before had reached already, not across a series break. */
export const targetAlreadyMet: Check = {
  name: "target/already-met",
  run: (input) => found(seriesOf(input).flatMap(metIn)),
};

function metIn(series: IndicatorSeries): Finding[] {
  return series.years.slice(1).flatMap((after, index): Finding[] => {
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
    return [{ code: "target/already-met", severity: "info", ...place, data }];
  });
}
