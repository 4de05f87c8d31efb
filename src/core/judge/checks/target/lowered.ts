import { checkOf } from "../../checking/check";
import { directedSeriesOf, type DirectedSeries } from "../../checking/directed-series";
import { easedTargets } from "../../checking/eased-targets";
import type { Occurrence } from "../../findings/finding";
import { breaksBetween, placeInSeries } from "../../checking/series";
import { rateOn, saysReached } from "../../checking/target-reached";

/**
 * A target that is easier than the year before, with the rate on the old one. Where the actual only says
 * 目標達成, the old target was reached by at least new ÷ old. A series break with its reason makes it no more than a remark.
 */
export const targetLowered = checkOf({
  code: "target/lowered",
  severity: ({ breakReason }) => (breakReason === undefined ? "warning" : "info"),
  keeps: ({ before, beforeYear, target, unit, breakReason }) => [
    before,
    beforeYear,
    target,
    unit,
    breakReason,
  ],
  find: (input) => directedSeriesOf(input).flatMap(loweredIn),
});

/** 量の見込み is what will be needed, which nobody aims at. */
const DEMAND = /量の見込|見込み?量|必要量|需要量/;

function loweredIn(series: DirectedSeries): Occurrence<"target/lowered">[] {
  if (DEMAND.test(series.indicator.name)) return [];
  return easedTargets(series).map(({ before, after, old, target }): Occurrence<"target/lowered"> => {
    const explained = breaksBetween(series, before.fiscalYear, after.fiscalYear);
    const { actual } = after;
    return {
      ...placeInSeries(series, after, "target"),
      data: {
        before: old,
        beforeYear: before.fiscalYear,
        target,
        unit: series.indicator.unit,
        rate: actual === undefined ? undefined : rateOn(series, actual, target),
        rateOnOld: actual === undefined ? undefined : rateOn(series, actual, old),
        atLeastOnOld: saysReached(after) ? rateOn(series, target, old) : undefined,
        breakReason: explained ? series.definition?.seriesBreak?.reason : undefined,
      },
    };
  });
}
