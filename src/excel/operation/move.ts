import { HostFailure, type Shortfall } from "../../app/workbook-host";
import { type Plan } from "../../core/plan/plan";
import type { ReadOptions } from "../read/read-snapshot";
import { answeredInTime } from "../session/answered-in-time";
import { failureOf, memberOf } from "../session/host-failure-mapping";
import { nextTurn } from "../session/next-turn";
import { tellingOfRequests, type OfficeSession, type OpenContext } from "../session/office-session";
import { failureOfMoved, type Anchors } from "./anchors";
import { sheetsOf, type Footprint } from "./footprint";
import type { Image, WholeImage } from "./image";
import { cellsWritten, refuseWhereMoved } from "./moved-lines";
import { lookAtSheets, type SheetsSeen } from "./open-sheets";
import { Meanwhile } from "./meanwhile";
import { OwnContents, Watcher } from "./own-contents";
import { partlyWritten, stopHalfWay, withDoubtful, type HalfMove } from "./half-move";
import { inHurry, settle } from "./settle";

/** What a move begins with: everything that it may change, and the sheets as they were. */
export interface Start {
  readonly image: Image;
  readonly sheets: SheetsSeen;
  readonly anchors: Anchors;
}

/** What writing needs besides where it begins. */
export interface Work extends Start {
  readonly reading: OpenContext;
  readonly writing: OpenContext;
  /** Finds what people have typed since the start, in the requests that write over it. */
  readonly watcher: Watcher;
  readonly meanwhile: Meanwhile;
  /** Sheets that are added, by name. */
  readonly added: Map<string, Excel.Worksheet>;
}

/**
 * An operation moves a workbook from one image to another; applying and undoing differ in these steps. `look` reads
 * where it begins and rejects where it must not begin; `write` goes to the other end; `lookBack` reads what it has come
 * to, for whoever wants to go back.
 */
export interface MoveSteps {
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
export interface MoveOutcome {
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
  steps: MoveSteps,
  options: ReadOptions,
  signal?: AbortSignal,
): Promise<MoveOutcome> {
  const progress: Progress = { sent: 0, added: new Map(), shortfalls: [] };
  const outcome = (start: Start): MoveOutcome => {
    const addedIds = idsOf(steps, progress);
    return { start: start.image, end: undefined, addedIds, shortfalls: progress.shortfalls };
  };
  try {
    return await session.run(async (context) => {
      try {
        return await carryOut(session, context, steps, progress, options);
      } catch (error) {
        const { begun, sent, isComplete } = progress;
        if (!begun || sent === 0 || isComplete === true) throw error;
        // While this work goes on, Excel holds on to the places.
        await putBack(session, steps, { ...progress, begun }, failureOf(error), options, signal);
        progress.isComplete = true;
        return outcome(begun.start);
      }
    }, signal);
  } catch (error) {
    // Written is written: a failure after it (Excel letting go of what was read) is no failure of the operation.
    if (!progress.begun || progress.isComplete !== true) throw error;
    return outcome(progress.begun.start);
  }
}

/** Brings a move that failed back to where it began, and rejects with its failure; resolves where an undo is done all the same. */
async function putBack(
  session: OfficeSession,
  steps: MoveSteps,
  progress: Progress & { readonly begun: Begun },
  failure: unknown,
  options: ReadOptions,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { plan, footprint, end } = steps;
  const { start, meanwhile } = progress.begun;
  const added = idsOf(steps, progress);
  const half: HalfMove = { plan, footprint, start, end, added, meanwhile, late: progress.late?.() };
  const cause = await toldWhereUnseen(failure, half, options, signal?.aborted === true);
  if (await isUndoneAfterAll(session, half, cause, inHurry(options, signal))) return;
  throw await toldWhereMoved(session, half, cause, options);
}

/**
 * The failure of an apply that was put back, with `mayBeLeft` where the cells that it wrote to are in other rows or columns
 * by now: what a request wrote before they moved has gone along with them, where nothing finds it.
 */
async function toldWhereMoved(
  session: OfficeSession,
  { plan, end, meanwhile }: HalfMove,
  cause: unknown,
  options: ReadOptions,
): Promise<unknown> {
  if (
    end !== undefined ||
    meanwhile.places.size > 0 ||
    !(cause instanceof HostFailure) ||
    cause.code !== "stale"
  )
    return cause;
  try {
    await session.run(async (context) => {
      const sheets = await lookAtSheets(context, plan.edits);
      await refuseWhereMoved(context, plan, cellsWritten(plan), sheets, options);
    });
    return cause;
  } catch (moved) {
    if (!(moved instanceof HostFailure) || moved.code !== "stale") return cause;
    return new HostFailure("stale", { ...moved.detail, mayBeLeft: true });
  }
}

/**
 * Asks, while Excel holds on to the places, where they are by now. Where it has refused a request since they have
 * moved, or since their sheet has another name, nothing of that request was carried out, and the failure names the sheet.
 */
async function toldWhereRefused(
  error: unknown,
  context: OpenContext,
  { anchors }: Start,
  progress: Progress,
  limit: number,
): Promise<unknown> {
  const failure = failureOf(error);
  if (!(failure instanceof HostFailure) || failure.code !== "stale") return error;
  const moved = await anchors.moved(context, limit).catch(() => undefined);
  const told = moved && failureOfMoved(moved);
  if (!told || failure.detail.hostCode !== "ItemNotFound") return error;
  // The first action of the request has been refused, and so nothing of it was carried out.
  if (memberOf(error) === "Range.getIntersection") progress.sent -= 1;
  return told;
}

/** How long is waited for an answer that is late already, in milliseconds; and where the user has said stop. */
const LATE_ANSWER = 5_000;
const LATE_ANSWER_AFTER_STOP = 1_000;

/**
 * The failure with the sheets on which somebody's input may be gone: what was in the cells right before they were written
 * over comes with the answer, and this one has not come.
 */
async function toldWhereUnseen(
  cause: unknown,
  half: HalfMove,
  options: ReadOptions,
  isStopped: boolean,
): Promise<unknown> {
  const longest = isStopped ? LATE_ANSWER_AFTER_STOP : LATE_ANSWER;
  const time = Math.min(longest, options.patience.answer);
  if (!half.late || (await answeredInTime(half.late, time).catch(() => false))) return cause;
  const { code, detail } = cause instanceof HostFailure ? cause : new HostFailure("unanswered");
  return new HostFailure(code, { ...detail, unseenOn: sheetsOf(half.footprint) });
}

/** What is known from the beginning of a move that may write. */
interface Begun {
  readonly start: Start;
  readonly meanwhile: Meanwhile;
}

/** How far a move has come. */
interface Progress {
  begun?: Begun;
  /** So many requests with writes in them were sent, whatever has become of them. */
  sent: number;
  isComplete?: boolean;
  /** An answer that was not waited for any longer. */
  late?: () => Promise<boolean> | undefined;
  readonly added: Map<string, Excel.Worksheet>;
  shortfalls: readonly Shortfall[];
}

async function carryOut(
  session: OfficeSession,
  context: OpenContext,
  steps: MoveSteps,
  progress: Progress,
  { batchBytes: limit }: ReadOptions,
): Promise<MoveOutcome> {
  // With thousands of edits this takes its time: before the look, so that nothing can be done between the look and the writes.
  const own = await OwnContents.ofPlan(steps.plan);
  const start = await steps.look(context);
  await nextTurn();
  own.between(steps.end ? [start.image, steps.end] : [start.image]);
  const watcher = new Watcher(own);
  const meanwhile = new Meanwhile(session, context, start.anchors, watcher);
  progress.begun = { start, meanwhile };
  await nextTurn();
  progress.late = () => context.late();
  const writing = tellingOfRequests(context, () => {
    progress.sent += 1;
  });
  try {
    progress.shortfalls = await steps.write({
      ...start,
      reading: context,
      writing,
      watcher,
      meanwhile,
      added: progress.added,
    });
  } catch (error) {
    throw await toldWhereRefused(error, context, start, progress, limit);
  }
  progress.isComplete = true;
  const addedIds = idsOf(steps, progress);
  await start.anchors.letGo(context, limit);
  return {
    start: start.image,
    end: await steps.lookBack?.(context, addedIds),
    addedIds,
    shortfalls: progress.shortfalls,
  };
}

/** The ids of the operation's sheets, as far as they are known: Excel tells them with its answer, or not at all. */
function idsOf({ addedIds }: MoveSteps, { added }: Progress): ReadonlyMap<string, string> {
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
  const stop = (objects?: readonly string[]): Promise<never> =>
    stopHalfWay(session, partlyWritten(cause, objects), half, options);
  const settled = await settle(session, half, "start", options).catch(() => stop());
  const { isAtEnd, sheetsLeft, doubtful, shortfalls, mayBeLeftOn } = settled;
  if (sheetsLeft.length > 0) return stop(sheetsLeft);
  // Whoever takes back the rest is told what of it cannot be put back.
  if (shortfalls.length > 0) return stop();
  if (doubtful.length > 0) throw withDoubtful(cause, doubtful);
  const [sheet] = mayBeLeftOn;
  if (sheet !== undefined) throw new HostFailure("stale", { sheet, mayBeLeft: true });
  return isAtEnd;
}
