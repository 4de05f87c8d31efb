import { entryAt } from "../../values/invariants/defect";
import { calendarDate, formatIsoDate } from "../../values/calendar/calendar-date";
import { dayParts } from "../../read/ledger/day-number";
import type { DayNumber, Ledger, LedgerColumn } from "../../model/ledger";
import type { LedgerColumnDefinition } from "../../model/ledger-definition";
import { formatCell, quoteSheetName, type CellAddress } from "../../values/workbook/cell-address";
import { compareKey } from "../../values/notation/normalise";
import type { CheckInput, Search } from "./check";
import type { LedgerSubject } from "../findings/data-of-ledgers";
import type { FindingCode, Occurrence } from "../findings/finding";

/** A column that the ledger's definition knows. */
export interface KnownColumn {
  readonly ledger: Ledger;
  readonly column: LedgerColumn;
  readonly definition: LedgerColumnDefinition;
}

/** Where a finding about records of a column is placed, with the records that it is about. */
export interface LedgerPlace {
  readonly at: CellAddress;
  readonly records: readonly number[];
}

/** Where more records than these, and more than half of the column, have one fault, it is said once, at the heading. */
const MOST_SINGLE = 20;

/** What there is to find in every known column of every ledger, at once or, where every record is looked at, with pauses. */
export function* inLedgerColumns<Code extends FindingCode>(
  { ledgers }: CheckInput,
  occurrencesIn: (known: KnownColumn) => Search<Code>,
): Generator<undefined, Occurrence<Code>[]> {
  const found: Occurrence<Code>[] = [];
  for (const known of ledgers.flatMap(knownColumns)) {
    const search = occurrencesIn(known);
    const occurrences = "next" in search ? yield* search : search;
    for (const occurrence of occurrences) found.push(occurrence);
    yield;
  }
  return found;
}

/** The columns of a ledger that its definition knows. */
export function knownColumns(ledger: Ledger): KnownColumn[] {
  return ledger.columns.flatMap((column) =>
    column.definition ? [{ ledger, column, definition: column.definition }] : [],
  );
}

/** The cell of a record in a column. */
export function recordCell(
  ledger: Ledger,
  column: Pick<LedgerColumn, "sheetColumn">,
  record: number,
): CellAddress {
  return { sheet: ledger.sheet, row: entryAt(ledger.rows, record), column: column.sheetColumn };
}

/** The cell of a column's heading, or the first heading of the ledger where none is named. */
export function headingCell(
  { sheet, area }: Ledger,
  column: Pick<LedgerColumn, "sheetColumn"> = { sheetColumn: area.column },
): CellAddress {
  return { sheet, row: area.row, column: column.sheetColumn };
}

/** Each record's own cell; the heading once where most of the column has the fault. */
export function placesOf({ ledger, column }: KnownColumn, records: readonly number[]): LedgerPlace[] {
  if (records.length > MOST_SINGLE && records.length * 2 > ledger.rows.length) {
    const at = { sheet: ledger.sheet, row: ledger.area.row, column: column.sheetColumn };
    return [{ at, records }];
  }
  return records.map((record) => ({ at: recordCell(ledger, column, record), records: [record] }));
}

/** Ledger and column of a finding, by the names that people see. */
export function subjectOf(
  { ledger, column }: Pick<KnownColumn, "ledger" | "column">,
  rows: number,
): LedgerSubject {
  return { ledger: ledger.name, column: headingOf(column), rows };
}

/** A column's heading on one line. */
export function headingOf({ header }: LedgerColumn): string {
  return header.replace(/\s+/g, "");
}

/** Records grouped by what a column says, in the order in which each value first occurs; blank ones left out. */
export function recordsByText(texts: readonly string[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  texts.forEach((text, record) => {
    if (text === "") return;
    const group = groups.get(text);
    if (group) group.push(record);
    else groups.set(text, [record]);
  });
  return groups;
}

/** A cell as it is referred to from a sheet: `A5`, or `'R6'!A5` where it is on another one. */
export function referenceFrom(sheet: string, cell: CellAddress): string {
  const at = formatCell(cell);
  return cell.sheet === sheet ? at : `${quoteSheetName(cell.sheet)}!${at}`;
}

/** `compareKey` of texts that repeat themselves, each normalised once. */
export function rememberedKey(): (text: string) => string {
  const keys = new Map<string, string>();
  return (text) => {
    let key = keys.get(text);
    if (key === undefined) keys.set(text, (key = compareKey(text)));
    return key;
  };
}

/** Records whose cell in the column is blank or a mark: nothing that could be read, and nothing unreadable. */
export function blankRecords({ ledger, column }: KnownColumn): number[] {
  const { values } = column;
  const unreadable = new Set(column.unreadable.map(({ record }) => record));
  const blank: number[] = [];
  for (let record = 0; record < ledger.rows.length; record += 1) {
    const isBlank =
      values.type === "text"
        ? values.texts[record] === ""
        : values.type === "number"
          ? Number.isNaN(values.numbers[record])
          : (values.type === "date" ? values.days[record] : values.years[record]) === 0;
    if (isBlank && !unreadable.has(record)) blank.push(record);
  }
  return blank;
}

/** A day of a ledger as 2025-04-01; no date (0) is a defect. */
export function isoDay(day: DayNumber): string {
  const { year, month, day: dayOfMonth } = dayParts(day);
  return formatIsoDate(calendarDate(year, month, dayOfMonth));
}

/** What every finding about a ledger has in common: it is about no indicator and no year. */
export const NO_INDICATOR = { indicator: undefined, fiscalYear: undefined } as const;

/** What is said once of all tables of a kind, at the first one's heading: the ledger by its name, and every sheet. */
export function tablesOfKind(ledgers: readonly Ledger[]): (typeof NO_INDICATOR & {
  readonly at: CellAddress;
  readonly data: { readonly ledger: string; readonly sheets: readonly string[] };
})[] {
  const sheets = ledgers.map(({ sheet }) => sheet);
  return ledgers.slice(0, 1).map((first) => {
    const data = { ledger: first.name, sheets };
    return { at: headingCell(first), ...NO_INDICATOR, data };
  });
}
