import type { Area } from "../../core/values/workbook/cell-address";
import type { CellValue } from "../../core/values/workbook/cell-value";
import type { Job } from "../session/batches";
import { passingRangeOf, rowBand, withoutWholeRows } from "../session/ranges";
import { formulaFromOffice, valueFromOffice } from "./cell-from-office";

/** Cells of one area; the three have its shape. */
export interface CellGrid {
  readonly values: CellValue[][];
  readonly formulas: (string | null)[][];
  readonly numberFormats: string[][];
}

/** Value, formula (a value is in both), number format and perhaps type of a cell of a usual ledger, as JSON. */
export const BYTES_OF_A_CELL = 100;

/** What is loaded of every cell. */
const CELLS = ["values", "formulas", "numberFormat"];

/** From so many cells on a sheet's types are worth a round trip. */
const MANY_CELLS = 10_000;

/** A type's name, as JSON. */
const BYTES_OF_A_TYPE = 12;

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
  return { jobs: blocksOf(area, limit).map((block) => readBlock(sheet, block, true, grid)), grid };
}

/**
 * The same for a whole sheet. Of a large one the types are asked for only where a text looks like an error, in a second round
 * whose jobs `errors` gives; of all cells they would be a quarter of what is read. The grid is right after these.
 */
export function readSheetCells(
  sheet: Excel.Worksheet,
  area: Area | undefined,
  limit: number,
): { jobs: Job[]; errors: () => Job[]; grid: CellGrid } {
  if (!area || area.rows * area.columns < MANY_CELLS)
    return { ...readCells(sheet, area, limit), errors: () => [] };
  const grid = emptyGrid();
  const blocks = blocksOf(area, limit);
  return {
    jobs: blocks.map((block) => readBlock(sheet, block, false, grid)),
    errors: () =>
      blocks.flatMap((block) =>
        textsLikeErrors(block, area, grid).map((part) => readErrors(sheet, part, area, grid)),
      ),
    grid,
  };
}

function emptyGrid(): CellGrid {
  return { values: [], formulas: [], numberFormats: [] };
}

function blocksOf(area: Area | undefined, limit: number): Area[] {
  if (!area) return [];
  const rowsOfBlock = Math.max(1, Math.floor(limit / BYTES_OF_A_CELL / area.columns));
  const blocks: Area[] = [];
  for (let from = 0; from < area.rows; from += rowsOfBlock) blocks.push(rowBand(area, from, rowsOfBlock));
  return blocks;
}

function readBlock(sheet: Excel.Worksheet, block: Area, withTypes: boolean, grid: CellGrid): Job {
  const cells = block.rows * block.columns;
  let ranges: Excel.Range[] = [];
  return {
    bytes: cells * BYTES_OF_A_CELL,
    units: cells,
    queue: () => {
      ranges = withoutWholeRows(block).map((part) => passingRangeOf(sheet, part));
      for (const range of ranges) range.load(withTypes ? [...CELLS, "valueTypes"] : CELLS);
    },
    take: () => {
      addBlock(
        ranges.map((range) => cellsOf(range, withTypes)),
        block.rows,
        grid,
      );
    },
  };
}

/** The smallest part of a block with every text that begins with "#", as every error does in every language. */
function textsLikeErrors(block: Area, area: Area, { values }: CellGrid): Area[] {
  const inArea = block.row - area.row;
  let [top, bottom, left, right] = [block.rows, -1, area.columns, -1];
  values.slice(inArea, inArea + block.rows).forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (typeof value !== "string" || !value.startsWith("#")) return;
      [top, bottom] = [Math.min(top, row), row];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    });
  });
  if (bottom < 0) return [];
  return withoutWholeRows({
    row: block.row + top,
    column: area.column + left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  });
}

/** Makes errors of the texts in a part of the area that are of that type. */
function readErrors(sheet: Excel.Worksheet, part: Area, area: Area, { values }: CellGrid): Job {
  let range: Excel.Range | undefined;
  return {
    bytes: part.rows * part.columns * BYTES_OF_A_TYPE,
    queue: () => {
      range = passingRangeOf(sheet, part);
      range.load("valueTypes");
    },
    take: () => {
      range?.valueTypes.forEach((types, down) => {
        const row = values[part.row - area.row + down];
        types.forEach((type, right) => {
          const column = part.column - area.column + right;
          const text = row?.[column];
          if (row && typeof text === "string") row[column] = valueFromOffice(text, type, true);
        });
      });
    },
  };
}

/** The cells of a range as rows; without types errors are still texts. */
function cellsOf(range: Excel.Range, withTypes: boolean): CellGrid {
  const types: readonly (readonly unknown[])[] = withTypes ? range.valueTypes : [];
  const texts: readonly (readonly unknown[])[] = range.formulas;
  const formats = range.numberFormat as readonly (readonly string[])[];
  const cells: CellGrid = { values: [], formulas: [], numberFormats: [] };
  range.values.forEach((row: readonly unknown[], index) => {
    const formulas = row.map((value, column) => formulaFromOffice(texts[index]?.[column], value));
    cells.formulas.push(formulas);
    cells.values.push(
      row.map((value, column) => valueFromOffice(value, types[index]?.[column], formulas[column] !== null)),
    );
    cells.numberFormats.push(row.map((_, column) => formats[index]?.[column] ?? "General"));
  });
  return cells;
}

/** Adds the rows of a block, of which each part holds some columns. */
function addBlock(parts: readonly CellGrid[], rows: number, grid: CellGrid): void {
  const joined = <Cell>(rowsOf: (part: CellGrid) => Cell[][], row: number): Cell[] => {
    const [only, ...others] = parts;
    if (only && others.length === 0) return rowsOf(only)[row] ?? [];
    return parts.flatMap((part) => rowsOf(part)[row] ?? []);
  };
  for (let row = 0; row < rows; row += 1) {
    grid.values.push(joined(({ values }) => values, row));
    grid.formulas.push(joined(({ formulas }) => formulas, row));
    grid.numberFormats.push(joined(({ numberFormats }) => numberFormats, row));
  }
}
