import type { AssessmentRule } from "../../model/assessment-rule";
import type { RateReferences } from "../../plan/rate-formula";

/** A year that has a target and an actual: the cells that its rate is made of, and the rule. */
export interface RatedYear {
  readonly references: RateReferences;
  readonly rule: AssessmentRule;
  /** Held against the target of a later year: there is no grade. */
  readonly isInterim: boolean;
  readonly formula: string;
}
