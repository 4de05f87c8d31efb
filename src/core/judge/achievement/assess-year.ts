import { partOfYear, isNotFinal } from "./part-of-year";
import { monthsToEndOf } from "../../values/calendar/fiscal-year";
import { figureOf, isGiven } from "../../model/indicator-figures";
import type { Indicator, IndicatorCell, IndicatorYear } from "../../model/indicator";
import { achievementRate, rateOutcome, type BlockedReason } from "./achievement-rate";
import type { Assessment, GradeKey, RateState } from "./assessment";
import { assessmentRule, progressRule, type AssessmentRule } from "../../model/assessment-rule";
import { comparedTarget } from "../../model/compared-target";
import { bandOf, bestBand, withoutFirstBand, type GradeScheme } from "../../model/grade-scheme";
import { missesBound } from "../../model/target-bound";

export interface AssessmentContext {
  /** Left out: what the table alone says (`assessmentRule`). */
  readonly rule?: AssessmentRule;
  /** The fiscal year's first month; 4 where left out. */
  readonly startMonth?: number;
  /** Months of a provisional year that are counted, 0 to 12, where 基準日 says so; otherwise the year's heading does. */
  readonly monthsElapsed?: number;
}

/**
 * Rate and grade of one year of an indicator. A figure that is blank or a mark, text or an error gives its state and no
 * rate; a number typed as text is a number. Flows of a provisional year have a pro-rated rate as well (workbook.md §5).
 * Held against the target of a later year it has a rate and no grade (understanding.md §5).
 */
export function assessYear(
  indicator: Indicator,
  year: IndicatorYear,
  scheme: GradeScheme,
  context: AssessmentContext = {},
): Assessment {
  const rule = context.rule ?? assessmentRule(indicator);
  const compared = comparedTarget(indicator, year);
  const target = figureOf(compared.cell);
  const actual = figureOf(year.actual);
  if (target === undefined || actual === undefined)
    return notAssessable(whyNoFigures(compared.cell, year.actual));
  const outcome = rateOutcome(target, actual, rule);
  const gradeBasis = compared.isInterim ? "interim" : "wholeTarget";
  const progressRate = progressOf(target, actual, progressRule(indicator, rule));
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
  const part = partOfYear(indicator, year, rule, context.startMonth ?? 4);
  const share = part ? part.months / 12 : flowShare(indicator, year, context);
  const onPart = share === undefined ? undefined : proRatedRate(target, actual, rule, share);
  if (!part || onPart === undefined) return { ...whole, proRatedRate: onPart };
  const grade = bandFor(onPart, part.months / 12);
  if (part.grows) return { ...whole, grade, proRatedRate: onPart, gradeBasis: "proRated" };
  return grade === whole.grade
    ? { ...whole, proRatedRate: onPart }
    : { ...whole, grade: "notAssessable", proRatedRate: onPart, gradeBasis: undefined };
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
  const qualifier = cell?.reading.state === "number" ? cell.reading.qualifier : undefined;
  return missesBound(qualifier, target, actual);
}

function whyNoFigures(target: IndicatorCell | undefined, actual: IndicatorCell | undefined): RateState {
  if (!isGiven(target)) return "noTarget";
  if (!isGiven(actual)) return "noActual";
  return (target?.doubt ?? actual?.doubt) ? "unitsDiffer" : "notANumber";
}

/** The part of the year that a flow has had so far (11 ÷ 12 for 2月末); undefined where nothing is pro-rated. */
function flowShare(
  indicator: Indicator,
  year: IndicatorYear,
  context: AssessmentContext,
): number | undefined {
  if (!year.provisional || indicator.accrual === "standing" || isNotFinal(year.actual)) return undefined;
  const { asOf } = year.heading;
  // 見込, 速報 and 暫定 say of a year that its figure is no count up to a month.
  if (asOf && asOf.month === undefined) return undefined;
  const month = asOf?.month;
  const months =
    context.monthsElapsed ??
    (month === undefined ? undefined : monthsToEndOf(month, context.startMonth ?? 4));
  return months === undefined ? undefined : months / 12;
}

/** Progress from a base is no flow: it is never pro-rated. */
function proRatedRate(
  target: number,
  actual: number,
  rule: AssessmentRule,
  share: number,
): number | undefined {
  if (rule.form === "progress") return undefined;
  return achievementRate(target * share, actual, rule);
}
