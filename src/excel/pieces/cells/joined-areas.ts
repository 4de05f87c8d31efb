import {
  boundsOf,
  rectanglesOf,
  type Area,
  type CellPosition,
} from "../../../core/values/workbook/cell-address";

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

/** How many of the areas before are tried for each: neighbours are close together in a plan. */
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
