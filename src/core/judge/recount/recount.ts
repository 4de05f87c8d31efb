import type { UndecidedLedgers } from "../../model/ledger-agreement";
import type { LedgerKind } from "../../model/ledger-definition";
import type { CalendarDate } from "../../values/calendar/calendar-date";
import { fiscalYear, fiscalYearOf, yearEnd, type FiscalYear } from "../../values/calendar/fiscal-year";
import { compareDates } from "../../values/calendar/calendar-date";
import type { CountingRule, IndicatorDefinition } from "../../model/indicator-definition";
import type { NotCheckedReason } from "../../model/indicator";
import { compareKey } from "../../values/notation/normalise";
import { textReader } from "../../model/column-text";
import { countedSpans, ruleColumns, type CountedSpans, type CountedYears } from "./counted-span";
import { dayNumber } from "../../read/ledger/day-number";
import type { Ledger, LedgerColumn } from "../../model/ledger";
import { roundFigure } from "./round-figure";

/** As of when is counted, and when the fiscal year begins (4 = April). */
export interface RecountContext {
  readonly asOf: CalendarDate;
  readonly startMonth: number;
  /** Tables that wait for an answer; what would be counted from them is not. Left out: none. */
  readonly undecided?: readonly UndecidedLedgers[];
}

/** The records of one sheet that make up a figure, as positions in that ledger from 0. */
export interface Evidence {
  readonly ledger: Ledger;
  readonly records: readonly number[];
}

/** An indicator's actual of one year, counted again from the ledger. */
export interface RecountedYear {
  readonly fiscalYear: FiscalYear;
  /** In the indicator's unit, divided and rounded as 指標定義 says. */
  readonly value: number;
  /** How many ledger records make it up. */
  readonly records: number;
  /** The day up to which was counted: the year's last, or 基準日 where the year is not over by then. */
  readonly countedTo: CalendarDate;
  /** True where 基準日 is before the year's end. */
  readonly provisional: boolean;
}

/** An indicator counted in every year asked for that has begun by 基準日, or why it could not be. */
export type Recount =
  | {
      readonly state: "counted";
      readonly definition: IndicatorDefinition;
      readonly ledgers: readonly Ledger[];
      readonly years: readonly RecountedYear[];
      /** Records that count nowhere because their date is blank or unreadable. */
      readonly undated: number;
      /** Counted records whose number is blank or unreadable, so that they add nothing to the sum. */
      readonly withoutValue: number;
    }
  | {
      readonly state: "notCounted";
      readonly definition: IndicatorDefinition;
      readonly why: NotCheckedReason;
    };

interface CountedPart {
  readonly ledger: Ledger;
  readonly spans: CountedSpans;
  readonly value: LedgerColumn | undefined;
}

type Preparation =
  | {
      readonly ready: true;
      readonly rule: CountingRule;
      readonly years: CountedYears;
      readonly parts: readonly CountedPart[];
    }
  | { readonly ready: false; readonly why: NotCheckedReason };

function prepare(
  definition: IndicatorDefinition,
  ledgers: readonly Ledger[],
  first: number,
  last: number,
  context: RecountContext,
): Preparation {
  const { rule, countingBasis, seriesBreak } = definition;
  if (!rule || !countingBasis) return { ready: false, why: { code: "noRule" } };
  const sources = ledgers.filter((ledger) => ledger.kind === rule.ledger);
  if (sources.length === 0) return { ready: false, why: withoutLedger(rule.ledger, context) };
  const years = { first, last, asOf: dayNumber(context.asOf), startMonth: context.startMonth };
  const parts: CountedPart[] = [];
  for (const ledger of sources) {
    const columns = ruleColumns(rule, seriesBreak, ledger);
    if (!columns.found) return { ready: false, why: { code: "missingInput", input: columns.heading } };
    const spans = countedSpans(ledger, rule, countingBasis, seriesBreak, columns, years);
    parts.push({ ledger, spans, value: columns.value });
  }
  return { ready: true, rule, years, parts };
}

function withoutLedger(kind: LedgerKind, { undecided = [] }: RecountContext): NotCheckedReason {
  const waiting = undecided.find((one) => one.kind === kind);
  if (!waiting) return { code: "noLedger" };
  return {
    code: "ledgersUndecided",
    why: waiting.why,
    sheets: waiting.ledgers.map(({ sheet }) => sheet),
  };
}

interface Tally {
  readonly figures: Float64Array;
  readonly records: Int32Array;
  readonly withoutValue: number;
}

function tally(rule: CountingRule, parts: readonly CountedPart[], yearCount: number): Tally {
  const figures = new Float64Array(yearCount);
  const records = new Int32Array(yearCount);
  const seen = Array.from({ length: yearCount }, () => new Set<string>());
  let withoutValue = 0;
  for (const { spans, value } of parts) {
    const numbers = value?.values.type === "number" ? value.values.numbers : undefined;
    const keyAt = rule.aggregation === "distinct" && value ? keyReader(value) : undefined;
    for (let record = 0; record < spans.from.length; record += 1) {
      const from = spans.from[record] ?? -1;
      if (from < 0) continue;
      const to = spans.to[record] ?? -1;
      const added = rule.aggregation === "sum" ? (numbers?.[record] ?? Number.NaN) : 1;
      const key = keyAt?.(record);
      if (Number.isNaN(added) || key === "") {
        withoutValue += 1;
        continue;
      }
      for (let year = from; year <= to; year += 1) {
        records[year] = (records[year] ?? 0) + 1;
        if (key === undefined) figures[year] = (figures[year] ?? 0) + added;
        else seen[year]?.add(key);
      }
    }
  }
  if (rule.aggregation === "distinct") seen.forEach((keys, year) => (figures[year] = keys.size));
  return { figures, records, withoutValue };
}

/** Values that differ only in width, spaces or case are the same value, so each text is normalised once. */
function keyReader(column: LedgerColumn): (record: number) => string {
  const textAt = textReader(column);
  const keys = new Map<string, string>();
  return (record) => {
    const text = textAt(record);
    let key = keys.get(text);
    if (key === undefined) keys.set(text, (key = compareKey(text)));
    return key;
  };
}

/**
 * Counts an indicator for all the years asked for in one pass over its ledger. Years that have not begun by 基準日 are
 * left out; the year of 基準日 is counted up to that day.
 */
export function recountAll(
  definition: IndicatorDefinition,
  ledgers: readonly Ledger[],
  years: readonly FiscalYear[],
  context: RecountContext,
): Recount {
  const current = fiscalYearOf(context.asOf, context.startMonth);
  const begun = [...new Set(years)].filter((year) => year <= current).sort((one, other) => one - other);
  const first = begun[0] ?? current;
  const last = begun.at(-1) ?? current;
  const prepared = prepare(definition, ledgers, first, last, context);
  if (!prepared.ready) return { state: "notCounted", definition, why: prepared.why };
  const { rule, parts } = prepared;
  const { figures, records, withoutValue } = tally(rule, parts, last - first + 1);
  return {
    state: "counted",
    definition,
    ledgers: parts.map((part) => part.ledger),
    years: begun.map((year) => {
      const end = yearEnd(year, context.startMonth);
      const provisional = compareDates(context.asOf, end) < 0;
      return {
        fiscalYear: year,
        value: roundFigure((figures[year - first] ?? 0) / rule.divisor, rule.rounding),
        records: records[year - first] ?? 0,
        countedTo: provisional ? context.asOf : end,
        provisional,
      };
    }),
    undated: parts.reduce((sum, part) => sum + part.spans.undated, 0),
    withoutValue,
  };
}

/** Counts an indicator for one year; `years` of the result holds that year alone, or nothing where it has not begun. */
export function recount(
  definition: IndicatorDefinition,
  ledgers: readonly Ledger[],
  year: FiscalYear,
  context: RecountContext,
): Recount {
  return recountAll(definition, ledgers, [year], context);
}

/**
 * The ledger records that make up an indicator's figure of a year, sheet by sheet in the order of their rows; none where
 * it cannot be counted. Records without a value, which add nothing, are not among them.
 */
export function evidenceFor(
  definition: IndicatorDefinition,
  ledgers: readonly Ledger[],
  year: FiscalYear,
  context: RecountContext,
): readonly Evidence[] {
  if (year > fiscalYearOf(context.asOf, context.startMonth)) return [];
  const prepared = prepare(definition, ledgers, year, fiscalYear(year), context);
  if (!prepared.ready) return [];
  return prepared.parts.map(({ ledger, spans, value }) => {
    const textAt = value ? textReader(value) : () => "counted";
    const records: number[] = [];
    spans.from.forEach((from, record) => {
      if (from === 0 && textAt(record) !== "") records.push(record);
    });
    return { ledger, records };
  });
}
