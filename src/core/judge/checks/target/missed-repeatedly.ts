import { checkOf, type CheckInput } from "../../checking/check";
import { accrualQuestion } from "../../checking/accrual-questions";
import { directedSeriesOf, type DirectedSeries } from "../../checking/directed-series";
import type { Occurrence } from "../../findings/finding";
import { placeInSeries, runsOf, type SeriesYear } from "../../checking/series";
import { rateOn, reaches } from "../../checking/target-reached";
import { monthsCounted } from "../../achievement/part-of-year";

const YEARS_RUNNING = 3;

/**
 * A target that was missed three years running or more: it is at the last of them. A flow of a year that is not over
 * has missed it only where it is behind its share of the year so far. What a later year has made good is past.
 */
export const targetMissedRepeatedly = checkOf({
  code: "target/missed-repeatedly",
  severity: "warning",
  keeps: ({ years }) => years.map(({ fiscalYear }) => fiscalYear),
  find: (input) => directedSeriesOf(input).flatMap((series) => missedIn(series, input)),
});

function missedIn(series: DirectedSeries, input: CheckInput): Occurrence<"target/missed-repeatedly">[] {
  const targetOf = (one: SeriesYear): number | undefined => targetSoFar(series, one, input);
  const runs = runsOf(series.years, (one) => {
    const target = targetOf(one);
    return target !== undefined && one.actual !== undefined && !reaches(series, one.actual, target);
  });
  const met = (one: SeriesYear): boolean => {
    const target = targetOf(one);
    return target !== undefined && one.actual !== undefined && reaches(series, one.actual, target);
  };
  return runs.flatMap((run): Occurrence<"target/missed-repeatedly">[] => {
    const last = run.at(-1);
    if (!last || run.length < YEARS_RUNNING) return [];
    if (series.years.some((one) => one.fiscalYear > last.fiscalYear && met(one))) return [];
    const years = run.map((one) => {
      const target = targetOf(one);
      const rate =
        target === undefined || one.actual === undefined ? undefined : rateOn(series, one.actual, target);
      return { fiscalYear: one.fiscalYear, rate };
    });
    const place = placeInSeries(series, last, "actual");
    return [{ ...place, data: { years } }];
  });
}

/**
 * The target that a year can be held to by now; undefined for a flow of which nobody says how far it was counted, and while it is
 * asked whether the figure is one.
 */
function targetSoFar(series: DirectedSeries, one: SeriesYear, input: CheckInput): number | undefined {
  if (one.target === undefined || !one.year.provisional || series.countingBasis !== "perYear")
    return one.target;
  if (accrualQuestion(series.indicator, input)?.isOpen === true) return undefined;
  const months = monthsCounted(one.year, input.settings.startMonth);
  // What stands is held to the whole of it; 見込 and 速報 say nothing yet.
  if (months !== undefined && series.indicator.accrual === "standing") return one.target;
  return months === undefined ? undefined : (one.target * months) / 12;
}
