import { normaliseText } from "../../../values/notation/normalise";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { HeaderBand } from "../headings/header-band";
import { columnsBetween } from "./table-frame";

/**
 * Whether the row below a heading splits what is headed there: 件数 and 金額, 新規 and 合計 below a year that stands over both.
 * What is read below the year alone would then be the first of them, under a name that says neither.
 *
 * @param firstColumn the first column that may be the table's
 */
export function isSplitBelow(grid: SheetGrid, band: HeaderBand, firstColumn: number): boolean {
  const row = band.last + 1;
  if (row > grid.lastRow) return false;
  const headed = new Set(band.columns.map(({ column }) => column));
  const firstFigure = Math.min(...headed);
  const hasName = columnsBetween(firstColumn, firstFigure - 1, new Set()).some(
    (column) => !grid.isBlank(row, column),
  );
  if (hasName) return false;
  return [...headed].some((column) => {
    const beside = column + 1;
    if (headed.has(beside) || !standsOver(grid, band, column, beside)) return false;
    const [own, next] = [column, beside].map((one) => wordAt(grid, row, one));
    return own !== "" && next !== "" && own !== next;
  });
}

/** Whether the heading of a column is that of the one beside it too: merged over both, or followed by a blank. */
function standsOver(grid: SheetGrid, { first, last }: HeaderBand, column: number, beside: number): boolean {
  for (let row = first; row <= last; row += 1) {
    const anchor = grid.anchor(row, beside);
    if (anchor.column === beside && grid.seenText(row, beside) !== "") return false;
    if (anchor.column !== beside && anchor.column > column) return false;
  }
  return true;
}

/** A text without a digit; "" for anything else. */
function wordAt(grid: SheetGrid, row: number, column: number): string {
  const value = grid.value(row, column);
  return typeof value === "string" && !/\d/.test(normaliseText(value)) ? normaliseText(value) : "";
}
