import { calendarDate, daysInMonth, type CalendarDate } from "../../values/calendar/calendar-date";
import type { IndicatorTable, YearHeading } from "../../model/indicator";

/** Where 基準日 comes from, the first that is known. */
export interface AsOfSources {
  /** What the person asked for, such as `--as-of`. */
  readonly given: CalendarDate | undefined;
  /** 基準日 of 設定. */
  readonly setting: CalendarDate | undefined;
  readonly tables: readonly IndicatorTable[];
  readonly startMonth: number;
  readonly today: CalendarDate;
}

/** 基準日 and where it comes from, because a person should see when it is only the note of a label or today. */
export interface AsOfDate {
  readonly date: CalendarDate;
  readonly from: "given" | "setting" | "label" | "today";
}

/** The last day of the month that a year's label is counted to: `R7（2月末実績）` is 2026-02-28. */
function endOfNote({ fiscalYear, asOf }: YearHeading, startMonth: number): CalendarDate | undefined {
  if (asOf?.month === undefined) return undefined;
  const year = asOf.month < startMonth ? fiscalYear + 1 : fiscalYear;
  return calendarDate(year, asOf.month, daysInMonth(year, asOf.month));
}

/**
 * 基準日: as asked for, else as 設定 says, else the as-of note of the latest year's label, else today. Notes of earlier years
 * say nothing, because those years are over.
 */
export function asOfDate({ given, setting, tables, startMonth, today }: AsOfSources): AsOfDate {
  if (given) return { date: given, from: "given" };
  if (setting) return { date: setting, from: "setting" };
  const headings = tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ years }) => years.map(({ heading }) => heading)),
  );
  const latest = headings.reduce((year, { fiscalYear }) => Math.max(year, fiscalYear), 0);
  const dates = headings
    .filter(({ fiscalYear }) => fiscalYear === latest)
    .map((heading) => endOfNote(heading, startMonth));
  const date = dates.find((one) => one !== undefined);
  return date ? { date, from: "label" } : { date: today, from: "today" };
}
