import type { Area } from "../../core/values/workbook/cell-address";
import type { CellValue } from "../../core/values/workbook/cell-value";
import type { Job } from "../session/batches";
import { rangeOf, rowBand, withoutWholeRows } from "../session/ranges";
import { formulaFromOffice, valueFromOffice } from "./cell-from-office";

/** Cells of one area; the three have its shape. */
export interface CellGrid {
  readonly values: CellValue[][];
  readonly formulas: (string | null)[][];
  readonly numberFormats: string[][];
}

/** Value, formula (a value is in both), number format and type of a cell of a usual ledger, as JSON. */
export const BYTES_OF_A_CELL = 100;

/**
 * The jobs that read an area in blocks of whole rows of at most `limit` bytes each, and the grid that they fill, in
 * their order. An area of no rows gives no jobs and an empty grid.
 */
export function readCells(
  sheet: Excel.Worksheet,
  area: Area | undefined,
  limit: number,
): { jobs: Job[]; grid: CellGrid } {
  const grid: CellGrid = { values: [], formulas: [], numberFormats: [] };
  if (!area) return { jobs: [], grid };
  const rowsOfBlock = Math.max(1, Math.floor(limit / BYTES_OF_A_CELL / area.columns));
  const jobs: Job[] = [];
  for (let from = 0; from < area.rows; from += rowsOfBlock) {
    jobs.push(readBlock(sheet, rowBand(area, from, rowsOfBlock), grid));
  }
  return { jobs, grid };
}

function readBlock(sheet: Excel.Worksheet, block: Area, grid: CellGrid): Job {
  const cells = block.rows * block.columns;
  let ranges: Excel.Range[] = [];
  return {
    bytes: cells * BYTES_OF_A_CELL,
    units: cells,
    queue: () => {
      ranges = withoutWholeRows(block).map((part) => rangeOf(sheet, part));
      for (const range of ranges) range.load(["values", "formulas", "numberFormat", "valueTypes"]);
    },
    take: () => {
      addBlock(ranges.map(cellsOf), block.rows, grid);
    },
  };
}

/** The cells of a range as rows. */
function cellsOf(range: Excel.Range): CellGrid {
  const types: readonly (readonly unknown[])[] = range.valueTypes;
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
