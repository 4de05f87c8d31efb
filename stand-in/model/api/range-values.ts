import { invalidArgument } from "../../protocol/host-error";
import { isUnbounded } from "../area";
import type { CellState, CellStyle } from "../book-state";
import { calculatedColumns } from "../calculated-columns";
import { formatNumber } from "../format-number";
import { requireUnlocked } from "../protection";
import { inheritedStyle, styleAt } from "../sheet-cells";
import { settleTableHeaders } from "../table-headers";
import type { TypedContent } from "../typed-input";
import { readTyped } from "../typed-input";
import type { WorkbookModel } from "../workbook-model";
import { checkFormula } from "../formula/check-formula";
import type { PlacedArea } from "./range-address";

/** What one cell gives for a property such as `values`. */
type Reader = (cell: CellState | undefined, style: Readonly<CellStyle> | undefined) => unknown;

/** The property of every cell, row by row; null for whole rows or columns, as Excel answers for an unbounded range. */
export function readCells({ sheet, area }: PlacedArea, read: Reader): unknown[][] | null {
  if (isUnbounded(area)) return null;
  return Array.from({ length: area.rows }, (_row, row) => {
    const cells = sheet.cells.get(area.row + row);
    return Array.from({ length: area.columns }, (_column, column) => {
      const cell = cells?.get(area.column + column);
      return read(cell, cell ? cell.style : inheritedStyle(sheet, area.row + row, area.column + column));
    });
  });
}

/** `values`: a blank is "", an error its name. */
export function valueOf(cell: CellState | undefined): string | number | boolean {
  const value = cell?.value ?? "";
  return typeof value === "object" ? value.error : value;
}

/** `formulas`: the formula, else the value; a leading apostrophe is not part of it. */
export function formulaOf(cell: CellState | undefined): string | number | boolean {
  return cell?.formula ?? valueOf(cell);
}

export function valueTypeOf(cell: CellState | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "string" ? "String" : "Error";
}

export function textReader(date1904: boolean): Reader {
  return (cell) => formatNumber(cell?.value ?? null, cell?.style?.numberFormat, { date1904 });
}

export function numberFormatOf(_cell: CellState | undefined, style: Readonly<CellStyle> | undefined): string {
  return style?.numberFormat ?? "General";
}

/** Writes `values` or `formulas`: null leaves a cell as it is, "" empties it, a text is read as if it were typed. */
export function writeContents(model: WorkbookModel, place: PlacedArea, written: unknown): void {
  const { sheet, area } = place;
  const contents = inShapeOf(place, written);
  requireUnlocked(sheet, area);
  const fillColumns = calculatedColumns(model, sheet, area);
  const formulas = new Map<number, Set<number>>();
  for (const [row, cells] of contents.entries()) {
    for (const [column, content] of cells.entries()) {
      if (content === null || content === undefined) continue;
      const numberFormat = styleAt(sheet, area.row + row, area.column + column)?.numberFormat ?? "General";
      const isEmptyText = model.isMac && content === "" && numberFormat === "@";
      const typed = isEmptyText ? { value: "" } : contentOf(content, numberFormat, model.state.date1904);
      if (typed.formula !== undefined) {
        checkFormula(typed.formula);
        noteRow(formulas, area.column + column, area.row + row);
      }
      model.writeCell(sheet, area.row + row, area.column + column, typed);
    }
  }
  settleTableHeaders(model, sheet, area);
  model.noteChange(sheet, area);
  fillColumns(formulas);
}

function noteRow(rows: Map<number, Set<number>>, column: number, row: number): void {
  const known = rows.get(column);
  if (known) known.add(row);
  else rows.set(column, new Set([row]));
}

function contentOf(content: unknown, numberFormat: string, date1904: boolean): TypedContent {
  if (typeof content === "number" || typeof content === "boolean") return { value: content };
  if (typeof content === "string") return readTyped(content, numberFormat, date1904);
  throw invalidArgument("A cell's value must be a number, a text, a boolean or null");
}

/** A two-dimensional array in the range's shape; one single value stands for every cell. */
export function inShapeOf({ area }: PlacedArea, written: unknown): unknown[][] {
  if (isUnbounded(area)) throw invalidArgument("Cell-level properties of an unbounded range cannot be set");
  if (!Array.isArray(written)) {
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => written));
  }
  const rows: unknown[] = written;
  const fits =
    rows.length === area.rows &&
    rows.every((row): row is unknown[] => Array.isArray(row) && row.length === area.columns);
  if (fits) return rows;
  throw invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}
