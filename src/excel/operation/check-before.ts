import { HostFailure } from "../../app/workbook-host";
import type { CellsEdit, Edit, Plan } from "../../core/plan/plan";
import { contains, formatCell, sameArea, type RangeAddress } from "../../core/values/workbook/cell-address";
import { refersTo } from "../pieces/defined-names";
import { sameStored, type CellsImage, type StoredContent } from "../pieces/cells-image";
import type { Footprint } from "./footprint";
import type { Image } from "./image";
import type { Piece } from "./pieces";

/**
 * Rejects with `stale` where the workbook is no longer what a plan was made for: a cell holds something else than
 * `before` (with the addresses, of one sheet), or a name, a table or a chart is not what it was.
 */
export function refuseStale(plan: Plan, footprint: Footprint, now: Image): void {
  for (const edit of plan.edits) {
    const object = changedObject(edit, footprint, now);
    if (object) throw new HostFailure("stale", object);
  }
  refuseCellsUnlike(plan, footprint, now, "before");
}

/**
 * Rejects with `stale` where cells of the sheets that were there hold something else than a plan says they do
 * `before` it or `after` it. Of a cell that the plan writes several times, the first or the last time counts.
 */
export function refuseCellsUnlike(
  plan: Plan,
  footprint: Footprint,
  now: Image,
  moment: "before" | "after",
): void {
  const edits = plan.edits.filter(
    (edit) => edit.kind === "cells" && !footprint.addedSheets.includes(edit.sheet),
  ) as CellsEdit[];
  const seen = new Set<string>();
  const changed = new Map<string, string[]>();
  for (const edit of moment === "before" ? edits : edits.reverse()) {
    const cells = cellsUnlike(edit, moment, now.cells.get(edit.sheet) ?? [], seen);
    changed.set(edit.sheet, [...(changed.get(edit.sheet) ?? []), ...cells]);
  }
  for (const [sheet, cells] of changed)
    if (cells.length > 0) throw new HostFailure("stale", { sheet, cells });
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
      const key = `${edit.sheet}!${formatCell(cell)}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return sameStored(contentAt(images, cell), blankAsNull(content)) ? [] : [formatCell(cell)];
    }),
  );
}

function blankAsNull(content: StoredContent): StoredContent {
  return content === "" ? null : content;
}

/** What stood in a cell when the image was taken; blank where it is not in it. */
export function contentAt(
  images: readonly CellsImage[],
  cell: { readonly row: number; readonly column: number },
): StoredContent {
  const image = images.find(({ area }) => contains(area, cell));
  return image?.contents[cell.row - image.area.row]?.[cell.column - image.area.column] ?? null;
}

interface Changed {
  readonly sheet?: string;
  readonly objects: readonly string[];
}

function changedObject(edit: Edit, footprint: Footprint, now: Image): Changed | undefined {
  switch (edit.kind) {
    case "name": {
      const piece = pieceAt(footprint, now, (at) => at.kind === "name" && at.name === edit.name);
      return piece?.kind === "name" && !sameRange(refersTo(piece.name) ?? null, edit.before)
        ? { objects: [edit.name] }
        : undefined;
    }
    case "addTable":
    case "resizeTable": {
      const name = edit.kind === "addTable" ? edit.name : edit.table;
      const piece = pieceAt(footprint, now, (at) => at.kind === "table" && at.name === name);
      const area = piece?.kind === "table" && piece.table ? piece.table.area : undefined;
      const wanted = edit.kind === "addTable" ? undefined : edit.before;
      const isSame = area && wanted ? sameArea(area, wanted) : area === wanted;
      return piece && !isSame ? { sheet: edit.sheet, objects: [name] } : undefined;
    }
    case "chart": {
      const piece = pieceAt(
        footprint,
        now,
        (at) => at.kind === "chart" && at.sheet === edit.sheet && at.name === edit.chart.name,
      );
      const exists = piece?.kind === "chart" && piece.chart !== null;
      return piece && exists !== edit.exists ? { sheet: edit.sheet, objects: [edit.chart.name] } : undefined;
    }
    default:
      return undefined;
  }
}

function pieceAt(
  footprint: Footprint,
  now: Image,
  is: (at: Footprint["pieces"][number]) => boolean,
): Piece | undefined {
  return now.pieces[footprint.pieces.findIndex(is)];
}

function sameRange(one: RangeAddress | null, other: RangeAddress | null): boolean {
  if (!one || !other) return one === other;
  return one.sheet === other.sheet && sameArea(one, other);
}
