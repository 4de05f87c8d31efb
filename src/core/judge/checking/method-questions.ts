import { comparedTarget } from "../../model/compared-target";
import type { BlockedReason } from "../../model/blocked-reason";
import { figureOf } from "../../model/indicator-figures";
import type { Indicator, IndicatorYear } from "../../model/indicator";
import type { MethodAnswer } from "../../model/understanding";
import { assessIn, assessUnder } from "../achievement/assess-in";
import type { Assessment } from "../achievement/assessment";
import type { BaseWay } from "../findings/data-of-series";
import { judgingOf, type YearJudging } from "../achievement/judging";

/** How an indicator may be judged whose target is zero or below. */
export type Method = MethodAnswer["assessment"];

/** The last year of an indicator with figures, which has no rate because its target is zero or below, and what it is by each answer. */
export interface MethodQuestion {
  readonly indicator: Indicator;
  readonly year: IndicatorYear;
  readonly under: Readonly<Record<Method, Assessment>>;
  /** Whether the way from the base to the target can be gone. */
  readonly way: BaseWay;
}

/**
 * What there is to ask where 実績÷目標 cannot be calculated for a target of zero or below (understanding.md §2). Undefined
 * where the last year with figures has its rate or is reached, and where 判定方式 or the table says how the indicator is judged.
 */
export function methodQuestion(indicator: Indicator, review: YearJudging): MethodQuestion | undefined {
  const definition = judgingOf(review).definitionOf(indicator);
  if (definition?.assessment !== undefined || indicator.assessment !== undefined) return undefined;
  const year = lastWithFigures(indicator);
  if (!year) return undefined;
  const ratio = assessIn(indicator, year, review);
  if (ratio.blockedReason !== "targetNotPositive") return undefined;
  const progressFromBase = assessUnder({ assessment: "progressFromBase" }, indicator, year, review);
  const under = { progressFromBase, ratio };
  return { indicator, year, under, way: wayOf(indicator, progressFromBase, definition?.base) };
}

function wayOf(
  indicator: Indicator,
  { state, blockedReason }: Assessment,
  definedBase: number | undefined,
): BaseWay {
  if (state === "assessed") return "way";
  if (blockedReason === "progressOfSum") return "ofSum";
  return indicator.base?.figure === undefined && definedBase === undefined ? "noBase" : "noWay";
}

/**
 * Why the last year of an indicator with figures has no rate, where no answer would give it one: 基準値からの進捗 without a base, or of a
 * target of several years together. Undefined where it has its rate, and where the question above is asked or was answered.
 */
export function blockedForGood(indicator: Indicator, review: YearJudging): BlockedReason | undefined {
  const year = lastWithFigures(indicator);
  const reason = year && assessIn(indicator, year, review).blockedReason;
  return reason === "targetNotPositive" ? undefined : reason;
}

function lastWithFigures(indicator: Indicator): IndicatorYear | undefined {
  return [...indicator.years].reverse().find((one) => hasFigures(indicator, one));
}

function hasFigures(indicator: Indicator, year: IndicatorYear): boolean {
  return figureOf(comparedTarget(indicator, year).cell) !== undefined && figureOf(year.actual) !== undefined;
}
