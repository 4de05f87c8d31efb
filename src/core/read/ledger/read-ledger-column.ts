import { daysInMonth } from "../../values/calendar/calendar-date";
import { readYearLabel } from "../../values/notation/fiscal-year-label";
import { readDate, type DateContext, type YearOfMonth } from "../../values/notation/read-date";
import { readPlainCell } from "../../values/notation/read-cell";
import { isPercent, isUnit, mayBePart, sameUnit } from "../../values/notation/unit";
import { valueText } from "../../values/notation/value-text";
import { isCellError, type CellValue } from "../../values/workbook/cell-value";
import { readIndicatorLabel } from "../tables/indicator-label";
import { dayNumber } from "./day-number";
import { spanStart } from "./span-start";

import { RECORDS_OF_A_STEP } from "../../values/steps/records-of-a-step";
import type { DayNumber, LedgerValues, UnreadableCell, UnreadableReason } from "../../model/ledger";

/** One column's cells, one a record. */
export interface ColumnCells {
  readonly count: number;
  readonly valueAt: (record: number) => CellValue;
  readonly numberFormatAt: (record: number) => string;
  readonly date1904: boolean;
  readonly startMonth: number;
  /** The year of days that are typed without one; undefined where nothing says it. */
  readonly yearOf: YearOfMonth | undefined;
}

export interface ColumnReading {
  readonly values: LedgerValues;
  readonly unreadable: readonly UnreadableCell[];
  /** What numbers that are no money are of, as their heading or their cells say; "" where neither does. Left out for others. */
  readonly unit?: string;
}

/** The reading of a column, with a pause after so many records. */
type ColumnSteps = Generator<undefined, ColumnReading>;

type Read<T> = { readonly value: T } | { readonly reason: UnreadableReason };

/** Text of a cell as a person sees it, outer spaces taken off; "" for blank cells and for errors. */
export function textOfCell(value: CellValue): string {
  return isCellError(value) ? "" : valueText(value).trim();
}

/** Reads a column of texts, choices or references; an Excel error is unreadable. */
export function* readTextColumn(cells: ColumnCells): ColumnSteps {
  const texts = new Array<string>(cells.count).fill("");
  const unreadable: UnreadableCell[] = [];
  for (let record = 0; record < cells.count; record += 1) {
    const raw = cells.valueAt(record);
    if (isCellError(raw)) unreadable.push({ record, raw, reason: "error" });
    texts[record] = textOfCell(raw);
    if (record % RECORDS_OF_A_STEP === 0) yield;
  }
  return { values: { type: "text", texts }, unreadable };
}

/**
 * Reads a column of dates in every notation of `readDate`. A month without its day is the month's first day, or its last
 * where the column tells when something ended. A short span (`4/1～4/3`) is its first day, but where the column tells when
 * something ended. Marks (`-`, 未定) are no date and no mistake.
 */
export function* readDateColumn(cells: ColumnCells, isEnd: boolean): ColumnSteps {
  const days = new Int32Array(cells.count);
  const unreadable = yield* readInto(days, cells, (raw, numberFormat) =>
    readDay(raw, { ...cells, numberFormat }, isEnd),
  );
  return { values: { type: "date", days }, unreadable };
}

function readDay(raw: CellValue, context: DateContext, isEnd: boolean): Read<DayNumber> {
  const reading = readDate(raw, context);
  switch (reading.state) {
    case "date": {
      const { date, precision } = reading;
      const day = isEnd && precision === "month" ? daysInMonth(date.year, date.month) : date.day;
      return { value: dayNumber({ year: date.year, month: date.month, day }) };
    }
    case "blank":
    case "mark":
      return { value: 0 };
    case "impossible":
      return { reason: "impossibleDate" };
    case "text": {
      const first = isEnd || typeof raw !== "string" ? undefined : spanStart(raw, context);
      return first === undefined ? { reason: "notADate" } : readDay(first, context, isEnd);
    }
    case "error":
      return { reason: "error" };
  }
}

/** Reads a column of fiscal years in every notation of `readYearLabel`; a bare `18年度` is not a year by itself. */
export function* readYearColumn(cells: ColumnCells): ColumnSteps {
  const { date1904, startMonth } = cells;
  const years = new Int32Array(cells.count);
  const unreadable = yield* readInto(years, cells, (raw, numberFormat): Read<number> => {
    if (isCellError(raw)) return { reason: "error" };
    if (textOfCell(raw) === "") return { value: 0 };
    const reading = readYearLabel(raw, { date1904, numberFormat, startMonth });
    return reading?.state === "year" ? { value: reading.fiscalYear } : { reason: "notAYear" };
  });
  return { values: { type: "year", years }, unreadable };
}

/**
 * Reads a column of numbers in units of `yenPerUnit` (1 for what is no money); marks are no number and no mistake. Where it is
 * no money, a figure of another unit than the column's (30分 among 時間, 12組 among 人) cannot be added to the others and is not
 * read, and nor is a typed percentage.
 */
export function* readNumberColumn(
  cells: ColumnCells,
  unit: string,
  yenPerUnit: number,
  heading: string,
): ColumnSteps {
  const numbers = new Float64Array(cells.count);
  const seen = new Map<string, number>();
  const reader =
    (fits: (own: string) => boolean) =>
    (raw: CellValue, numberFormat: string): Read<number> => {
      const reading = readPlainCell(raw, { unit, numberFormat });
      if (reading.state === "error") return { reason: "error" };
      if (reading.state === "text") return { reason: "notANumber" };
      if (reading.state !== "number") return { value: Number.NaN };
      const { unit: own = "", typedAsText } = reading;
      if (unit === "" && own !== "") {
        if (!fits(own) || (typedAsText && isPercent(own))) return { reason: "notANumber" };
        seen.set(own, (seen.get(own) ?? 0) + 1);
      }
      return { value: reading.value * yenPerUnit };
    };
  const stated = unit === "" ? unitOfHeading(heading) : "";
  const read = reader((own) => stated === "" || sameUnit(own, stated));
  let unreadable = yield* readInto(numbers, cells, read, Number.NaN);
  const [most = stated] = [...seen].sort(([, one], [, other]) => other - one).map(([own]) => own);
  if (stated === "" && [...seen.keys()].some((own) => !sameUnit(own, most)))
    unreadable = yield* readInto(
      numbers,
      cells,
      reader((own) => sameUnit(own, most)),
      Number.NaN,
    );
  return { values: { type: "number", numbers }, unreadable, unit: stated === "" ? most : stated };
}

/** The unit that a heading has in brackets, or is: 時間, 利用（時間）; "" for none, and for 団体, which may be a part. */
function unitOfHeading(heading: string): string {
  const { unit } = readIndicatorLabel(heading);
  return unit === "" && isUnit(heading, "") && !mayBePart(heading) ? heading.trim() : unit;
}

/**
 * Fills `target` with what `read` makes of each cell and returns those that it could not. A column repeats its values, so
 * each combination of value and number format is read once.
 */
function* readInto(
  target: Int32Array | Float64Array,
  cells: ColumnCells,
  read: (raw: CellValue, numberFormat: string) => Read<number>,
  whenUnreadable = 0,
): Generator<undefined, UnreadableCell[]> {
  const unreadable: UnreadableCell[] = [];
  const known = new Map<string, Map<CellValue, Read<number>>>();
  for (let record = 0; record < cells.count; record += 1) {
    const raw = cells.valueAt(record);
    const numberFormat = cells.numberFormatAt(record);
    let ofFormat = known.get(numberFormat);
    if (!ofFormat) known.set(numberFormat, (ofFormat = new Map<CellValue, Read<number>>()));
    let result = ofFormat.get(raw);
    if (!result) ofFormat.set(raw, (result = read(raw, numberFormat)));
    if ("value" in result) target[record] = result.value;
    else {
      target[record] = whenUnreadable;
      unreadable.push({ record, raw, reason: result.reason });
    }
    if (record % RECORDS_OF_A_STEP === 0) yield;
  }
  return unreadable;
}
