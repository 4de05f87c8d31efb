import type { AreaState } from "./book-state";
import { holdsCell } from "./area";

/** Cells are given to the engine in blocks of this size: sheets of many formulas name many small areas. */
const BLOCK_ROWS = 1024;
const BLOCK_COLUMNS = 64;

/** An area of more blocks than this (a whole column, a whole sheet) is kept as it is. */
const MOST_BLOCKS = 64;

/** Which cells of one sheet the engine has been given, or would have been if they held anything. */
export class LoadedCells {
  readonly #blocks = new Set<number>();
  readonly #large = new Map<string, AreaState>();

  /** True where the cell has been given. */
  has(row: number, column: number): boolean {
    if (this.#blocks.has(blockOf(row, column))) return true;
    for (const area of this.#large.values()) if (holdsCell(area, row, column)) return true;
    return false;
  }

  /** Marks an area as given; returns the areas of which some cells are new. */
  add(area: AreaState): AreaState[] {
    const blocks = blocksOf(area);
    if (blocks) {
      const added = blocks.filter((block) => !this.#blocks.has(blockOf(block.row, block.column)));
      for (const block of added) this.#blocks.add(blockOf(block.row, block.column));
      return added;
    }
    const key = [area.row, area.column, area.rows, area.columns].join();
    if (this.#large.has(key)) return [];
    this.#large.set(key, area);
    return [area];
  }
}

/** The blocks that an area touches; undefined where they are too many. */
function blocksOf(area: AreaState): AreaState[] | undefined {
  const firstRow = Math.floor(area.row / BLOCK_ROWS);
  const lastRow = Math.floor((area.row + area.rows - 1) / BLOCK_ROWS);
  const firstColumn = Math.floor(area.column / BLOCK_COLUMNS);
  const lastColumn = Math.floor((area.column + area.columns - 1) / BLOCK_COLUMNS);
  if ((lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) > MOST_BLOCKS) return undefined;
  const blocks: AreaState[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let column = firstColumn; column <= lastColumn; column += 1)
      blocks.push({
        row: row * BLOCK_ROWS,
        column: column * BLOCK_COLUMNS,
        rows: BLOCK_ROWS,
        columns: BLOCK_COLUMNS,
      });
  }
  return blocks;
}

/** A number for the block that holds a cell: a sheet has 256 blocks side by side. */
function blockOf(row: number, column: number): number {
  return Math.floor(row / BLOCK_ROWS) * 256 + Math.floor(column / BLOCK_COLUMNS);
}
