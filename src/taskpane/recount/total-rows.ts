import type { FiscalYear } from "../../core/values/calendar/fiscal-year";
import type { ProgrammeTotal } from "../../core/read/programme/programme-totals";

/** One line of a table of totals: a section or a source with its years. */
export interface TotalRow {
  readonly name: string;
  readonly totals: ReadonlyMap<FiscalYear, ProgrammeTotal>;
}

/** Totals line by line, in the order in which the names first come. */
export function totalRows<Total extends ProgrammeTotal>(
  totals: readonly Total[],
  nameOf: (total: Total) => string,
): readonly TotalRow[] {
  const rows = new Map<string, Map<FiscalYear, ProgrammeTotal>>();
  for (const total of totals) {
    const name = nameOf(total);
    const row = rows.get(name) ?? new Map<FiscalYear, ProgrammeTotal>();
    row.set(total.fiscalYear, total);
    rows.set(name, row);
  }
  return [...rows].map(([name, years]) => ({ name, totals: years }));
}
