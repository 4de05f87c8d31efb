import { compareKey } from "../../values/notation/normalise";
import { readNumber } from "../../values/notation/read-number";
import type { SheetGrid } from "./sheet-grid";

/** The number of a cell, typed or as text; undefined where it holds none. */
export function numberAt(grid: SheetGrid, row: number, column: number): number | undefined {
  const value = grid.value(row, column);
  return typeof value === "number" ? value : readNumber(grid.text(row, column))?.value;
}

/** Whether a cell holds a number, typed or as text. */
export function isFigureAt(grid: SheetGrid, row: number, column: number): boolean {
  return numberAt(grid, row, column) !== undefined;
}

const GRADE = /^(?:[◎○〇◯●△▲▼×✕☓□■☆★a-z優良可]|(?:未|概ね|おおむね)?達成)$/u;

/** Whether the cells of a column that are filled hold the office's grades (◎, △, A, 未達成), but for marks for none (－). */
export function holdsGrades(grid: SheetGrid, rows: readonly number[], column: number): boolean {
  const keys = rows
    .map((row) => compareKey(grid.text(row, column)))
    .filter((key) => !/^[-―ー—–…]*$/u.test(key));
  return keys.length > 0 && keys.every((key) => GRADE.test(key));
}
