import { Defect } from "../values/invariants/defect";
import { runToTheEnd } from "../values/steps/run-to-the-end";
import {
  columnsOf,
  formatCell,
  rectanglesOf,
  rowsOf,
  SHEET_COLUMNS,
  type CellPosition,
} from "../values/workbook/cell-address";
import { isCellError, isFormula, type CellContent } from "../values/workbook/cell-value";
import { formulaAt, valueAt, type SheetSnapshot } from "../values/workbook/snapshot";
import { sameFormula } from "./formula-text";
import type { CellsEdit } from "./plan";

/** One cell that a plan changes; `row` and `column` count from 0. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly before: CellContent;
  readonly after: CellContent;
}

/**
 * What a cell holds: its formula, else its value; blank is null. A plain value that is an error (typed `#N/A`) is given
 * as its text.
 */
export function contentAt(sheet: SheetSnapshot, row: number, column: number): CellContent {
  const formula = formulaAt(sheet, row, column);
  if (formula !== null) return { formula };
  const value = valueAt(sheet, row, column);
  return isCellError(value) ? value.error : value === "" ? null : value;
}

/** Whether two contents mean the same: formulas however Excel spells them back, everything else by value. */
export function equivalentContent(one: CellContent, other: CellContent): boolean {
  if (isFormula(one) && isFormula(other)) return sameFormula(one.formula, other.formula);
  return one === other;
}

/** The changes as edits: as few rectangles as their rows give, in the order of rows and columns. */
export function cellsEdits(sheet: string, changes: readonly CellChange[]): CellsEdit[] {
  return runToTheEnd(rectangleSteps(sheet, changes));
}

/** The rectangles of these changes, with a pause after some of their rows. */
function* rectangleSteps(sheet: string, changes: readonly CellChange[]): Generator<undefined, CellsEdit[]> {
  const byPlace = new Map<number, CellChange>();
  for (const change of changes) byPlace.set(placeKey(change), change);
  const edits: CellsEdit[] = [];
  let cells = 0;
  for (const area of rectanglesOf(changes)) {
    const rows: CellChange[][] = [];
    for (const row of rowsOf(area)) {
      if (cells >= CELLS_OF_A_STEP) {
        yield;
        cells = 0;
      }
      cells += area.columns;
      rows.push(
        columnsOf(area).map((column) => {
          const change = byPlace.get(placeKey({ row, column }));
          if (!change) throw new Defect(`no change for ${formatCell({ row, column })}`);
          return change;
        }),
      );
    }
    const before = rows.map((row) => row.map((change) => change.before));
    const after = rows.map((row) => row.map((change) => change.after));
    edits.push({ kind: "cells", sheet, row: area.row, column: area.column, before, after });
  }
  return edits;
}

/** Cells after which those who go through all of a sheet of ours pause; a few milliseconds. */
export const CELLS_OF_A_STEP = 1_000;

/** `cellsEdits` with pauses: no rectangle goes over a row without changes, so what lies between two such rows is made by itself. */
export function* cellsEditSteps(
  sheet: string,
  changes: readonly CellChange[],
): Generator<undefined, CellsEdit[]> {
  const rows = new Map<number, CellChange[]>();
  for (const change of changes) {
    const row = rows.get(change.row);
    if (row) row.push(change);
    else rows.set(change.row, [change]);
  }
  const edits: CellsEdit[] = [];
  let part: CellChange[] = [];
  for (const row of [...rows.keys()].sort((one, other) => one - other)) {
    part.push(...(rows.get(row) ?? []));
    if (part.length < CELLS_OF_A_STEP || rows.has(row + 1)) continue;
    yield;
    edits.push(...(yield* rectangleSteps(sheet, part)));
    part = [];
  }
  yield;
  return [...edits, ...(yield* rectangleSteps(sheet, part))];
}

/** A number for each place on a sheet: there are tens of thousands of changes at a time. */
export function placeKey({ row, column }: CellPosition): number {
  return row * SHEET_COLUMNS + column;
}
