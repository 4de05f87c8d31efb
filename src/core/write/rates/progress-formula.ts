import { achievementRate } from "../../judge/achievement/achievement-rate";
import { progressRule, type AssessmentRule } from "../../model/assessment-rule";
import { comparedTarget } from "../../model/compared-target";
import { figureOf, isGiven } from "../../model/indicator-figures";
import type { Indicator, IndicatorYear } from "../../model/indicator";
import { rateFormula, type RateReferences } from "../../plan/rate-formula";

/** The goal at the end, and one on the way to it: rows with more targets have one a year, and 達成率 says how those are kept. */
const MOST_GOALS = 2;

/**
 * The formula of 進捗率, (実績 − 基準値) ÷ (目標 − 基準値), where the table has a base and a goal that is aimed at from there. Undefined
 * where the rate is that figure itself, where nobody knows which way is better, against a target of several years together, and
 * where the target is no step from the base or the base is 0.
 */
export function progressFormula(
  indicator: Indicator,
  year: IndicatorYear,
  rule: AssessmentRule,
  referencesBy: (rule: AssessmentRule) => RateReferences | undefined,
): string | undefined {
  const { cell, ofSpan } = comparedTarget(indicator, year);
  const target = figureOf(cell);
  const progress = progressRule(indicator, rule);
  if (progress?.form !== "progress" || rule.form === "progress" || ofSpan || target === undefined)
    return undefined;
  if (indicator.years.filter((one) => isGiven(one.target)).length > MOST_GOALS) return undefined;
  if (achievementRate(target, target, progress) === undefined || isRate(progress)) return undefined;
  const references = referencesBy(progress);
  return references && rateFormula(references, progress);
}

/** From 0 to a target that is above it, both figures are 実績 ÷ 目標. */
function isRate({ base, direction }: Extract<AssessmentRule, { form: "progress" }>): boolean {
  return base.value === 0 && direction === "higher";
}
