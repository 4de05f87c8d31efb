import { readColumnRole } from "../tables/heading-words";
import type { SheetGrid } from "../tables/sheet-grid";
import { rowsBetween } from "./frame/table-frame";

/** Where columns that may still be a table's begin, and the last one that is looked at. */
export interface BehindFigures {
  readonly first: number;
  readonly last: number;
  /** The last row of the headings. */
  readonly headings: number;
  /** The rows of what they may be beside. */
  readonly rows: readonly number[];
}

/** The columns behind figures that are still the table's: up to a blank one, or the names or sections of another table. */
export function columnsBehind(grid: SheetGrid, { first, last, headings, rows }: BehindFigures): number[] {
  const columns = rowsBetween(first, Math.min(last, grid.lastColumn));
  const end = columns.findIndex((column) => {
    const heading = grid.seenText(headings, column);
    const role = readColumnRole(heading);
    if (role === "name" || role === "section") return true;
    return heading === "" && rows.every((row) => grid.isBlank(row, column));
  });
  return end === -1 ? columns : columns.slice(0, end);
}
