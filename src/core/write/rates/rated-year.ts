import type { AssessmentRule } from "../../model/assessment-rule";
import type { PartOfYear } from "../../plan/grade-words";
import type { RateReferences } from "../../plan/rate-formula";

/** A year that has a target and an actual: the cells that its rate is made of, and the rule. */
export interface RatedYear {
  readonly references: RateReferences;
  readonly rule: AssessmentRule;
  /** Held against the target of a later year: there is no grade. */
  readonly isInterim: boolean;
  /** The part of its year that it is graded by; undefined where it is graded by the whole target. */
  readonly part: PartOfYear | undefined;
  readonly formula: string;
  /** The formula of 進捗率, the second figure of a goal that is aimed at from a base; undefined where there is none. */
  readonly progress: string | undefined;
}
