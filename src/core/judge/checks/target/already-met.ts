import { checkOf } from "../../checking/check";
import { directedSeriesOf, type DirectedSeries } from "../../checking/directed-series";
import { easedTargets } from "../../checking/eased-targets";
import type { Occurrence } from "../../findings/finding";
import { breaksBetween, placeInSeries } from "../../checking/series";
import { reaches } from "../../checking/target-reached";

/**
 * A target that the year before had reached already, not across a series break nor where nothing is left to reach. One that
 * was eased is met for that reason, which `target/lowered` says.
 */
export const targetAlreadyMet = checkOf({
  code: "target/already-met",
  severity: "info",
  keeps: ({ target, actualBefore, beforeYear, unit }) => [target, actualBefore, beforeYear, unit],
  find: (input) => directedSeriesOf(input).flatMap(metIn),
});

function metIn(series: DirectedSeries): Occurrence<"target/already-met">[] {
  const eased = new Set(easedTargets(series).map(({ after }) => after));
  return series.years.slice(1).flatMap((after, index): Occurrence<"target/already-met">[] => {
    const before = series.years[index];
    if (before?.actual === undefined || after.target === undefined) return [];
    if (eased.has(after)) return [];
    if (saysNothing(series, before.actual, after.target)) return [];
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

/** Nothing was there yet; or less is better, and a target of none can only be kept. */
function saysNothing({ direction }: DirectedSeries, actualBefore: number, target: number): boolean {
  return direction === "higher" ? actualBefore === 0 : target <= 0;
}
