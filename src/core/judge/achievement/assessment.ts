import type { BlockedReason } from "./achievement-rate";

/**
 * Why a rate is or is not given; where several reasons hold, the first in this order. Never 0 % and never 100 % where it is
 * not `assessed`. `reached`: less is better and nothing is left, so there is no rate but the best grade.
 */
export type RateState =
  | "assessed"
  | "noTarget"
  | "noActual"
  | "notANumber"
  | "unitsDiffer"
  | "directionUnknown"
  | "reached"
  | "blocked";

/** The key of a band of the scheme in use, or `notAssessable`. The default scheme has the three keys named here. */
export type GradeKey = "onTrack" | "mostlyOnTrack" | "effortNeeded" | "notAssessable" | (string & {});

/** One indicator's year: the rate as a ratio (1 = 100 %), its state and its grade. */
export interface Assessment {
  readonly state: RateState;
  /** A ratio; undefined unless `assessed`. */
  readonly rate: number | undefined;
  readonly grade: GradeKey;
  /** Why the rate is blocked; undefined in every other state. */
  readonly blockedReason: BlockedReason | undefined;
  /** Flows of a provisional year only: actual ÷ (target × months elapsed ÷ 12), as a ratio. */
  readonly proRatedRate: number | undefined;
}
