import type { IndicatorTable, YearHeading } from "../../model/indicator";

/**
 * The headings of years that a table reports actuals for. A final target (目標値（R8） beside R2 … R6) is apart from them, before
 * or after them, and neither breaks their order nor leaves years out.
 */
export function reportedHeadings({ headings, indicators }: IndicatorTable): readonly YearHeading[] {
  const years = indicators.flatMap((indicator) => indicator.years);
  const reported = new Set(years.flatMap(({ actual, fiscalYear }) => (actual ? [fiscalYear] : [])));
  return headings.filter(({ fiscalYear }) => reported.has(fiscalYear));
}
