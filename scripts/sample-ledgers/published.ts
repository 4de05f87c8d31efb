import document from "../sample-data/indicators.json";
import { YEARS, type EraYear } from "./sample-records";

/** The first year in which 公社 runs the work: the series of ①③④ begin anew. */
export const HANDED_OVER: EraYear = "R7";

/**
 * The published actual of an indicator in a year; 0 for 「目標達成」, which says that ② of R7 reached its target but not by
 * how much.
 */
export function published(mark: string, year: EraYear): number {
  const indicator = document.indicators.find((candidate) => candidate.mark === mark);
  if (!indicator) throw new Error(`The document has no ${mark}.`);
  return indicator.actuals[year].value ?? 0;
}

/** How many were new in each year of a running total, which starts again with `HANDED_OVER`. */
export function newInYears(
  mark: string,
): readonly { readonly era: EraYear; readonly year: number; readonly count: number }[] {
  let before = 0;
  return YEARS.map(([era, year]) => {
    const total = published(mark, era);
    const count = era === HANDED_OVER ? total : total - before;
    before = total;
    return { era, year, count };
  });
}
