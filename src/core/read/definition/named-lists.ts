import type { Ledger } from "../../model/ledger";
import type { NotChecked } from "../../model/not-checked";
import { compareKey } from "../../values/notation/normalise";
import type { SheetSnapshot, WorkbookSnapshot } from "../../values/workbook/snapshot";
import { ownSheets } from "../../plan/own-places";
import { isAmong } from "../ledger/agree-ledgers";
import { datesOf } from "../ledger/day-number";
import { rowsLeftOut } from "../ledger/find-ledgers";
import { recordKeys } from "../ledger/record-keys";
import { listSteps, unreadList, type ListHeadings, type ListPlace } from "../ledger/find-lists";
import { haveSameHeadings, nameWithoutYear } from "../ledger/ledger-parts";
import { isNameOfKind, namesIn, nameWithoutPart, nameWithoutTime, stemOf } from "../ledger/own-lists";
import type { ParsedLedger } from "../ledger/parse-ledger";
import { AGGREGATION_WORDS, INDICATOR_DEFINITIONS, type DefinitionKey } from "./definition-columns";
import { findManagedTable, managedCell } from "./managed-table";
import { fieldText } from "./read-field";

export interface ListsRead {
  readonly lists: readonly Ledger[];
  readonly notChecked: readonly NotChecked[];
}

/** What decides what a name in 台帳 means. */
export interface ListContext {
  /** Ledgers that are counted already: their kind's word, or their own name beside another, means them. */
  readonly counted: readonly Ledger[];
  /** What 台帳ではない表 names. */
  readonly noLedgers: readonly string[];
  readonly startMonth: number;
}

/** A row of 指標定義 that may name lists of the office's own. */
interface NamingRow {
  readonly names: readonly string[];
  readonly text: (key: DefinitionKey) => string;
}

/**
 * Reads the lists of the office's own that 指標定義 names in 台帳, each by the headings that its rows name: by a sheet, by
 * an Excel table, or by what the names of the sheets of all years have in common (研修台帳 for 研修台帳R6 and 研修台帳R7). To
 * name one is to agree that it is counted.
 */
export function* namedListSteps(
  workbook: WorkbookSnapshot,
  { counted, noLedgers, startMonth }: ListContext,
): Generator<undefined, ListsRead> {
  const own = ownSheets(workbook);
  const sheets = workbook.sheets.filter(({ name }) => !own.has(name) && !isAmong(name, noLedgers));
  const taken = new Set(counted.map(({ sheet }) => sheet));
  const places = new Map<string, { readonly place: ListPlace; readonly rows: NamingRow[] }>();
  for (const row of namingRows(workbook)) {
    for (const place of row.names.flatMap((name) => placesNamed(name, sheets))) {
      if (taken.has(place.sheet.name)) continue;
      const known = places.get(place.name);
      if (known) known.rows.push(row);
      else places.set(place.name, { place, rows: [row] });
    }
  }
  const lists: Ledger[] = [];
  const notChecked: NotChecked[] = [];
  const context = { date1904: workbook.date1904, startMonth };
  const named = [...places.values()].map(({ place }) => place);
  for (const { place, rows } of places.values()) {
    const headings = headingsFor(rows);
    const parsed = yield* listSteps(place, headings, context);
    const unnamedParts: string[] = [];
    for (const other of placesNamedAlike(place, sheets)) {
      if (isAmong(other.name, noLedgers) || named.some((one) => holdsPlace(one, other))) continue;
      const part = yield* listSteps(other, headings, context);
      if (mayBePart(other, part, parsed)) unnamedParts.push(other.name);
    }
    const found = parsed.length > 0 ? parsed : [{ ledger: unreadList(place), leftOut: NOTHING_LEFT_OUT }];
    lists.push(...found.map(({ ledger }) => ({ ...ledger, unnamedParts })));
    notChecked.push(...found.flatMap((one) => rowsLeftOut(one)));
  }
  return { lists, notChecked };
}

const NOTHING_LEFT_OUT: ParsedLedger["leftOut"] = { totals: [], notUnderstood: [] };

/** Other sheets whose names differ by a part alone (研修台帳R6, 研修台帳R7); beside an Excel table the other tables too. */
function placesNamedAlike({ name, sheet, table }: ListPlace, sheets: readonly SheetSnapshot[]): ListPlace[] {
  const own = nameWithoutPart(name);
  const isAlike = (other: { readonly name: string }): boolean =>
    other.name !== name && nameWithoutPart(other.name) === own;
  return sheets.flatMap((one): ListPlace[] => {
    const tables = table ? one.tables.filter(isAlike) : [];
    if (tables.length > 0) return tables.map((of) => ({ name: of.name, sheet: one, table: of }));
    return one !== sheet && isAlike(one) ? [{ name: one.name, sheet: one, table: undefined }] : [];
  });
}

/** Whether a place is named, by its sheet or as its table. */
function holdsPlace({ sheet, table }: ListPlace, other: ListPlace): boolean {
  return sheet === other.sheet && (!table || !other.table || table === other.table);
}

/** The name that Excel gives a table says nothing of what it holds: テーブル1, Table2. */
const NAME_BY_EXCEL = /^(?:テーブル|table)[\s_]?\d+$/;

/** Whether what is named like a list goes on with it: it is read by the same headings, or is of another year and is not read. */
function mayBePart(
  { name, table }: ListPlace,
  part: readonly ParsedLedger[],
  list: readonly ParsedLedger[],
): boolean {
  if (table === undefined) return part.length > 0 || hasYear(name);
  const both = [...part, ...list].map(({ ledger }) => ledger);
  return part.length > 0 && (!NAME_BY_EXCEL.test(compareKey(name)) || haveSameHeadings(both));
}

function hasYear(name: string): boolean {
  return nameWithoutYear(name) !== compareKey(name);
}

function namingRows(workbook: WorkbookSnapshot): NamingRow[] {
  const table = findManagedTable(workbook, INDICATOR_DEFINITIONS);
  if (!table?.columns.has("ledger")) return [];
  return table.rows.map((row) => {
    const text = (key: DefinitionKey): string => fieldText(managedCell(table, key, row));
    return { names: namesIn(text("ledger")).filter((name) => !isNameOfKind(name)), text };
  });
}

/** The sheet of that name, else the Excel tables, else the sheets of which it is the name without a year. */
function placesNamed(name: string, sheets: readonly SheetSnapshot[]): ListPlace[] {
  const key = compareKey(name);
  const whole = (sheet: SheetSnapshot): ListPlace => ({ name: sheet.name, sheet, table: undefined });
  const sheet = sheets.find((one) => compareKey(one.name) === key);
  if (sheet) return [whole(sheet)];
  const tables = sheets.flatMap((one) =>
    one.tables
      .filter((table) => compareKey(table.name) === key)
      .map((table) => ({ name: table.name, sheet: one, table })),
  );
  return tables.length > 0 ? tables : sheets.filter((one) => stemOf(one.name) === key).map(whole);
}

function headingsFor(rows: readonly NamingRow[]): ListHeadings {
  const named = (key: DefinitionKey, of = rows): string[] => [
    ...new Set(of.map(({ text }) => text(key)).filter((heading) => heading !== "")),
  ];
  return {
    dates: named("dateColumn"),
    ends: named("endDateColumn"),
    conditions: named("conditionColumn"),
    sums: named(
      "valueColumn",
      rows.filter(({ text }) => isSum(text("aggregation"))),
    ),
  };
}

function isSum(text: string): boolean {
  return AGGREGATION_WORDS.some(
    ([word, meaning]) => meaning === "sum" && compareKey(word) === compareKey(text),
  );
}

/** The lists that a cell of 台帳 names; none where one of its names is that of no list. */
export function listsNamed(text: string, ledgers: readonly Ledger[]): readonly Ledger[] {
  const lists = ledgers.filter(({ kind }) => kind === "list");
  const parts = namesIn(text).map((name) => {
    const key = compareKey(name);
    const exact = lists.filter((one) => compareKey(one.name) === key);
    return exact.length > 0 ? exact : lists.filter((one) => stemOf(one.name) === key);
  });
  return parts.every((part) => part.length > 0) ? [...new Set(parts.flat())] : [];
}

/**
 * Sheets of one list that hold the same records: one carried forward into the next year's sheet would count twice. In lists
 * whose names differ by more than a year or a month (窓口A, 窓口（東部）) single rows may be the same by chance; there only a sheet all of
 * whose records are on another is told.
 */
export function sheetsSharingRecords(ledgers: readonly Ledger[]): readonly string[] {
  const keys = ledgers.map((ledger) => new Set(ledger.kind === "list" ? datedKeys(ledger) : []));
  const [stem, ...otherStems] = new Set(ledgers.map(({ sheet }) => nameWithoutTime(sheet)));
  const isOne = stem !== undefined && otherStems.length === 0;
  const sharing = ledgers.filter((_, at) =>
    keys.some((others, index) => {
      const own = keys[at];
      if (index === at || own === undefined || own.size === 0 || others.size === 0) return false;
      const shared = [...own].filter((key) => others.has(key)).length;
      return isOne ? shared > 0 : shared >= Math.min(own.size, others.size);
    }),
  );
  return [...new Set(sharing.map(({ sheet }) => sheet))];
}

/** The records that have a date that can be read: without one, 東 on the sheet of R6 and 東 on that of R7 look the same. */
function datedKeys(list: Ledger): string[] {
  const dates = datesOf(list.columns.find(({ definition }) => definition?.key === "date")?.values);
  return recordKeys(list).filter((_, record) => (dates[record] ?? 0) !== 0);
}
