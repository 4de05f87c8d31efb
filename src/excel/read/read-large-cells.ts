import { boundsOf, type Area } from "../../core/values/workbook/cell-address";
import type { Job } from "../session/batches";
import { passingRangeOf, withoutWholeRows } from "../session/ranges";
import { valueFromOffice } from "./cell-from-office";
import {
  blocksOf,
  contentsOf,
  emptyGrid,
  formatsOf,
  readBlock,
  type CellGrid,
  type CellLoading,
} from "./cell-grid";

/** Formula or value, and number format, of a cell; formulas are still values. */
const AT_FIRST: CellLoading = {
  properties: ["formulas", "numberFormat"],
  bytesOfACell: 70,
  cellsOf: (range) => {
    const texts: readonly (readonly unknown[])[] = range.formulas;
    return {
      values: texts.map((row) => row.map((text) => valueFromOffice(text, undefined, false))),
      formulas: texts.map((row) => row.map(() => null)),
      numberFormats: formatsOf(range),
    };
  },
};

/** What is read again of a cell: its value twice, where it has no formula, and its type. */
const BYTES_READ_AGAIN = 80;

/** More ranges than this in a block are read as one. */
const MANY_PARTS = 20;

/** Whether a cell of the area, counted from its upper-left, is to be read again. */
type Needs = (row: number, column: number) => boolean;

/**
 * The cells of a large area. `formulas` gives the value of a cell that holds no formula (Office.js' reference), so that
 * values need not be loaded beside it: of a ledger they would be the same text twice, and types of all cells a quarter more.
 * The grid that the first jobs fill is right after those of `again`, which read what `formulas` alone does not tell: values of
 * formulas, types of texts that look like errors, and what a formula may have spilled.
 */
export function readLargeCells(
  sheet: Excel.Worksheet,
  area: Area,
  limit: number,
): { jobs: Job[]; again: () => Job[]; grid: CellGrid } {
  const grid = emptyGrid();
  const mayBeSpilled = spillsOf(grid);
  const isFormula: Needs = (row, column) => startsWith(grid, row, column, "=");
  // Text that begins with "#", as every error does in every language.
  const isVague: Needs = (row, column) => startsWith(grid, row, column, "#") || mayBeSpilled(row, column);
  const again: Job[] = [];
  const jobs = blocksOf(area, limit, AT_FIRST.bytesOfACell).map((block): Job => {
    const first = readBlock(sheet, block, AT_FIRST, grid);
    const take = (): void => {
      first.take?.();
      again.push(
        ...partsOf(block, area, isFormula).map((part) => readFormulas(sheet, part, area, grid)),
        ...partsOf(block, area, isVague).map((part) => readVague(sheet, part, area, grid, isVague)),
      );
    };
    return { ...first, take };
  });
  return { jobs, again: () => again, grid };
}

function startsWith({ values }: CellGrid, row: number, column: number, start: string): boolean {
  const value = values[row]?.[column];
  return typeof value === "string" && value.startsWith(start);
}

/**
 * Tells empty cells below or to the right of a formula, of which the first round's rows are asked for from above. The
 * reference does not say what `formulas` gives of a cell that an array formula above it fills.
 */
function spillsOf({ values }: CellGrid): Needs {
  const leftmostAbove: number[] = [];
  return (row, column) => {
    for (let next = leftmostAbove.length; next <= row; next += 1) {
      const first =
        values[next]?.findIndex((value) => typeof value === "string" && value.startsWith("=")) ?? -1;
      leftmostAbove.push(Math.min(leftmostAbove.at(-1) ?? Infinity, first < 0 ? Infinity : first));
    }
    return column >= (leftmostAbove[row] ?? Infinity) && values[row]?.[column] === null;
  };
}

/** The parts of a block, each of columns side by side, with every cell that is to be read again. */
function partsOf(block: Area, area: Area, needs: Needs): Area[] {
  const parts: Area[] = [];
  for (let column = 0; column < block.columns; column += 1) {
    const one = partOfColumn(block, area, column, needs);
    const last = parts.at(-1);
    if (!one) continue;
    if (last && last.column + last.columns === one.column) parts[parts.length - 1] = boundsOf(last, one);
    else parts.push(one);
  }
  const [first, ...others] = parts;
  const few = first && parts.length > MANY_PARTS ? [others.reduce(boundsOf, first)] : parts;
  return few.flatMap(withoutWholeRows);
}

function partOfColumn(block: Area, area: Area, column: number, needs: Needs): Area | undefined {
  const above = block.row - area.row;
  let [top, bottom] = [above, above + block.rows - 1];
  while (top <= bottom && !needs(top, column)) top += 1;
  if (top > bottom) return undefined;
  while (!needs(bottom, column)) bottom -= 1;
  return { row: area.row + top, column: area.column + column, rows: bottom - top + 1, columns: 1 };
}

/** Reads the cells of a part anew, formula and value of each from the same answer. */
function readFormulas(sheet: Excel.Worksheet, part: Area, area: Area, grid: CellGrid): Job {
  return readAgain(sheet, part, ["values", "formulas", "valueTypes"], (range) => {
    const { values, formulas } = contentsOf(range);
    const [top, left] = [part.row - area.row, part.column - area.column];
    values.forEach((row, down) => grid.values[top + down]?.splice(left, row.length, ...row));
    formulas.forEach((row, down) => grid.formulas[top + down]?.splice(left, row.length, ...row));
  });
}

/** Reads the values of the vague cells of a part anew, with their types. */
function readVague(sheet: Excel.Worksheet, part: Area, area: Area, grid: CellGrid, isVague: Needs): Job {
  return readAgain(sheet, part, ["values", "valueTypes"], (range) => {
    range.values.forEach((values: readonly unknown[], down) => {
      const row = part.row - area.row + down;
      values.forEach((value, right) => {
        const column = part.column - area.column + right;
        const cells = grid.values[row];
        if (cells && isVague(row, column))
          cells[column] = valueFromOffice(value, range.valueTypes[down]?.[right], false);
      });
    });
  });
}

function readAgain(
  sheet: Excel.Worksheet,
  part: Area,
  properties: string[],
  take: (range: Excel.Range) => void,
): Job {
  let range: Excel.Range | undefined;
  return {
    bytes: part.rows * part.columns * BYTES_READ_AGAIN,
    queue: () => {
      range = passingRangeOf(sheet, part);
      range.load(properties);
    },
    take: () => {
      if (range) take(range);
    },
  };
}
