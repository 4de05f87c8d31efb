import type { Edit, Plan, PlanKind, PlanRefusal } from "./plan";
import type { PlanNotice } from "./plan-notice";
import { widestOnly } from "./room-for-numbers";

/**
 * Several plans of one snapshot as one, applied and undone as one operation: their edits in turn, without those that say
 * the same twice (true numbers that two commands both need, a sheet that both add), and of least widths the largest.
 */
export function combinePlans(plans: readonly Plan[], kind: PlanKind): Plan {
  return {
    kind,
    edits: widestOnly(withoutRepeats<Edit>(plans.flatMap((plan) => plan.edits))),
    refusals: withoutRepeats<PlanRefusal>(plans.flatMap((plan) => plan.refusals)),
    notices: withoutRepeats<PlanNotice>(plans.flatMap((plan) => plan.notices ?? [])),
  };
}

/** Plans are plain data, built by the same code in the same order of properties: equal ones have equal JSON. */
function withoutRepeats<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
