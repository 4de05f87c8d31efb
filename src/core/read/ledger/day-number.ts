import type { LedgerValues, DayNumber } from "../../model/ledger";

/** A calendar day as a whole number that sorts like it: 31 March 2026 is 20260331. */
export function dayNumber(date: {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}): DayNumber {
  return date.year * 10_000 + date.month * 100 + date.day;
}

/** Year, month and day of a day number; 0 (no date) is a defect. */
export function dayParts(day: DayNumber): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  if (day <= 0) throw new RangeError("no date");
  return { year: Math.floor(day / 10_000), month: Math.floor(day / 100) % 100, day: day % 100 };
}

/** The western year in which the fiscal year of a day starts: 20260331 is 2025, 20260401 is 2026 (April start). */
export function fiscalYearOfDay(day: DayNumber, startMonth: number): number {
  const year = Math.floor(day / 10_000);
  return Math.floor(day / 100) % 100 < startMonth ? year - 1 : year;
}

const NO_DATES = new Int32Array();

/** The days of a column of dates, or the fiscal years of a column of years, record by record, 0 for none; empty for any other. */
export function datesOf(values: LedgerValues | undefined): Int32Array {
  if (values?.type === "date") return values.days;
  return values?.type === "year" ? values.years : NO_DATES;
}

/** The first and the last of some dates, those that are 0 left out; the last before the first where there is none. */
export function spanOfDates(dates: Iterable<number>): { readonly first: number; readonly last: number } {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const date of dates) {
    if (date === 0) continue;
    first = Math.min(first, date);
    last = Math.max(last, date);
  }
  return { first, last };
}
