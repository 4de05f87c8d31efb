import { checkOf, type CheckInput } from "../../checking/check";
import type { Occurrence } from "../../findings/finding";
import { accrualQuestion } from "../../checking/accrual-questions";
import { monthsCounted } from "../../achievement/part-of-year";
import { directedSeriesOf, type DirectedSeries } from "../../checking/directed-series";
import { placeInSeries } from "../../checking/series";
import { rateOn, reaches } from "../../checking/target-reached";

/**
 * A flow counted to a month of a year that is not over, beside the target of the whole year, with the rate on the share of the target that the
 * months so far make. Where the whole year's target is reached already there is nothing to say, and where
 * it is to be asked whether the figure grows at all, `indicator/accrual-unconfirmed` says both. 見込 and 速報 speak of the whole year.
 */
export const provisionalFullYearTarget = checkOf({
  code: "provisional/full-year-target",
  severity: "warning",
  keeps: ({ target, actual, unit, months }) => [target, actual, unit, months],
  find: (input) =>
    directedSeriesOf(input)
      .filter(
        ({ countingBasis, indicator }) =>
          countingBasis === "perYear" &&
          indicator.accrual !== "standing" &&
          accrualQuestion(indicator, input)?.isOpen !== true,
      )
      .flatMap((series) => unfairIn(series, input)),
});

function unfairIn(series: DirectedSeries, input: CheckInput): Occurrence<"provisional/full-year-target">[] {
  return series.years.flatMap((one): Occurrence<"provisional/full-year-target">[] => {
    const { target, actual, year } = one;
    const months = monthsCounted(year, input.settings.startMonth);
    if (months === undefined || target === undefined || actual === undefined) return [];
    const rate = rateOn(series, actual, target);
    const proRatedRate = rateOn(series, actual, (target * months) / 12);
    if (rate === undefined || proRatedRate === undefined) return [];
    if (series.direction === "higher" && reaches(series, actual, target)) return [];
    const data = { target, actual, unit: series.indicator.unit, rate, proRatedRate, months };
    const place = placeInSeries(series, one, "actual");
    return [{ ...place, data }];
  });
}
