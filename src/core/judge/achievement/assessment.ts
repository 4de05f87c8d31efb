import type { BlockedReason } from "../../model/blocked-reason";

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
  | "yearTwice"
  | "directionUnknown"
  | "reached"
  | "blocked";

/**
 * What a grade goes by: the year's whole target, or the part of it that the months so far come to (`proRated`). `interim`:
 * the target is of a later year, so that there is a rate and no grade. `spanTarget`: a target of several years together, which
 * are over.
 */
export type GradeBasis = "wholeTarget" | "proRated" | "interim" | "spanTarget";

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
  /** Undefined where there are no figures to grade, and where the grade waits for an answer (`awaitsAccrual`). */
  readonly gradeBasis: GradeBasis | undefined;
  /** 進捗率, the second figure beside the rate: (actual − base) ÷ (target − base); undefined without a base. */
  readonly progressRate: number | undefined;
}

/** Whether rate, grade and the reason for having none are the same. */
export function isJudgedAlike(one: Assessment, other: Assessment): boolean {
  return one.rate === other.rate && one.grade === other.grade && one.state === other.state;
}

/**
 * Whether a rate is without its grade because nobody knows whether the figure grows through the year: by the whole target
 * the grade is one, by the part of it that the months come to another.
 */
export function awaitsAccrual({ state, gradeBasis }: Assessment): boolean {
  return state === "assessed" && gradeBasis === undefined;
}
