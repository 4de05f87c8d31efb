import type { AssessmentRule } from "../../model/assessment-rule";
import { missedSign } from "../../model/target-bound";
import { onShare } from "../../plan/grade-words";
import { missedCondition } from "../../plan/rate-formula";
import type { RatedYear } from "./rated-year";

/**
 * What the bounds of the bands are multiplied by for a rate of the whole target, so that its colour is that of its grade: 0.5
 * for half a year of visits, 2 where less is better. Undefined where the rate alone does not say its grade: on the way to a
 * later year's target, or where nobody knows that the figure grows.
 */
export function bandFactor(rated: RatedYear | undefined): number | undefined {
  if (!rated) return 1;
  if (rated.isInterim) return undefined;
  if (!rated.part) return 1;
  const share = rated.part.months / 12;
  if (!rated.part.grows) return undefined;
  if (rated.rule.form === "ratio") return share;
  return rated.rule.form === "inverseRatio" ? 1 / share : undefined;
}

/**
 * When the word at a rate's target says "not reached", where the ratio alone may say otherwise: 5 of 未満 5 is 100 %. Undefined
 * where the ratio always agrees (以上 with more, 以下 with less), where there is no such word, and where the figures are named by
 * the columns of an Excel table, which Excel takes in no conditional format.
 */
export function bandMissed(rated: RatedYear): string | undefined {
  const { references, part } = rated;
  if (references.target.includes("[") || !mayBeMissed(rated)) return undefined;
  return missedCondition(part ? onShare(references, part.months) : references);
}

/** Whether the ratio alone says the band of a rate: neither a part of the year nor the word at its target has a say. */
export function isGradedByRatio(rated: RatedYear | undefined): boolean {
  return bandFactor(rated) === 1 && (rated === undefined || !mayBeMissed(rated));
}

const WITHOUT_RATE: ReadonlySet<AssessmentRule["form"]> = new Set([
  "directionUnknown",
  "progressWithoutBase",
  "progressOfSum",
  "sumNotOver",
  "totalFalls",
]);

/** Whether the word at a rate's target may say "not reached" where the ratio says otherwise. */
function mayBeMissed({ references: { qualifier }, rule }: RatedYear): boolean {
  if (missedSign(qualifier) === undefined) return false;
  if (WITHOUT_RATE.has(rule.form)) return false;
  if (qualifier === "atLeast") return rule.form !== "ratio";
  return qualifier !== "atMost" || (rule.form !== "inverseRatio" && rule.form !== "twoMinusRatio");
}
