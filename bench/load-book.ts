import type { BookState, SheetState, StoredValue } from "../stand-in/model/book-state";
import { createBook, createSheet } from "../stand-in/model/new-book";
import { putCell } from "../stand-in/model/sheet-cells";
import type { SheetSnapshot } from "../src/core/values/workbook/snapshot";
import { benchRecords, benchWorkbook } from "./recount-data";

/** How large a workbook is that is measured. */
export interface LoadSize {
  readonly records: number;
  readonly indicators: number;
  /** All sheets, of which six are ledgers and the others tables of the same indicators. */
  readonly sheets: number;
}

const LEDGERS = 6;
const FIRST_YEAR = 2006;
const YEARS = 20;

/** The name of the first table, which is the one that is edited between two readings. */
export const FIRST_TABLE = "主な事業指標1";

/** Ledgers, and on each other sheet a table of indicators in pairs of rows, 目標 and 実績, over twenty years. */
export function loadBook({ records, indicators, sheets }: LoadSize): BookState {
  const book = createBook();
  book.sheets = [];
  for (let table = 1; table <= sheets - LEDGERS; table += 1) {
    const sheet = createSheet(`主な事業指標${String(table)}`, book.sheets);
    book.sheets.push(sheet);
    fillTable(sheet, indicators);
  }
  for (const ledger of benchWorkbook(benchRecords(records)).sheets) {
    const sheet = createSheet(ledger.name, book.sheets);
    book.sheets.push(sheet);
    fillLedger(sheet, ledger);
  }
  book.activeSheet = FIRST_TABLE;
  return book;
}

function fillTable(sheet: SheetState, indicators: number): void {
  const years = Array.from({ length: YEARS }, (_, index) => `${String(FIRST_YEAR + index)}年度`);
  const rows: StoredValue[][] = [["指標", "単位", "区分", ...years]];
  for (let indicator = 1; indicator <= indicators; indicator += 1) {
    const figures = (kind: number): number[] => years.map((_, year) => 10 * indicator + 3 * year + kind);
    rows.push([`指標${String(indicator)}の登録者数`, "人", "目標", ...figures(0)]);
    rows.push([null, null, "実績", ...figures(2)]);
  }
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value !== null) putCell(sheet, row, column, { value });
    });
  });
}

function fillLedger(sheet: SheetState, { values, numberFormats }: SheetSnapshot): void {
  values.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value === null) return;
      const numberFormat = numberFormats[row]?.[column] ?? "General";
      putCell(sheet, row, column, {
        value,
        ...(numberFormat === "General" ? {} : { style: { numberFormat } }),
      });
    });
  });
}
