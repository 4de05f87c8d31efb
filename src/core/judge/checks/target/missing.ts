import { flatMapSteps } from "../../../values/steps/flat-map-steps";
import { comparedTarget, endAhead } from "../../../model/compared-target";
import { isGiven } from "../../../model/indicator-figures";
import { heldAgainstSum } from "../../../model/summed-target";
import { valueText } from "../../../values/notation/value-text";
import { checkOf } from "../../checking/check";
import type { Occurrence } from "../../findings/finding";
import {
  placeInSeries,
  seriesOf,
  SERIES_OF_A_STEP,
  type IndicatorSeries,
  type SeriesYear,
} from "../../checking/series";

/**
 * A year with an actual above zero and a target that is blank or a mark. A mark before the service began is fine, and
 * so is a year on the way to the target of the last one. Where the only target may be for one year or for all of them
 * together, so that nothing is held against it, that is one fact, said of the latest year; and so it is where the table has
 * targets for no year at all.
 */
export const targetMissing = checkOf({
  code: "target/missing",
  severity: "info",
  keeps: ({ actual, unit, raw }) => [actual, unit, raw],
  find: (input) => flatMapSteps(seriesOf(input), missingIn, SERIES_OF_A_STEP),
});

interface Missing {
  readonly isOnTheWay: boolean;
  readonly occurrence: Occurrence<"target/missing">;
}

function missingIn(series: IndicatorSeries): Occurrence<"target/missing">[] {
  const { indicator } = series;
  // What is held against the target of all its years lacks none; otherwise it is as if there were none.
  if (indicator.summedTarget)
    return heldAgainstSum(indicator, indicator.summedTarget) === "unknown" ? ofLatest(series) : [];
  // It has a target, whether anything is held against it or not.
  if (indicator.undatedTarget) return [];
  if (series.indicator.lacks === "target") return ofLatest(series);
  if (series.table.lacks === "target")
    return series.years.some(({ year }) => year.target) ? [] : ofLatest(series);
  const found = series.years.flatMap((one) => missingOf(series, one));
  const latest = found.filter(({ isOnTheWay }) => isOnTheWay).at(-1);
  return found.filter((one) => one === latest || !one.isOnTheWay).map(({ occurrence }) => occurrence);
}

/** Where it has none for its years, only for all of them together: said of the latest actual. */
function ofLatest(series: IndicatorSeries): Occurrence<"target/missing">[] {
  const latest = series.years.filter(({ actual }) => actual !== undefined && actual > 0).at(-1);
  if (latest?.actual === undefined) return [];
  const data = { actual: latest.actual, unit: series.indicator.unit, raw: "" };
  return [{ ...placeInSeries(series, latest, "actual"), data }];
}

function missingOf(series: IndicatorSeries, one: SeriesYear): Missing[] {
  const { actual, year } = one;
  if (comparedTarget(series.indicator, year).isInterim) return [];
  const reading = year.target?.reading;
  if (actual === undefined || actual <= 0) return [];
  if (reading && reading.state !== "blank" && reading.state !== "mark") return [];
  const endYear = endAhead(series.indicator, year)?.fiscalYear;
  const isOnTheWay = endYear !== undefined;
  // Years without a place for a target lack it only where the one at the end may be theirs: it is not that of the year to come,
  // but for a base in front of all, from which a plan goes to its end.
  const isOfPlan = isOnTheWay && isGiven(series.indicator.base);
  if (!reading && !isOfPlan && !isAhead(series, endYear)) return [];
  const data = {
    actual,
    unit: series.indicator.unit,
    raw: reading ? valueText(reading.raw).trim() : "",
    ...(isOnTheWay && { endYear }),
  };
  return [{ isOnTheWay, occurrence: { ...placeInSeries(series, one, reading ? "target" : "actual"), data } }];
}

/** Whether a year is later than the one after the latest that says what was reached. */
function isAhead({ years }: IndicatorSeries, year: number | undefined): boolean {
  return (
    year !== undefined &&
    years.every(({ actual, fiscalYear }) => actual === undefined || fiscalYear + 1 < year)
  );
}
