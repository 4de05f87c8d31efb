import { contains, type Area } from "../workbook/cell-address";
import { readFigureHeading } from "./heading-words";
import type { NotChecked } from "./indicator";
import type { SheetGrid } from "./sheet-grid";
import { notCheckedAt } from "./table-frame";

/** A quick look before the full reading. */
const MAY_BE_ACTUAL = /^\s*実\s*績|^\s*結\s*果/;

/** Rows that still belong to what was reported above them. */
const ROWS_OF_ONE_TABLE = 12;

/**
 * Headings 目標 and 実績 side by side, or beneath one another, that belong to no table that was read: most likely a table in
 * a layout that is not known, so that it is not passed over in silence. One entry for each stretch of rows.
 */
export function findUnreadTables(grid: SheetGrid, areas: readonly Area[]): NotChecked[] {
  const notChecked: NotChecked[] = [];
  let silentUntil = -1;
  for (let row = grid.firstRow; row <= grid.lastRow; row += 1) {
    for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
      if (row <= silentUntil || !isActualBesideTarget(grid, row, column)) continue;
      if (areas.some((area) => contains(area, { row, column }))) continue;
      notChecked.push(notCheckedAt(grid, "table", row, column, grid.text(row, column)));
      silentUntil = row + ROWS_OF_ONE_TABLE;
    }
  }
  return notChecked;
}

function isActualBesideTarget(grid: SheetGrid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  if (typeof value !== "string" || value.length > 20 || !MAY_BE_ACTUAL.test(value)) return false;
  if (readFigureHeading(value)?.kind !== "actual") return false;
  const isTarget = (otherRow: number, otherColumn: number): boolean =>
    readFigureHeading(grid.text(otherRow, otherColumn))?.kind === "target";
  return (
    isTarget(row, column - 1) ||
    isTarget(row, column + 1) ||
    isTarget(row - 1, column) ||
    isTarget(row + 1, column)
  );
}
