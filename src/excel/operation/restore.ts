import { HostFailure } from "../../app/workbook-host";
import type { ReadOptions } from "../read/read-snapshot";
import { writeInBatches, type Job } from "../session/batches";
import type { OpenContext } from "../session/office-session";
import { together } from "../session/together";
import { cellRepairs, cellsEditedSince, oneForEachCell, type ThreeMoments } from "./cell-changes";
import type { Footprint } from "./footprint";
import type { Image } from "./image";
import { isMereView, placeOf, restorePiece, samePiece } from "./pieces";
import { repairCells } from "./repair-cells";

/** Three moments of everything in a footprint: before the operation, after it, and now. */
export interface Moments {
  readonly before: Image;
  readonly after: Image;
  readonly now: Image;
}

/** Rejects with `stale`, naming cells and objects of one sheet, where someone has since changed what would be put back. */
export function refuseWhereEdited(footprint: Footprint, moments: Moments): void {
  for (const [sheet, areas] of sheetMoments(moments)) {
    const cells = areas.flatMap(cellsEditedSince);
    if (cells.length > 0) throw new HostFailure("stale", { sheet, cells: [...new Set(cells)] });
  }
  footprint.pieces.forEach((at, index) => {
    const { before, after, now } = pieceMoments(moments, index);
    if (!before || !after || !now || isMereView(at)) return;
    if (samePiece(before, after) || samePiece(now, after) || samePiece(now, before)) return;
    const place = placeOf(at);
    throw new HostFailure("stale", {
      ...("sheet" in at && { sheet: at.sheet }),
      ...("cell" in place ? { cells: [place.cell] } : { objects: [place.object] }),
    });
  });
}

/** What is to be put back: from three moments of a footprint, on sheets of which some are protected. */
export interface Restoring {
  readonly footprint: Footprint;
  readonly moments: Moments;
  readonly isProtected: ReadonlySet<string>;
}

/** Puts back what the operation changed, and nothing else. Tables come first: their headers would rename themselves. */
export async function restore(
  context: OpenContext,
  { footprint, moments, isProtected }: Restoring,
  options: ReadOptions,
): Promise<void> {
  await restorePieces(context, footprint, moments, (kind) => kind === "table" || kind === "merge");
  const jobs: Job[] = [];
  for (const [name, areas] of sheetMoments(moments)) {
    jobs.push(
      ...repairCells(
        () => context.workbook.worksheets.getItem(name),
        oneForEachCell(areas.flatMap(cellRepairs)),
        isProtected.has(name),
      ),
    );
  }
  await writeInBatches(context, jobs, options.batchBytes);
  await restorePieces(context, footprint, moments, (kind) => kind !== "table" && kind !== "merge");
}

async function restorePieces(
  context: OpenContext,
  footprint: Footprint,
  moments: Moments,
  isMeant: (kind: string) => boolean,
): Promise<void> {
  const repairs = footprint.pieces.flatMap((at, index) => {
    const { before, after, now } = pieceMoments(moments, index);
    if (!before || !after || !now || !isMeant(at.kind)) return [];
    if (samePiece(before, after) || samePiece(before, now) || !samePiece(now, after)) return [];
    return [(shared: OpenContext) => restorePiece(shared, at, before, now)];
  });
  if (repairs.length === 0) return;
  await together(context, repairs);
  await context.sync();
}

function pieceMoments({ before, after, now }: Moments, index: number) {
  return { before: before.pieces[index], after: after.pieces[index], now: now.pieces[index] };
}

function sheetMoments({ before, after, now }: Moments): [string, ThreeMoments[]][] {
  return [...before.cells].map(([sheet, areas]) => [
    sheet,
    areas.flatMap((image, index) => {
      const became = after.cells.get(sheet)?.[index];
      const is = now.cells.get(sheet)?.[index];
      return became && is ? [{ before: image, after: became, now: is }] : [];
    }),
  ]);
}
