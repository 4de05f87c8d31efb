import { figureOf } from "./indicator-figures";
import type { HeldByRates, IndicatorYear } from "./indicator";
import { compareStatedRate } from "./stated-rate";

/**
 * What the 達成率 of some years hold against a target of several of them, in the years that tell the two apart (the first one does
 * not): 15 % for 12 and 15 of 100 is the year's own, 27 % is of both. Undefined where none tells, or they say neither or both.
 */
export function heldByRates(
  years: readonly Pick<IndicatorYear, "actual" | "rate">[],
  target: number | undefined,
): HeldByRates | undefined {
  let soFar = 0;
  const telling = years.flatMap(({ actual, rate }): (HeldByRates | "neither")[] => {
    const figure = figureOf(actual) ?? 0;
    soFar += figure;
    const stated = rate?.reading;
    if (!target || figure === 0 || soFar === figure || stated?.state !== "number") return [];
    const says = (ours: number): boolean => compareStatedRate(stated, ours / target).startsWith("agrees");
    const [ofYear, ofAll] = [says(figure), says(soFar)];
    // 0.01 % and 0.03 % of a large target are both 0 as they are rounded.
    if (ofYear && ofAll) return [];
    return [ofYear ? "ofYear" : ofAll ? "soFar" : "neither"];
  });
  const [first, ...others] = telling;
  return first !== "neither" && others.every((one) => one === first) ? first : undefined;
}
