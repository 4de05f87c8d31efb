import { compareKey } from "../../values/notation/normalise";
import type { SheetGrid } from "./sheet-grid";

/** A row with the cells of it that name years. */
interface RowOfYears {
  readonly row: number;
  readonly cells: readonly { readonly column: number }[];
}

/** 目標年度, 事業開始年度, 達成時期: what a form writes in front of one year of its own. */
const FIELD = /^(?!.*(?:実績|計画値|目標値)).{1,10}(?:年度|年次|期限|時期|期間)[:：]?$/;

/** How far above its headings a form has such fields. */
const ROWS_ABOVE = 15;

/**
 * The rows of years without those of a form's fields: 目標年度 ｜ 平成31年度 above the table of the form. Every year of such a row has
 * a field in front of it and no figure below it until the next row of years, none of which is in its column.
 */
export function withoutFieldsOfForms<T extends RowOfYears>(grid: SheetGrid, rows: readonly T[]): T[] {
  return rows.filter(({ row, cells }, index) => {
    const next = rows[index + 1];
    if (!next || next.row - row > ROWS_ABOVE) return true;
    return !cells.every(
      ({ column }) =>
        isField(grid, row, column) &&
        next.cells.every((below) => below.column !== column) &&
        holdsNoFigure(grid, column, row + 1, next.row),
    );
  });
}

function isField(grid: SheetGrid, row: number, column: number): boolean {
  if (column <= grid.firstColumn) return false;
  const before = grid.anchor(row, column - 1);
  return before.row === row && FIELD.test(compareKey(grid.text(row, before.column)));
}

function holdsNoFigure(grid: SheetGrid, column: number, from: number, until: number): boolean {
  for (let row = from; row < until; row += 1) if (/\d/.test(grid.text(row, column))) return false;
  return true;
}
