import { HostFailure } from "../../app/workbook-host";
import type { Plan } from "../../core/plan/plan";
import { refuseCellsUnlike } from "./check-before";
import { deleteSheets, type Applied } from "./apply-plan";
import { lookAtSheets, refuseProtected, sheetOf } from "./open-sheets";
import type { ReadOptions } from "../read/read-snapshot";
import { isWholeRequestRefused, partlyWritten } from "../session/half-way";
import { tellingOfSyncs, type OfficeSession, type OpenContext } from "../session/office-session";
import { changesOnSheet, type AddedSheet } from "./added-sheet";
import { sheetsOf, type Footprint } from "./footprint";
import { takeImage, type Image } from "./image";
import { refuseWhereEdited, restore } from "./restore";
import { lookAtAll, type WholeImage } from "./whole-image";

/**
 * Puts back exactly what an operation changed. Rejects with `stale`, before anything is written, where someone has
 * edited what would be put back or added to a sheet that would be removed; with `protected` where a sheet has been
 * protected since. Where Excel fails half-way, the workbook is made again as it was before the attempt.
 */
export async function undoOperation(
  session: OfficeSession,
  plan: Plan,
  applied: Applied,
  options: ReadOptions,
): Promise<void> {
  const { footprint, before } = applied;
  const done: Done = {};
  try {
    await session.run(async (context) => {
      const isProtected = await refuseUnwritable(context, plan, footprint);
      const { image: now, addedSheets } = await lookAtAll(context, footprint, options);
      const after = applied.after?.image ?? now;
      if (!applied.after) refuseCellsUnlike(plan, footprint, now, "after");
      refuseWhereEdited(footprint, { before, after, now });
      refuseWhereAdded(applied.after, addedSheets);
      done.target = { now, isProtected };
      const writing = tellingOfSyncs(context, () => {
        done.isBegun = true;
      });
      await restore(writing, { footprint, moments: { before, after, now }, isProtected }, options);
      await deleteSheets(writing, footprint.addedSheets);
    });
  } catch (error) {
    const mayBeWritten = done.isBegun ?? !isWholeRequestRefused(error);
    if (done.target && mayBeWritten) await putForward(session, footprint, done.target, options, error);
    throw error;
  }
}

/** How far an undo has come. */
interface Done {
  /** What the workbook was like before the attempt. */
  target?: Target;
  isBegun?: boolean;
}

interface Target {
  readonly now: Image;
  readonly isProtected: ReadonlySet<string>;
}

async function refuseUnwritable(
  context: OpenContext,
  plan: Plan,
  footprint: Footprint,
): Promise<ReadonlySet<string>> {
  const { order, isProtected } = await lookAtSheets(context, plan);
  const gone = sheetsOf(footprint).filter((name) => !order.includes(name));
  if (gone.length > 0) throw new HostFailure("stale", { objects: gone });
  const own = new Set(footprint.addedSheets);
  const onOthers = plan.edits.filter((edit) => !own.has(sheetOf(edit) ?? ""));
  await refuseProtected(context, { ...plan, edits: onOthers }, isProtected);
  return isProtected;
}

/** A sheet that an operation added is removed only while it holds nothing but what the operation put there. */
function refuseWhereAdded(after: WholeImage | undefined, now: readonly AddedSheet[]): void {
  for (const sheet of now) {
    const was = after?.addedSheets.find((one) => one.name === sheet.name);
    const changes = was && changesOnSheet(was, sheet);
    if (!changes || (changes.cells.length === 0 && changes.objects.length === 0)) continue;
    throw new HostFailure("stale", {
      sheet: sheet.name,
      ...(changes.cells.length > 0 && { cells: changes.cells }),
      ...(changes.objects.length > 0 && { objects: changes.objects }),
    });
  }
}

/** After an undo that failed half-way: makes the workbook again what it was before the attempt. */
async function putForward(
  session: OfficeSession,
  footprint: Footprint,
  { now: target, isProtected }: Target,
  options: ReadOptions,
  cause: unknown,
): Promise<void> {
  try {
    await session.run(async (context) => {
      const now = await takeImage(context, footprint, options);
      await restore(
        context,
        { footprint, moments: { before: target, after: now, now }, isProtected },
        options,
      );
    });
  } catch {
    throw partlyWritten(cause);
  }
}
