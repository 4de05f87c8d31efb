import type { AsOfDate } from "../../read/definition/as-of-date";
import type { Settings } from "../../read/definition/settings";
import { fiscalYearOf } from "../../values/calendar/fiscal-year";

/** Whether a finding is about a fiscal year that is over on 基準日: its figures are published, and it is folded away. */
export function isOfClosedYear(
  { fiscalYear }: { readonly fiscalYear: number | undefined },
  { asOf, settings }: { readonly asOf: AsOfDate; readonly settings: Settings },
): boolean {
  return fiscalYear !== undefined && fiscalYear < fiscalYearOf(asOf.date, settings.startMonth);
}
