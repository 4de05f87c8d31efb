import type { AssessmentRule } from "../../model/assessment-rule";
import type { BlockedReason } from "../../model/blocked-reason";

/** What two figures come to. `reached`: less is better and there is nothing left, so that there is nothing to divide by. */
export type RateOutcome =
  | { readonly state: "assessed"; readonly rate: number }
  | { readonly state: "directionUnknown" }
  | { readonly state: "reached" }
  | { readonly state: "blocked"; readonly reason: BlockedReason };

/**
 * The rate of two figures as a ratio (1 = 100 %), or why there is none. Never 0 and never 1 for "cannot say".
 * @example
 * rateOutcome(4, 0, { form: "inverseRatio" }); // { state: "reached" }
 * rateOutcome(0, 5, { form: "ratio" }); // { state: "blocked", reason: "targetNotPositive" }
 */
export function rateOutcome(target: number, actual: number, rule: AssessmentRule): RateOutcome {
  switch (rule.form) {
    case "directionUnknown":
      return { state: "directionUnknown" };
    case "ratio":
      return target > 0 ? assessed(actual / target) : blocked("targetNotPositive");
    case "inverseRatio":
      if (actual === 0 && target >= 0) return { state: "reached" };
      if (target <= 0) return blocked("targetNotPositive");
      return actual > 0 ? assessed(target / actual) : blocked("actualNegative");
    case "twoMinusRatio":
      if (actual === 0 && target === 0) return { state: "reached" };
      return target > 0 ? assessed(2 - actual / target) : blocked("targetNotPositive");
    case "progress": {
      const base = rule.base.value;
      if (base === target) return blocked("baseIsTarget");
      const ahead = rule.direction === "higher" ? target > base : target < base;
      return ahead ? assessed((actual - base) / (target - base)) : blocked("baseBeyondTarget");
    }
    case "progressWithoutBase":
      return blocked("noBase");
    case "progressOfSum":
    case "sumNotOver":
    case "totalFalls":
      return blocked(rule.form);
  }
}

function assessed(rate: number): RateOutcome {
  return { state: "assessed", rate };
}

function blocked(reason: BlockedReason): RateOutcome {
  return { state: "blocked", reason };
}

/**
 * The rate of two figures as a ratio; undefined where there is none, for whatever reason.
 * @example
 * achievementRate(4, 10, { form: "ratio" }); // 2.5
 * achievementRate(30, 42, { form: "inverseRatio" }); // 30 / 42
 * achievementRate(0, 5, { form: "ratio" }); // undefined
 */
export function achievementRate(target: number, actual: number, rule: AssessmentRule): number | undefined {
  const outcome = rateOutcome(target, actual, rule);
  return outcome.state === "assessed" ? outcome.rate : undefined;
}
