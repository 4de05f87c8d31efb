import { HostFailure, type Shortfall } from "../../app/workbook-host";
import type { CellPosition } from "../../core/values/workbook/cell-address";
import type { LastRequest, Piece, PieceImage } from "../pieces/piece";
import type { ReadOptions } from "../read/read-snapshot";
import { packJobs, writeInBatches, type Job } from "../session/batches";
import { isRefusal } from "../session/host-failure-mapping";
import { nextTurn, turns } from "../session/next-turn";
import type { OpenContext } from "../session/office-session";
import type { RequestGuard } from "../session/request-guard";
import { inGroups, type SizedWork } from "../session/together";
import type { Anchors } from "./anchors";
import { nowCalled, type Footprint } from "./footprint";
import type { Image } from "./image";
import type { Watcher } from "./own-contents";
import { pointsToBefore, repairsNow, watchFrom, type PlacesNow } from "./places-now";
import { repairCells } from "./repair-cells";
import { cellRepairs, cellsEditedSince, oneForEachCell, type ThreeMoments } from "./three-moments";

/** Three moments of everything in a footprint: before the operation, after it, and now. */
export interface Moments {
  readonly before: Image;
  readonly after: Image;
  readonly now: Image;
}

/** Rejects with `stale`, naming cells and objects of one sheet, where someone has since changed what would be put back. */
export async function refuseWhereEdited(footprint: Footprint, moments: Moments): Promise<void> {
  const turn = turns();
  for (const [sheet, areas] of sheetMoments(moments)) {
    const cells = areas.flatMap(cellsEditedSince);
    if (cells.length > 0) throw new HostFailure("stale", { sheet, cells: [...new Set(cells)] });
    await turn();
  }
  for (const piece of footprint.pieces) {
    const { before, after, now } = pieceMoments(moments, piece);
    if (!before || !after || !now || piece.isView) continue;
    if (isSame(before, after) || isSame(now, after) || isSame(now, before)) continue;
    throw new HostFailure("stale", piece.place);
  }
}

/** The cells whose content would be put back, by sheet. */
export async function cellsToPutBack(
  moments: Moments,
): Promise<ReadonlyMap<string, readonly CellPosition[]>> {
  const putBack = new Map<string, readonly CellPosition[]>();
  const turn = turns();
  for (const [sheet, areas] of sheetMoments(moments)) {
    putBack.set(
      sheet,
      areas.flatMap(cellRepairs).filter(({ content }) => content !== undefined),
    );
    await turn();
  }
  return putBack;
}

/** The workbook for requests that only read, and for those that write. */
interface Contexts {
  readonly reading: OpenContext;
  readonly writing: OpenContext;
}

/** What is to be put back: from three moments of a footprint, on sheets of which some are protected. */
export interface Restoring {
  readonly footprint: Footprint;
  readonly moments: Moments;
  /** Where cells are by now that were somewhere else at the moments told of. */
  readonly places: PlacesNow;
  readonly isProtected: ReadonlySet<string>;
  readonly anchors: Anchors;
  readonly watcher: Watcher;
}

/**
 * Puts back what the operation changed, and nothing else: in one request where it fits into one, so that nobody's edit comes
 * between. Tables come first, as their headers would rename themselves, and merges, which cover cells. Resolves to what of a
 * sheet's view and printing Excel did not let be read or put back, which has requests of its own.
 */
export async function restore(
  { reading, writing: context }: Contexts,
  { footprint, moments, places, isProtected, anchors, watcher }: Restoring,
  options: ReadOptions,
): Promise<Shortfall[]> {
  const jobs: Job[] = [];
  for (const [name, areas] of sheetMoments(moments)) {
    const lines = places.get(name);
    if (lines === "unknown") continue;
    const all = oneForEachCell(areas.flatMap(cellRepairs));
    const repairs = all.filter((repair) => !pointsToBefore(repair, footprint, places));
    const watch = watcher.on(name);
    await nextTurn();
    jobs.push(
      ...repairCells(
        () => context.workbook.worksheets.getItem(nowCalled(footprint, name)),
        lines ? repairsNow(repairs, lines) : repairs,
        isProtected.has(name),
        lines ? watchFrom(watch, lines) : watch,
      ),
    );
    await nextTurn();
  }
  const guard = anchors.guard();
  const [first, last] = [true, false].map((goesFirst) =>
    pieceRepairs(
      footprint.pieces.filter((piece) => piece.goesFirst === goesFirst && piece.lastRequest === undefined),
      moments,
      guard,
    ),
  );
  const cells: SizedWork = {
    bytes: sumOfBytes(jobs),
    run: (shared) =>
      writeInBatches(shared, jobs, options.batchBytes, {
        before: () => {
          guard.begin();
        },
        after: () => {
          watcher.refuseOverwritten();
        },
      }),
  };
  const steps = [first ?? [], jobs.length > 0 ? [cells] : [], last ?? []].filter((step) => step.length > 0);
  if (sumOfBytes(steps.flat()) <= options.batchBytes) steps.splice(0, steps.length, steps.flat());
  const isOneRequest = steps.length < 2 && !needsSeveralRequests(footprint, moments);
  if (!isOneRequest || packJobs(jobs, options.batchBytes).length > 1)
    await anchors.holdLines(reading, options.batchBytes);
  const guarded = guard.over(context);
  for (const step of [preparations(footprint.pieces, moments, guard), ...steps])
    await inGroups(guarded, step, options.batchBytes, () => guarded.sync());
  return [
    ...(await restoreLast("view", context, guard, { footprint, moments }, options)),
    ...(await restoreLast("print", context, guard, { footprint, moments }, options)),
  ];
}

/** Puts back how sheets are shown, or how they are printed; what Excel refuses is told, and the rest is kept. */
async function restoreLast(
  about: LastRequest,
  context: OpenContext,
  guard: RequestGuard,
  { footprint, moments }: Pick<Restoring, "footprint" | "moments">,
  options: ReadOptions,
): Promise<Shortfall[]> {
  const guarded = guard.over(context);
  const meant = footprint.pieces.filter(({ lastRequest }) => lastRequest === about);
  const left = meant.filter((piece) => isUnknown(pieceMoments(moments, piece)));
  try {
    await inGroups(guarded, pieceRepairs(meant, moments, guard), options.batchBytes, () => guarded.sync());
  } catch (error) {
    if (!isRefusal(error)) throw error;
    left.push(...meant.filter((piece) => needsRepair(pieceMoments(moments, piece))));
  }
  if (left.length === 0) return [];
  const sheets = new Set(left.flatMap(({ place }) => place.sheet ?? []));
  return [{ code: about === "view" ? "viewNotPutBack" : "printNotPutBack", sheets: [...sheets] }];
}

function needsSeveralRequests({ pieces }: Footprint, moments: Moments): boolean {
  return pieces.some((piece) => piece.takesRequests && needsRepair(pieceMoments(moments, piece)));
}

function sumOfBytes(sized: readonly { readonly bytes: number }[]): number {
  return sized.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The sheets with cells that are left as they are, since their formulas of before would point to something else by now. */
export function sheetsWithFormulasLeft(
  { footprint, places }: Pick<Restoring, "footprint" | "places">,
  moments: Moments,
): string[] {
  return sheetMoments(moments).flatMap(([name, areas]) =>
    areas.flatMap(cellRepairs).some((repair) => pointsToBefore(repair, footprint, places)) ? [name] : [],
  );
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

function pieceRepairs(pieces: readonly Piece[], moments: Moments, guard: RequestGuard): SizedWork[] {
  return piecesInNeed(pieces, moments).map(({ piece, before, now }) =>
    guardedWork(piece, guard, (shared) => piece.restore(shared, before, now)),
  );
}

function preparations(pieces: readonly Piece[], moments: Moments, guard: RequestGuard): SizedWork[] {
  return piecesInNeed(pieces, moments).flatMap(({ piece, before, now }) => {
    const prepare = piece.preparation(before, now);
    return prepare ? [guardedWork(piece, guard, prepare)] : [];
  });
}

function piecesInNeed(pieces: readonly Piece[], moments: Moments) {
  return pieces.flatMap((piece) => {
    const found = pieceMoments(moments, piece);
    const { before, now } = found;
    return before && now && needsRepair(found) ? [{ piece, before, now }] : [];
  });
}

function guardedWork(
  { bytes }: Piece,
  guard: RequestGuard,
  work: (context: OpenContext) => Promise<void>,
): SizedWork {
  // For all sheets: where it is refused for one that others write to later in the request, nothing may be written before.
  const run = async (shared: OpenContext): Promise<void> => {
    guard.begin();
    await work(guard.between(shared));
  };
  return { bytes, run };
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
