import type { Edit, PlanRefusal } from "./plan";
import type { PlanNotice } from "./plan-notice";

/** What one table adds to a plan. */
export interface PlanPart {
  readonly edits: readonly Edit[];
  readonly refusals: readonly PlanRefusal[];
  readonly notices: readonly PlanNotice[];
}

export const EMPTY_PART: PlanPart = { edits: [], refusals: [], notices: [] };
