import type { Area } from "../../core/values/workbook/cell-address";

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** Covers cells with as few rectangles as rows of equal runs allow; every cell once, none besides. */
export function rectanglesOf(cells: readonly CellPosition[]): Area[] {
  const done: Area[] = [];
  let open = new Map<string, Area>();
  let previousRow = -1;
  for (const runs of rowsOfRuns(cells)) {
    const row = runs[0]?.row ?? 0;
    const above = row === previousRow + 1 ? open : new Map<string, Area>();
    if (above !== open) done.push(...open.values());
    const next = new Map<string, Area>();
    for (const run of runs) {
      const key = `${String(run.column)}:${String(run.columns)}`;
      const longer = above.get(key);
      next.set(key, longer ? { ...longer, rows: longer.rows + 1 } : run);
      above.delete(key);
    }
    done.push(...above.values());
    open = next;
    previousRow = row;
  }
  return [...done, ...open.values()];
}

/** For each row that holds cells, from the top: its runs of neighbours, from the left. */
function rowsOfRuns(cells: readonly CellPosition[]): Area[][] {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const rows: Area[][] = [];
  for (const cell of sorted) {
    const runs = rows.at(-1);
    const run = runs?.at(-1);
    if (!runs || run?.row !== cell.row) rows.push([{ ...cell, rows: 1, columns: 1 }]);
    else if (run.column + run.columns === cell.column)
      runs[runs.length - 1] = { ...run, columns: run.columns + 1 };
    else if (run.column + run.columns < cell.column) runs.push({ ...cell, rows: 1, columns: 1 });
  }
  return rows;
}

/** How many cells between two areas are worth one call less, where cells can be written as "leave it as it is". */
const CELLS_FOR_A_CALL = 200;

/** Areas to write scattered cells by: every cell once, with gaps between them that are to be left as they are. */
export function areasAround(cells: readonly CellPosition[]): Area[] {
  return joinAreas(rectanglesOf(cells), CELLS_FOR_A_CALL);
}

/**
 * Areas that touch or overlap, joined where the joined rectangle is at most twice as large as its parts, and `spare`
 * cells besides.
 */
export function joinAreas(areas: readonly Area[], spare = 0): Area[] {
  let joined: readonly Area[] = areas;
  for (let before = -1; before !== joined.length;) {
    before = joined.length;
    joined = joinOnce(joined, spare);
  }
  return [...joined];
}

/** How many of the areas before are tried for each: neighbours stand close together in a plan. */
const LOOK_BACK = 40;

function joinOnce(areas: readonly Area[], spare: number): Area[] {
  const kept: Area[] = [];
  for (const area of areas) {
    const from = Math.max(0, kept.length - LOOK_BACK);
    const found = kept.slice(from).findIndex((other) => isWorthJoining(other, area, spare));
    const other = kept[from + found];
    if (found >= 0 && other) kept[from + found] = boundsOf(other, area);
    else kept.push(area);
  }
  return kept;
}

function isWorthJoining(one: Area, other: Area, spare: number): boolean {
  const bounds = boundsOf(one, other);
  return bounds.rows * bounds.columns <= 2 * (one.rows * one.columns + other.rows * other.columns) + spare;
}

/** The smallest area that holds both. */
export function boundsOf(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}
