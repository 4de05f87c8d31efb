/**
 * How long a copy that is safe to mail takes, and for how long it holds the pane up: `npx tsx bench/mail-copy.ts`, or with the
 * numbers of records and how often: `npx tsx bench/mail-copy.ts 10000,100000 3`. The same records are looked at, removed with their
 * ledgers, and once more kept on a sheet without names, as a table of that length is. A slice is what lies between two pauses; a
 * turn of the pane is 20 ms and the slice that goes on then.
 */
import { reviewWorkbook } from "../src/core/review";
import { calendarDate } from "../src/core/values/calendar/calendar-date";
import { beforeCopySteps } from "../src/core/write/mailcopy/before-copy";
import { mailCopySteps } from "../src/core/write/mailcopy/mail-copy";
import { planMailCopySteps } from "../src/core/write/mailcopy/request/plan-mail-copy";
import type { MailCopyRequest, PersonalValue } from "../src/core/write/mailcopy/request/mail-copy-request";
import { cellKey } from "../src/core/values/workbook/cell-address";
import { saveXlsx } from "../stand-in/file/save-xlsx";
import type { BookState } from "../stand-in/model/book-state";
import { createSheet } from "../stand-in/model/new-book";
import { putCell } from "../stand-in/model/sheet-cells";
import { FIRST_TABLE, loadBook } from "./load-book";
import { benchRecords, benchWorkbook } from "./recount-data";
import { measureSlices, type Slices } from "./slice-meter";

const LONG_TABLE = "一覧";
const [sizes = "10000,100000", times = "3"] = process.argv.slice(2);

/** Every name of the ledger of workers, by its place. */
function namesOf(book: BookState): PersonalValue[] {
  const ledger = book.sheets.find(({ name }) => name === "住民ワーカー台帳");
  if (!ledger) throw new Error("The workbook has no ledger of workers");
  const [header = -1] = [...(ledger.cells.get(0) ?? [])].flatMap(([column, { value }]) =>
    value === "氏名" ? [column] : [],
  );
  return [...ledger.cells].flatMap(([row, cells]) => {
    const value = row === 0 ? undefined : cells.get(header)?.value;
    const origin = cellKey({ sheet: ledger.name, row, column: header });
    return typeof value === "string" ? [{ text: value, origin }] : [];
  });
}

function addLongTable(book: BookState, rows: number): void {
  const sheet = createSheet(LONG_TABLE, book.sheets);
  book.sheets.push(sheet);
  for (let row = 0; row < rows; row += 1) {
    putCell(sheet, row, 0, { value: `項目その${String(row)}` });
    for (let column = 1; column < 10; column += 1) putCell(sheet, row, column, { value: row * column });
  }
}

async function measure(records: number): Promise<void> {
  const book = loadBook({ records, indicators: 8, sheets: 8 });
  addLongTable(book, records);
  const personal = namesOf(book);
  const { bytes } = await saveXlsx(book);
  const request: MailCopyRequest = {
    sheets: [FIRST_TABLE, LONG_TABLE],
    definitions: undefined,
    personal,
    confirmed: new Set(),
  };
  const known = { ledgers: new Set<string>(), ownHidden: new Set<string>() };
  const review = reviewWorkbook(benchWorkbook(benchRecords(records)), {
    asOf: undefined,
    today: calendarDate(2026, 4, 1),
  });
  const works: readonly (readonly [string, () => Slices])[] = [
    ["request", () => measureSlices(planMailCopySteps(review)).slices],
    ["look before", () => measureSlices(beforeCopySteps(bytes, request, known)).slices],
    [
      "copy and proof",
      () => {
        const { slices, result } = measureSlices(mailCopySteps(bytes, request));
        if (!result.bytes) throw new Error("The copy was refused");
        return slices;
      },
    ],
  ];
  for (const [name, work] of works) {
    const runs = Array.from({ length: Number(times) }, work);
    const of = (read: (slices: Slices) => number): string => Math.round(median(runs.map(read))).toString();
    console.log(
      `${String(records)} records, ${String(personal.length)} names, ${name}: cpu ${of((run) => run.processor)} ms, ` +
        `${of((run) => run.count)} slices, longest ${of((run) => run.longest)} ms, over 30 ms ${of((run) => run.overThirty)}, ` +
        `heap ${of((run) => run.heapMegabytes)} MB`,
    );
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

async function main(): Promise<void> {
  for (const records of sizes.split(",").map(Number)) await measure(records);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
