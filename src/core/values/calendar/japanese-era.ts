import { calendarDate, compareDates, type CalendarDate } from "./calendar-date";
import type { FiscalYear } from "./fiscal-year";
import type { YearSpan } from "./year-span";

/** An era (元号) with its first day; the last day is the day before the next one's first. */
export interface JapaneseEra {
  readonly letter: "M" | "T" | "S" | "H" | "R";
  readonly name: string;
  readonly start: CalendarDate;
}

/** First days as the laws and edicts have it; Meiji counts from its proclamation on 23 October 1868. */
export const JAPANESE_ERAS: readonly JapaneseEra[] = [
  { letter: "M", name: "明治", start: calendarDate(1868, 10, 23) },
  { letter: "T", name: "大正", start: calendarDate(1912, 7, 30) },
  { letter: "S", name: "昭和", start: calendarDate(1926, 12, 25) },
  { letter: "H", name: "平成", start: calendarDate(1989, 1, 8) },
  { letter: "R", name: "令和", start: calendarDate(2019, 5, 1) },
];

/** The era of a letter in any case (`R`), a name (`令和`) or its one-character short form (`令`). */
export function findEra(text: string): JapaneseEra | undefined {
  const letter = text.toUpperCase();
  return JAPANESE_ERAS.find(
    (era) => era.letter === letter || era.name === text || (text !== "" && era.name.startsWith(text)),
  );
}

/**
 * The western year of an era's year: 令和 7 → 2025, 平成 31 → 2019. Runs on past the era's end, as papers printed ahead do.
 * @example
 * westernYear(findEra("平成"), 31); // 2019
 * westernYear(findEra("令和"), 1); // 2019
 */
export function westernYear(era: JapaneseEra, yearOfEra: number): number {
  return era.start.year + yearOfEra - 1;
}

/**
 * The year of an era that is the western year: 2025 → 7 of 令和. Runs on past the era's end too: the inverse of `westernYear`.
 * @example
 * yearOfEra(findEra("平成"), 2019); // 31
 */
export function yearOfEra(era: JapaneseEra, year: number): number {
  return year - era.start.year + 1;
}

/** The era that a date falls in; undefined before 1868-10-23. */
export function eraOf(date: CalendarDate): { readonly era: JapaneseEra; readonly year: number } | undefined {
  const era = JAPANESE_ERAS.filter((candidate) => compareDates(candidate.start, date) <= 0).at(-1);
  return era && { era, year: yearOfEra(era, date.year) };
}

/**
 * The era that names a fiscal year: the one in force at the end of the calendar year that it starts in, so 2019 is 令和元年度
 * (as in the seed's `R1 (2019)`), though it began in 平成31年.
 */
export function eraOfFiscalYear(year: FiscalYear): { readonly era: JapaneseEra; readonly year: number } {
  const found = eraOf(calendarDate(year, 12, 31));
  if (!found) throw new RangeError(`no era: ${String(year)}`);
  return found;
}

/**
 * `R7`, `R1`, `H29`: how tables head a fiscal year.
 * @example
 * formatEraYear(2025); // "R7"
 */
export function formatEraYear(year: FiscalYear): string {
  const { era, year: yearOfEra } = eraOfFiscalYear(year);
  return `${era.letter}${String(yearOfEra)}`;
}

/**
 * `R4～R7`, or `R7` for a span of one year.
 * @example
 * formatEraSpan({ from: 2022, to: 2025 }); // "R4～R7"
 */
export function formatEraSpan({ from, to }: YearSpan): string {
  return from === to ? formatEraYear(to) : `${formatEraYear(from)}～${formatEraYear(to)}`;
}

/**
 * `令和7年度`, `令和元年度`: how prose names a fiscal year.
 * @example
 * formatEraFiscalYear(2025); // "令和7年度"
 */
export function formatEraFiscalYear(year: FiscalYear): string {
  const { era, year: yearOfEra } = eraOfFiscalYear(year);
  return `${era.name}${yearOfEra === 1 ? "元" : String(yearOfEra)}年度`;
}
