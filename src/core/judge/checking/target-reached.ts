import { achievementRate } from "../achievement/achievement-rate";
import { assessmentRule } from "../../model/assessment-rule";
import type { DirectedSeries } from "./directed-series";
import type { IndicatorSeries, SeriesYear } from "./series";

/** Whether an actual is as good as a target, in the indicator's own direction. */
export function reaches({ direction }: DirectedSeries, actual: number, target: number): boolean {
  return direction === "lower" ? actual <= target : actual >= target;
}

/** The rate on a target of one's choice, by the rule of the indicator; undefined where it is not assessable. */
export function rateOn(series: IndicatorSeries, actual: number, target: number): number | undefined {
  return achievementRate(target, actual, assessmentRule(series.indicator, series.definition));
}

/** Whether the actual's cell says in words that the target was reached (目標達成), without saying how much. */
export function saysReached({ year }: SeriesYear): boolean {
  const reading = year.actual?.reading;
  if (reading?.state !== "text" || typeof reading.raw !== "string") return false;
  return reading.raw.includes("達成") && !/未達|達成(?:できず|せず|ならず|しなかった|率)/.test(reading.raw);
}
