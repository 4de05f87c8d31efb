import type { Edit, EditKind, EditOf } from "../../core/plan/plan";
import type { Job } from "../session/batches";
import { addSheet } from "./add-sheet";
import { addTable } from "./add-table";
import { cells } from "./cells";
import { chart } from "./chart";
import { columnWidth } from "./column-width";
import { conditionalFormat } from "./conditional-format";
import { copyFormat } from "./copy-format";
import type { Before, EditRules, KeptOnSheet, Writing } from "./edit-rules";
import { format } from "./format";
import { freeze } from "./freeze";
import { insertRows } from "./insert-rows";
import { merge } from "./merge";
import { name } from "./name";
import { pageLayout } from "./page-layout";
import type { LastRequest, Piece } from "./piece";
import { resizeTable } from "./resize-table";
import { rowHeight } from "./row-height";
import { showGridlines } from "./show-gridlines";
import { validation } from "./validation";

/** Every kind of edit that a plan may hold; one that is missing does not compile. */
const ALL_EDITS: { readonly [Kind in EditKind]: EditRules<Kind> } = {
  cells,
  format,
  copyFormat,
  merge,
  columnWidth,
  rowHeight,
  conditionalFormat,
  validation,
  name,
  addSheet,
  insertRows,
  addTable,
  resizeTable,
  freeze,
  pageLayout,
  showGridlines,
  chart,
};

/** The cells whose content or look an edit may change. */
export function cellsOfEdit<Kind extends EditKind>(edit: EditOf<Kind>): readonly KeptOnSheet[] {
  return ALL_EDITS[edit.kind].cells(edit);
}

/** What else an edit may change. */
export function piecesOfEdit<Kind extends EditKind>(edit: EditOf<Kind>): readonly Piece[] {
  return ALL_EDITS[edit.kind].pieces(edit);
}

/** Whether the pieces of an edit are not what its plan was made for. */
export function isStale<Kind extends EditKind>(edit: EditOf<Kind>, before: Before): boolean {
  return ALL_EDITS[edit.kind].isStale(edit, before);
}

/** The jobs that write an edit in its turn. */
export function writeEdit<Kind extends EditKind>(edit: EditOf<Kind>, work: Writing): readonly Job[] {
  return ALL_EDITS[edit.kind].write(edit, work);
}

/** The jobs that look at what an edit will write over, before anything is written. */
export function lookAtEdit<Kind extends EditKind>(edit: EditOf<Kind>, work: Writing): readonly Job[] {
  return ALL_EDITS[edit.kind].look?.(edit, work) ?? [];
}

/** The last request that an edit is written in; undefined where it is written in its turn. */
export function lastRequestOf(edit: Edit): LastRequest | undefined {
  return ALL_EDITS[edit.kind].lastRequest;
}

/** Whether part of an edit is written after everything else. */
export function comesLast(edit: Edit): boolean {
  return ALL_EDITS[edit.kind].writeLast !== undefined;
}

/** Writes the part of an edit that comes after everything else. */
export async function writeEditLast<Kind extends EditKind>(edit: EditOf<Kind>, work: Writing): Promise<void> {
  await ALL_EDITS[edit.kind].writeLast?.(edit, work);
}
