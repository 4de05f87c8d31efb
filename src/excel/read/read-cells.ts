import type { Area } from "../../core/values/workbook/cell-address";
import type { Job } from "../session/batches";
import {
  blocksOf,
  contentsOf,
  emptyGrid,
  formatsOf,
  readBlock,
  type CellGrid,
  type CellLoading,
} from "./cell-grid";
import { readLargeCells } from "./read-large-cells";

/** Value, formula (a value is in both), number format and type of a cell of a usual ledger, as JSON. */
export const BYTES_OF_A_CELL = 100;

const EVERYTHING: CellLoading = {
  properties: ["values", "formulas", "numberFormat", "valueTypes"],
  bytesOfACell: BYTES_OF_A_CELL,
  cellsOf: (range) => ({ ...contentsOf(range), numberFormats: formatsOf(range) }),
};

/** From so many cells on it is worth a second round trip that the first one is smaller. */
const MANY_CELLS = 10_000;

/**
 * The jobs that read an area in blocks of whole rows of at most `limit` bytes each, and the grid that they fill, in
 * their order. An area of no rows gives no jobs and an empty grid.
 */
export function readCells(
  sheet: Excel.Worksheet,
  area: Area | undefined,
  limit: number,
): { jobs: Job[]; grid: CellGrid } {
  const grid = emptyGrid();
  const blocks = blocksOf(area, limit, BYTES_OF_A_CELL);
  return { jobs: blocks.map((block) => readBlock(sheet, block, EVERYTHING, grid)), grid };
}

/** The same for a whole sheet, where the grid of a large one is right only after a second round, whose jobs `again` gives. */
export function readSheetCells(
  sheet: Excel.Worksheet,
  area: Area | undefined,
  limit: number,
): { jobs: Job[]; again: () => Job[]; grid: CellGrid } {
  if (area && area.rows * area.columns >= MANY_CELLS) return readLargeCells(sheet, area, limit);
  return { ...readCells(sheet, area, limit), again: () => [] };
}
