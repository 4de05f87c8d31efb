import { headingKey } from "../tables/heading-key";
import { compareKey } from "../../values/notation/normalise";
import type { Area, CellAddress } from "../../values/workbook/cell-address";
import type { CellValue } from "../../values/workbook/cell-value";
import {
  numberFormatAt,
  valueAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../values/workbook/snapshot";

/** A column of 指標定義, 設定 or 確認記録. */
export interface ManagedColumn<Key extends string> {
  readonly key: Key;
  readonly header: string;
  readonly synonyms: readonly string[];
  readonly required: boolean;
}

/** One of the tables that the add-in makes for its own use and that staff may edit. */
export interface ManagedTableDefinition<Key extends string> {
  /** Name of the sheet and of the Excel table. */
  readonly name: string;
  readonly columns: readonly ManagedColumn<Key>[];
}

/** One of those tables as it is in a workbook: whatever order its columns are in and wherever it starts. */
export interface ManagedTable<Key extends string> {
  readonly sheet: SheetSnapshot;
  /** Headings and rows. */
  readonly area: Area;
  readonly excelTable: string | undefined;
  readonly columns: ReadonlyMap<Key, number>;
  /** Sheet rows (from 0) that hold something; whole ones right below an Excel table that has not grown over them too. */
  readonly rows: readonly number[];
}

/** The last row of a managed table, be it one below the Excel table that is read as its own. */
export function lastRowOf({ area, rows }: Pick<ManagedTable<string>, "area" | "rows">): number {
  return Math.max(area.row + area.rows - 1, rows.at(-1) ?? area.row);
}

/** A cell of a managed table with what is needed to read it. */
export interface ManagedCell {
  readonly address: CellAddress;
  readonly value: CellValue;
  readonly numberFormat: string;
}

/**
 * Finds a managed table: on the sheet of its name (width and spaces don't matter), else as an Excel table of its name on
 * another sheet. Undefined where there is none, or where a required heading is missing.
 */
export function findManagedTable<Key extends string>(
  workbook: WorkbookSnapshot,
  definition: ManagedTableDefinition<Key>,
): ManagedTable<Key> | undefined {
  for (const sheet of managedSheets(workbook, definition.name)) {
    for (let row = sheet.used.row; row < sheet.used.row + sheet.used.rows; row += 1) {
      const columns = headingsIn(sheet, row, definition);
      if (definition.columns.every(({ key, required }) => !required || columns.has(key))) {
        return delimit(sheet, row, columns, definition);
      }
    }
  }
  return undefined;
}

/** Sheets that may hold the table, the one of its name first. */
export function managedSheets(workbook: WorkbookSnapshot, name: string): readonly SheetSnapshot[] {
  const key = compareKey(name);
  const named = workbook.sheets.filter((sheet) => compareKey(sheet.name) === key);
  const others = workbook.sheets.filter((sheet) =>
    sheet.tables.some((table) => compareKey(table.name) === key),
  );
  return [...named, ...others.filter((sheet) => !named.includes(sheet))];
}

function headingsIn<Key extends string>(
  sheet: SheetSnapshot,
  row: number,
  definition: ManagedTableDefinition<Key>,
): Map<Key, number> {
  const places = new Map<string, number>();
  for (let column = sheet.used.column; column < sheet.used.column + sheet.used.columns; column += 1) {
    const value = valueAt(sheet, row, column);
    if (typeof value !== "string") continue;
    const key = headingKey(value);
    if (!places.has(key)) places.set(key, column);
  }
  const found = new Map<Key, number>();
  for (const { key, header, synonyms } of definition.columns) {
    const name = [header, ...synonyms].find((candidate) => places.has(headingKey(candidate)));
    const column = name === undefined ? undefined : places.get(headingKey(name));
    if (column !== undefined) found.set(key, column);
  }
  return found;
}

function delimit<Key extends string>(
  sheet: SheetSnapshot,
  headerRow: number,
  columns: Map<Key, number>,
  definition: ManagedTableDefinition<Key>,
): ManagedTable<Key> {
  const places = [...columns.values()];
  const required = definition.columns.flatMap(({ key, required: isRequired }) =>
    isRequired ? (columns.get(key) ?? []) : [],
  );
  const table = sheet.tables.find(
    ({ area }) =>
      area.row === headerRow &&
      places.some((column) => column >= area.column && column < area.column + area.columns),
  );
  const end = table
    ? table.area.row + table.area.rows - (table.hasTotalsRow ? 1 : 0)
    : sheet.used.row + sheet.used.rows;
  const isFilled = (row: number, column: number): boolean => !isBlank(valueAt(sheet, row, column));
  const rows: number[] = [];
  for (let row = headerRow + 1; row < end; row += 1)
    if (places.some((column) => isFilled(row, column))) rows.push(row);
  // An Excel table does not always grow over what is typed or pasted right below it; a remark there is none of its rows.
  const isOwn = (row: number): boolean =>
    required.length > 0 && required.every((column) => isFilled(row, column));
  for (let row = end; table?.hasTotalsRow === false && isOwn(row); row += 1) rows.push(row);
  const first = Math.min(...places);
  const area = table?.area ?? {
    row: headerRow,
    column: first,
    rows: (rows.at(-1) ?? headerRow) - headerRow + 1,
    columns: Math.max(...places) - first + 1,
  };
  return { sheet, area, excelTable: table?.name, columns, rows };
}

function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** The cell of a column in a row; a column that the sheet does not have reads as blank, at the row's first cell. */
export function managedCell<Key extends string>(
  table: ManagedTable<Key>,
  key: Key,
  row: number,
): ManagedCell {
  const column = table.columns.get(key);
  const address = { sheet: table.sheet.name, row, column: column ?? table.area.column };
  if (column === undefined) return { address, value: null, numberFormat: "General" };
  return {
    address,
    value: valueAt(table.sheet, row, column),
    numberFormat: numberFormatAt(table.sheet, row, column),
  };
}
