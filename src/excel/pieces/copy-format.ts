import type { Edit, EditOf } from "../../core/plan/plan";
import { areaOf, overlaps, type RangeAddress } from "../../core/values/workbook/cell-address";
import type { ReadOptions } from "../read/read-snapshot";
import { runInBatches } from "../session/batches";
import type { OpenContext } from "../session/office-session";
import { NO_LOOK, WHOLE_LOOK, type LookGroups } from "./cells/cell-look";
import { readCellsImage } from "./cells/cells-image";
import { spreadOver, type CopiedLooks } from "./cells/copied-looks";
import { lookKept } from "./cells/kept-areas";
import { writeLooks, writeNumberFormats } from "./cells/write-cells";
import { never, none, type EditRules } from "./edit-rules";
import { sheetIn } from "./piece";

export const copyFormat: EditRules<"copyFormat"> = {
  cells: ({ to, only }) => [{ sheet: to.sheet, ...lookKept(areaOf(to), groupsOf(only)) }],
  pieces: none,
  isStale: never,
  write: ({ from, to, only }, { context, copied }) => {
    const source = copied.get(from);
    if (!source) return [];
    const sheet = (): Excel.Worksheet => sheetIn(context, to.sheet);
    const { looks, numberFormats } = spreadOver(source, to);
    return [
      ...(only === undefined ? writeNumberFormats(sheet, to, numberFormats) : []),
      ...writeLooks(sheet, to, looks, "takeAway"),
      ...writeLooks(sheet, to, looks, "set"),
    ];
  },
};

function groupsOf(only: "alignment" | undefined): LookGroups {
  return only === undefined ? WHOLE_LOOK : { ...NO_LOOK, alignment: true };
}

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
  const readings = edits.filter(isCopyFormat).map(({ from, only }) => {
    const sheet = sheetIn(context, from.sheet);
    return { from, ...readCellsImage(sheet, { area: from, groups: groupsOf(only) }, options.batchBytes) };
  });
  await runInBatches(
    context,
    readings.flatMap(({ jobs }) => jobs),
    options.batchBytes,
  );
  return new Map(readings.map(({ from, image }) => [from, image()]));
}

function isCopyFormat(edit: Edit): edit is EditOf<"copyFormat"> {
  return edit.kind === "copyFormat";
}
