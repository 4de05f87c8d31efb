import type { FiscalYear } from "../calendar/fiscal-year";

/** What is counted to before the year is over: `2月末`. */
export interface AsOfNote {
  /** As written: `2月末実績`. */
  readonly text: string;
  /** Calendar month 1–12 that is counted to the end of; 9 for 上半期, undefined for 見込, 速報 and 年度途中. */
  readonly month: number | undefined;
  /** Calendar month that it is counted from, where the note says so: 4 of `4月～12月`. */
  readonly from?: number;
  /** The fiscal year that the note's own date falls in (`令和8年2月末` is in 2025); left out where it names no year. */
  readonly fiscalYear?: FiscalYear;
}
