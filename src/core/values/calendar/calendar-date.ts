declare const calendarDateBrand: unique symbol;

/** A day that exists in the Gregorian calendar: month 1–12, day from 1. Without time and time zone. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly [calendarDateBrand]: true;
}

/**
 * The number of days of a month (1–12) of a year.
 * @example
 * daysInMonth(2024, 2); // 29
 * daysInMonth(2026, 2); // 28
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Whether year, month and day are whole numbers and name a day that exists, in the years 1868 to 9999.
 * @example
 * isRealDate(2026, 2, 29); // false
 */
export function isRealDate(year: number, month: number, day: number): boolean {
  if (![year, month, day].every(Number.isInteger)) return false;
  return (
    year >= 1868 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

/** A date from its parts; a defect where there is no such day. Ask `isRealDate` about anything that a user typed. */
export function calendarDate(year: number, month: number, day: number): CalendarDate {
  if (!isRealDate(year, month, day))
    throw new RangeError(`no date: ${[year, month, day].map(String).join("-")}`);
  return { year, month, day } as CalendarDate;
}

/**
 * Less than 0 where the first date is earlier, 0 where both are the same day.
 * @example
 * compareDates(calendarDate(2026, 3, 31), calendarDate(2026, 4, 1)) < 0; // true
 */
export function compareDates(one: CalendarDate, other: CalendarDate): number {
  return one.year - other.year || one.month - other.month || one.day - other.day;
}

/**
 * `2026-02-28`, as in ISO 8601.
 * @example
 * formatIsoDate(calendarDate(2026, 2, 28)); // "2026-02-28"
 */
export function formatIsoDate(date: CalendarDate): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(date.year).padStart(4, "0")}-${two(date.month)}-${two(date.day)}`;
}

/**
 * Whether it is the last day of its month.
 * @example
 * isMonthEnd(calendarDate(2026, 2, 28)); // true
 * isMonthEnd(calendarDate(2024, 2, 28)); // false
 */
export function isMonthEnd(date: CalendarDate): boolean {
  return date.day === daysInMonth(date.year, date.month);
}
