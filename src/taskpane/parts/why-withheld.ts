import type { Assessment } from "../../core/judge/achievement/assessment";
import type { Indicator } from "../../core/model/indicator";
import { targetNotHeld } from "../../core/model/target-of-no-year";
import type { FigureMessages } from "../../messages/figure-messages";

/** A year of an indicator with what it comes to. */
export interface AssessedYear {
  readonly indicator: Indicator;
  readonly fiscalYear: number;
  readonly assessment: Pick<Assessment, "state" | "blockedReason">;
}

/** Like `whyWithheld`, of a year that a target may be for: that this is not confirmed is said, not that there is none. */
export function whyNoRate(
  { indicator, fiscalYear, assessment }: AssessedYear,
  figures: FigureMessages,
): string | undefined {
  const year = indicator.years.find((one) => one.fiscalYear === fiscalYear);
  const isOpen = assessment.state === "noTarget" && year && targetNotHeld(indicator, year);
  return isOpen ? figures.targetNotHeld : whyWithheld(assessment, figures);
}

/** Why a year has no rate, in words; undefined where it has one. */
export function whyWithheld(
  { state, blockedReason }: Pick<Assessment, "state" | "blockedReason">,
  { rateState, blocked }: FigureMessages,
): string | undefined {
  if (blockedReason !== undefined) return blocked[blockedReason];
  return state === "assessed" || state === "blocked" ? undefined : rateState[state];
}
