import type { Assessment } from "../core/judge/achievement/assessment";
import { assessYear } from "../core/judge/achievement/assess-year";
import { assessmentContext, judgingOf } from "../core/judge/achievement/judging";
import type { Indicator, IndicatorYear } from "../core/model/indicator";
import type { Review } from "../core/review";

/** Rate and grade of one of the review's years, by the grade scheme that the workbook is judged by. */
export function assessIn(indicator: Indicator, year: IndicatorYear, review: Review): Assessment {
  return assessYear(indicator, year, judgingOf(review).scheme, assessmentContext(indicator, year, review));
}
