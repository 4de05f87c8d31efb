import { found, type Check } from "../../checking/check";
import type { Finding } from "../../findings/finding";
import {
  breaksBetween,
  pairsWith,
  placeInSeries,
  seriesOf,
  type IndicatorSeries,
} from "../../checking/series";

/** A change of more than this ratio of the value before: +200 % is three times as much. */
const LARGEST_CHANGE = 2;

/** An actual that leaps by more than 200 % of the last one that is not zero, as a slipped digit does. */
export const seriesSpike: Check = {
  name: "series/spike",
  run: (input) => found(seriesOf(input).flatMap(spikesOf)),
};

function spikesOf(series: IndicatorSeries): Finding[] {
  return pairsWith(series, "actual").flatMap(({ before, after }): Finding[] => {
    const [old, value] = [before.actual, after.actual];
    if (old === undefined || value === undefined || old === 0) return [];
    const change = (value - old) / Math.abs(old);
    if (Math.abs(change) <= LARGEST_CHANGE) return [];
    if (breaksBetween(series, before.fiscalYear, after.fiscalYear)) return [];
    const data = { before: old, beforeYear: before.fiscalYear, value, unit: series.indicator.unit, change };
    const place = placeInSeries(series, after, "actual");
    return [{ code: "series/spike", severity: "info", ...place, data }];
  });
}
