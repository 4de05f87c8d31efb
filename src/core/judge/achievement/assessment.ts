/** Why a rate is or is not given. Never 0 % and never 100 % where it is not `assessed`. */
export type RateState = "assessed" | "noTarget" | "noActual" | "notANumber" | "blocked";

/** The key of a band of the scheme in use, or `notAssessable`. The default scheme has the three keys named here. */
export type GradeKey = "onTrack" | "mostlyOnTrack" | "effortNeeded" | "notAssessable" | (string & {});

/** One indicator's year: the rate as a ratio (1 = 100 %), its state and its grade. */
export interface Assessment {
  readonly state: RateState;
  /** A ratio; undefined unless `assessed`. */
  readonly rate: number | undefined;
  readonly grade: GradeKey;
  /** Flows of a provisional year only: actual ÷ (target × months elapsed ÷ 12), as a ratio. */
  readonly proRatedRate: number | undefined;
}
