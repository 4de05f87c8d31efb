import { found, type Check } from "../../checking/check";
import type { Finding } from "../../findings/finding";
import { placeInSeries, runsOf, seriesOf, type IndicatorSeries } from "../../checking/series";

const YEARS_RUNNING = 3;

/** An actual that is exactly its target three years running or more: it stands at the last of them. Zeros say nothing. */
export const targetExactHits: Check = {
  name: "target/exact-hits",
  run: (input) => found(seriesOf(input).flatMap(hitsIn)),
};

function hitsIn(series: IndicatorSeries): Finding[] {
  const runs = runsOf(
    series.years,
    ({ target, actual }) => target !== undefined && target !== 0 && target === actual,
  );
  return runs.flatMap((run): Finding[] => {
    const last = run.at(-1);
    if (!last || run.length < YEARS_RUNNING) return [];
    const data = { years: run.map(({ fiscalYear }) => fiscalYear) };
    return [{ code: "target/exact-hits", severity: "info", ...placeInSeries(series, last, "actual"), data }];
  });
}
