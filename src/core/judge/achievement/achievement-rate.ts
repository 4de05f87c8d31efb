import type { AssessmentRule } from "./assessment-rule";

/**
 * The rate of two figures as a ratio (1 = 100 %); undefined where it is blocked: a target of 0 or less, a base that is
 * the target or lies beyond it, or, where less is better, nothing to divide by. Never 0 and never 1 for "cannot say".
 * @example
 * achievementRate(4, 10, { form: "ratio" }); // 2.5
 * achievementRate(30, 42, { form: "inverseRatio" }); // 30 / 42
 * achievementRate(0, 5, { form: "ratio" }); // undefined
 */
export function achievementRate(target: number, actual: number, rule: AssessmentRule): number | undefined {
  switch (rule.form) {
    case "ratio":
      return target > 0 ? actual / target : undefined;
    case "inverseRatio":
      return target > 0 && actual > 0 ? target / actual : undefined;
    case "progress": {
      const base = rule.base.value;
      const ahead = rule.direction === "higher" ? target > base : target < base;
      return ahead ? (actual - base) / (target - base) : undefined;
    }
    case "progressWithoutBase":
      return undefined;
  }
}
