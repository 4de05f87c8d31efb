import { openXlsx } from "../../stand-in/file/open-xlsx";
import { saveChecked } from "./package/save-checked";
import type { BookState, CellState, SheetState } from "../../stand-in/model/book-state";

const HEADING_ROW = 3;

/** Opens a workbook, lets it be changed, and saves it again. */
export async function edited(bytes: Uint8Array, change: (book: BookState) => void): Promise<Uint8Array> {
  const { book } = await openXlsx(bytes);
  change(book);
  return (await saveChecked(book)).bytes;
}

/**
 * Each ledger as another clerk keeps it: a plain range on a sheet of another name, the columns from right to left, dates in
 * era notation (R7.4.1) and figures in full-width digits, both as text.
 */
export function rearrangeLedgers(book: BookState): void {
  let number = 0;
  for (const sheet of book.sheets) {
    if (!sheet.name.endsWith("台帳")) continue;
    number += 1;
    sheet.name = `記録その${String(number)}`;
    const width = sheet.tables[0]?.area.columns ?? 0;
    sheet.tables = [];
    sheet.validations = [];
    for (const [row, cells] of sheet.cells) {
      if (row >= HEADING_ROW) sheet.cells.set(row, mirrored(cells, width, row > HEADING_ROW));
    }
  }
}

function mirrored(cells: Map<number, CellState>, width: number, isRecord: boolean): Map<number, CellState> {
  const entries = [...cells].filter(([column]) => column < width);
  return new Map(
    entries
      .map(([column, cell]) => [width - 1 - column, isRecord ? inOtherNotation(cell) : cell] as const)
      .sort(([one], [other]) => one - other),
  );
}

function inOtherNotation(cell: CellState): CellState {
  if (typeof cell.value !== "number") return cell;
  const isDate = /[ymd]/.test(cell.style?.numberFormat ?? "");
  const text = isDate ? eraText(cell.value) : fullWidth(String(cell.value));
  return { value: text, style: { ...cell.style, numberFormat: "@" } };
}

/** 令和7年4月1日 as R7.4.1, 平成29年 as H29. */
function eraText(serial: number): string {
  const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const isReiwa = year > 2019 || (year === 2019 && month >= 5);
  return `${isReiwa ? "R" : "H"}${String(year - (isReiwa ? 2018 : 1988))}.${String(month)}.${String(day)}`;
}

function fullWidth(digits: string): string {
  return digits.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** The cell of a heading's column in the first record whose value passes. */
export function cellOf(sheet: SheetState, heading: string, passes: (value: unknown) => boolean): CellState {
  const column = [...(sheet.cells.get(HEADING_ROW) ?? [])].find(([, cell]) => cell.value === heading)?.[0];
  for (const [row, cells] of sheet.cells) {
    const cell = row > HEADING_ROW && column !== undefined ? cells.get(column) : undefined;
    if (cell && passes(cell.value)) return cell;
  }
  throw new Error(`no such record under ${heading}`);
}
