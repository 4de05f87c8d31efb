import type { FiscalYear } from "../../values/calendar/fiscal-year";
import type { IndicatorTable, IndicatorYear } from "../../model/indicator";

/**
 * The last year for which the table says what was reached: years ahead that have targets only are passed over. The
 * last year of all where no actual is given; undefined for a table without years.
 */
export function latestReportedYear(table: IndicatorTable): FiscalYear | undefined {
  const years = table.indicators.flatMap((indicator) => indicator.years);
  const reported = years.filter(hasActual);
  const latest = (reported.length > 0 ? reported : years).map((year) => year.fiscalYear);
  return latest.length === 0 ? undefined : latest.reduce((one, other) => (other > one ? other : one));
}

function hasActual({ actual }: IndicatorYear): boolean {
  return actual !== undefined && actual.reading.state !== "blank" && actual.reading.state !== "mark";
}
