import ExcelJS from "exceljs";
import { formatCell, parseArea } from "../../src/core/values/workbook/cell-address";

/**
 * A workbook written as text, so that a fixture is read as the table that it is:
 *
 * - `== name` begins a sheet; `// …` is a note to the reader; every other line is a row, its cells parted by `|`;
 * - a cell is what a clerk types: `12` a number, `1,234` a number shown `#,##0`, `60%` 0.6 shown as percent,
 *   `2025/4/1` a date, `'60%` text, `=C4/C5 => 0.5` a formula with the result that Excel stored, `\n` a line break;
 * - `<` is merged with the cell at its left, `^` with the cell above;
 * - `@format C4:D9 0.0%`, `@hide-rows 4 5`, `@hide-columns C`, `@filter A1:F9`, `@table 名 A1:F9` and `@hidden` belong
 *   to the sheet above them.
 */
export function openTextBook(text: string): TextSheet[] {
  const sheets: TextSheet[] = [];
  for (const line of text.replaceAll("\r", "").split("\n")) {
    if (line.startsWith("//")) continue;
    const name = /^== (.+)$/.exec(line)?.[1]?.trim();
    if (name !== undefined) {
      sheets.push({ name, rows: [], directives: [] });
      continue;
    }
    const sheet = sheets.at(-1);
    if (!sheet) {
      if (line.trim() === "") continue;
      throw new Error(`a row before the first sheet: ${line}`);
    }
    const [word, ...rest] = line.startsWith("@") ? line.slice(1).trim().split(/\s+/) : [];
    if (word === undefined) sheet.rows.push(line.trim() === "" ? [] : line.split("|").map((c) => c.trim()));
    else sheet.directives.push({ word, rest });
  }
  return sheets.map((sheet) => ({ ...sheet, rows: withoutBlankEnd(sheet.rows) }));
}

interface TextSheet {
  readonly name: string;
  readonly rows: string[][];
  readonly directives: { readonly word: string; readonly rest: readonly string[] }[];
}

/** The bytes of the .xlsx that the text describes. */
export async function bytesOfTextBook(text: string): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const sheet of openTextBook(text)) fillSheet(workbook.addWorksheet(sheet.name), sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function withoutBlankEnd(rows: readonly string[][]): string[][] {
  let last = rows.length;
  while (last > 0 && rows[last - 1]?.length === 0) last--;
  return rows.slice(0, last);
}

function fillSheet(worksheet: ExcelJS.Worksheet, { rows, directives }: TextSheet): void {
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell === "" || cell === "<" || cell === "^") return;
      const { value, numberFormat } = typedCell(cell);
      const written = worksheet.getCell(r + 1, c + 1);
      written.value = value;
      if (numberFormat !== undefined) written.numFmt = numberFormat;
    });
  });
  for (const { top, left, bottom, right } of mergesOf(rows)) worksheet.mergeCells(top, left, bottom, right);
  for (const { word, rest } of directives) obey(worksheet, word, rest);
}

function obey(worksheet: ExcelJS.Worksheet, word: string, rest: readonly string[]): void {
  const [first = "", ...others] = rest;
  switch (word) {
    case "format":
      for (const address of cellsOf(first)) worksheet.getCell(address).numFmt = others.join(" ");
      return;
    case "hide-rows":
      for (const row of rest) worksheet.getRow(Number(row)).hidden = true;
      return;
    case "hide-columns":
      for (const column of rest) worksheet.getColumn(column).hidden = true;
      return;
    case "filter":
      worksheet.autoFilter = first;
      return;
    case "hidden":
      worksheet.state = "hidden";
      return;
    case "table":
      addTable(worksheet, first, others.join(""));
      return;
    default:
      throw new Error(`no such word: @${word}`);
  }
}

/** Turns the cells of an area that are written already into an Excel table. */
function addTable(worksheet: ExcelJS.Worksheet, name: string, area: string): void {
  const [from = "", to = ""] = area.split(":");
  const [first, last] = [worksheet.getCell(from), worksheet.getCell(to)];
  const [top, bottom] = [Number(first.row), Number(last.row)];
  const columns = Array.from(
    { length: Number(last.col) - Number(first.col) + 1 },
    (_, index) => Number(first.col) + index,
  );
  const rows = Array.from({ length: bottom - top }, (_, index) =>
    columns.map((column) => worksheet.getCell(top + 1 + index, column).value),
  );
  worksheet.addTable({
    name,
    ref: from,
    headerRow: true,
    columns: columns.map((column) => ({ name: worksheet.getCell(top, column).text })),
    rows,
  });
}

function cellsOf(text: string): string[] {
  const area = parseArea(text);
  if (!area) throw new Error(`no area: ${text}`);
  return Array.from({ length: area.rows * area.columns }, (_, index) =>
    formatCell({
      row: area.row + Math.floor(index / area.columns),
      column: area.column + (index % area.columns),
    }),
  );
}

interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Rectangles of cells that point to the same cell by `<` and `^`, counted from 1. */
function mergesOf(rows: readonly (readonly string[])[]): Merge[] {
  const areas = new Map<string, Merge>();
  const ownerOf = (row: number, column: number): readonly [number, number] => {
    const mark = rows[row]?.[column];
    if (mark === "<") return ownerOf(row, column - 1);
    if (mark === "^") return ownerOf(row - 1, column);
    return [row, column];
  };
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell !== "<" && cell !== "^") return;
      const [ownerRow, ownerColumn] = ownerOf(r, c);
      const key = [ownerRow, ownerColumn].join(" ");
      const area = areas.get(key);
      areas.set(key, {
        top: ownerRow + 1,
        left: ownerColumn + 1,
        bottom: Math.max(area?.bottom ?? 0, r + 1),
        right: Math.max(area?.right ?? 0, c + 1),
      });
    });
  });
  return [...areas.values()];
}

interface TypedCell {
  readonly value: ExcelJS.CellValue;
  readonly numberFormat?: string;
}

/** What Excel makes of what a clerk types into a cell of format General. */
function typedCell(text: string): TypedCell {
  if (text.startsWith("'")) return { value: text.slice(1).replaceAll("\\n", "\n") };
  const formula = /^=(.+?)\s*=>\s*(.*)$/.exec(text);
  if (formula) return { value: formulaOf(formula[1] ?? "", formula[2] ?? "") };
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return { value: Number(text) };
  if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text))
    return { value: Number(text.replaceAll(",", "")), numberFormat: "#,##0" };
  const percent = /^(-?\d+(?:\.(\d+))?)%$/.exec(text);
  if (percent) {
    const decimals = percent[2]?.length ?? 0;
    return {
      value: Number((Number(percent[1]) / 100).toFixed(decimals + 2)),
      numberFormat: decimals > 0 ? `0.${"0".repeat(decimals)}%` : "0%",
    };
  }
  const day = dayOf(text);
  if (day) return { value: day, numberFormat: "yyyy/m/d" };
  return { value: text.replaceAll("\\n", "\n") };
}

/** The day of 2025/4/1; text that names no day, such as 2025/13/5, stays text, as in Excel. */
function dayOf(text: string): Date | undefined {
  const [, year, month, day] = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 ? date : undefined;
}

function formulaOf(formula: string, result: string): ExcelJS.CellFormulaValue {
  const { value } = typedCell(result);
  return { formula, result: typeof value === "number" ? value : result };
}
