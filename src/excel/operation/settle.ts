import { HostFailure, type Shortfall } from "../../app/workbook-host";
import type { Plan } from "../../core/plan/plan";
import type { ReadOptions } from "../read/read-snapshot";
import { inSmallerBatches } from "../read/smaller-batches";
import type { OfficeSession, OpenContext } from "../session/office-session";
import { withPatience } from "../session/patience";
import { Anchors } from "./anchors";
import { deleteSheets, readAddedSheets, type AddedSheet } from "./added-sheet";
import { foreignOn, sheetsShownByContents } from "./foreign-contents";
import { partlyWritten, stopHalfWay, wasProtected, withDoubtful, type HalfMove } from "./half-move";
import { takeImage } from "./image";
import { lookBeforeDeleting, unprotectSheets } from "./last-look";
import { lookAtSheets, type SheetsSeen } from "./open-sheets";
import { OwnContents, Watcher } from "./own-contents";
import { placesByHeadings } from "./moved-lines";
import { footprintNow, atPlacesBefore, isElsewhere } from "./places-now";
import { hasRepairs, restore, sheetsWithFormulasLeft } from "./restore";
import { onSheetsNow } from "./sheets-now";
import { withContents, withoutForeign } from "./patched-image";

/** What became of a half move. */
export interface Settled {
  /** True where the workbook is as it was to be, false where it is again as it was at the start. */
  readonly isAtEnd: boolean;
  /** Sheets that the operation added and that are left, because someone has put something on them. */
  readonly sheetsLeft: readonly string[];
  /** Sheets of the operation's names that are left, because nothing shows that they are not somebody else's. */
  readonly doubtful: readonly string[];
  /** What of a sheet's view and printing could not be put back. */
  readonly shortfalls: readonly Shortfall[];
  /** Sheets on which something may be left that could not be found any more, or could not be put back where it is now. */
  readonly mayBeLeftOn: readonly string[];
}

/** How long Excel may take for each answer once the user has said stop, in milliseconds. */
const ANSWER_AFTER_STOP = 15_000;

/** Whoever has said stop is not to wait for long while what was written is put back. */
export function inHurry(options: ReadOptions, signal: AbortSignal | undefined): ReadOptions {
  if (signal?.aborted !== true) return options;
  const { answer, openCell, pause } = options.patience;
  const shorter = (milliseconds: number): number => Math.min(milliseconds, ANSWER_AFTER_STOP);
  return { ...options, patience: { answer: shorter(answer), openCell: shorter(openCell), pause } };
}

/** How often what is put back may be written over before it is given up. */
const TRIES = 4;

/**
 * The user asks for what is left of an operation to be taken back. Resolves to what of a sheet's view and printing could not
 * be put back; rejects with `StoppedHalfWay` where anything else could not.
 */
export async function finishUndoing(
  session: OfficeSession,
  half: HalfMove,
  options: ReadOptions,
  signal?: AbortSignal,
): Promise<readonly Shortfall[]> {
  const { sheetsLeft, doubtful, shortfalls, mayBeLeftOn } = await settle(
    session,
    half,
    half.end ? "end" : "start",
    options,
    signal,
  ).catch((error: unknown) => stopHalfWay(session, partlyWritten(error), half, options));
  // The rest is taken back; once somebody has seen to these sheets, the same undo comes to its end.
  const left = partlyWritten(new HostFailure("stale"), sheetsLeft.length > 0 ? sheetsLeft : undefined);
  if (doubtful.length > 0) throw withDoubtful(left, doubtful);
  if (sheetsLeft.length > 0) throw left;
  // What is still held costs Excel a little, and harms nobody.
  await half.meanwhile.letGo(options).catch(() => undefined);
  return mayBeLeftOn.length === 0 ? shortfalls : [...shortfalls, { code: "mayBeLeft", sheets: mayBeLeftOn }];
}

/**
 * Reads what a half move has left, and brings the workbook to one end of it: to its `end` in any case where an undo has
 * deleted sheets, which cannot come back. What people have typed meanwhile stays. Waits while a cell is open. Rejects
 * where Excel lets nothing be read or written.
 */
export async function settle(
  session: OfficeSession,
  half: HalfMove,
  goal: "start" | "end",
  options: ReadOptions,
  signal?: AbortSignal,
): Promise<Settled> {
  const { meanwhile } = half;
  let stop = signal;
  for (let tries = 1; ; tries += 1) {
    const known = meanwhile.findings;
    const watcher = new Watcher(await ownOf(half));
    try {
      return await withPatience(options.patience, () =>
        inSmallerBatches(options, (smaller) =>
          session.run(
            (context) => settleOnce(context, half, goal, watcher, smaller),
            stop,
            options.patience.answer,
          ),
        ),
      );
    } catch (error) {
      // Here what was in the other cells was mostly the operation's own.
      meanwhile.foundTyped(watcher.typedMeanwhile);
      if (meanwhile.findings === known || tries >= TRIES) throw error;
      // What somebody typed is put back even where the user has said stop meanwhile.
      if (watcher.typedMeanwhile.length > 0) stop = undefined;
    }
  }
}

function ownOf({ plan, start, end }: HalfMove): Promise<OwnContents> {
  return OwnContents.of(plan, end ? [start.image, end] : [start.image]);
}

async function settleOnce(
  context: OpenContext,
  half: HalfMove,
  goal: "start" | "end",
  watcher: Watcher,
  options: ReadOptions,
): Promise<Settled> {
  const { start, end, plan, meanwhile } = half;
  const own = await ownOf(half);
  await meanwhile.look(options);
  const { findings } = meanwhile;
  const sheets = await lookAtSheets(context, plan.edits);
  const places = await placesByHeadings(context, plan, meanwhile.places, sheets, options);
  const left = await addedSheetsThatAreThere(context, half, options);
  const isAnySheetGone = half.footprint.addedSheets.some((name) => isGone(name, half, left));
  // Formulas cannot be put back as they were once rows have moved: an undo goes on to where it was going.
  const isAtEnd = end !== undefined && (goal === "end" || isAnySheetGone || places.size > 0);
  const there = onSheetsNow(half.footprint, start.sheets, sheets);
  const { footprint, lost } = footprintNow(
    there.footprint,
    isAtEnd ? end : start.image,
    places,
    end !== undefined,
  );
  const anchors = new Anchors(context, { ...plan, guards: [] }, footprint, sheets.order);
  const now = atPlacesBefore(await takeImage(context, footprint, options), there.footprint, places);
  // From here on the anchors tell; what has moved before they held on to anything was looked for at old places.
  await meanwhile.look(options);
  if (meanwhile.findings > findings) throw new HostFailure("stale");
  const began = { ...start.image, pieces: new Map([...start.image.pieces, ...meanwhile.pieces]) };
  const before = withContents(isAtEnd ? end : began, meanwhile.overwritten);
  const moments = { before, after: withoutForeign(now, before, own), now };
  const formulasLeft = sheetsWithFormulasLeft({ footprint, places }, moments);
  const shortfalls = hasRepairs(footprint, moments)
    ? await restore(
        { reading: context, writing: context },
        { footprint, moments, places, isProtected: there.isProtected, anchors, watcher },
        options,
      )
    : [];
  const surplus = isAtEnd || end === undefined ? [...left] : [];
  const [kept, withoutForeignData] = partition(surplus, ([name, sheet]) =>
    hasForeign(sheet, name, plan, own),
  );
  const shown = sheetsShownByContents(left, plan, own);
  const [ours, doubtful] = partition(withoutForeignData, ([name]) => half.added.has(name) || shown.has(name));
  const changed = await lookBeforeDeleting(context, new Map(ours), sheets.isProtected, options, () => {
    meanwhile.protects();
  });
  const [changedOnes, toDelete] = partition(ours, ([name]) => changed.has(name));
  const stay = [...left].filter(([name]) => !toDelete.some(([deleted]) => deleted === name));
  await unprotectSheets(
    context,
    stay.flatMap(([name, sheet]) =>
      changed.has(name) || isProtectedByUs(name, sheet, half, sheets) ? [sheet.id] : [],
    ),
  );
  await deleteSheets(
    context,
    toDelete.map(([, { id }]) => id),
  );
  meanwhile.protectsNoMore();
  return {
    isAtEnd,
    // A sheet that is not known to be ours and holds somebody's data is somebody's, made under the same name.
    sheetsLeft: [...kept, ...changedOnes].flatMap(([name, sheet]) =>
      half.added.has(name) ? [sheet.name] : [],
    ),
    doubtful: [...doubtful, ...changedOnes.filter(([name]) => !half.added.has(name))].map(
      ([, sheet]) => sheet.name,
    ),
    shortfalls,
    mayBeLeftOn: isElsewhere(footprint, places)
      ? [...new Set([...there.lost, ...[...lost, ...formulasLeft].map(there.nameOf)])]
      : [],
  };
}

/**
 * The sheets of the operation that are there now: those whose ids are known, and those of the right name that were not
 * there at the start (of which only the contents can tell whose they are).
 */
async function addedSheetsThatAreThere(
  context: OpenContext,
  { footprint, added, start }: HalfMove,
  options: ReadOptions,
): Promise<ReadonlyMap<string, AddedSheet>> {
  const old = new Set(start.sheets.ids.values());
  const places = footprint.addedSheets.map((name): [string, string] => [name, added.get(name) ?? name]);
  const found = await readAddedSheets(context, new Map(places), options);
  return new Map([...found].filter(([name, { id }]) => added.has(name) || !old.has(id)));
}

/** A sheet of the operation's that is protected now, and was not when it began: an earlier try has come as far as that. */
function isProtectedByUs(
  name: string,
  sheet: AddedSheet,
  { start, added }: HalfMove,
  now: SheetsSeen,
): boolean {
  return added.has(name) && now.isProtected.has(sheet.name) && !wasProtected(sheet.id, start.sheets);
}

function partition<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

function isGone(name: string, { added, start }: HalfMove, left: ReadonlyMap<string, AddedSheet>): boolean {
  const id = added.get(name);
  const wasThere = id !== undefined && [...start.sheets.ids.values()].includes(id);
  return wasThere && !left.has(name);
}

function hasForeign(sheet: AddedSheet, name: string, plan: Plan, own: OwnContents): boolean {
  const { cells, objects } = foreignOn(sheet, name, plan, own);
  return cells.length > 0 || objects.length > 0;
}
