import type { ReadOptions } from "../read/read-snapshot";
import { isWholeRequestRefused, partlyWritten } from "../session/half-way";
import { tellingOfSyncs, type OfficeSession, type OpenContext } from "../session/office-session";
import { deleteSheets } from "./added-sheet";
import type { Footprint } from "./footprint";
import { takeImage, type Image, type WholeImage } from "./image";
import type { SheetsSeen } from "./open-sheets";
import { restore } from "./restore";

/** What a move begins with: everything that it may change, and the sheets as they were. */
export interface Start {
  readonly image: Image;
  readonly sheets: SheetsSeen;
}

/**
 * An operation moves a workbook from one image to another; applying and undoing are its two directions. `look` reads
 * where it begins and rejects where it must not begin; `write` goes to the other end; `lookBack` reads what it has come
 * to, for whoever wants to go back.
 */
export interface Direction {
  readonly footprint: Footprint;
  readonly look: (context: OpenContext) => Promise<Start>;
  readonly write: (
    contexts: { readonly reading: OpenContext; readonly writing: OpenContext },
    start: Start,
  ) => Promise<void>;
  readonly lookBack?: (context: OpenContext) => Promise<WholeImage>;
}

/** Both ends of a move; `end` is undefined where nobody asked, or where Excel could not be asked any more. */
export interface Moved {
  readonly start: Image;
  readonly end: WholeImage | undefined;
}

/**
 * Carries out a move as a whole. Where Excel fails after something was written, the workbook is made again as it was at
 * the start; only where that fails too is the failure `partlyWritten`.
 */
export async function move(
  session: OfficeSession,
  direction: Direction,
  options: ReadOptions,
): Promise<Moved> {
  const progress: Progress = {};
  try {
    return await session.run((context) => carryOut(context, direction, progress));
  } catch (error) {
    const { start, isBegun, isComplete } = progress;
    if (!start) throw error;
    // Written is written: a failure after it (Excel letting go of what was read) is no failure of the operation.
    if (isComplete) return { start: start.image, end: undefined };
    if (isBegun || !isWholeRequestRefused(error))
      await goBack(session, direction.footprint, start, options, error);
    throw error;
  }
}

/** How far a move has come. */
interface Progress {
  start?: Start;
  /** At least one request with writes in it was carried out. */
  isBegun?: boolean;
  isComplete?: boolean;
}

async function carryOut(context: OpenContext, direction: Direction, progress: Progress): Promise<Moved> {
  const start = await direction.look(context);
  progress.start = start;
  const writing = tellingOfSyncs(context, () => {
    progress.isBegun = true;
  });
  await direction.write({ reading: context, writing }, start);
  progress.isComplete = true;
  return { start: start.image, end: await direction.lookBack?.(context) };
}

/** Makes the workbook again as it was at the start; whatever differs from it is the move's. */
async function goBack(
  session: OfficeSession,
  footprint: Footprint,
  { image, sheets }: Start,
  options: ReadOptions,
  cause: unknown,
): Promise<void> {
  try {
    await session.run(async (context) => {
      const now = await takeImage(context, footprint, options);
      const moments = { before: image, after: now, now };
      await restore(context, { footprint, moments, isProtected: sheets.isProtected }, options);
      await deleteSheets(
        context,
        footprint.addedSheets.filter((name) => !sheets.order.includes(name)),
      );
    });
  } catch {
    throw partlyWritten(cause);
  }
}
