import { readColumnRole, readFigureHeading, type ColumnRole } from "./heading-words";
import type { SheetGrid } from "./sheet-grid";
import type { YearCellReader } from "./year-row";

/** The columns of a table that hold no figures of years, by what their headings say. */
export interface LabelColumns {
  readonly byRole: ReadonlyMap<ColumnRole, number>;
  /** Columns without a heading of their own. */
  readonly untitled: readonly number[];
  /** Columns whose heading is not known. */
  readonly unknown: readonly { readonly column: number; readonly row: number; readonly text: string }[];
}

/** Reads the headings of the given columns; where two have the same role, the left one has it and the other is untitled. */
export function readLabelColumns(
  grid: SheetGrid,
  reader: YearCellReader,
  rows: { readonly first: number; readonly last: number },
  columns: readonly number[],
): LabelColumns {
  const byRole = new Map<ColumnRole, number>();
  const untitled: number[] = [];
  const unknown: { column: number; row: number; text: string }[] = [];
  let totals = -1;
  for (const column of columns) {
    const heading = headingOf(grid, rows, column);
    const role = roleOf(heading.text, reader);
    const isTotal = role === "total" || heading.texts.some((text) => readColumnRole(text) === "total");
    // 合計 over 計画 and 実績, not merged: the columns beside it belong to it.
    if (isTotal || (column === totals + 1 && readFigureHeading(heading.text))) {
      totals = column;
      continue;
    }
    if (heading.text === "" || (role !== undefined && byRole.has(role))) untitled.push(column);
    else if (role !== undefined) byRole.set(role, column);
    else unknown.push({ column, row: heading.row, text: heading.text });
  }
  return { byRole, untitled, unknown };
}

/** The texts that head a column, from top to bottom, and the row of the first one. */
export function headingOf(
  grid: SheetGrid,
  rows: { readonly first: number; readonly last: number },
  column: number,
): { readonly text: string; readonly texts: readonly string[]; readonly row: number } {
  const texts: string[] = [];
  let first = rows.first;
  let lastAnchor = -1;
  for (let row = rows.first; row <= rows.last; row += 1) {
    const anchor = grid.anchor(row, column);
    const text = anchor.row === lastAnchor ? "" : grid.text(anchor.row, anchor.column);
    lastAnchor = anchor.row;
    if (text === "") continue;
    if (texts.length === 0) first = anchor.row;
    texts.push(text);
  }
  return { text: texts.join(" "), texts, row: first };
}

/** `基準値 R1` is a base with its year; a year beside any other word is no role. */
function roleOf(text: string, reader: YearCellReader): ColumnRole | undefined {
  const role = readColumnRole(text);
  if (role) return role;
  if (readFigureHeading(text)?.kind === "other") return "other";
  const label = reader.readText(text);
  return label && label.rest !== "" && readColumnRole(label.rest) === "base" ? "base" : undefined;
}
