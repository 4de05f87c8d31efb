import type { Edit } from "../../core/plan/plan";
import { overlaps, type Area, type RangeAddress } from "../../core/values/workbook/cell-address";
import { WHOLE_LOOK, type CellLook } from "../pieces/cell-look";
import { readCellsImage } from "../pieces/cells-image";
import type { ReadOptions } from "../read/read-snapshot";
import { runInBatches } from "../session/batches";
import type { OpenContext } from "../session/office-session";

/** Looks and number formats of an area, cell by cell. */
export interface CopiedLooks {
  readonly looks: readonly (readonly CellLook[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

type CopyFormat = Edit & { readonly kind: "copyFormat" };

/**
 * Cuts edits so that in no part a look is copied from cells that the same part changes: the looks of a part's
 * sources are read at once, before it is written. Nearly every plan is one part.
 */
export function partsOf(edits: readonly Edit[]): Edit[][] {
  const parts: Edit[][] = [[]];
  for (const edit of edits) {
    const part = parts.at(-1) ?? [];
    if (edit.kind === "copyFormat" && part.some((earlier) => changesLook(earlier, edit.from)))
      parts.push([edit]);
    else part.push(edit);
  }
  return parts;
}

function changesLook(edit: Edit, of: RangeAddress): boolean {
  if (edit.kind === "addSheet") return edit.sheet === of.sheet;
  if (edit.kind === "copyFormat") return edit.to.sheet === of.sheet && overlaps(edit.to, of);
  return "area" in edit && edit.sheet === of.sheet && overlaps(edit.area, of);
}

/** Reads the looks that the edits copy; one sync, none where nothing is copied. */
export async function readCopiedLooks(
  context: OpenContext,
  edits: readonly Edit[],
  options: ReadOptions,
): Promise<ReadonlyMap<RangeAddress, CopiedLooks>> {
  const readings = edits.filter(isCopyFormat).map(({ from }) => {
    const sheet = context.workbook.worksheets.getItem(from.sheet);
    return { from, ...readCellsImage(sheet, { area: from, groups: WHOLE_LOOK }, options.batchBytes) };
  });
  await runInBatches(
    context,
    readings.flatMap(({ jobs }) => jobs),
    options.batchBytes,
  );
  return new Map(readings.map(({ from, image }) => [from, image()]));
}

function isCopyFormat(edit: Edit): edit is CopyFormat {
  return edit.kind === "copyFormat";
}

/** Looks repeated over a larger area, from its first cell. */
export function spreadOver(copied: CopiedLooks, to: Area): CopiedLooks {
  return { looks: spread(copied.looks, to), numberFormats: spread(copied.numberFormats, to) };
}

function spread<T>(grid: readonly (readonly T[])[], to: Area): T[][] {
  return Array.from({ length: to.rows }, (_, row) => {
    const source = grid[row % grid.length] ?? [];
    return Array.from({ length: to.columns }, (_unused, column) => source[column % source.length]).filter(
      (value) => value !== undefined,
    );
  });
}
