import { flatMapSteps } from "../../../values/steps/flat-map-steps";
import { comparedTarget, endNotHeld } from "../../../model/compared-target";
import { isGiven, isReported } from "../../../model/indicator-figures";
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
 * so is a year on the way to the target of the last one; whether that is for one year or for all of them together is asked
 * apart. Where the table has targets for no year at all, that is one fact, said of the latest year.
 */
export const targetMissing = checkOf({
  code: "target/missing",
  severity: "info",
  keeps: ({ actual, unit, raw }) => [actual, unit, raw],
  find: (input) => flatMapSteps(seriesOf(input), missingIn, SERIES_OF_A_STEP),
});

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
  return series.years.flatMap((one) => missingOf(series, one));
}

/** Where it has none for its years, only for all of them together: said of the latest actual. */
function ofLatest(series: IndicatorSeries): Occurrence<"target/missing">[] {
  const latest = series.years.filter(({ actual }) => actual !== undefined && actual > 0).at(-1);
  if (latest?.actual === undefined) return [];
  const data = { actual: latest.actual, unit: series.indicator.unit, raw: "" };
  return [{ ...placeInSeries(series, latest, "actual"), data }];
}

function missingOf(series: IndicatorSeries, one: SeriesYear): Occurrence<"target/missing">[] {
  const { indicator } = series;
  const { actual, year } = one;
  const reading = year.target?.reading;
  if (!reading || actual === undefined || actual <= 0) return [];
  if (reading.state !== "blank" && reading.state !== "mark") return [];
  if (comparedTarget(indicator, year).isInterim || endNotHeld(indicator, year)) return [];
  if (reading.state === "blank" && (isStart(series, year) || isAskedAhead(series, year))) return [];
  const data = { actual, unit: indicator.unit, raw: valueText(reading.raw).trim() };
  return [{ ...placeInSeries(series, one, "target"), data }];
}

/** The one reported year in front of all targets is where the plan began. */
function isStart({ years }: IndicatorSeries, { fiscalYear }: SeriesYear["year"]): boolean {
  const first = years.find(({ year }) => isGiven(year.target))?.fiscalYear ?? -Infinity;
  const before = years.filter((one) => one.fiscalYear < first && isReported(one.year));
  return before.length === 1 && before[0]?.fiscalYear === fiscalYear;
}

/** Whether years beside it are asked about a target later than this one: once that is answered, it is said. */
function isAskedAhead({ indicator, years }: IndicatorSeries, { fiscalYear }: SeriesYear["year"]): boolean {
  return years.some(({ year }) => (endNotHeld(indicator, year)?.fiscalYear ?? 0) > fiscalYear);
}
