import { comparedTarget } from "../../model/compared-target";
import { figureOf } from "../../model/indicator-figures";
import type { Indicator, IndicatorYear } from "../../model/indicator";
import type { MethodAnswer } from "../../model/understanding";
import { assessIn, assessUnder } from "../achievement/assess-in";
import type { Assessment } from "../achievement/assessment";
import { judgingOf, type YearJudging } from "../achievement/judging";

/** How an indicator may be judged whose target is zero or below. */
export type Method = MethodAnswer["assessment"];

/** The last year of an indicator with figures, which has no rate because its target is zero or below, and what it is by each answer. */
export interface MethodQuestion {
  readonly indicator: Indicator;
  readonly year: IndicatorYear;
  readonly under: Readonly<Record<Method, Assessment>>;
  /** Whether the way from the base to the target can be gone: without a base, or with one beyond the target, it cannot. */
  readonly hasWay: boolean;
}

/**
 * What there is to ask where 実績÷目標 cannot be calculated for a target of zero or below (understanding.md §2). Undefined
 * where the last year with figures has its rate or is reached, and where 判定方式 or the table says how the indicator is judged.
 */
export function methodQuestion(indicator: Indicator, review: YearJudging): MethodQuestion | undefined {
  const definition = judgingOf(review).definitionOf(indicator);
  if (definition?.assessment !== undefined || indicator.assessment !== undefined) return undefined;
  const year = [...indicator.years].reverse().find((one) => hasFigures(indicator, one));
  if (!year) return undefined;
  const ratio = assessIn(indicator, year, review);
  if (ratio.blockedReason !== "targetNotPositive") return undefined;
  const progressFromBase = assessUnder({ assessment: "progressFromBase" }, indicator, year, review);
  const under = { progressFromBase, ratio };
  return { indicator, year, under, hasWay: progressFromBase.state === "assessed" };
}

function hasFigures(indicator: Indicator, year: IndicatorYear): boolean {
  return figureOf(comparedTarget(indicator, year).cell) !== undefined && figureOf(year.actual) !== undefined;
}
