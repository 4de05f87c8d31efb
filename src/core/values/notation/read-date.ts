import type { MissingMark } from "./cell-reading";
import { readMissingMark } from "./missing-mark";
import { normaliseLine } from "./normalise";
import { isCellError, type CellValue } from "../workbook/cell-value";
import { calendarDate, compareDates, isRealDate, type CalendarDate } from "../calendar/calendar-date";
import { dateOfSerial } from "../calendar/excel-serial";
import { eraOf, findEra, westernYear, type JapaneseEra } from "../calendar/japanese-era";
import { isDateFormat } from "./number-format";

/** What a cell of a date column says. */
export type DateReading =
  | {
      readonly state: "date";
      /** The first day of the month where only a month was typed. */
      readonly date: CalendarDate;
      readonly precision: "day" | "month";
      /** True where the era that was typed was not in force that day (`R1.4.1`, `H31.5.1`): the day itself is clear. */
      readonly outsideEra: boolean;
      /** True where it is text, not one of Excel's dates. */
      readonly typedAsText: boolean;
      readonly raw: CellValue;
    }
  | { readonly state: "blank"; readonly raw: CellValue }
  | { readonly state: "mark"; readonly mark: MissingMark; readonly raw: CellValue }
  /** Written like a date, but there is no such day: 2025/2/30, serial 60. */
  | { readonly state: "impossible"; readonly raw: CellValue }
  /** Anything else, a bare year or a date without its year among it. */
  | { readonly state: "text"; readonly raw: CellValue }
  | { readonly state: "error"; readonly raw: CellValue };

export interface DateContext {
  readonly date1904?: boolean;
  /** The cell's number format; "General" where left out. */
  readonly numberFormat?: string;
  readonly yearOf?: YearOfMonth | undefined;
}

/**
 * The western year of a month that is typed without one (`4/1`, `4月1日`), where the table says it; undefined for none. One with
 * a dot (`6.4`) may as well be a year of an era and its month.
 */
export type YearOfMonth = (month: number, hasDot: boolean) => number | undefined;

/** A number that is not shown as a date is taken for one only from here (1927-05-18) on: smaller ones are years or counts. */
const SMALLEST_BARE_SERIAL = 10_000;

const ERA_DATE =
  /^(明治|大正|昭和|平成|令和|[明大昭平令]|[MTSHR])\.?\s*(元|\d{1,3})\s*(?:年\s*|[./-]\s*)(\d{1,2})(?:\s*(?:月\s*|[./-]\s*)(\d{1,2})\s*日?|\s*月(?:[上中下]旬)?)?$/i;
const WESTERN_DATE =
  /^(\d{4})\s*(?:年\s*|[./-]\s*)(\d{1,2})(?:\s*(?:月\s*|[./-]\s*)(\d{1,2})\s*日?|\s*月(?:[上中下]旬)?)?$/;
const MONTH_AND_DAY = /^(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?$/;
const COMPACT_DATE = /^(\d{4})(\d{2})(\d{2})$/;

/** A day of the week and a time of day that may follow a date. */
const WEEKDAY = /\s*\([日月火水木金土](?:曜日?)?\)/;
const TIME_OF_DAY =
  /(?:(?:\s+|T)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?|\s*(?:午前|午後)?\s*\d{1,2}時(?:\d{1,2}分|半)?(?:頃|ごろ)?|\s*(?:午前|午後|夜間|[AP]M))$/i;

/**
 * Reads a date as staff type it: Excel's serial in either system, `2025/4/1`, `2025-04-01`, `2025年4月1日`, `20250401`,
 * `R7.4.1`, `令和7年4月1日`, and a month alone (`H29.4`, `2025年4月`, `R6年10月中旬`), which becomes its first day with precision `month`. A day
 * without its year is a date only where the context knows the year.
 */
export function readDate(value: CellValue, context: DateContext = {}): DateReading {
  if (value === null) return { state: "blank", raw: value };
  if (isCellError(value)) return { state: "error", raw: value };
  if (typeof value === "boolean") return { state: "text", raw: value };
  return typeof value === "number" ? readSerial(value, context) : readDateText(value, context);
}

function readSerial(raw: number, context: DateContext): DateReading {
  const compact = COMPACT_DATE.exec(String(raw));
  if (compact) return { ...fromParts(compact, undefined, raw), raw };
  if (!isDateFormat(context.numberFormat ?? "General") && raw < SMALLEST_BARE_SERIAL)
    return { state: "text", raw };
  const date = dateOfSerial(raw, context.date1904 ?? false);
  if (!date) return { state: "impossible", raw };
  return { state: "date", date, precision: "day", outsideEra: false, typedAsText: false, raw };
}

function readDateText(raw: string, { yearOf }: DateContext): DateReading {
  const line = normaliseLine(raw).replace(WEEKDAY, "").replace(TIME_OF_DAY, "").trim();
  if (line === "") return { state: "blank", raw };
  const mark = readMissingMark(raw);
  if (mark) return { state: "mark", mark, raw };
  const western = WESTERN_DATE.exec(line) ?? COMPACT_DATE.exec(line);
  if (western) return fromParts(western, undefined, raw);
  const era = ERA_DATE.exec(line);
  if (!era) return (yearOf && fromMonthAndDay(line, yearOf, raw)) ?? { state: "text", raw };
  const [whole, name = "", ...parts] = era;
  return fromParts([whole, ...parts], findEra(name), raw);
}

function fromMonthAndDay(line: string, yearOf: YearOfMonth, raw: string): DateReading | undefined {
  const [whole, month = "", day] = MONTH_AND_DAY.exec(line) ?? [];
  const year = whole === undefined ? undefined : yearOf(Number(month), whole.includes("."));
  return year === undefined ? undefined : fromParts([whole, String(year), month, day], undefined, raw);
}

/** `parts` holds the whole match, then year (of the era, where there is one), month and, perhaps, day. */
function fromParts(
  parts: readonly (string | undefined)[],
  era: JapaneseEra | undefined,
  raw: string | number,
): DateReading {
  const [, yearText = "", monthText = "", dayText] = parts;
  const typedYear = yearText === "元" ? 1 : Number(yearText);
  const year = era ? westernYear(era, typedYear) : typedYear;
  const [month, day] = [Number(monthText), dayText === undefined ? 1 : Number(dayText)];
  if (!isRealDate(year, month, day) || typedYear === 0) return { state: "impossible", raw };
  const date = calendarDate(year, month, day);
  const precision = dayText === undefined ? "month" : "day";
  return {
    state: "date",
    date,
    precision,
    outsideEra: isOutside(era, date, precision),
    typedAsText: typeof raw === "string",
    raw,
  };
}

/** A month that an era began in belongs to both: H31.4 and R1.5 are right, and so is S64.1. */
function isOutside(era: JapaneseEra | undefined, date: CalendarDate, precision: "day" | "month"): boolean {
  if (!era) return false;
  if (precision === "month" && era.start.year === date.year && era.start.month === date.month) return false;
  return compareDates(date, era.start) < 0 || eraOf(date)?.era !== era;
}
