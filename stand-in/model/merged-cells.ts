import { holdsArea, holdsCell, intersection, sameArea } from "./area";
import type { AreaState, SheetState } from "./book-state";

/** The merged area that a cell belongs to. */
export function mergeAt(sheet: SheetState, row: number, column: number): AreaState | undefined {
  return sheet.merges.find((merge) => holdsCell(merge, row, column));
}

/** True for the cells of a merged area other than its first one: they hold nothing, and take nothing. */
export function isCoveredByMerge(sheet: SheetState, row: number, column: number): boolean {
  const merge = mergeAt(sheet, row, column);
  return merge !== undefined && (merge.row !== row || merge.column !== column);
}

export function mergesIn(sheet: SheetState, area: AreaState): AreaState[] {
  return sheet.merges.filter((merge) => intersection(merge, area));
}

/** Merges an area; merges that it holds are taken into it, as Excel does. One cell is not merged. */
export function addMerge(sheet: SheetState, area: AreaState): void {
  sheet.merges = sheet.merges.filter((merge) => !holdsArea(area, merge));
  if (area.rows * area.columns > 1 && !sheet.merges.some((merge) => sameArea(merge, area)))
    sheet.merges.push({ ...area });
}

/** Takes apart every merged area that touches this one. */
export function removeMerges(sheet: SheetState, area: AreaState): void {
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
}
