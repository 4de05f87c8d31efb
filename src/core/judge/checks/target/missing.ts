import { comparedTarget } from "../../../model/compared-target";
import { textOf } from "../../../values/notation/shown-text";
import { checkOf } from "../../checking/check";
import type { Occurrence } from "../../findings/finding";
import { placeInSeries, seriesOf, type IndicatorSeries } from "../../checking/series";

/**
 * A year with an actual above zero and a target that is blank or a mark. A mark before the service began is fine, and
 * so is a year on the way to the target of the last one.
 */
export const targetMissing = checkOf({
  code: "target/missing",
  severity: "info",
  keeps: ({ actual, unit, raw }) => [actual, unit, raw],
  find: (input) => seriesOf(input).flatMap(missingIn),
});

function missingIn(series: IndicatorSeries): Occurrence<"target/missing">[] {
  return series.years.flatMap((one): Occurrence<"target/missing">[] => {
    const { actual, year } = one;
    if (comparedTarget(series.indicator, year).isInterim) return [];
    const reading = year.target?.reading;
    if (actual === undefined || actual <= 0) return [];
    if (reading?.state !== "blank" && reading?.state !== "mark") return [];
    const data = { actual, unit: series.indicator.unit, raw: textOf(reading.raw).trim() };
    return [{ ...placeInSeries(series, one, "target"), data }];
  });
}
