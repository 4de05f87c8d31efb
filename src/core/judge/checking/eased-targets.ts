import type { DirectedSeries } from "./directed-series";
import { pairsWith, type SeriesYear } from "./series";
import { reaches } from "./target-reached";

/** A year whose target is easier than the one before, and both targets. */
export interface EasedTarget {
  readonly before: SeriesYear;
  readonly after: SeriesYear;
  readonly old: number;
  readonly target: number;
}

/** The years whose target is easier than that of the last earlier year with one: less, or where less is better, more. */
export function easedTargets(series: DirectedSeries): EasedTarget[] {
  return pairsWith(series, "target").flatMap(({ before, after }): EasedTarget[] => {
    const [old, target] = [before.target, after.target];
    if (old === undefined || target === undefined || reaches(series, target, old)) return [];
    return [{ before, after, old, target }];
  });
}
