import { assessmentRule, type AssessmentDefinition } from "../../model/assessment-rule";
import { BASIS_OF_ACCRUAL } from "../../model/known-accrual";
import type { Indicator, IndicatorYear } from "../../model/indicator";
import type { AccrualAnswer, DirectionAnswer, MethodAnswer } from "../../model/understanding";
import { assessYear } from "./assess-year";
import type { Assessment } from "./assessment";
import { assessmentContext, judgingOf, type YearJudging } from "./judging";

/** Rate and grade of one of a review's years, by the grade scheme that the workbook is judged by. */
export function assessIn(indicator: Indicator, year: IndicatorYear, review: YearJudging): Assessment {
  return assessYear(indicator, year, judgingOf(review).scheme, assessmentContext(indicator, review));
}

/** An answer without the cell that it is given at. */
export type AnswerText = Omit<DirectionAnswer, "at"> | Omit<AccrualAnswer, "at"> | Omit<MethodAnswer, "at">;

/**
 * Rate and grade of the year as they would be if a person gave the answer: what `assessIn` says once it is in
 * 指標定義. The figures are those of the table as it is.
 */
export function assessUnder(
  answer: AnswerText,
  indicator: Indicator,
  year: IndicatorYear,
  review: YearJudging,
): Assessment {
  const { scheme, definitionOf } = judgingOf(review);
  const answered = withAnswer(indicator, answer);
  const definition = { ...(definitionOf(indicator) ?? UNDEFINED), ...answer };
  const context = assessmentContext(indicator, review);
  return assessYear(answered, year, scheme, { ...context, rule: assessmentRule(answered, definition) });
}

/**
 * Rate and grade of the year as they would be if 指標定義 judged the indicator so: by another direction, formula or base. A
 * direction that is left out is the one that was read.
 */
export function assessDefined(
  judged: AssessmentDefinition,
  indicator: Indicator,
  year: IndicatorYear,
  review: YearJudging,
): Assessment {
  const { direction } = judged;
  const answered = direction === undefined ? indicator : withAnswer(indicator, { direction });
  const context = assessmentContext(indicator, review);
  const rule = assessmentRule(answered, judged);
  return assessYear(answered, year, judgingOf(review).scheme, { ...context, rule });
}

const UNDEFINED = { direction: undefined, assessment: undefined, base: undefined };
const STATED = { source: "stated", signs: [{ code: "definition" }] } as const;

function withAnswer(indicator: Indicator, answer: AnswerText): Indicator {
  const { understanding } = indicator;
  if ("assessment" in answer) return indicator;
  if ("direction" in answer)
    return {
      ...indicator,
      direction: answer.direction,
      understanding: { ...understanding, direction: STATED },
    };
  return {
    ...indicator,
    accrual: answer.accrual,
    countingBasis: BASIS_OF_ACCRUAL[answer.accrual],
    understanding: { ...understanding, accrual: STATED, countingBasis: STATED },
  };
}
