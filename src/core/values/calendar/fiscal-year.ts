import { calendarDate, compareDates, daysInMonth, type CalendarDate } from "./calendar-date";

declare const fiscalYearBrand: unique symbol;

/** A Japanese fiscal year by the western year it starts in: 平成31年度 = 令和元年度 = 2019 (April 2019 to March 2020). */
export type FiscalYear = number & { readonly [fiscalYearBrand]: true };

/**
 * A whole western year as a fiscal year; a defect where it is not a whole number from 1868 to 9999.
 * @example
 * fiscalYear(2025); // 2025
 */
export function fiscalYear(year: number): FiscalYear {
  if (!Number.isInteger(year) || year < 1868 || year > 9999)
    throw new RangeError(`no fiscal year: ${String(year)}`);
  return year as FiscalYear;
}

/**
 * Whether a year can be branded by `fiscalYear`: for numbers that a user typed.
 * @example
 * isFiscalYear(2025); // true
 * isFiscalYear(2025.5); // false
 */
export function isFiscalYear(year: number): year is FiscalYear {
  return Number.isInteger(year) && year >= 1868 && year <= 9999;
}

/**
 * The fiscal year that a date falls in: 2026-02-28 is 2025, 2026-04-01 is 2026 (with an April start).
 * @example
 * fiscalYearOf({ year: 2026, month: 3, day: 31 }); // 2025
 * fiscalYearOf({ year: 2026, month: 4, day: 1 }); // 2026
 * fiscalYearOf({ year: 2026, month: 3, day: 31 }, 1); // 2026
 */
export function fiscalYearOf(date: CalendarDate, startMonth = 4): FiscalYear {
  return fiscalYear(date.month >= startMonth ? date.year : date.year - 1);
}

/**
 * The first day of a fiscal year: 2025 → 2025-04-01.
 * @example
 * yearStart(2025); // { year: 2025, month: 4, day: 1 }
 */
export function yearStart(year: FiscalYear, startMonth = 4): CalendarDate {
  return calendarDate(year, startMonth, 1);
}

/**
 * The last day of a fiscal year: 2025 → 2026-03-31.
 * @example
 * yearEnd(2025); // { year: 2026, month: 3, day: 31 }
 */
export function yearEnd(year: FiscalYear, startMonth = 4): CalendarDate {
  const month = startMonth === 1 ? 12 : startMonth - 1;
  const calendarYear = startMonth === 1 ? year : year + 1;
  return calendarDate(calendarYear, month, daysInMonth(calendarYear, month));
}

/** The first fiscal year that is not over at the end of a day: on the last day of March the one that begins the next day. */
export function firstYearNotOver(date: CalendarDate, startMonth = 4): FiscalYear {
  const year = fiscalYearOf(date, startMonth);
  return compareDates(yearEnd(year, startMonth), date) <= 0 ? fiscalYear(year + 1) : year;
}

/**
 * Months of a fiscal year up to the end of a calendar month (1–12): February is 11 with an April start. Flows are pro-rated
 * by it.
 * @example
 * monthsToEndOf(2); // 11
 * monthsToEndOf(4); // 1
 */
export function monthsToEndOf(month: number, startMonth = 4): number {
  return ((month - startMonth + 12) % 12) + 1;
}
