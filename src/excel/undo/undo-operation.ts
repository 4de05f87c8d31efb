import { HostFailure } from "../../app/workbook-host";
import type { Plan } from "../../core/plan/plan";
import { refuseCellsUnlike } from "../apply/check-before";
import { deleteSheets, type Applied } from "../apply/apply-plan";
import type { ReadOptions } from "../read/read-snapshot";
import type { OfficeSession, OpenContext } from "../session/office-session";
import { changesOnSheet, type AddedSheet } from "./added-sheet";
import { sheetsOf } from "./footprint";
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
  let now: Image | undefined;
  try {
    await session.run(async (context) => {
      await refuseUnwritable(context, sheetsOf(footprint), footprint.addedSheets);
      const { image: moment, addedSheets } = await lookAtAll(context, footprint, options);
      const after = applied.after?.image ?? moment;
      if (!applied.after) refuseCellsUnlike(plan, footprint, moment, "after");
      refuseWhereEdited(footprint, { before, after, now: moment });
      refuseWhereAdded(applied.after, addedSheets);
      now = moment;
      await restore(context, footprint, { before, after, now: moment }, options);
      await deleteSheets(context, footprint.addedSheets);
    });
  } catch (error) {
    if (now) await putForward(session, applied, now, options, error);
    throw error;
  }
}

async function refuseUnwritable(
  context: OpenContext,
  sheets: readonly string[],
  added: readonly string[],
): Promise<void> {
  const { worksheets, protection } = context.workbook;
  worksheets.load({ name: true, protection: { protected: true } });
  protection.load({ protected: true });
  await context.sync();
  const found = new Map(worksheets.items.map((sheet) => [sheet.name, sheet.protection.protected]));
  const gone = sheets.filter((name) => !found.has(name));
  if (gone.length > 0) throw new HostFailure("stale", { objects: gone });
  const locked = sheets.find((name) => found.get(name));
  if (locked !== undefined) throw new HostFailure("protected", { sheet: locked });
  if (protection.protected && added.length > 0) throw new HostFailure("protected");
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
  { footprint }: Applied,
  target: Image,
  options: ReadOptions,
  cause: unknown,
): Promise<void> {
  try {
    await session.run(async (context) => {
      const now = await takeImage(context, footprint, options);
      await restore(context, footprint, { before: target, after: now, now }, options);
    });
  } catch {
    const failure = cause instanceof HostFailure ? cause : new HostFailure("unknown");
    throw new HostFailure(failure.code, { ...failure.detail, partlyWritten: true });
  }
}
