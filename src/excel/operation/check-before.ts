import { HostFailure } from "../../app/workbook-host";
import { areaOfCells, type CellsEdit, type Plan } from "../../core/plan/plan";
import { cellKey, cellsOf, formatCell } from "../../core/values/workbook/cell-address";
import { isStale, piecesOfEdit } from "../pieces/all-edits";
import {
  contentIn,
  equivalentStored,
  type CellsImage,
  type StoredContent,
} from "../pieces/cells/cells-image";
import { turns } from "../session/next-turn";
import { beforeIn, type Image } from "./image";

/**
 * Rejects with `stale` where the workbook is no longer what a plan was made for: a cell holds something else than
 * `before` (with the addresses, of one sheet), or a name, a table or a chart is not what it was.
 */
export async function refuseStale(plan: Plan, now: Image): Promise<void> {
  const before = beforeIn(now);
  const turn = turns();
  for (const edit of plan.edits) {
    if (isStale(edit, before)) throw new HostFailure("stale", piecesOfEdit(edit)[0]?.place ?? {});
    await turn();
  }
  await refuseCellsUnlike(plan, now, "before");
  refuseCoveredContents(plan, now);
}

/** A merge keeps its first cell and loses the others: what the plan does not write itself has to be blank in those. */
function refuseCoveredContents({ edits }: Plan, now: Image): void {
  if (!edits.some(({ kind }) => kind === "merge")) return;
  const written = new Set(
    edits.flatMap((edit) =>
      edit.kind === "cells"
        ? cellsOf(areaOfCells(edit)).map((cell) => cellKey({ ...cell, sheet: edit.sheet }))
        : [],
    ),
  );
  for (const edit of edits) {
    if (edit.kind !== "merge") continue;
    const { sheet, area } = edit;
    const lost = cellsOf(area).filter(
      (cell, index) =>
        index > 0 &&
        !written.has(cellKey({ ...cell, sheet })) &&
        contentIn(now.cells.get(sheet) ?? [], cell) !== null,
    );
    if (lost.length > 0) throw new HostFailure("stale", { sheet, cells: lost.map(formatCell) });
  }
}

/**
 * Rejects with `stale` where cells of the sheets that were there hold something else than a plan says they do
 * `before` it or `after` it. Of a cell that the plan writes several times, the first or the last time counts.
 */
export async function refuseCellsUnlike(plan: Plan, now: Image, moment: "before" | "after"): Promise<void> {
  for (const [sheet, cells] of await cellsUnlikePlan(plan, now, moment))
    throw new HostFailure("stale", { sheet, cells });
}

/**
 * The cells, by sheet, that hold something else than a plan says they do `before` it or `after` it; sheets that it adds
 * are left out.
 */
export async function cellsUnlikePlan(
  plan: Plan,
  now: Image,
  moment: "before" | "after",
): Promise<ReadonlyMap<string, readonly string[]>> {
  const added = new Set(plan.edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : [])));
  const edits = plan.edits.flatMap((edit) => (edit.kind === "cells" && !added.has(edit.sheet) ? [edit] : []));
  const seen = new Set<string>();
  const changed = new Map<string, string[]>();
  const turn = turns();
  for (const edit of moment === "before" ? edits : edits.reverse()) {
    const cells = cellsUnlike(edit, moment, now.cells.get(edit.sheet) ?? [], seen);
    const known = changed.get(edit.sheet);
    if (known) known.push(...cells);
    else if (cells.length > 0) changed.set(edit.sheet, cells);
    await turn();
  }
  return changed;
}

function cellsUnlike(
  edit: CellsEdit,
  moment: "before" | "after",
  images: readonly CellsImage[],
  seen: Set<string>,
): string[] {
  return edit[moment].flatMap((contents, rowOffset) =>
    contents.flatMap((content, columnOffset) => {
      const cell = { row: edit.row + rowOffset, column: edit.column + columnOffset };
      const key = cellKey({ ...cell, sheet: edit.sheet });
      if (seen.has(key)) return [];
      seen.add(key);
      return equivalentStored(contentIn(images, cell), blankAsNull(content)) ? [] : [formatCell(cell)];
    }),
  );
}

function blankAsNull(content: StoredContent): StoredContent {
  return content === "" ? null : content;
}
