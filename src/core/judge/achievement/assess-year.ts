import { partOfYear } from "./part-of-year";
import { stateOfDoubt } from "../../model/figure-doubt";
import { figureOf, isGiven } from "../../model/indicator-figures";
import type { Indicator, IndicatorCell, IndicatorYear } from "../../model/indicator";
import { achievementRate, rateOutcome } from "./achievement-rate";
import type { BlockedReason } from "../../model/blocked-reason";
import type { Assessment, GradeKey, RateState } from "./assessment";
import { assessmentRule, progressRule, ruleOfSum, type AssessmentRule } from "../../model/assessment-rule";
import { comparedActual, comparedTarget, type ComparedTarget } from "../../model/compared-target";
import { bandOf, bestBand, withoutFirstBand, type GradeScheme } from "../../model/grade-scheme";
import { boundOf, missesBound } from "../../model/target-bound";

export interface AssessmentContext {
  /** Left out: what the table alone says (`assessmentRule`). */
  readonly rule?: AssessmentRule;
  /** The fiscal year's first month; 4 where left out. */
  readonly startMonth?: number;
}

/**
 * Rate and grade of one year of an indicator. A figure that is blank or a mark, text or an error gives its state and no
 * rate; a number typed as text is a number. A flow counted to a month has a pro-rated rate as well.
 * Held against the target of a later year it has a rate and no grade. Against a target of several years together it is the
 * sum of them that is held.
 */
export function assessYear(
  indicator: Indicator,
  year: IndicatorYear,
  scheme: GradeScheme,
  context: AssessmentContext = {},
): Assessment {
  const compared = comparedTarget(indicator, year);
  const ruleOfYear = context.rule ?? assessmentRule(indicator);
  const rule = compared.ofSpan ? ruleOfSum(ruleOfYear, compared) : ruleOfYear;
  const target = figureOf(compared.cell);
  const actual = comparedActual(year, compared);
  if (target === undefined || actual === undefined)
    return notAssessable(whyNoFigures(compared.cell, cellWithoutFigure(year, compared)));
  const outcome = rateOutcome(target, actual, rule);
  const gradeBasis = basisOf(compared);
  const progressRate = compared.ofSpan
    ? undefined
    : progressOf(target, actual, progressRule(indicator, rule));
  if (outcome.state === "blocked")
    return {
      ...notAssessable("blocked", outcome.reason),
      gradeBasis: compared.isInterim ? "interim" : undefined,
      progressRate,
    };
  if (outcome.state === "directionUnknown") return notAssessable("directionUnknown");
  if (outcome.state === "reached") {
    const grade = compared.isInterim ? "notAssessable" : bestBand(scheme).key;
    return { ...notAssessable("reached"), grade, gradeBasis, progressRate };
  }
  const { rate } = outcome;
  const assessed = { state: "assessed", rate, blockedReason: undefined, progressRate } as const;
  if (compared.isInterim) return { ...assessed, grade: "notAssessable", proRatedRate: undefined, gradeBasis };
  const bandFor = (ratio: number, share = 1): GradeKey => {
    const bands = isMissed(compared.cell, target * share, actual) ? withoutFirstBand(scheme) : scheme;
    return bandOf(ratio, bands).key;
  };
  const whole = { ...assessed, grade: bandFor(rate), gradeBasis } as const;
  const part = compared.ofSpan ? undefined : partOfYear(indicator, year, rule, context.startMonth ?? 4);
  if (!part) return { ...whole, proRatedRate: undefined };
  const share = part.months / 12;
  const onPart = achievementRate(target * share, actual, rule);
  if (onPart === undefined) return { ...whole, proRatedRate: undefined };
  const grade = bandFor(onPart, share);
  if (part.grows) return { ...whole, grade, proRatedRate: onPart, gradeBasis: "proRated" };
  const proRatedRate = part.isLeast ? undefined : onPart;
  return grade === whole.grade
    ? { ...whole, proRatedRate }
    : { ...whole, grade: "notAssessable", proRatedRate, gradeBasis: undefined };
}

function basisOf({ isInterim, ofSpan }: ComparedTarget): "interim" | "spanTarget" | "wholeTarget" {
  if (isInterim) return "interim";
  return ofSpan ? "spanTarget" : "wholeTarget";
}

/** The actual for which there is no rate: the year's own, or that of an earlier one which is added up. */
function cellWithoutFigure({ actual }: IndicatorYear, { summed }: ComparedTarget): IndicatorCell | undefined {
  if (!summed || figureOf(actual) === undefined) return actual;
  return summed.find((one) => figureOf(one.actual) === undefined)?.actual;
}

function notAssessable(state: RateState, blockedReason?: BlockedReason): Assessment {
  return {
    state,
    rate: undefined,
    grade: "notAssessable",
    blockedReason,
    proRatedRate: undefined,
    gradeBasis: undefined,
    progressRate: undefined,
  };
}

function progressOf(target: number, actual: number, rule: AssessmentRule | undefined): number | undefined {
  return rule && achievementRate(target, actual, rule);
}

function isMissed(cell: IndicatorCell | undefined, target: number, actual: number): boolean {
  return missesBound(boundOf(cell), target, actual);
}

function whyNoFigures(target: IndicatorCell | undefined, actual: IndicatorCell | undefined): RateState {
  if (!isGiven(target)) return "noTarget";
  if (!isGiven(actual)) return "noActual";
  const doubt = target?.doubt ?? actual?.doubt;
  return doubt ? stateOfDoubt(doubt) : "notANumber";
}
