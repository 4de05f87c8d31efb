import type { CellValue } from "../../values/workbook/cell-value";
import { numberFormatAt, valueAt, type SheetSnapshot } from "../../values/workbook/snapshot";
import { compareKey } from "../../values/notation/normalise";
import type { LedgerColumnDefinition } from "../../model/ledger-definition";
import { textOfCell } from "./read-ledger-column";

/** A heading with its place, before its cells are read. */
export interface PlacedColumn {
  readonly sheetColumn: number;
  readonly header: string;
  readonly definition: LedgerColumnDefinition | undefined;
}

/** The rows that hold records, and those that hold something else and were left out. */
export interface RecordRows {
  readonly rows: Int32Array;
  /** The last row that belongs to the ledger. */
  readonly lastRow: number;
  readonly totals: readonly number[];
  readonly notUnderstood: readonly number[];
}

/** What a total may be of, as a key: 月, 第1四半期, 4~6月, 令和6年度, 令和6年4月. */
const PERIOD = [
  "当?月|当?年度?|当?期|本年度|ページ|頁",
  "第?[1-4一二三四]?四半期|[1-4]q|[上下]半?期",
  "(?:(?:令和|平成|r|h)?(?:\\d{1,4}|元)年)?\\d{1,2}(?:[~-]\\d{1,2})?月",
  "(?:令和|平成|r|h)?(?:\\d{1,4}|元)年度?|[rh]\\d{1,2}(?:\\.\\d{1,2})?",
].join("|");

/** 計, 小計, 月計, 4月分計, 令和6年度合計, 前月繰越. */
const TOTAL = new RegExp(
  `^(?:(?:総?合?|小|累|(?:${PERIOD})分?の?[小合累]?)計|[前次翌](?:月|期|年度?|頁|ページ)(?:から|より|へ)?の?繰越[額高]?)$`,
  "u",
);
const LONGEST_TOTAL = 12;
/** What a line of notes begins with. */
export const FOOTNOTE = /^(?:[※*]|注|\(注\))/;

/** Rows after which there is a pause. */
export const ROWS_OF_A_STEP = 2_000;

/** Cells of a ledger's body, with the value of a downward merge in each of its rows. */
export class LedgerBody {
  private readonly origins = new Map<string, number>();

  constructor(
    private readonly sheet: SheetSnapshot,
    firstRow: number,
  ) {
    for (const merge of sheet.merges) {
      if (merge.rows === 1 || merge.row + merge.rows <= firstRow) continue;
      for (let row = merge.row + 1; row < merge.row + merge.rows; row += 1) {
        this.origins.set(`${String(row)},${String(merge.column)}`, merge.row);
      }
    }
  }

  /** What is in the cell itself; blank in all cells of a merged area but the first. */
  own(row: number, column: number): CellValue {
    return valueAt(this.sheet, row, column);
  }

  /** The row whose cell speaks for this one. */
  private originOf(row: number, column: number): number {
    if (this.origins.size === 0) return row;
    return this.origins.get(`${String(row)},${String(column)}`) ?? row;
  }

  merged(row: number, column: number): CellValue {
    return valueAt(this.sheet, this.originOf(row, column), column);
  }

  mergedNumberFormat(row: number, column: number): string {
    return numberFormatAt(this.sheet, this.originOf(row, column), column);
  }
}

/** Whether a cell shows nothing. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** Whether one of the texts is what a row of totals is called. */
export function isTotal(texts: readonly string[]): boolean {
  return texts.some((text) => text.length <= LONGEST_TOTAL && TOTAL.test(compareKey(text)));
}

/** Whether a row that has all it needs says 月計 in one of its cells: a total with a date of its own. */
export function saysTotal(body: LedgerBody, row: number, columns: readonly PlacedColumn[]): boolean {
  return columns.some(({ sheetColumn }) => {
    const value = body.own(row, sheetColumn);
    return typeof value === "string" && /[計繰]/.test(value) && isTotal([value]);
  });
}

/**
 * Tells records from the rest of the rows below the headings. A record has a value of its own in a required column
 * other than its number, so that numbers written ahead are no records. After a gap a row needs all the required columns,
 * because it may belong to something else. Totals and footnotes are left out; what is none of these is not understood.
 */
export function* findRecords(
  body: LedgerBody,
  firstRow: number,
  endRow: number,
  columns: readonly PlacedColumn[],
): Generator<undefined, RecordRows> {
  const rows: number[] = [];
  const totals: number[] = [];
  const notUnderstood: number[] = [];
  const required = columns.filter(({ definition }) => definition?.required);
  const telling = required.filter(({ definition }) => !definition?.identifies);
  let gap = false;
  let lastRow = firstRow - 1;
  for (let row = firstRow; row < endRow; row += 1) {
    if ((row - firstRow) % ROWS_OF_A_STEP === ROWS_OF_A_STEP - 1) yield;
    const filled = columns.filter(({ sheetColumn }) => !isBlank(body.own(row, sheetColumn)));
    if (filled.length === 0) {
      gap = true;
      continue;
    }
    const has = (column: PlacedColumn): boolean => filled.includes(column);
    const complete = telling.every(has);
    if (complete) gap = false;
    const texts = complete ? [] : filled.map(({ sheetColumn }) => textOfCell(body.own(row, sheetColumn)));
    if (complete ? saysTotal(body, row, columns) : isTotal(texts)) totals.push(row);
    else if (filled.length === 1 && texts.some((text) => FOOTNOTE.test(text))) continue;
    else if (telling.some(has) && !gap) {
      rows.push(row);
      lastRow = row;
    } else if (filled.some(({ definition }) => !definition?.identifies)) notUnderstood.push(row);
  }
  return { rows: Int32Array.from(rows), lastRow, totals, notUnderstood };
}
