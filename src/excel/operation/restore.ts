import { HostFailure, type Shortfall } from "../../app/workbook-host";
import type { CellPosition } from "../../core/values/workbook/cell-address";
import type { LastRequest, Piece, PieceImage } from "../pieces/piece";
import type { ReadOptions } from "../read/read-snapshot";
import { writeInBatches, type Job } from "../session/batches";
import { isRefusal } from "../session/host-failure-mapping";
import { nextTurn } from "../session/next-turn";
import type { OpenContext } from "../session/office-session";
import { inGroups } from "../session/together";
import type { Footprint } from "./footprint";
import type { Image } from "./image";
import type { Watcher } from "./own-contents";
import { repairCells } from "./repair-cells";
import { cellRepairs, cellsEditedSince, oneForEachCell, type ThreeMoments } from "./three-moments";

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
  for (const piece of footprint.pieces) {
    const { before, after, now } = pieceMoments(moments, piece);
    if (!before || !after || !now || piece.isView) continue;
    if (isSame(before, after) || isSame(now, after) || isSame(now, before)) continue;
    throw new HostFailure("stale", piece.place);
  }
}

/** The cells whose content would be put back, by sheet. */
export function cellsToPutBack(moments: Moments): ReadonlyMap<string, readonly CellPosition[]> {
  return new Map(
    sheetMoments(moments).map(([sheet, areas]) => [
      sheet,
      areas.flatMap(cellRepairs).filter(({ content }) => content !== undefined),
    ]),
  );
}

/** What is to be put back: from three moments of a footprint, on sheets of which some are protected. */
export interface Restoring {
  readonly footprint: Footprint;
  readonly moments: Moments;
  readonly isProtected: ReadonlySet<string>;
  readonly watcher: Watcher;
}

/**
 * Puts back what the operation changed, and nothing else. Tables come first: their headers would rename themselves. Resolves
 * to what of a sheet's view and printing Excel did not let be read or put back.
 */
export async function restore(
  context: OpenContext,
  { footprint, moments, isProtected, watcher }: Restoring,
  options: ReadOptions,
): Promise<Shortfall[]> {
  await restorePieces(context, footprint, moments, ({ goesFirst }) => goesFirst, options);
  const jobs: Job[] = [];
  for (const [name, areas] of sheetMoments(moments)) {
    const repairs = areas.flatMap(cellRepairs);
    await nextTurn();
    jobs.push(
      ...repairCells(
        () => context.workbook.worksheets.getItem(name),
        oneForEachCell(repairs),
        isProtected.has(name),
        watcher.on(name),
      ),
    );
    await nextTurn();
  }
  await writeInBatches(context, jobs, options.batchBytes, () => {
    watcher.refuseOverwritten();
  });
  await restorePieces(
    context,
    footprint,
    moments,
    ({ goesFirst, lastRequest }) => !goesFirst && lastRequest === undefined,
    options,
  );
  return [
    ...(await restoreLast("view", context, footprint, moments, options)),
    ...(await restoreLast("print", context, footprint, moments, options)),
  ];
}

/** Puts back how sheets are shown, or how they are printed; what Excel refuses is told, and the rest stands. */
async function restoreLast(
  about: LastRequest,
  context: OpenContext,
  footprint: Footprint,
  moments: Moments,
  options: ReadOptions,
): Promise<Shortfall[]> {
  const meant = footprint.pieces.filter(({ lastRequest }) => lastRequest === about);
  const left = meant.filter((piece) => isUnknown(pieceMoments(moments, piece)));
  try {
    await restorePieces(context, footprint, moments, ({ lastRequest }) => lastRequest === about, options);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    left.push(...meant.filter((piece) => needsRepair(pieceMoments(moments, piece))));
  }
  if (left.length === 0) return [];
  const sheets = new Set(left.flatMap(({ place }) => place.sheet ?? []));
  return [{ code: about === "view" ? "viewNotPutBack" : "printNotPutBack", sheets: [...sheets] }];
}

/** Whether anything would be put back. */
export function hasRepairs(footprint: Footprint, moments: Moments): boolean {
  return (
    sheetMoments(moments).some(([, areas]) => areas.flatMap(cellRepairs).length > 0) ||
    footprint.pieces.some((piece) => {
      const found = pieceMoments(moments, piece);
      return needsRepair(found) || isUnknown(found);
    })
  );
}

/** Known before the operation, so that it may have been changed; but not after it or now. */
function isUnknown({ before, after, now }: ReturnType<typeof pieceMoments>): boolean {
  return before !== undefined && (after === undefined || now === undefined);
}

function needsRepair({ before, after, now }: ReturnType<typeof pieceMoments>): boolean {
  if (!before || !after || !now) return false;
  return !isSame(before, after) && !isSame(before, now) && isSame(now, after);
}

async function restorePieces(
  context: OpenContext,
  footprint: Footprint,
  moments: Moments,
  isMeant: (piece: Piece) => boolean,
  options: ReadOptions,
): Promise<void> {
  const repairs = footprint.pieces.filter(isMeant).flatMap((piece) => {
    const found = pieceMoments(moments, piece);
    const { before, now } = found;
    if (!before || !now || !needsRepair(found)) return [];
    return [{ bytes: piece.bytes, run: (shared: OpenContext) => piece.restore(shared, before, now) }];
  });
  await inGroups(context, repairs, options.batchBytes, () => context.sync());
}

function isSame(one: PieceImage, other: PieceImage): boolean {
  return one.text === other.text;
}

function pieceMoments({ before, after, now }: Moments, { key }: Piece) {
  return { before: before.pieces.get(key), after: after.pieces.get(key), now: now.pieces.get(key) };
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
