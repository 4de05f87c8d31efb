import { checkOf } from "../../checking/check";
import { directedSeriesOf, type DirectedSeries } from "../../checking/directed-series";
import type { Occurrence } from "../../findings/finding";
import { placeInSeries, runsOf } from "../../checking/series";

const YEARS_RUNNING = 3;

/** An actual that is exactly its target three years running or more: it is at the last of them. Zeros say nothing. */
export const targetExactHits = checkOf({
  code: "target/exact-hits",
  severity: "info",
  keeps: ({ years }) => years,
  find: (input) => directedSeriesOf(input).flatMap(hitsIn),
});

function hitsIn(series: DirectedSeries): Occurrence<"target/exact-hits">[] {
  const runs = runsOf(
    series.years,
    ({ target, actual }) => target !== undefined && target !== 0 && target === actual,
  );
  return runs.flatMap((run): Occurrence<"target/exact-hits">[] => {
    const last = run.at(-1);
    if (!last || run.length < YEARS_RUNNING) return [];
    const data = { years: run.map(({ fiscalYear }) => fiscalYear) };
    return [{ ...placeInSeries(series, last, "actual"), data }];
  });
}
