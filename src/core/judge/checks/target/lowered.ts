import { found, type Check } from "../../checking/check";
import type { Finding } from "../../findings/finding";
import {
  breaksBetween,
  pairsWith,
  placeInSeries,
  seriesOf,
  type IndicatorSeries,
} from "../../checking/series";
import { rateOn, reaches, saysReached } from "../../checking/target-reached";

/**
 * A target that is easier than the year before, with the rate on the old one (workbook.md §5). Where the actual only says
 * 目標達成, the old target was reached by at least new ÷ old. A series break with its reason makes it no more than a remark.
 */
export const targetLowered: Check = {
  name: "target/lowered",
  run: (input) => found(seriesOf(input).flatMap(loweredIn)),
};

function loweredIn(series: IndicatorSeries): Finding[] {
  return pairsWith(series, "target").flatMap(({ before, after }): Finding[] => {
    const [old, target] = [before.target, after.target];
    if (old === undefined || target === undefined || reaches(series, target, old)) return [];
    const explained = breaksBetween(series, before.fiscalYear, after.fiscalYear);
    const { actual } = after;
    return [
      {
        code: "target/lowered",
        severity: explained ? "info" : "warning",
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
      },
    ];
  });
}
