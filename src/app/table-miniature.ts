import type { CellContent } from "../core/values/workbook/cell-value";
import type { Review } from "../core/review";
import {
  boundsOf,
  cellsOf,
  overlaps,
  rectanglesOf,
  SHEET_COLUMNS,
  type Area,
  type CellPosition,
} from "../core/values/workbook/cell-address";
import { findSheet, valueAt } from "../core/values/workbook/snapshot";

/** A cell of a sheet that a plan writes, with what it held. */
export interface WrittenCell extends CellPosition {
  readonly before: CellContent;
}

/** The tables of one sheet as a picture has them: where something is, and where something will be. */
export interface TableMiniature {
  readonly sheet: string;
  /** What the picture shows: the sheet's tables, and every cell beside them that is written. */
  readonly shown: Area;
  /** What holds something and stays as it is. */
  readonly kept: readonly Area[];
  /** Cells that were empty. */
  readonly added: readonly Area[];
  /** Cells that held something else. */
  readonly changed: readonly Area[];
  readonly addedCells: number;
  readonly changedCells: number;
}

/**
 * The miniature of a sheet that has indicator tables; undefined for any other sheet, and where nothing is written. `written` are
 * all cells of it that a plan changes, of a plan that moves none: where rows are put in, cells are elsewhere afterwards.
 */
export function tableMiniature(
  { workbook, tables }: Pick<Review, "workbook" | "tables">,
  name: string,
  written: readonly WrittenCell[],
): TableMiniature | undefined {
  const sheet = findSheet(workbook, name);
  const areas = tables.filter((table) => table.sheet === name).map(({ area }) => area);
  if (!sheet || areas.length === 0 || written.length === 0) return undefined;
  const added = written.filter(({ before }) => before === null);
  const changed = written.filter(({ before }) => before !== null);
  const shown = [...areas, ...rectanglesOf(written)].reduce(boundsOf);
  const isWritten = new Set(written.map(placeOf));
  const inMerges = new Set(
    sheet.merges
      .filter((merge) => overlaps(merge, shown) && valueAt(sheet, merge.row, merge.column) !== null)
      .flatMap((merge) => cellsOf(merge).map(placeOf)),
  );
  const kept = cellsOf(shown).filter(
    (cell) =>
      !isWritten.has(placeOf(cell)) &&
      (inMerges.has(placeOf(cell)) || valueAt(sheet, cell.row, cell.column) !== null),
  );
  return {
    sheet: name,
    shown,
    kept: rectanglesOf(kept),
    added: rectanglesOf(added),
    changed: rectanglesOf(changed),
    addedCells: added.length,
    changedCells: changed.length,
  };
}

function placeOf({ row, column }: CellPosition): number {
  return row * SHEET_COLUMNS + column;
}
