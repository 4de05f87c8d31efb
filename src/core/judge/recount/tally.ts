import { textReader } from "../../model/column-text";
import type { CountingRule } from "../../model/indicator-definition";
import type { Ledger, LedgerColumn } from "../../model/ledger";
import { datesOf, fiscalYearOfDay, spanOfDates } from "../../read/ledger/day-number";
import { entryAt } from "../../values/invariants/defect";
import { corporateKey } from "../../values/notation/corporate-key";
import { valueText } from "../../values/notation/value-text";
import type { CellAddress } from "../../values/workbook/cell-address";
import type { CountedSpans } from "./counted-span";

/** One ledger of those that a figure is counted from, with the years in which its records count. */
export interface CountedPart {
  readonly ledger: Ledger;
  readonly spans: CountedSpans;
  readonly value: LedgerColumn | undefined;
  readonly date: LedgerColumn;
}

/** What the records come to, an entry a year. */
export interface Tally {
  readonly figures: Float64Array;
  readonly records: Int32Array;
  readonly withoutValue: Int32Array;
  /** Of those without a value, the ones whose cell says something that is no number: 約30, 多数. */
  readonly unread: Int32Array;
  /** The first of these of each year. */
  readonly firstUnread: readonly (UnreadValue | undefined)[];
}

/** A cell of a ledger that says its value in words, and what it says. */
export interface UnreadValue {
  readonly at: CellAddress;
  readonly raw: string;
}

/** Counts, adds up or tells apart the records of each of so many years. */
export function tally(rule: CountingRule, parts: readonly CountedPart[], yearCount: number): Tally {
  const figures = new Float64Array(yearCount);
  const records = new Int32Array(yearCount);
  const seen = Array.from({ length: yearCount }, () => new Set<string>());
  const [withoutValue, unread] = [new Int32Array(yearCount), new Int32Array(yearCount)];
  const firstUnread: (UnreadValue | undefined)[] = Array.from({ length: yearCount });
  for (const { ledger, spans, value } of parts) {
    const numbers = value?.values.type === "number" ? value.values.numbers : undefined;
    const unreadable = new Map(value?.unreadable.map(({ record, raw }) => [record, raw]));
    const keysAt = rule.aggregation === "distinct" && value ? keysReader(value) : undefined;
    for (let record = 0; record < spans.from.length; record += 1) {
      const from = spans.from[record] ?? -1;
      if (from < 0) continue;
      const to = spans.to[record] ?? -1;
      const added = rule.aggregation === "sum" ? (numbers?.[record] ?? Number.NaN) : 1;
      const keys = keysAt?.(record);
      if (Number.isNaN(added) || keys?.length === 0) {
        for (let year = from; year <= to; year += 1) {
          withoutValue[year] = (withoutValue[year] ?? 0) + 1;
          if (!value || !unreadable.has(record)) continue;
          unread[year] = (unread[year] ?? 0) + 1;
          firstUnread[year] ??= {
            at: { sheet: ledger.sheet, row: entryAt(ledger.rows, record), column: value.sheetColumn },
            raw: valueText(unreadable.get(record) ?? null).trim(),
          };
        }
        continue;
      }
      for (let year = from; year <= to; year += 1) {
        records[year] = (records[year] ?? 0) + 1;
        if (keys === undefined) figures[year] = (figures[year] ?? 0) + added;
        for (const key of keys ?? []) seen[year]?.add(key);
      }
    }
  }
  if (rule.aggregation === "distinct") seen.forEach((keys, year) => (figures[year] = keys.size));
  return { figures, records, withoutValue, unread, firstUnread };
}

/** What separates several values in one cell; a comma, a slash and ・ are also within the names of companies. */
const SEVERAL = /[、\r\n]+/;

/**
 * The values of a cell; `A社、B社` are two. Values that differ only in width, spaces, case or in how a legal form is written
 * are the same value, so each text is normalised once.
 */
function keysReader(column: LedgerColumn): (record: number) => readonly string[] {
  const textAt = textReader(column);
  const known = new Map<string, readonly string[]>();
  return (record) => {
    const text = textAt(record);
    let keys = known.get(text);
    if (keys === undefined) {
      const values = text.split(SEVERAL).map(corporateKey);
      known.set(text, (keys = values.filter((value) => value !== "")));
    }
    return keys;
  };
}

/** The first and the last fiscal year of all dated records, whatever else is counted; the last before the first for none. */
export function yearsOf(
  parts: readonly CountedPart[],
  startMonth: number,
): { readonly first: number; readonly last: number } {
  const ends = parts.flatMap(({ date: { values } }) => {
    const { first, last } = spanOfDates(datesOf(values));
    if (last < first) return [];
    return values.type === "date"
      ? [fiscalYearOfDay(first, startMonth), fiscalYearOfDay(last, startMonth)]
      : [first, last];
  });
  return { first: Math.min(...ends), last: Math.max(...ends) };
}
