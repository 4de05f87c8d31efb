import type { Assessment } from "../../core/judge/achievement/assessment";
import type { FigureMessages } from "../../messages/figure-messages";

/** Why a year has no rate, in words; undefined where it has one. */
export function whyWithheld(
  { state, blockedReason }: Pick<Assessment, "state" | "blockedReason">,
  { rateState, blocked }: FigureMessages,
): string | undefined {
  if (blockedReason !== undefined) return blocked[blockedReason];
  return state === "assessed" || state === "blocked" ? undefined : rateState[state];
}
