import type { Ledger } from "../../model/ledger";
import { readDate } from "../../values/notation/read-date";
import { runToTheEnd } from "../../values/steps/run-to-the-end";
import {
  numberFormatAt,
  valueAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../values/workbook/snapshot";
import { headingKey } from "../tables/heading-key";
import { listSteps, type ListHeadings } from "./find-lists";
import { areParts } from "./ledger-parts";
import { listOf, nameWithoutPart, type OwnList } from "./own-lists";

/** Rows from the top of a sheet in which the headings of a list are looked for. */
const ROWS_FOR_HEADINGS = 20;
/** Rows below a heading in which a date tells that the column holds dates. */
const ROWS_FOR_A_DATE = 50;

const SAYS_DATE = /(?:日|日付|日時|年月|期間|月日)$/;
const NO_DAY_OF_A_RECORD = /(?:生年月日|誕生日|曜日|休日|祝日|平日|終日)$/;
const SAYS_END = /(?:終了|返却|退会|完了|解除|満了|廃止|まで)/;

/**
 * The lists on these sheets that could be counted if somebody says so in 指標定義: each has a heading that speaks of a day with a
 * date below it. Sheets of one name but for the year, with the same headings and no record in two of them, are one list.
 */
export function offeredLists(
  { date1904, sheets }: WorkbookSnapshot,
  isOpen: (sheet: string) => boolean,
  startMonth: number,
): readonly OwnList[] {
  const context = { date1904, startMonth };
  const byStem = new Map<string, Ledger[]>();
  for (const sheet of sheets.filter(({ name }) => isOpen(name))) {
    const headings = headingsOf(sheet, date1904);
    if (!headings) continue;
    const parsed = runToTheEnd(listSteps({ name: sheet.name, sheet, table: undefined }, headings, context));
    const ledgers = parsed.map(({ ledger }) => ledger).filter(({ rows }) => rows.length > 0);
    const stem = nameWithoutPart(sheet.name);
    byStem.set(stem, [...(byStem.get(stem) ?? []), ...ledgers]);
  }
  return [...byStem.values()].flatMap((ledgers) =>
    areOnOneSheet(ledgers) || areParts(ledgers)
      ? ledgers.length > 0
        ? [listOf(ledgers)]
        : []
      : bySheet(ledgers),
  );
}

function areOnOneSheet(ledgers: readonly Ledger[]): boolean {
  return new Set(ledgers.map(({ sheet }) => sheet)).size <= 1;
}

function bySheet(ledgers: readonly Ledger[]): OwnList[] {
  return [...new Set(ledgers.map(({ sheet }) => sheet))].map((sheet) =>
    listOf(ledgers.filter((ledger) => ledger.sheet === sheet)),
  );
}

/** The headings of dates in the first row that has one with a date below it, those that say when something ended last. */
function headingsOf(sheet: SheetSnapshot, date1904: boolean): ListHeadings | undefined {
  const { used } = sheet;
  for (let row = used.row; row < used.row + Math.min(used.rows, ROWS_FOR_HEADINGS); row += 1) {
    const dates: string[] = [];
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      const value = valueAt(sheet, row, column);
      if (typeof value === "string" && saysDate(value) && hasDateBelow(sheet, row, column, date1904))
        dates.push(value.trim());
    }
    if (dates.length === 0) continue;
    const ends = dates.filter((heading) => SAYS_END.test(headingKey(heading)));
    const begins = dates.filter((heading) => !ends.includes(heading));
    return begins.length > 0
      ? { dates: begins, ends, conditions: [], sums: [] }
      : { dates: ends, ends: [], conditions: [], sums: [] };
  }
  return undefined;
}

/** Longer texts are no headings. */
const LONGEST_HEADING = 40;

function saysDate(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const key = headingKey(text);
  return SAYS_DATE.test(key) && !NO_DAY_OF_A_RECORD.test(key);
}

function hasDateBelow(sheet: SheetSnapshot, heading: number, column: number, date1904: boolean): boolean {
  const end = Math.min(sheet.used.row + sheet.used.rows, heading + 1 + ROWS_FOR_A_DATE);
  for (let row = heading + 1; row < end; row += 1) {
    const numberFormat = numberFormatAt(sheet, row, column);
    if (readDate(valueAt(sheet, row, column), { date1904, numberFormat }).state === "date") return true;
  }
  return false;
}
