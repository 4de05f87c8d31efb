import { assessYear } from "../../judge/achievement/assess-year";
import {
  assessmentRule,
  noDefinition,
  type AssessmentRule,
  type DefinitionOf,
} from "../../judge/achievement/assessment-rule";
import { NAGANO_SCHEME, type GradeScheme } from "../../model/grade-scheme";
import type { Indicator, IndicatorTable, IndicatorYear } from "../../model/indicator";
import type { WorkbookSnapshot } from "../../values/workbook/snapshot";
import { rateFormula } from "./rate-formula";
import { yearReferences } from "./table-references";

/** How rates are judged; left out: the default bands, and what the tables alone say. */
export interface JudgingOptions {
  readonly scheme?: GradeScheme;
  readonly definitionOf?: DefinitionOf;
}

/** Everything that the parts of a rates plan share. */
export interface RateContext {
  readonly workbook: WorkbookSnapshot;
  readonly scheme: GradeScheme;
  readonly ruleOf: (indicator: Indicator) => AssessmentRule;
}

export function rateContext(workbook: WorkbookSnapshot, options: JudgingOptions): RateContext {
  const definitionOf = options.definitionOf ?? noDefinition;
  return {
    workbook,
    scheme: options.scheme ?? NAGANO_SCHEME,
    ruleOf: (indicator) => assessmentRule(indicator, definitionOf(indicator)),
  };
}

/** The formula of a year's rate as the table writes it; undefined where the table has no target or no actual for it. */
export function yearRateFormula(
  table: IndicatorTable,
  indicator: Indicator,
  year: IndicatorYear,
  context: RateContext,
): string | undefined {
  const rule = context.ruleOf(indicator);
  const references = yearReferences(table, year, rule, context.workbook);
  return references && rateFormula(references, rule);
}

/** A year's rate as a ratio; undefined where it is not assessable. */
export function yearRate(
  indicator: Indicator,
  year: IndicatorYear,
  context: RateContext,
): number | undefined {
  return assessYear(indicator, year, context.scheme, { rule: context.ruleOf(indicator) }).rate;
}
