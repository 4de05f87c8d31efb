import { textReader } from "../../model/column-text";
import { entryAt } from "../../values/invariants/defect";
import { daysInMonth } from "../../values/calendar/calendar-date";
import type { CountingRule, SeriesBreak } from "../../model/indicator-definition";
import type { RecordCondition } from "../../model/record-condition";
import type { CountingBasis } from "../../model/indicator";
import { compareKey } from "../../values/notation/normalise";
import { dayParts, fiscalYearOfDay } from "../../read/ledger/day-number";
import { columnByHeading, columnsByHeading } from "../../read/ledger/find-column";
import type { NotCheckedReason } from "../../model/not-checked";
import type { DayNumber, Ledger, LedgerColumn } from "../../model/ledger";

/** The years that are counted, as western years, and the day up to which. */
export interface CountedYears {
  readonly first: number;
  readonly last: number;
  readonly asOf: DayNumber;
  readonly startMonth: number;
}

/**
 * For every record the years in whose figure it counts, as positions from `CountedYears.first`; -1 as `from` where in
 * none. They are always one unbroken span.
 */
export interface CountedSpans {
  readonly from: Int16Array;
  readonly to: Int16Array;
  /**
   * Records that count nowhere because their date is blank or could not be read, or the day on which they ended could not:
   * those that would count before the series break by their other columns, and those that would from it on.
   */
  readonly undated: { readonly before: number; readonly after: number };
  /**
   * By year, the records that would count in it but for a blank cell in the condition's column, where that column tells
   * records apart in words of its own (町内, 町外): a blank there says nothing. Beside a single mark (○) it says no.
   */
  readonly unsaid: Int32Array;
}

/** The columns that a rule needs, found in one ledger; otherwise why one of them cannot be used. */
export type RuleColumns =
  | {
      readonly found: true;
      readonly date: LedgerColumn;
      readonly end: LedgerColumn | undefined;
      readonly value: LedgerColumn | undefined;
    }
  | { readonly found: false; readonly why: NotCheckedReason };

/** `begin`: dates, or years alone. */
type Wanted = "begin" | "date" | "number" | "anything";

const NONE = { column: undefined };

/** Finds a rule's columns in a ledger and makes sure that dates are dates and what is summed are numbers. */
export function ruleColumns(
  rule: CountingRule,
  seriesBreak: SeriesBreak | undefined,
  ledger: Ledger,
): RuleColumns {
  const date = columnFor(rule.dateColumn, "begin", ledger);
  if ("why" in date) return { found: false, why: date.why };
  const end = rule.endDateColumn === "" ? NONE : columnFor(rule.endDateColumn, "date", ledger);
  if ("why" in end) return { found: false, why: end.why };
  const wanted = rule.aggregation === "sum" ? "number" : "anything";
  const value = rule.aggregation === "count" ? NONE : columnFor(rule.valueColumn, wanted, ledger);
  if ("why" in value) return { found: false, why: value.why };
  for (const condition of [rule.condition, seriesBreak?.condition]) {
    const column = condition ? columnFor(condition.column, "anything", ledger) : NONE;
    if ("why" in column) return { found: false, why: column.why };
  }
  return { found: true, date: date.column, end: end.column, value: value.column };
}

function columnFor(
  heading: string,
  wanted: Wanted,
  ledger: Ledger,
): { readonly column: LedgerColumn } | { readonly why: NotCheckedReason } {
  const [column, ...others] = columnsByHeading(ledger, heading);
  if (!column) return { why: { code: "missingInput", input: heading } };
  const { sheet } = ledger;
  if (others.length > 0) {
    const headings = [column, ...others].map(({ header }) => header);
    return { why: { code: "columnsAlike", sheet, column: heading, headings } };
  }
  const { type } = column.values;
  if (wanted === "anything" || isBlankColumn(column)) return { column };
  if (wanted === "begin" ? type === "date" || type === "year" : type === wanted) return { column };
  const wants = wanted === "number" ? "number" : "date";
  return { why: { code: "columnNotReadable", sheet, column: heading, wants } };
}

/** A column of the staff's own in which nothing stands yet is a text column like any other. */
function isBlankColumn({ values }: LedgerColumn): boolean {
  return values.type === "text" && values.texts.every((text) => text === "");
}

export interface ConditionOf {
  /** True where a blank cell of the condition's column says neither yes nor no. */
  readonly tellsApart: boolean;
  readonly isMet: (record: number) => boolean;
  readonly isBlank: (record: number) => boolean;
}

const NO_CONDITION: ConditionOf = { tellsApart: false, isMet: () => true, isBlank: () => false };

/** What a condition says of the records of a ledger; without one, or where its column is missing, all meet it. */
export function conditionOf(condition: RecordCondition | undefined, ledger: Ledger): ConditionOf {
  const column = condition && columnByHeading(ledger, condition.column);
  if (!condition || !column) return NO_CONDITION;
  const wanted = new Set(condition.values.map(compareKey));
  const isExcluding = condition.excludes === true;
  const known = new Map<string, boolean>();
  const textAt = textReader(column);
  const isMet = (record: number): boolean => {
    const text = textAt(record);
    let met = known.get(text);
    if (met === undefined) known.set(text, (met = wanted.has(compareKey(text)) !== isExcluding));
    return met;
  };
  const isBlank = (record: number): boolean => textAt(record).trim() === "";
  const tellsApart =
    !isExcluding && !wanted.has("") && ledger.rows.some((_, record) => !isBlank(record) && !isMet(record));
  return { tellsApart, isMet, isBlank };
}

function yearReader(column: LedgerColumn, years: CountedYears): (record: number) => number {
  const { values } = column;
  if (values.type === "year") {
    const current = fiscalYearOfDay(years.asOf, years.startMonth);
    return (record) => {
      const year = values.years[record] ?? 0;
      return year > current ? Number.POSITIVE_INFINITY : year;
    };
  }
  if (values.type !== "date") return () => 0;
  return (record) => {
    const day = values.days[record] ?? 0;
    if (day === 0) return 0;
    return day > years.asOf ? Number.POSITIVE_INFINITY : fiscalYearOfDay(day, years.startMonth);
  };
}

/** The last year at whose end (or as-of day) a record with that end date is still counted: the end's own day counts. */
function lastYearStanding(end: DayNumber, years: CountedYears): number {
  if (end === 0 || end >= years.asOf) return years.last;
  const year = fiscalYearOfDay(end, years.startMonth);
  return Math.min(isLastDayOfYear(end, years.startMonth) ? year : year - 1, years.last);
}

function isLastDayOfYear(day: DayNumber, startMonth: number): boolean {
  const { year, month, day: dayOfMonth } = dayParts(day);
  return month === ((startMonth + 10) % 12) + 1 && dayOfMonth === daysInMonth(year, month);
}

/**
 * Works out in which years' figures each record counts, in one pass. A cumulative record counts from its year on; a
 * flow in its year only; a stock until the last year at whose end it had not ended. From the series break on the break's
 * condition replaces the rule's; a break without a condition makes a cumulative count start again.
 */
export function countedSpans(
  ledger: Ledger,
  rule: CountingRule,
  basis: CountingBasis,
  seriesBreak: SeriesBreak | undefined,
  columns: Extract<RuleColumns, { found: true }>,
  years: CountedYears,
): CountedSpans {
  const records = ledger.rows.length;
  const from = new Int16Array(records).fill(-1);
  const to = new Int16Array(records).fill(-1);
  const yearAt = yearReader(columns.date, years);
  const ends =
    basis === "atYearEnd" && columns.end?.values.type === "date" ? columns.end.values.days : undefined;
  const before = conditionOf(rule.condition, ledger);
  const after = seriesBreak?.condition ? conditionOf(seriesBreak.condition, ledger) : before;
  const breakYear = seriesBreak?.fiscalYear ?? Number.POSITIVE_INFINITY;
  const startsAgain = basis === "cumulative" && seriesBreak !== undefined && !seriesBreak.condition;
  const undated = { before: 0, after: 0 };
  const mayBeUnsaid = before.tellsApart || after.tellsApart;
  const unsaid = new Int32Array(years.last - years.first + 1);
  const unreadableEnds = new Set(ends && columns.end?.unreadable.map(({ record }) => record));
  for (let record = 0; record < records; record += 1) {
    // A record that ended on a day nobody can read may still stand, or not.
    const year = unreadableEnds.has(record) ? 0 : yearAt(record);
    if (year === 0) {
      if (mayMeet(before, record)) undated.before += 1;
      if (mayMeet(after, record)) undated.after += 1;
    }
    if (year === 0 || year > years.last) continue;
    let first = year;
    let last = basis === "perYear" ? year : ends ? lastYearStanding(ends[record] ?? 0, years) : years.last;
    const lastOfSeries = startsAgain && year < breakYear ? Math.min(last, breakYear - 1) : last;
    for (let counted = Math.max(first, years.first); mayBeUnsaid && counted <= lastOfSeries; counted += 1) {
      const inForce = counted < breakYear ? before : after;
      if (inForce.tellsApart && inForce.isBlank(record)) addOne(unsaid, counted - years.first);
    }
    if (!before.isMet(record)) first = Math.max(first, breakYear);
    if (!after.isMet(record) || (startsAgain && year < breakYear)) last = Math.min(last, breakYear - 1);
    first = Math.max(first, years.first);
    if (first > last) continue;
    from[record] = first - years.first;
    to[record] = last - years.first;
  }
  return { from, to, undated, unsaid };
}

function mayMeet({ isMet, isBlank, tellsApart }: ConditionOf, record: number): boolean {
  return isMet(record) || (tellsApart && isBlank(record));
}

function addOne(counts: Int32Array, at: number): void {
  counts[at] = entryAt(counts, at) + 1;
}
