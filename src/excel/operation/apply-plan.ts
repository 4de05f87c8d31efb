import type { LongRun } from "../../app/workbook-host";
import type { Plan } from "../../core/plan/plan";
import type { ReadOptions } from "../read/read-snapshot";
import { isWholeRequestRefused, partlyWritten } from "../session/half-way";
import { tellingOfSyncs, type OfficeSession, type OpenContext } from "../session/office-session";
import { completedBy, imageOfSpec } from "../pieces/chart-image";
import type { Piece, PieceAddress } from "./pieces";
import { lookAtAll, type WholeImage } from "./whole-image";
import { footprintOf, type Footprint } from "./footprint";
import { takeImage, type Image } from "./image";
import { restore } from "./restore";
import { refuseStale } from "./check-before";
import { openSheets } from "./open-sheets";
import type { Known } from "./known";
import { writeEdits } from "./write-edits";

/** What undoing an operation needs to know. */
export interface Applied {
  readonly footprint: Footprint;
  readonly before: Image;
  /** Right after the operation; undefined where Excel could not be asked any more. */
  readonly after: WholeImage | undefined;
}

/**
 * Applies a plan as a whole. What it is about to change is read first, in one go with the comparison, so nothing is
 * written where something has changed since the plan was made. Where Excel fails after that, what was written is
 * put back; only where that fails too is the failure `partlyWritten`.
 */
export async function applyPlan(
  session: OfficeSession,
  plan: Plan,
  options: ReadOptions,
  run?: LongRun,
): Promise<Applied> {
  const footprint = footprintOf(plan);
  const done: Done = {};
  try {
    return await session.run((context) => carryOut(context, plan, footprint, options, done, run));
  } catch (error) {
    if (!done.known) throw error;
    const { before } = done.known;
    // Written is written: a failure behind it (Excel letting go of what was read) is no failure of the operation.
    if (done.isComplete) return { footprint, before, after: undefined };
    if (done.isBegun || !isWholeRequestRefused(error)) await putBack(session, done.known, options, error);
    throw error;
  }
}

/** How far an operation has come. */
interface Done {
  known?: Known;
  /** At least one request with writes in it was carried out. */
  isBegun?: boolean;
  isComplete?: boolean;
}

async function carryOut(
  context: OpenContext,
  plan: Plan,
  footprint: Footprint,
  options: ReadOptions,
  done: Done,
  run?: LongRun,
): Promise<Applied> {
  const known = await lookBeforeWriting(context, plan, footprint, options, run);
  run?.signal?.throwIfAborted();
  done.known = known;
  const writing = tellingOfSyncs(context, () => {
    done.isBegun = true;
  });
  await writeEdits({ reading: context, writing }, plan, known, options, run);
  done.isComplete = true;
  return { footprint, before: known.before, after: await lookAtAll(context, footprint, options) };
}

async function lookBeforeWriting(
  context: OpenContext,
  plan: Plan,
  footprint: Footprint,
  options: ReadOptions,
  run?: LongRun,
): Promise<Known> {
  const { order, isProtected } = await openSheets(context, plan);
  const taken = await takeImage(context, footprint, options, run?.signal ? { signal: run.signal } : {});
  const before = {
    ...taken,
    pieces: taken.pieces.map((piece, index) => completed(piece, footprint.pieces[index], plan)),
  };
  refuseStale(plan, footprint, before);
  return { footprint, before, order, isProtected };
}

function completed(piece: Piece, at: PieceAddress | undefined, plan: Plan): Piece {
  if (piece.kind !== "chart" || !piece.chart || at?.kind !== "chart") return piece;
  const edit = plan.edits.find(
    (one) => one.kind === "chart" && one.sheet === at.sheet && one.chart.name === at.name,
  );
  return edit?.kind === "chart"
    ? { kind: "chart", chart: completedBy(piece.chart, imageOfSpec(edit.chart)) }
    : piece;
}

/** Puts back what was written of a plan; whatever differs from before is the plan's. */
async function putBack(
  session: OfficeSession,
  { footprint, before, isProtected }: Known,
  options: ReadOptions,
  cause: unknown,
): Promise<void> {
  try {
    await session.run(async (context) => {
      const now = await takeImage(context, footprint, options);
      await restore(context, { footprint, moments: { before, after: now, now }, isProtected }, options);
      await deleteSheets(context, footprint.addedSheets);
    });
  } catch {
    throw partlyWritten(cause);
  }
}

/** Deletes the sheets of these names that are there. Two syncs. */
export async function deleteSheets(context: OpenContext, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of sheets) sheet.load({ name: true });
  await context.sync();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}
