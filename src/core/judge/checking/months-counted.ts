import { fiscalYearOf, monthsElapsed, monthsToEndOf } from "../../values/calendar/fiscal-year";
import type { IndicatorYear } from "../../model/indicator";
import type { CheckInput } from "./check";

/**
 * Months of a provisional year that its figures are counted to, 1 to 12: by its own heading (2月末 is 11), else by 基準日
 * where that falls in the year; undefined where neither says.
 */
export function monthsCounted(
  { heading, fiscalYear }: IndicatorYear,
  { asOf: { date }, settings: { startMonth } }: Pick<CheckInput, "asOf" | "settings">,
): number | undefined {
  if (heading.asOf?.month !== undefined) return monthsToEndOf(heading.asOf.month, startMonth);
  if (fiscalYearOf(date, startMonth) !== fiscalYear) return undefined;
  const months = monthsElapsed(fiscalYear, date, startMonth);
  return months >= 1 ? months : undefined;
}
