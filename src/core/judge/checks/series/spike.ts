import { flatMapSteps } from "../../../values/steps/flat-map-steps";
import { checkOf } from "../../checking/check";
import type { Occurrence } from "../../findings/finding";
import {
  breaksBetween,
  pairsWith,
  placeInSeries,
  seriesOf,
  SERIES_OF_A_STEP,
  type IndicatorSeries,
} from "../../checking/series";

/** A change of more than this ratio of the value before: +200 % is three times as much. */
const LARGEST_CHANGE = 2;

/** A figure from half its target to twice as much was planned for: a slipped digit is further off. */
const PLANNED = { least: 0.5, most: 2 } as const;

/**
 * An actual that leaps by more than 200 % of the last one that is not zero, as a slipped digit does; not where the year's own
 * target foresaw it, nor where one of them is below zero, as changes and balances are.
 */
export const seriesSpike = checkOf({
  code: "series/spike",
  severity: "info",
  keeps: ({ before, beforeYear, value, unit }) => [before, beforeYear, value, unit],
  find: (input) => flatMapSteps(seriesOf(input), spikesOf, SERIES_OF_A_STEP),
});

function spikesOf(series: IndicatorSeries): Occurrence<"series/spike">[] {
  return pairsWith(series, "actual").flatMap(({ before, after }): Occurrence<"series/spike">[] => {
    const [old, value] = [before.actual, after.actual];
    if (old === undefined || value === undefined || old <= 0 || value < 0) return [];
    const change = (value - old) / old;
    if (Math.abs(change) <= LARGEST_CHANGE) return [];
    if (wasPlanned(value, after.target)) return [];
    if (breaksBetween(series, before.fiscalYear, after.fiscalYear)) return [];
    const data = { before: old, beforeYear: before.fiscalYear, value, unit: series.indicator.unit, change };
    const place = placeInSeries(series, after, "actual");
    return [{ ...place, data }];
  });
}

function wasPlanned(value: number, target: number | undefined): boolean {
  if (target === undefined || target === 0) return false;
  const ratio = value / target;
  return ratio >= PLANNED.least && ratio <= PLANNED.most;
}
