import { calendarDate, daysInMonth } from "../../values/calendar/calendar-date";
import type { FiscalYear } from "../../values/calendar/fiscal-year";
import { formatEraYear } from "../../values/calendar/japanese-era";
import type { AsOfNote } from "../../values/notation/as-of-note";
import { PAGE_POINTS } from "./paper-page";
import { dateText } from "./paper-words";

/** What headings of a year say, in however many tables. */
export interface HeadedYear {
  readonly fiscalYear: FiscalYear;
  readonly asOf: AsOfNote | undefined;
}

/** A year's column: its note where every table that has the year says the same of it. */
export interface PaperYearColumn {
  readonly fiscalYear: FiscalYear;
  /** `R7`. */
  readonly label: string;
  readonly asOf: AsOfNote | undefined;
}

const LABEL_POINTS = 215;
/** A column of a year of the programme is no narrower, in points. */
export const LEAST_YEAR_POINTS = 110;

/** The columns of the programme's papers: a label, and the years in what is left of the page. */
export function programmeWidths(years: number): readonly number[] {
  const points = Math.max(LEAST_YEAR_POINTS, Math.floor((PAGE_POINTS - LABEL_POINTS) / years));
  return [LABEL_POINTS, ...Array.from({ length: years }, () => points)];
}

/** The fiscal years that headings name, the earliest first. */
export function yearsOf(headings: readonly Pick<HeadedYear, "fiscalYear">[]): FiscalYear[] {
  return [...new Set(headings.map(({ fiscalYear }) => fiscalYear))].sort((one, other) => one - other);
}

/** The columns of the years shown, with what is counted to before a year is over. */
export function yearColumns(
  years: readonly FiscalYear[],
  headings: readonly HeadedYear[],
): readonly PaperYearColumn[] {
  return years.map((fiscalYear) => {
    const notes = headings.filter((heading) => heading.fiscalYear === fiscalYear).map(({ asOf }) => asOf);
    const [asOf] = notes;
    const isSame = notes.every((note) => note?.text === asOf?.text);
    return { fiscalYear, label: formatEraYear(fiscalYear), asOf: isSame ? asOf : undefined };
  });
}

/** `R7は2月末実績（令和8年2月28日現在）の数値です。` of a year that is not over. */
export function provisionalText(
  { fiscalYear, label }: Pick<PaperYearColumn, "fiscalYear" | "label">,
  { text, month }: AsOfNote,
  startMonth: number,
): string {
  if (month === undefined) return `${label}は「${text}」の数値で、確定していません。`;
  const year = month < startMonth ? fiscalYear + 1 : fiscalYear;
  const date = dateText(calendarDate(year, month, daysInMonth(year, month)));
  return `${label}は${text}（${date}現在）の数値で、確定していません。`;
}
