import { calendarDate, isRealDate, type CalendarDate } from "./calendar-date";

const DAY = 86_400_000;

/** The day before the epoch of each system; Excel's 1900 system counts a 29 February 1900 that never was (serial 60). */
const DAY_ZERO_1900 = Date.UTC(1899, 11, 31);
const DAY_ZERO_1904 = Date.UTC(1904, 0, 1);
const PHANTOM_LEAP_DAY = 60;

/**
 * Excel's number for a date, or undefined before the system's first day (1900-01-01 is 1, or 1904-01-01 is 0).
 * @example
 * serialOf({ year: 1900, month: 3, day: 1 }, false); // 61
 * serialOf({ year: 2026, month: 2, day: 28 }, false); // 46081
 */
export function serialOf(date: CalendarDate, date1904: boolean): number | undefined {
  const time = Date.UTC(date.year, date.month - 1, date.day);
  if (date1904) {
    const days = (time - DAY_ZERO_1904) / DAY;
    return days < 0 ? undefined : days;
  }
  const days = (time - DAY_ZERO_1900) / DAY;
  if (days < 1) return undefined;
  return days < PHANTOM_LEAP_DAY ? days : days + 1;
}

/**
 * The date of Excel's number, its time of day dropped; undefined for serial 0 and 60 of the 1900 system and outside 9999.
 * @example
 * dateOfSerial(46081, false); // { year: 2026, month: 2, day: 28 }
 */
export function dateOfSerial(serial: number, date1904: boolean): CalendarDate | undefined {
  const whole = Math.floor(serial);
  if (!date1904 && (whole < 1 || whole === PHANTOM_LEAP_DAY)) return undefined;
  if (!Number.isFinite(whole) || whole < 0 || whole > 2_958_465) return undefined;
  const days = date1904 || whole < PHANTOM_LEAP_DAY ? whole : whole - 1;
  const day = new Date((date1904 ? DAY_ZERO_1904 : DAY_ZERO_1900) + days * DAY);
  const [year, month, dayOfMonth] = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
  return isRealDate(year, month, dayOfMonth) ? calendarDate(year, month, dayOfMonth) : undefined;
}
