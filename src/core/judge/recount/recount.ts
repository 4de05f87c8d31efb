import type { UndecidedLedgers } from "../../model/ledger-agreement";
import type { LedgerKind } from "../../model/ledger-definition";
import type { CalendarDate } from "../../values/calendar/calendar-date";
import { fiscalYear, fiscalYearOf, yearEnd, type FiscalYear } from "../../values/calendar/fiscal-year";
import { compareDates } from "../../values/calendar/calendar-date";
import type { CountingRule, IndicatorDefinition } from "../../model/indicator-definition";
import type { NotCheckedReason } from "../../model/not-checked";
import { textReader } from "../../model/column-text";
import { entryAt } from "../../values/invariants/defect";
import { divisorFor } from "./divisor";
import { yearsInPart } from "./calendar-years";
import { countedSpans, ruleColumns, type CountedYears } from "./counted-span";
import { columnByHeading } from "../../read/ledger/find-column";
import { dayNumber } from "../../read/ledger/day-number";
import { listName, type Ledger } from "../../model/ledger";
import { roundFigure } from "./round-figure";
import { tally, yearsOf, type CountedPart, type UnreadValue } from "./tally";
import { missedSheets } from "./waiting-sheets";

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
  /** What the records come to before that: their number, the sum of their values, or how many different ones there are. */
  readonly counted: number;
  /** How many ledger records make it up. */
  readonly records: number;
  /** The day up to which was counted: the year's last, or 基準日 where the year is not over by then. */
  readonly countedTo: CalendarDate;
  /** True where 基準日 is before the year's end. */
  readonly provisional: boolean;
  readonly leftOut: RecordsLeftOut;
  /** The first of `leftOut.unread`. */
  readonly firstUnread?: UnreadValue;
  /** False where all dated records of the ledgers are of later years, or all of earlier ones, or none is dated: they do not speak of it. */
  readonly isCovered: boolean;
  /** Whether a record of the ledgers has a date that can be read, of whatever year. */
  readonly isDated: boolean;
}

/** Records that are not in a figure, because a cell of theirs is blank or cannot be read. */
export interface RecordsLeftOut {
  /** Without a date, so that nobody knows the year: they may belong to this one. */
  readonly undated: number;
  /** Of this year, without the value that is added up or told apart. */
  readonly withoutValue: number;
  /** Of those without a value, the ones whose cell says something that is no number: the sum is too small by as much as it says. */
  readonly unread: number;
  /** Of this year, with a blank cell in the column of the condition: they may be meant. */
  readonly withoutCondition: number;
  /** Outside a ledger's table, or unlike the records of a list, and with a date (`rowsBelow`): they may belong to this year. */
  readonly belowTable: number;
}

/** True where a figure lacks no record. */
export function isComplete({ undated, withoutValue, withoutCondition, belowTable }: RecordsLeftOut): boolean {
  return undated + withoutValue + withoutCondition + belowTable === 0;
}

/** An indicator counted in every year asked for that has begun by 基準日, or why it could not be. */
export type Recount =
  | {
      readonly state: "counted";
      /** With the divisor that was used, also where 換算 is blank. */
      readonly definition: IndicatorDefinition;
      readonly ledgers: readonly Ledger[];
      readonly years: readonly RecountedYear[];
      /** Years asked for that are not among them: the ledgers are lists of calendar years, and hold a part of them only. */
      readonly inPart: readonly FiscalYear[];
    }
  | {
      readonly state: "notCounted";
      readonly definition: IndicatorDefinition;
      readonly why: NotCheckedReason;
    };

/** Whether a rule counts the records of a ledger: of its kind, and one of the lists where it names some. */
export function isCountedBy({ ledger: kind, lists }: CountingRule, ledger: Ledger): boolean {
  return ledger.kind === kind && (lists === undefined || lists.of.includes(listName(ledger)));
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
  const sources = ofTheList(
    rule,
    ledgers.filter((ledger) => isCountedBy(rule, ledger)),
  );
  if (sources.length === 0) return { ready: false, why: withoutLedger(rule.ledger, context) };
  const years = { first, last, asOf: dayNumber(context.asOf), startMonth: context.startMonth };
  const parts: CountedPart[] = [];
  for (const ledger of sources) {
    const columns = ruleColumns(rule, seriesBreak, ledger);
    if (!columns.found) return { ready: false, why: columns.why };
    const spans = countedSpans(ledger, rule, countingBasis, seriesBreak, columns, years);
    parts.push({ ledger, spans, value: columns.value, date: columns.date });
  }
  return { ready: true, rule, years, parts };
}

/** Of a sheet with two lists of the office's own, the one that has the dates that are counted by. */
function ofTheList({ dateColumn }: CountingRule, ledgers: readonly Ledger[]): readonly Ledger[] {
  const isDated = (ledger: Ledger): boolean => columnByHeading(ledger, dateColumn) !== undefined;
  return ledgers.filter(
    (ledger) =>
      ledger.kind !== "list" ||
      isDated(ledger) ||
      !ledgers.some((other) => other.sheet === ledger.sheet && isDated(other)),
  );
}

function withoutLedger(kind: LedgerKind, { undecided = [] }: RecountContext): NotCheckedReason {
  const waiting = undecided.find((one) => one.kind === kind);
  return waiting ? ledgersUndecided(waiting.why, waiting.ledgers) : { code: "noLedger" };
}

function ledgersUndecided(why: UndecidedLedgers["why"], ledgers: readonly Ledger[]): NotCheckedReason {
  return { code: "ledgersUndecided", why, sheets: ledgers.map(({ sheet }) => sheet) };
}

function undatedIn(
  year: FiscalYear,
  { seriesBreak }: IndicatorDefinition,
  parts: readonly CountedPart[],
): number {
  const side = seriesBreak && year >= seriesBreak.fiscalYear ? "after" : "before";
  return parts.reduce((sum, { spans }) => sum + spans.undated[side], 0);
}

/**
 * Counts an indicator for all the years asked for in one pass over its ledger. Years that have not begun by 基準日 are
 * left out; the year of 基準日 is counted up to that day. Nothing is counted where a sheet that waits for an answer may hold
 * records that are missing.
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
  const { parts } = prepared;
  const divisor = divisorFor(
    prepared.rule,
    definition.unit,
    parts.map((part) => part.value),
  );
  if ("why" in divisor) return { state: "notCounted", definition, why: divisor.why };
  const rule = { ...prepared.rule, ...divisor };
  const { figures, records, withoutValue, unread, firstUnread } = tally(rule, parts, last - first + 1);
  const missed = missedSheets(
    definition,
    (context.undecided ?? []).filter(({ kind }) => kind === rule.ledger).flatMap(({ ledgers }) => ledgers),
    { sources: parts.map(({ ledger }) => ledger), records, asked: begun.map((year) => year - first) },
    prepared.years,
  );
  if (missed.length > 0)
    return { state: "notCounted", definition, why: ledgersUndecided("candidate", missed) };
  const dated = yearsOf(parts, context.startMonth);
  const inPart = yearsInPart(begun, parts, prepared.years);
  return {
    state: "counted",
    definition: { ...definition, rule },
    ledgers: parts.map((part) => part.ledger),
    inPart,
    years: begun
      .filter((year) => !inPart.includes(year))
      .map((year) => {
        const end = yearEnd(year, context.startMonth);
        const provisional = compareDates(context.asOf, end) < 0;
        const unreadValue = firstUnread[year - first];
        return {
          fiscalYear: year,
          value: roundFigure((figures[year - first] ?? 0) / rule.divisor, rule.rounding),
          counted: roundFigure(figures[year - first] ?? 0, undefined),
          records: records[year - first] ?? 0,
          countedTo: provisional ? context.asOf : end,
          provisional,
          isCovered: dated.first <= year && year <= dated.last,
          isDated: dated.first <= dated.last,
          ...(unreadValue && { firstUnread: unreadValue }),
          leftOut: {
            undated: undatedIn(year, definition, parts),
            withoutValue: entryAt(withoutValue, year - first),
            unread: entryAt(unread, year - first),
            belowTable: parts.reduce((sum, { ledger }) => sum + ledger.rowsBelow.length, 0),
            withoutCondition: parts.reduce((sum, { spans }) => sum + entryAt(spans.unsaid, year - first), 0),
          },
        };
      }),
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
