import { calendarDate, compareDates, type CalendarDate } from "../../src/core/values/calendar/calendar-date";
import { dateOfSerial, serialOf } from "../../src/core/values/calendar/excel-serial";
import { fiscalYear, yearEnd, yearStart } from "../../src/core/values/calendar/fiscal-year";
import type { SeededRandom } from "./seeded-random";

/** The day up to which the published figures of R7 were counted: 2月末実績. */
export const COUNTED_TO = calendarDate(2026, 2, 28);

function serial(date: CalendarDate): number {
  const found = serialOf(date, false);
  if (found === undefined) throw new Error("Before Excel's first day.");
  return found;
}

function between(first: CalendarDate, last: CalendarDate, random: SeededRandom): CalendarDate {
  const found = dateOfSerial(random.whole(serial(first), serial(last)), false);
  if (!found) throw new Error("No such day.");
  return found;
}

/** The last day of a fiscal year that the sample's ledgers know of. */
export function lastDay(year: number): CalendarDate {
  const end = yearEnd(fiscalYear(year));
  return compareDates(end, COUNTED_TO) < 0 ? end : COUNTED_TO;
}

/** Some day of a fiscal year, not before `from` where that is given. */
export function dayIn(year: number, random: SeededRandom, from?: CalendarDate): CalendarDate {
  const start = yearStart(fiscalYear(year));
  return between(from && compareDates(from, start) > 0 ? from : start, lastDay(year), random);
}

/** The same number of days in ascending order, as records are written down. */
export function daysIn(year: number, count: number, random: SeededRandom): CalendarDate[] {
  return Array.from({ length: count }, () => dayIn(year, random)).sort(compareDates);
}
