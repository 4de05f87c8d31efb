import type { CalendarDate } from "../core/values/calendar/calendar-date";
import type { BlockedReason } from "../core/model/blocked-reason";
import type { GradeKey, RateState } from "../core/judge/achievement/assessment";
import type { FigureName } from "../core/judge/findings/data-of-cells";
import type { MissingMark, Qualifier } from "../core/values/notation/cell-reading";

/** How figures, years, rates and grades are written for people. */
export interface FigureMessages {
  /** `1,681`, with as many decimals as the figure has (six at most). */
  readonly number: (value: number) => string;
  /** A figure followed by its unit; the unit may be empty. */
  readonly figure: (value: number, unit: string) => string;
  /** A ratio as a percentage with one decimal: 1.6286 is `162.9%`. */
  readonly percent: (ratio: number) => string;
  /** A western fiscal year as people here call it: 2025 is `R7`. */
  readonly fiscalYear: (year: number) => string;
  /** The years of a table from the first to the last. */
  readonly yearSpan: (first: number, last: number) => string;
  /** `2026年2月28日`. */
  readonly date: (date: CalendarDate) => string;
  /** How much a figure would rise or fall, with its unit: `▲1人`, `＋3社`. */
  readonly change: (value: number, unit: string) => string;
  readonly figureName: Readonly<Record<FigureName, string>>;
  readonly blank: string;
  /** A mark with its meaning: `-（該当なし）`. */
  readonly marked: (sign: string, mark: MissingMark) => string;
  readonly qualified: Readonly<Record<Qualifier, (figure: string) => string>>;
  /** Why there is no rate where the only target is of no known year, or of several together. */
  readonly targetNotHeld: string;
  readonly rateState: Readonly<Record<Exclude<RateState, "assessed" | "blocked">, string>>;
  readonly blocked: Readonly<Record<BlockedReason, string>>;
  /** Instead of a grade, on the way to the target of a later year: 途中, as in the sheet. */
  readonly interim: string;
  /** Instead of a grade that waits for an answer: 要確認, as in the sheet. */
  readonly toConfirm: string;
  /** The word of a grade; bands of the workbook's own are called by their key. */
  readonly grade: (key: GradeKey) => string;
}
