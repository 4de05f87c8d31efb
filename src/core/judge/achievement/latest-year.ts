import type { FiscalYear } from "../../values/calendar/fiscal-year";
import { isReported } from "../../model/indicator-figures";
import type { IndicatorTable, IndicatorYear } from "../../model/indicator";

/** A table never changes once it is read, and is asked for every indicator and every cell. */
const latestByTable = new WeakMap<IndicatorTable, { readonly latest: FiscalYear | undefined }>();

/**
 * The last year for which any indicator of the table says what was reached: years ahead that have targets only are passed
 * over, and marks say nothing. Undefined where no actual is given.
 */
export function latestReportedYear(table: IndicatorTable): FiscalYear | undefined {
  const known = latestByTable.get(table);
  if (known) return known.latest;
  const latest = latestOf(yearsOf(table).filter(isReported));
  latestByTable.set(table, { latest });
  return latest;
}

/** The year that a table is about: the latest reported, or its last one while nothing is reported; none without years. */
export function latestReportedOrLastYear(table: IndicatorTable): FiscalYear | undefined {
  return latestReportedYear(table) ?? latestOf(yearsOf(table));
}

function yearsOf({ indicators }: IndicatorTable): IndicatorYear[] {
  return indicators.flatMap(({ years }) => years);
}

function latestOf(years: readonly IndicatorYear[]): FiscalYear | undefined {
  return years.reduce<FiscalYear | undefined>(
    (latest, { fiscalYear }) => (latest === undefined || fiscalYear > latest ? fiscalYear : latest),
    undefined,
  );
}
