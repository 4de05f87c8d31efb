import { HostFailure, type Shortfall } from "../../app/workbook-host";
import { areaOfCells, type Plan } from "../../core/plan/plan";
import { cellsOf, type CellPosition } from "../../core/values/workbook/cell-address";
import type { ReadOptions } from "../read/read-snapshot";
import { nextTurn } from "../session/next-turn";
import { tellingOfRequests, type OfficeSession, type OpenContext } from "../session/office-session";
import type { Footprint } from "./footprint";
import type { Image, WholeImage } from "./image";
import { refuseWhereMoved } from "./moved-lines";
import { lookAtSheets, type SheetsSeen } from "./open-sheets";
import { OwnContents, Watcher } from "./own-contents";
import { inHurry, partlyWritten, settle, StoppedHalfWay, withDoubtful, type HalfMove } from "./settle";

/** What a move begins with: everything that it may change, and the sheets as they were. */
export interface Start {
  readonly image: Image;
  readonly sheets: SheetsSeen;
}

/** What writing needs besides where it begins. */
export interface Work extends Start {
  readonly reading: OpenContext;
  readonly writing: OpenContext;
  /** Finds what people have typed since the start, in the requests that write over it. */
  readonly watcher: Watcher;
  /** Sheets that are added, by name. */
  readonly added: Map<string, Excel.Worksheet>;
}

/**
 * An operation moves a workbook from one image to another; applying and undoing are its two directions. `look` reads
 * where it begins and rejects where it must not begin; `write` goes to the other end; `lookBack` reads what it has come
 * to, for whoever wants to go back.
 */
export interface Direction {
  readonly plan: Plan;
  readonly footprint: Footprint;
  /** Where it goes to; undefined where only writing shows it. */
  readonly end?: Image;
  /** The ids of the sheets that the operation has added, by name. */
  readonly addedIds: ReadonlyMap<string, string>;
  readonly look: (context: OpenContext) => Promise<Start>;
  /** Resolves to what has come out otherwise than meant. */
  readonly write: (work: Work) => Promise<readonly Shortfall[]>;
  readonly lookBack?: (context: OpenContext, addedIds: ReadonlyMap<string, string>) => Promise<WholeImage>;
}

/** Both ends of a move; `end` is undefined where nobody asked, or where Excel could not be asked any more. */
export interface Moved {
  readonly start: Image;
  readonly end: WholeImage | undefined;
  readonly addedIds: ReadonlyMap<string, string>;
  readonly shortfalls: readonly Shortfall[];
}

/**
 * Carries out a move as a whole. Once anything was sent that writes, no error is taken to mean that nothing was written:
 * the workbook is read, and brought back to where the move began. Rejects with `StoppedHalfWay` where that fails too.
 */
export async function move(
  session: OfficeSession,
  direction: Direction,
  options: ReadOptions,
  signal?: AbortSignal,
): Promise<Moved> {
  const progress: Progress = { added: new Map(), shortfalls: [] };
  try {
    return await session.run((context) => carryOut(context, direction, progress), signal);
  } catch (error) {
    const { start, isSent, isComplete } = progress;
    if (!start || !isSent) throw error;
    const addedIds = idsOf(direction, progress);
    // Written is written: a failure after it (Excel letting go of what was read) is no failure of the operation.
    const { shortfalls } = progress;
    if (isComplete) return { start: start.image, end: undefined, addedIds, shortfalls };
    const { plan, footprint, end } = direction;
    const overwritten = progress.watcher?.overwritten ?? [];
    const half: HalfMove = { plan, footprint, start, end, added: addedIds, overwritten };
    if (await isUndoneAfterAll(session, half, error, inHurry(options, signal)))
      return { start: start.image, end: undefined, addedIds, shortfalls };
    throw await toldWhereMoved(session, half, error, options);
  }
}

/**
 * The failure of an apply that was put back, with `mayBeLeft` where the cells that it wrote to are in other rows or columns
 * by now: what a request wrote before they moved has gone along with them, where nothing finds it.
 */
async function toldWhereMoved(
  session: OfficeSession,
  { plan, end }: HalfMove,
  cause: unknown,
  options: ReadOptions,
): Promise<unknown> {
  if (end !== undefined || !(cause instanceof HostFailure) || cause.code !== "stale") return cause;
  try {
    await session.run(async (context) => {
      const sheets = await lookAtSheets(context, plan);
      await refuseWhereMoved(context, plan, cellsWritten(plan), sheets, options);
    });
    return cause;
  } catch (moved) {
    if (!(moved instanceof HostFailure) || moved.code !== "stale") return cause;
    return new HostFailure("stale", { ...moved.detail, mayBeLeft: true });
  }
}

function cellsWritten({ edits }: Plan): ReadonlyMap<string, readonly CellPosition[]> {
  const added = new Set(edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : [])));
  const written = new Map<string, CellPosition[]>();
  for (const edit of edits) {
    if (edit.kind !== "cells" || added.has(edit.sheet)) continue;
    const cells = written.get(edit.sheet) ?? [];
    written.set(edit.sheet, [...cells, ...cellsOf(areaOfCells(edit))]);
  }
  return written;
}

/** How far a move has come. */
interface Progress {
  start?: Start;
  watcher?: Watcher;
  /** A request with writes in it was sent, whatever has become of it. */
  isSent?: boolean;
  isComplete?: boolean;
  readonly added: Map<string, Excel.Worksheet>;
  shortfalls: readonly Shortfall[];
}

async function carryOut(context: OpenContext, direction: Direction, progress: Progress): Promise<Moved> {
  const start = await direction.look(context);
  progress.start = start;
  await nextTurn();
  const ends = direction.end ? [start.image, direction.end] : [start.image];
  const watcher = new Watcher(new OwnContents(direction.plan, ends));
  progress.watcher = watcher;
  await nextTurn();
  const writing = tellingOfRequests(context, () => {
    progress.isSent = true;
  });
  const shortfalls = await direction.write({
    ...start,
    reading: context,
    writing,
    watcher,
    added: progress.added,
  });
  progress.shortfalls = shortfalls;
  progress.isComplete = true;
  const addedIds = idsOf(direction, progress);
  return { start: start.image, end: await direction.lookBack?.(context, addedIds), addedIds, shortfalls };
}

/** The ids of the operation's sheets, as far as they are known: Excel tells them with its answer, or not at all. */
function idsOf({ addedIds }: Direction, { added }: Progress): ReadonlyMap<string, string> {
  const ids = new Map(addedIds);
  for (const [name, sheet] of added) {
    try {
      ids.set(name, sheet.id);
    } catch {
      // No answer has come that holds it.
    }
  }
  return ids;
}

/** True where an undo that failed is done all the same: its sheets are gone, and the rest was put back as well. */
async function isUndoneAfterAll(
  session: OfficeSession,
  half: HalfMove,
  cause: unknown,
  options: ReadOptions,
): Promise<boolean> {
  const { isAtEnd, sheetsLeft, doubtful, shortfalls } = await settle(session, half, "start", options).catch(
    (): never => {
      throw new StoppedHalfWay(partlyWritten(cause), half);
    },
  );
  if (sheetsLeft.length > 0) throw new StoppedHalfWay(partlyWritten(cause, sheetsLeft), half);
  // Whoever takes back the rest is told what of it cannot be put back.
  if (shortfalls.length > 0) throw new StoppedHalfWay(partlyWritten(cause), half);
  if (doubtful.length > 0) throw withDoubtful(cause, doubtful);
  return isAtEnd;
}
