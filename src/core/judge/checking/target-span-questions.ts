import type { FiscalYear } from "../../values/calendar/fiscal-year";
import type { Indicator, IndicatorYear } from "../../model/indicator";
import { openTargetSpans, withTargetSpan } from "../../model/target-span";
import type { AccrualAnswer, Sign, TargetSpanAnswer } from "../../model/understanding";
import { assessIn, assessUnder } from "../achievement/assess-in";
import type { Assessment } from "../achievement/assessment";
import type { YearJudging } from "../achievement/judging";

/** Which years the target at the end of an indicator's years is for, and what its latest year comes to by each answer. */
export interface TargetSpanQuestion {
  readonly indicator: Indicator;
  readonly end: IndicatorYear;
  /** The latest year that is reported on and held against nothing. */
  readonly latest: IndicatorYear;
  readonly options: readonly TargetSpanOption[];
  /** The table tells that it is of the last year alone, by these signs; none where it is open. */
  readonly signs: readonly Sign[];
}

export interface TargetSpanOption {
  readonly answer: TargetSpanAnswer | AccrualAnswer;
  readonly fiscalYear: FiscalYear;
  readonly assessment: () => Assessment;
}

/**
 * What there is to ask of yearly figures that grow through their year beside one target at their end: whether that is for the last
 * year alone or for all of them together, or whether the figures are running totals themselves; where the table tells (`signs`), what
 * there is to confirm. Undefined where there is nothing to ask.
 */
export function targetSpanQuestion(read: Indicator, review: YearJudging): TargetSpanQuestion | undefined {
  const { targetSpan, ...understanding } = read.understanding;
  const indicator = { ...read, understanding };
  const open = openTargetSpans(indicator);
  if (!open) return undefined;
  const { end, latest, spans } = open;
  const { labelCell: at } = indicator;
  const { fiscalYear } = latest;
  const ofSpans = spans.map((targetSpan): TargetSpanOption => {
    const answered = withTargetSpan(indicator, targetSpan);
    const year = answered.years.find((one) => one.fiscalYear === fiscalYear) ?? latest;
    return { answer: { at, targetSpan }, fiscalYear, assessment: () => assessIn(answered, year, review) };
  });
  const standing: TargetSpanOption = {
    answer: { at, accrual: "standing" },
    fiscalYear,
    assessment: () => assessUnder({ accrual: "standing" }, indicator, latest, review),
  };
  return { indicator, end, latest, options: [...ofSpans, standing], signs: targetSpan?.signs ?? [] };
}
