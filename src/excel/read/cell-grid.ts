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

export function emptyGrid(): CellGrid {
  return { values: [], formulas: [], numberFormats: [] };
}

/** Blocks of whole rows of at most `limit` bytes each, where a cell takes so many; none of an area without rows. */
export function blocksOf(area: Area | undefined, limit: number, bytesOfACell: number): Area[] {
  if (!area) return [];
  const rowsOfBlock = Math.max(1, Math.floor(limit / bytesOfACell / area.columns));
  const blocks: Area[] = [];
  for (let from = 0; from < area.rows; from += rowsOfBlock) blocks.push(rowBand(area, from, rowsOfBlock));
  return blocks;
}

/** Values and formulas of a range whose `values`, `formulas` and `valueTypes` were loaded. */
export function contentsOf(range: Excel.Range): Pick<CellGrid, "values" | "formulas"> {
  const types: readonly (readonly unknown[])[] = range.valueTypes;
  const texts: readonly (readonly unknown[])[] = range.formulas;
  const cells: Pick<CellGrid, "values" | "formulas"> = { values: [], formulas: [] };
  range.values.forEach((row: readonly unknown[], index) => {
    const formulas = row.map((value, column) => formulaFromOffice(texts[index]?.[column], value));
    cells.formulas.push(formulas);
    cells.values.push(
      row.map((value, column) => valueFromOffice(value, types[index]?.[column], formulas[column] !== null)),
    );
  });
  return cells;
}

/** Number formats of a range that was loaded with them. */
export function formatsOf(range: Excel.Range): string[][] {
  return (range.numberFormat as readonly (readonly (string | undefined)[])[]).map((row) =>
    row.map((format) => format ?? "General"),
  );
}

/** What is loaded of a range, how many bytes that is for a cell, as JSON, and what it comes to. */
export interface CellLoading {
  readonly properties: string[];
  readonly bytesOfACell: number;
  readonly cellsOf: (range: Excel.Range) => CellGrid;
}

/** The job that adds the rows of a block to the grid. */
export function readBlock(
  sheet: Excel.Worksheet,
  block: Area,
  { properties, bytesOfACell, cellsOf }: CellLoading,
  grid: CellGrid,
): Job {
  const cells = block.rows * block.columns;
  let ranges: Excel.Range[] = [];
  return {
    bytes: cells * bytesOfACell,
    units: cells,
    queue: () => {
      ranges = withoutWholeRows(block).map((part) => passingRangeOf(sheet, part));
      for (const range of ranges) range.load(properties);
    },
    take: () => {
      addBlock(ranges.map(cellsOf), block.rows, grid);
    },
  };
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
