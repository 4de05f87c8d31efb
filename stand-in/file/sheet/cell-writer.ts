import type { CellState, CellStyle, SheetState, StoredValue } from "../../model/book-state";
import { columnLetters, formatCellAddress, formatCells } from "../../model/a1";
import { holdsCell } from "../../model/area";
import { lostPart, type LostPart } from "../lost/lost-part";
import { storedFormula } from "../formulas/stored-formula";
import { escapeAttribute, escapeText } from "../../../src/ooxml/xml/serialize-xml";
import { escapeStoredText } from "../../../src/ooxml/xml/stored-text";
import { richTextFor } from "./cell-text";
import type { SharedTextWriter } from "./shared-text-writer";
import type { SheetSource } from "./sheet-source";
import { mendedHeaders } from "./tables";

export interface CellWriting {
  readonly texts: SharedTextWriter;
  readonly styleNumber: (style: Readonly<CellStyle> | undefined) => number;
  /** Called once where a formula spills: the workbook then needs the part that says what that means. */
  readonly onDynamicArray: () => void;
  readonly lost: LostPart[];
}

/** The inside of `<sheetData>`: every row that holds something or looks different. */
export function rowsXml(sheet: SheetState, source: SheetSource | undefined, writing: CellWriting): string {
  const headers = new Map<number, Map<number, string>>();
  for (const table of sheet.tables) {
    const mended = mendedHeaders(sheet, table);
    if (mended.size > 0)
      headers.set(table.area.row, new Map([...(headers.get(table.area.row) ?? []), ...mended]));
  }
  const attributes = sheet.shifted === true ? undefined : source?.rowAttributes;
  const rows = new Set([
    ...sheet.cells.keys(),
    ...sheet.rowHeights.keys(),
    ...sheet.hiddenRows,
    ...(sheet.rowStyles?.keys() ?? []),
    ...(attributes?.keys() ?? []),
    ...headers.keys(),
  ]);
  const written: string[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const cells = cellsXml(sheet, row, headers.get(row), writing);
    const look = rowAttributes(sheet, row, source, attributes?.get(row), writing);
    if (cells === "" && look === "") continue;
    const start = `<row r="${String(row + 1)}"${look}`;
    written.push(cells === "" ? `${start}/>` : `${start}>${cells}</row>`);
  }
  return written.join("");
}

function rowAttributes(
  sheet: SheetState,
  row: number,
  source: SheetSource | undefined,
  carried: Record<string, string> | undefined,
  writing: CellWriting,
): string {
  const parts: string[] = [];
  const style = sheet.rowStyles?.get(row);
  if (style) parts.push(` s="${String(writing.styleNumber(style))}" customFormat="1"`);
  const height = sheet.rowHeights.get(row);
  if (height !== undefined) {
    const isAutomatic = source?.automaticHeights.get(row) === height;
    parts.push(` ht="${String(height)}"${isAutomatic ? "" : ' customHeight="1"'}`);
  }
  if (sheet.hiddenRows.has(row)) parts.push(' hidden="1"');
  for (const [name, value] of Object.entries(carried ?? {}))
    parts.push(` ${name}="${escapeAttribute(value)}"`);
  return parts.join("");
}

function cellsXml(
  sheet: SheetState,
  row: number,
  headers: ReadonlyMap<number, string> | undefined,
  writing: CellWriting,
): string {
  const cells = sheet.cells.get(row);
  const written: string[] = [];
  for (const column of sortedColumns(cells, headers)) {
    const header = headers?.get(column);
    const cell = cells?.get(column);
    const shown: CellState = header === undefined ? (cell ?? { value: null }) : { ...cell, value: header };
    if (shown.value === null && shown.formula === undefined && shown.style === undefined) continue;
    written.push(cellXml(sheet, row, column, shown, writing));
  }
  return written.join("");
}

function sortedColumns(
  cells: ReadonlyMap<number, CellState> | undefined,
  headers: ReadonlyMap<number, string> | undefined,
): number[] {
  const columns = headers
    ? [...new Set([...(cells?.keys() ?? []), ...headers.keys()])]
    : [...(cells?.keys() ?? [])];
  return columns.sort((one, other) => one - other);
}

function cellXml(
  sheet: SheetState,
  row: number,
  column: number,
  cell: CellState,
  writing: CellWriting,
): string {
  const number = writing.styleNumber(cell.style);
  const start = `<c r="${columnLetters(column)}${String(row + 1)}"${number === 0 ? "" : ` s="${String(number)}"`}`;
  if (cell.formula !== undefined)
    return formulaCellXml(sheet, row, column, start, cell, cell.formula, writing);
  const { value } = cell;
  if (typeof value === "string") {
    const held = richTextFor(cell.source, value);
    const rich = held && writing.texts.canHold(held) ? held : undefined;
    if (held && !rich)
      writing.lost.push(lostPart("textLooks", `${sheet.name}!${formatCellAddress(row, column)}`));
    const text = writing.texts.numberOf(value, rich);
    return `${start} t="s"><v>${String(text)}</v></c>`;
  }
  const [type, content] = storedResult(value);
  return content === undefined ? `${start}/>` : `${start}${type}><v>${content}</v></c>`;
}

function formulaCellXml(
  sheet: SheetState,
  row: number,
  column: number,
  start: string,
  cell: CellState,
  formula: string,
  writing: CellWriting,
): string {
  const table = sheet.tables.find((candidate) => holdsCell(candidate.area, row, column));
  const stored = escapeText(escapeStoredText(storedFormula(formula, table?.name)));
  const [type, content] = storedResult(cell.value);
  const array = cell.array ? ` t="array" ref="${formatCells(cell.array.area)}"` : "";
  if (cell.array?.dynamic === true) writing.onDynamicArray();
  const metadata = cell.array?.dynamic === true ? ' cm="1"' : "";
  const result = content === undefined ? "" : `<v>${content}</v>`;
  return `${start}${type}${metadata}><f${array}>${stored}</f>${result}</c>`;
}

/** The attribute and the text of a value that is in the cell itself. */
function storedResult(value: StoredValue): [type: string, content: string | undefined] {
  if (value === null) return ["", undefined];
  if (typeof value === "number") return Number.isFinite(value) ? ["", String(value)] : [' t="e"', "#NUM!"];
  if (typeof value === "boolean") return [' t="b"', value ? "1" : "0"];
  if (typeof value === "string") return [' t="str"', escapeText(escapeStoredText(value))];
  return [' t="e"', escapeText(value.error)];
}
