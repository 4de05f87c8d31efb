import { rateFormula } from "../../judge/achievement/rate-formula";
import { yearRates, type JudgingOptions, type YearRates } from "../../judge/achievement/year-rate";
import type { Indicator, IndicatorTable, IndicatorYear } from "../../model/indicator";
import type { WorkbookSnapshot } from "../../values/workbook/snapshot";
import { yearReferences } from "./table-references";

/** Everything that the parts of a rates plan share. */
export interface RateContext extends YearRates {
  readonly workbook: WorkbookSnapshot;
}

export function rateContext(workbook: WorkbookSnapshot, options: JudgingOptions): RateContext {
  return { workbook, ...yearRates(options) };
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
