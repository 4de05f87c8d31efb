import { isFiscalYear, type FiscalYear } from "../../values/calendar/fiscal-year";
import { columnByKey } from "../../read/ledger/find-column";
import type { Evidence } from "./recount";
import type { Ledger, LedgerColumn } from "../../model/ledger";
import { textReader } from "../../model/column-text";
import { compareKey } from "../../values/notation/normalise";
import { remembered } from "../../values/notation/remembered";
import { readFundingSource } from "../../read/programme/funding-source";
import { recordsByItem } from "./match-programme";
import type { ProgrammeItem, ProgrammeTable, ProgrammeYear } from "../../model/programme";
import { thousandYenOf, type ThousandYen } from "../../model/thousand-yen";

/** What 事業費台帳 and 取組台帳 know of an item's year. */
export interface RecountedProgrammeYear {
  readonly fiscalYear: FiscalYear;
  /** Undefined where the ledger has no record of it. */
  readonly spent: ThousandYen | undefined;
  readonly sources: readonly { readonly source: string; readonly spent: ThousandYen }[];
  /** True where a record in it is 概算. */
  readonly estimate: boolean;
  readonly activities: readonly string[];
  /** The records of 事業費台帳 that make up the amount. */
  readonly evidence: readonly Evidence[];
}

/** Named differences between the table's cell and the ledgers; the table comes first in each. */
export type ProgrammeDifference =
  | {
      readonly kind: "amount";
      readonly table: ThousandYen;
      readonly ledger: ThousandYen;
      readonly difference: number;
    }
  | { readonly kind: "amountOnlyInTable"; readonly table: ThousandYen }
  | { readonly kind: "amountOnlyInLedger"; readonly ledger: ThousandYen }
  | { readonly kind: "source"; readonly table: readonly string[]; readonly ledger: readonly string[] }
  | { readonly kind: "activitiesOnlyInTable"; readonly activities: readonly string[] }
  | { readonly kind: "activitiesOnlyInLedger"; readonly activities: readonly string[] };

export interface ProgrammeComparison {
  readonly table: ProgrammeTable;
  readonly item: ProgrammeItem;
  readonly year: ProgrammeYear;
  readonly recounted: RecountedProgrammeYear;
  readonly differences: readonly ProgrammeDifference[];
}

/** Money in 事業費台帳 whose 区分 and 事業 no table has. */
export interface UnplacedSpending {
  readonly fiscalYear: FiscalYear;
  readonly section: string;
  readonly item: string;
  readonly spent: ThousandYen;
  readonly evidence: readonly Evidence[];
}

export interface ProgrammeRecount {
  /** Item by item, year by year; only of the parts for which there is a ledger. */
  readonly comparisons: readonly ProgrammeComparison[];
  readonly unplaced: readonly UnplacedSpending[];
  readonly hasSpending: boolean;
  readonly hasActivities: boolean;
}

interface Entry {
  readonly ledger: Ledger;
  readonly record: number;
  readonly year: number;
  readonly section: string;
  readonly item: string;
}

interface SpendingEntry extends Entry {
  readonly yen: number;
  readonly source: string;
  readonly estimate: boolean;
}

interface ActivityEntry extends Entry {
  readonly activity: string;
}

function texts(ledger: Ledger, key: string): (record: number) => string {
  const column = columnByKey(ledger, key);
  return column ? textReader(column) : () => "";
}

function entriesOf(ledger: Ledger): Entry[] {
  const years = columnByKey(ledger, "fiscalYear")?.values;
  const [section, item] = [texts(ledger, "section"), texts(ledger, "item")];
  return Array.from(ledger.rows, (_, record) => {
    const year = years?.type === "year" ? (years.years[record] ?? 0) : 0;
    return { ledger, record, year, section: section(record), item: item(record) };
  });
}

function amounts(column: LedgerColumn | undefined): (record: number) => number {
  if (column?.values.type !== "number") return () => Number.NaN;
  const { numbers } = column.values;
  return (record) => numbers[record] ?? Number.NaN;
}

function spendingEntries(ledgers: readonly Ledger[]): SpendingEntry[] {
  return ledgers.flatMap((ledger) => {
    const [source, settlement] = [texts(ledger, "fundingSource"), texts(ledger, "settlement")];
    const sourceOf = remembered((text) => readFundingSource(text).source);
    const isEstimate = remembered((text) => compareKey(text) === "概算");
    const yen = amounts(columnByKey(ledger, "amount"));
    return entriesOf(ledger).map((entry) => ({
      ...entry,
      yen: yen(entry.record),
      source: sourceOf(source(entry.record)),
      estimate: isEstimate(settlement(entry.record)),
    }));
  });
}

function activityEntries(ledgers: readonly Ledger[]): ActivityEntry[] {
  return ledgers.flatMap((ledger) => {
    const activity = texts(ledger, "activity");
    return entriesOf(ledger).map((entry) => ({ ...entry, activity: activity(entry.record) }));
  });
}

/**
 * Adds up 事業費台帳 and lists 取組台帳 for every item and year of the programme tables, in 千円 (whole thousands of each
 * item's and source's sum), and names where the table says something else. Records without a readable year or amount add
 * nothing; the checks of the ledgers name them.
 */
export function recountProgramme(
  tables: readonly ProgrammeTable[],
  ledgers: readonly Ledger[],
): ProgrammeRecount {
  const spendingLedgers = ledgers.filter(({ kind }) => kind === "spending");
  const activityLedgers = ledgers.filter(({ kind }) => kind === "activities");
  const spending = spendingEntries(spendingLedgers).filter(({ yen }) => !Number.isNaN(yen));
  const activities = activityEntries(activityLedgers).filter(({ activity }) => activity !== "");
  const [paidFor, doneFor] = [recordsByItem(spending), recordsByItem(activities)];
  const placed = new Set<SpendingEntry>();
  const comparisons: ProgrammeComparison[] = [];
  for (const table of tables) {
    const [paidOf, doneOf] = [paidFor(table.items), doneFor(table.items)];
    for (const item of table.items) {
      const [paid, done] = [paidOf(item), doneOf(item)];
      for (const year of item.years) {
        const ofYear = paid(year.fiscalYear);
        for (const entry of ofYear) placed.add(entry);
        const doneInYear = done(year.fiscalYear);
        const recounted = recountYear(year.fiscalYear, ofYear, doneInYear);
        const differences = [
          ...(spendingLedgers.length > 0 ? moneyDifferences(year, recounted) : []),
          ...(activityLedgers.length > 0 ? activityDifferences(year, recounted) : []),
        ];
        comparisons.push({ table, item, year, recounted, differences });
      }
    }
  }
  const unplaced = groupUnplaced(spending.filter((entry) => !placed.has(entry)));
  return {
    comparisons,
    unplaced,
    hasSpending: spendingLedgers.length > 0,
    hasActivities: activityLedgers.length > 0,
  };
}

function sumOf(entries: readonly SpendingEntry[]): ThousandYen {
  return thousandYenOf(entries.reduce((sum, { yen }) => sum + yen, 0));
}

function evidenceOf(entries: readonly Entry[]): Evidence[] {
  const ledgers = [...new Set(entries.map(({ ledger }) => ledger))];
  return ledgers.map((ledger) => {
    return {
      ledger,
      records: entries.filter((entry) => entry.ledger === ledger).map(({ record }) => record),
    };
  });
}

function recountYear(
  fiscalYear: FiscalYear,
  paid: readonly SpendingEntry[],
  done: readonly ActivityEntry[],
): RecountedProgrammeYear {
  const sources = [...new Set(paid.map(({ source }) => source))];
  return {
    fiscalYear,
    spent: paid.length === 0 ? undefined : sumOf(paid),
    sources: sources.map((source) => ({
      source,
      spent: sumOf(paid.filter((entry) => entry.source === source)),
    })),
    estimate: paid.some(({ estimate }) => estimate),
    activities: done.map(({ activity }) => activity),
    evidence: evidenceOf(paid),
  };
}

function moneyDifferences(
  year: ProgrammeYear,
  { spent, sources }: RecountedProgrammeYear,
): ProgrammeDifference[] {
  if (spent === undefined)
    return year.spent === undefined ? [] : [{ kind: "amountOnlyInTable", table: year.spent }];
  if (year.spent === undefined) return [{ kind: "amountOnlyInLedger", ledger: spent }];
  const differences: ProgrammeDifference[] = [];
  if (year.spent !== spent) {
    differences.push({ kind: "amount", table: year.spent, ledger: spent, difference: year.spent - spent });
  }
  const inTable = year.shares.map(({ source }) => source).filter((source) => source !== "");
  const inLedger = sources.map(({ source }) => source).filter((source) => source !== "");
  if (!sameTexts(inTable, inLedger)) differences.push({ kind: "source", table: inTable, ledger: inLedger });
  return differences;
}

function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  return onlyIn(one, other).length === 0 && onlyIn(other, one).length === 0;
}

function onlyIn(one: readonly string[], other: readonly string[]): string[] {
  const keys = new Set(other.map(compareKey));
  return one.filter((text) => !keys.has(compareKey(text)));
}

function activityDifferences(year: ProgrammeYear, recounted: RecountedProgrammeYear): ProgrammeDifference[] {
  const inTable = onlyIn(year.activities, recounted.activities);
  const inLedger = onlyIn(recounted.activities, year.activities);
  return [
    ...(inTable.length > 0 ? [{ kind: "activitiesOnlyInTable", activities: inTable } as const] : []),
    ...(inLedger.length > 0 ? [{ kind: "activitiesOnlyInLedger", activities: inLedger } as const] : []),
  ];
}

/** By year, section and item, in the order of the records; years outside the tables are no mistake of the tables. */
function groupUnplaced(entries: readonly SpendingEntry[]): UnplacedSpending[] {
  const groups = new Map<string, SpendingEntry[]>();
  const keyOf = remembered(compareKey);
  for (const entry of entries) {
    const key = [String(entry.year), keyOf(entry.section), keyOf(entry.item)].join("|");
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first || !isFiscalYear(first.year)) return [];
    const { year, section, item } = first;
    return [{ fiscalYear: year, section, item, spent: sumOf(group), evidence: evidenceOf(group) }];
  });
}
