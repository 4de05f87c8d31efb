import { NAGANO_SCHEME, type GradeScheme } from "../../model/grade-scheme";
import type { Indicator, IndicatorYear } from "../../model/indicator";
import { assessYear } from "./assess-year";
import type { Assessment } from "./assessment";
import {
  assessmentRule,
  noDefinition,
  type AssessmentRule,
  type DefinitionOf,
} from "../../model/assessment-rule";

/** How rates are judged; left out: the default bands, and what the tables alone say. */
export interface JudgingOptions {
  readonly scheme?: GradeScheme;
  readonly definitionOf?: DefinitionOf;
  /** The fiscal year's first month; 4 where left out. */
  readonly startMonth?: number;
}

/** The rule and the bands by which the rates of a workbook's years are calculated. */
export interface YearRates {
  readonly scheme: GradeScheme;
  readonly ruleOf: (indicator: Indicator) => AssessmentRule;
  readonly startMonth: number;
}

export function yearRates(options: JudgingOptions): YearRates {
  const definitionOf = options.definitionOf ?? noDefinition;
  return {
    scheme: options.scheme ?? NAGANO_SCHEME,
    startMonth: options.startMonth ?? 4,
    ruleOf: (indicator) => assessmentRule(indicator, definitionOf(indicator)),
  };
}

/** What a year comes to, as far as the months of a year that is not over do not matter. */
export function yearAssessment(
  indicator: Indicator,
  year: IndicatorYear,
  { scheme, ruleOf }: YearRates,
): Assessment {
  return assessYear(indicator, year, scheme, { rule: ruleOf(indicator) });
}

/** A year's rate as a ratio; undefined where it is not assessable. */
export function yearRate(indicator: Indicator, year: IndicatorYear, judging: YearRates): number | undefined {
  return yearAssessment(indicator, year, judging).rate;
}
