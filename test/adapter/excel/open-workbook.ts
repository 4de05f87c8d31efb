import type { WorkbookHost } from "../../../src/app/workbook-host";
import {
  createOfficeWorkbookHost,
  type OfficeWorkbookHostOptions,
} from "../../../src/excel/office-workbook-host";
import type {
  BookState,
  CellState,
  CellStyle,
  SheetState,
  StoredValue,
} from "../../../stand-in/model/book-state";
import { createFormulaEngine } from "../../../stand-in/model/formula-engine";
import { createBook, createSheet } from "../../../stand-in/model/new-book";
import { putCell } from "../../../stand-in/model/sheet-cells";
import { WorkbookModel, type ModelOptions } from "../../../stand-in/model/workbook-model";
import { loadOfficeInNode } from "../../../stand-in/office/node-office";

/** What stands in a cell of a test's workbook: a value, or a formula with what it last gave. */
export type Content = StoredValue | { readonly formula: string; readonly gives: StoredValue };

export interface SheetContent {
  /** Where the first row's first cell stands, counted from 0; A1 when left out. */
  readonly at?: { readonly row: number; readonly column: number };
  readonly rows: readonly (readonly Content[])[];
}

/** A workbook with these sheets, in this order. */
export function bookOf(sheets: Readonly<Record<string, SheetContent>>): BookState {
  const book = createBook();
  book.sheets = [];
  for (const [name, content] of Object.entries(sheets)) {
    const sheet = createSheet(name, book.sheets);
    book.sheets.push(sheet);
    fill(sheet, content);
    book.activeSheet = book.sheets[0]?.name ?? name;
  }
  return book;
}

function fill(sheet: SheetState, { at = { row: 0, column: 0 }, rows }: SheetContent): void {
  rows.forEach((contents, row) => {
    contents.forEach((content, column) => {
      if (content === null) return;
      putCell(sheet, at.row + row, at.column + column, cellOf(content));
    });
  });
}

function cellOf(content: Content): CellState {
  if (typeof content === "object" && content !== null && "formula" in content)
    return { value: content.gives, formula: content.formula };
  return { value: content };
}

/** The sheet of that name; throws where there is none. */
export function sheetNamed(book: BookState, name: string): SheetState {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** What a cell of a sheet shows, or the formula it holds. */
export function contentOf(sheet: SheetState, row: number, column: number): StoredValue | { formula: string } {
  const cell = sheet.cells.get(row)?.get(column);
  return cell?.formula === undefined ? (cell?.value ?? null) : { formula: cell.formula };
}

/** How a cell of a sheet looks; empty where it looks like any other. */
export function styleOf(sheet: SheetState, row: number, column: number): Readonly<CellStyle> {
  return sheet.cells.get(row)?.get(column)?.style ?? {};
}

export interface OpenWorkbook {
  readonly model: WorkbookModel;
  readonly host: WorkbookHost;
  /** The library, for what the host has no method for. */
  readonly excel: typeof Excel;
}

/** Opens a workbook in the stand-in and gives the real adapter over the real Office.js. */
export async function openWorkbook(
  book: BookState,
  { model: modelOptions, ...options }: OfficeWorkbookHostOptions & { readonly model?: ModelOptions } = {},
): Promise<OpenWorkbook> {
  const model = new WorkbookModel(book, await createFormulaEngine(), modelOptions);
  const office = await loadOfficeInNode(model);
  const claims = (version: string): boolean =>
    office.Office.context.requirements.isSetSupported("ExcelApi", version);
  return { model, host: createOfficeWorkbookHost(office.Excel, { claims, ...options }), excel: office.Excel };
}
