import { invalidArgument } from "../../protocol/host-error";
import type { AreaState } from "../book-state";
import { formatNumber } from "../format-number";
import { defaultStyle } from "../cell-style";
import { requireAllowed } from "../protection";
import { eachCell } from "../sheet-cells";
import { columnWidth, defaultRowHeight, rowHeight } from "../sheet-metrics";
import type { StyledCells } from "./styled-cells";

type LineKind = "row" | "column";

/** Excel's own limits, in points. */
const widest = 1790;
const highest = 409.5;

/** The one width, or height, of all lines, 0 where they are hidden; null where they differ. */
export function uniformSize({ sheet, areas }: StyledCells, kind: LineKind): number | null {
  const sizeOf = kind === "row" ? rowHeight : columnWidth;
  return uniform(areas, kind, (line) => sizeOf(sheet, line));
}

/** Whether the lines have Excel's default; a hidden one has not (inferred: its size is 0). Null where they differ. */
export function hasStandardSize({ sheet, areas }: StyledCells, kind: LineKind): boolean | null {
  const own = kind === "row" ? sheet.rowHeights : sheet.columnWidths;
  const hidden = kind === "row" ? sheet.hiddenRows : sheet.hiddenColumns;
  return uniform(areas, kind, (line) => !own.has(line) && !hidden.has(line));
}

function uniform<Answer>(
  areas: readonly AreaState[],
  kind: LineKind,
  answerOf: (line: number) => Answer,
): Answer | null {
  const answers = new Set<Answer>();
  for (const area of areas) eachLine(area, kind, (line) => answers.add(answerOf(line)));
  const [first] = answers;
  return answers.size === 1 && first !== undefined ? first : null;
}

/** Undefined is Excel's default. A hidden column that is given a width shows again. */
export function setColumnWidth({ sheet, areas }: StyledCells, points: number | undefined): void {
  requireAllowed(sheet, "allowFormatColumns");
  setSizes(areas, "column", points, widest, sheet.columnWidths, sheet.hiddenColumns);
}

/** Undefined is Excel's default. */
export function setRowHeight({ sheet, areas }: StyledCells, points: number | undefined): void {
  requireAllowed(sheet, "allowFormatRows");
  setSizes(areas, "row", points, highest, sheet.rowHeights, sheet.hiddenRows);
}

function setSizes(
  areas: readonly AreaState[],
  kind: LineKind,
  points: number | undefined,
  limit: number,
  sizes: Map<number, number>,
  hidden: Set<number>,
): void {
  if (points !== undefined && (points < 0 || points > limit))
    throw invalidArgument(`The size must lie between 0 and ${String(limit)} points`);
  for (const area of areas) {
    eachLine(area, kind, (line) => {
      if (points === undefined) sizes.delete(line);
      else if (points === 0) hidden.add(line);
      else {
        sizes.set(line, points);
        hidden.delete(line);
      }
    });
  }
}

function eachLine(area: AreaState, kind: LineKind, visit: (line: number) => void): void {
  const start = kind === "row" ? area.row : area.column;
  const count = kind === "row" ? area.rows : area.columns;
  for (let line = start; line < start + count; line++) visit(line);
}

/** Fits columns to their widest text. Widths of letters are estimated: a full-width one takes the font's size. */
export function autofitColumns({ sheet, areas }: StyledCells, date1904: boolean): void {
  const widths = new Map<number, number>();
  for (const area of areas) {
    eachCell(sheet, area, (_row, column, cell) => {
      const shown = formatNumber(cell.value, cell.style?.numberFormat, { date1904 });
      const size = cell.style?.fontSize ?? defaultStyle.fontSize;
      const width = Math.max(0, ...shown.split("\n").map((line) => textWidth(line, size)));
      if (width > 0) widths.set(column, Math.max(widths.get(column) ?? 0, width + 5));
    });
  }
  for (const [column, width] of widths)
    sheet.columnWidths.set(column, Math.min(widest, Math.round(width * 4) / 4));
}

/** Fits rows to their lines of text, as far as these are wrapped in their column's width. */
export function autofitRows({ sheet, areas }: StyledCells, date1904: boolean): void {
  const heights = new Map<number, number>();
  for (const area of areas) {
    eachCell(sheet, area, (row, column, cell) => {
      const shown = formatNumber(cell.value, cell.style?.numberFormat, { date1904 });
      const size = cell.style?.fontSize ?? defaultStyle.fontSize;
      const room = Math.max(1, columnWidth(sheet, column) - 5);
      const lines = shown
        .split("\n")
        .map((line) =>
          cell.style?.wrapText === true ? Math.max(1, Math.ceil(textWidth(line, size) / room)) : 1,
        );
      const height =
        (cell.style?.wrapText === true ? lines.reduce((sum, line) => sum + line, 0) : 1) * lineHeight(size);
      heights.set(row, Math.max(heights.get(row) ?? 0, height));
    });
  }
  for (const [row, height] of heights) {
    if (height <= defaultRowHeight) sheet.rowHeights.delete(row);
    else sheet.rowHeights.set(row, Math.min(highest, height));
  }
}

function lineHeight(fontSize: number): number {
  return Math.ceil(((fontSize * defaultRowHeight) / defaultStyle.fontSize) * 4) / 4;
}

function textWidth(text: string, fontSize: number): number {
  let units = 0;
  for (const letter of text)
    units +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
        letter,
      )
        ? 1
        : 0.55;
  return units * fontSize;
}
