import { parseArea, type Area, type RangeAddress } from "../../src/core/values/workbook/cell-address";
import type { CellValue } from "../../src/core/values/workbook/cell-value";
import type {
  DefinedName,
  SheetSnapshot,
  TableSnapshot,
  Visibility,
  WorkbookSnapshot,
} from "../../src/core/values/workbook/snapshot";

/** A cell as a test writes it: a value, or a value with what it holds beside the value. */
export type CellInput =
  CellValue | { readonly value: CellValue; readonly formula?: string; readonly numberFormat?: string };

export interface SheetInput {
  readonly name?: string;
  /** Top left cell of `cells`, `A1` where left out. */
  readonly origin?: string;
  readonly cells: readonly (readonly CellInput[])[];
  /** A1 notation on the sheet, not counted from the origin. */
  readonly merges?: readonly string[];
  readonly tables?: readonly { readonly name: string; readonly area: string; readonly totals?: boolean }[];
  /** Number format of whole columns, by letter. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly visibility?: Visibility;
  readonly isProtected?: boolean;
}

export interface WorkbookInput {
  readonly names?: Readonly<Record<string, RangeAddress>>;
  readonly date1904?: boolean;
  readonly fileName?: string;
}

/**
 * Splits tab-separated lines into cells. Plain numbers become numbers and nothing becomes blank, as when a clerk types
 * it; `'` in front keeps text, `\n` is a line break, and `allText` keeps every cell as text.
 */
export function grid(tsv: string, options: { readonly allText?: boolean } = {}): CellValue[][] {
  return tsv
    .replace(/^\n|\n\s*$/g, "")
    .split("\n")
    .map((line) => line.split("\t").map((cell) => typed(cell, options.allText ?? false)));
}

function typed(cell: string, allText: boolean): CellValue {
  const text = cell.replaceAll("\\n", "\n");
  if (text.trim() === "") return null;
  if (allText) return text;
  if (text.startsWith("'")) return text.slice(1);
  if (/^#(?:DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!)$/.test(text)) return { error: text };
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

/** A sheet from a grid at any origin, with merges, tables and formats. */
export function sheet(input: SheetInput): SheetSnapshot {
  const origin = area(input.origin ?? "A1");
  const columns = Math.max(0, ...input.cells.map((row) => row.length));
  const cells = input.cells.map((row) =>
    Array.from({ length: columns }, (_, index) => describeCell(row[index] ?? null)),
  );
  const used: Area = { row: origin.row, column: origin.column, rows: cells.length, columns };
  const formatOf = (column: number): string | undefined => {
    const entry = Object.entries(input.formats ?? {}).find(
      ([letters]) => area(`${letters}1`).column === origin.column + column,
    );
    return entry?.[1];
  };
  return {
    name: input.name ?? "Sheet1",
    visibility: input.visibility ?? "visible",
    isProtected: input.isProtected ?? false,
    used,
    values: cells.map((row) => row.map((cell) => cell.value)),
    formulas: cells.map((row) => row.map((cell) => cell.formula ?? null)),
    numberFormats: cells.map((row) =>
      row.map((cell, column) => cell.numberFormat ?? formatOf(column) ?? "General"),
    ),
    merges: (input.merges ?? []).map(area),
    tables: (input.tables ?? []).map((table): TableSnapshot => ({
      name: table.name,
      area: area(table.area),
      hasHeaderRow: true,
      hasTotalsRow: table.totals ?? false,
    })),
    charts: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

/** A workbook of these sheets. */
export function workbook(sheets: readonly SheetSnapshot[], input: WorkbookInput = {}): WorkbookSnapshot {
  const names = Object.entries(input.names ?? {}).map(([name, refersTo]): DefinedName => ({
    name,
    refersTo,
  }));
  return { sheets, names, fileName: input.fileName, date1904: input.date1904 ?? false };
}

/** A workbook of one sheet that holds a grid of tab-separated text. */
export function workbookOf(
  tsv: string,
  options: Omit<SheetInput, "cells"> & { readonly allText?: boolean } = {},
): WorkbookSnapshot {
  return workbook([sheet({ ...options, cells: grid(tsv, options) })]);
}

function describeCell(cell: CellInput): {
  readonly value: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
} {
  return typeof cell === "object" && cell !== null && "value" in cell ? cell : { value: cell };
}

function area(text: string): Area {
  const parsed = parseArea(text);
  if (!parsed) throw new Error(`no area: ${text}`);
  return parsed;
}
