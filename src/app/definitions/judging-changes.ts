import { isJudgedAlike, type Assessment } from "../../core/judge/achievement/assessment";
import { assessDefined, assessIn } from "../../core/judge/achievement/assess-in";
import type { AssessmentDefinition } from "../../core/model/assessment-rule";
import type { Review } from "../../core/review";
import type { DefinedIndicator } from "./defined-indicators";

/** Rate and grade of a year as they are, and as they would be by another way of judging. */
export interface JudgingChange {
  readonly fiscalYear: number;
  readonly before: Assessment;
  readonly after: Assessment;
}

/**
 * The years whose rate, grade or reason for having none would be others if 指標定義 judged the indicator so. Undefined where
 * a direction that 指標定義 states is taken back: what the table says without it has not been read.
 */
export function judgingChanges(
  { indicator, definition }: DefinedIndicator,
  judged: AssessmentDefinition,
  review: Review,
): readonly JudgingChange[] | undefined {
  if (judged.direction === undefined && definition?.direction !== undefined) return undefined;
  return indicator.years.flatMap((year): JudgingChange[] => {
    const before = assessIn(indicator, year, review);
    const after = assessDefined(judged, indicator, year, review);
    return isJudgedAlike(before, after) ? [] : [{ fiscalYear: year.fiscalYear, before, after }];
  });
}
