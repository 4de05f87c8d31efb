import type { Assessment } from "../../core/judge/achievement/assessment";
import { assessIn } from "../../core/judge/achievement/assess-in";
import type { GradeScheme } from "../../core/model/grade-scheme";
import type { Indicator } from "../../core/model/indicator";
import type { Review } from "../../core/review";
import { indicatorCards } from "./indicator-cards";

/** The grade of an indicator's latest year by the bands that are in use, and by others. */
export interface GradeChange {
  readonly indicator: Indicator;
  readonly fiscalYear: number;
  readonly before: Assessment;
  readonly after: Assessment;
}

/** What other bands would make of every indicator's latest year, those without a grade left out. */
export function gradeChanges(review: Review, gradeScheme: GradeScheme): readonly GradeChange[] {
  const under = { ...review, settings: { ...review.settings, gradeScheme } };
  return indicatorCards(review).flatMap(({ cards }) =>
    cards.flatMap(({ indicator, year, assessment }): GradeChange[] => {
      if (assessment.gradeBasis === undefined) return [];
      const after = assessIn(indicator, year, under);
      return [{ indicator, fiscalYear: year.fiscalYear, before: assessment, after }];
    }),
  );
}
