import { textOf } from "../../../values/notation/shown-text";
import { found, type Check } from "../../checking/check";
import type { Finding } from "../../findings/finding";
import { placeInSeries, seriesOf, type IndicatorSeries } from "../../checking/series";

/** A year with an actual above zero and a target that is blank or a mark. A mark before the service began is fine. */
export const targetMissing: Check = {
  name: "target/missing",
  run: (input) => found(seriesOf(input).flatMap(missingIn)),
};

function missingIn(series: IndicatorSeries): Finding[] {
  return series.years.flatMap((one): Finding[] => {
    const { actual, year } = one;
    const reading = year.target?.reading;
    if (actual === undefined || actual <= 0) return [];
    if (reading?.state !== "blank" && reading?.state !== "mark") return [];
    const data = { actual, unit: series.indicator.unit, raw: textOf(reading.raw).trim() };
    return [{ code: "target/missing", severity: "info", ...placeInSeries(series, one, "target"), data }];
  });
}
