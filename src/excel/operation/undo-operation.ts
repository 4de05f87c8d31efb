import { HostFailure, type Shortfall } from "../../app/workbook-host";
import { sheetOfEdit, type Plan } from "../../core/plan/plan";
import type { ReadOptions } from "../read/read-snapshot";
import { nextTurn, turns } from "../session/next-turn";
import type { OfficeSession, OpenContext } from "../session/office-session";
import { changesOnSheet, deleteSheets, type AddedSheet, type Foreign } from "./added-sheet";
import { Anchors } from "./anchors";
import type { Applied } from "./apply-plan";
import { refuseCellsUnlike } from "./check-before";
import { sheetsOf, type Footprint } from "./footprint";
import { foreignOn } from "./foreign-contents";
import { takeWholeImage, type Image, type WholeImage } from "./image";
import { lookBeforeDeleting } from "./last-look";
import { move } from "./move";
import { lookAtSheets, refuseProtected, type SheetsSeen } from "./open-sheets";
import { OwnContents } from "./own-contents";
import { refuseWhereMoved } from "./moved-lines";
import { withContents } from "./patched-image";
import { keptTexts, textsTypedAtOnce } from "./typed-at-once";
import { cellsToPutBack, refuseWhereEdited, restore } from "./restore";

/**
 * Puts back exactly what an operation changed. Rejects with `stale`, before anything is written, where someone has
 * edited what would be put back or added to a sheet that would be removed; with `protected` where a sheet has been
 * protected since. Where the signal stops it, what was put back so far is written again. Resolves to what of a sheet's view
 * and printing could not be put back, and to the cells whose text somebody had typed right after they were written: it stays.
 */
export async function undoOperation(
  session: OfficeSession,
  plan: Plan,
  { footprint, before, after, addedIds }: Applied,
  options: ReadOptions,
  signal?: AbortSignal,
): Promise<readonly Shortfall[]> {
  const typed = after ? await textsTypedAtOnce(plan, before, after) : [];
  // What somebody has typed right after the last write counts as what was there before.
  const wanted = withContents(before, typed);
  let sheetsSeen: WholeImage["addedSheets"] = new Map();
  const { shortfalls } = await move(
    session,
    {
      plan,
      footprint,
      end: wanted,
      addedIds,
      look: async (context) => {
        const sheets = await refuseUnwritable(context, plan, footprint, options);
        const anchors = new Anchors(context, plan, footprint, sheets.order);
        const now = await takeWholeImage(context, footprint, addedIds, options);
        await nextTurn();
        if (after) {
          await refuseWhereEdited(footprint, { before: wanted, after, now });
          const putBack = await cellsToPutBack({ before: wanted, after, now });
          await refuseWhereMoved(context, plan, putBack, sheets, options);
        } else await refuseCellsUnlike(plan, now, "after");
        await refuseWhereAdded(plan, after, now, wanted);
        signal?.throwIfAborted();
        sheetsSeen = now.addedSheets;
        return { image: now, sheets, anchors };
      },
      write: async ({
        reading,
        writing,
        image: now,
        sheets: { isProtected },
        anchors,
        watcher,
        meanwhile,
      }) => {
        // Protecting them is a request that writes: whatever moves after it has to be found.
        if (addedIds.size > 0) await anchors.holdLinesInPlace(reading, options.batchBytes);
        // Before anything is put back: formulas on them may change with what they refer to.
        const foreign = await lookBeforeDeleting(writing, sheetsSeen, isProtected, options, () => {
          meanwhile.protects();
        });
        refuseForeign(sheetsSeen, foreign);
        const moments = { before: wanted, after: after ?? now, now };
        const restoring = { footprint, moments, places: new Map(), isProtected, anchors, watcher };
        const left = await restore({ reading, writing }, restoring, options);
        await deleteSheets(writing, [...addedIds.values()]);
        return left;
      },
    },
    options,
    signal,
  );
  return [...shortfalls, ...keptTexts(typed)];
}

async function refuseUnwritable(
  context: OpenContext,
  plan: Plan,
  footprint: Footprint,
  options: ReadOptions,
): Promise<SheetsSeen> {
  const sheets = await lookAtSheets(context, plan.edits);
  const gone = sheetsOf(footprint).filter((name) => !sheets.order.includes(name));
  if (gone.length > 0) throw new HostFailure("stale", { objects: gone });
  const own = new Set(footprint.addedSheets);
  const onOthers = plan.edits.filter((edit) => !own.has(sheetOfEdit(edit) ?? ""));
  await refuseProtected(context, { ...plan, edits: onOthers }, sheets.isProtected, options);
  return sheets;
}

/** A sheet that an operation added is removed only while it holds nothing but what the operation put there. */
async function refuseWhereAdded(
  plan: Plan,
  after: WholeImage | undefined,
  now: WholeImage,
  before: Image,
): Promise<void> {
  const own = await OwnContents.of(plan, [before]);
  const foreign = new Map<string, Foreign>();
  const turn = turns();
  for (const [name, sheet] of now.addedSheets) {
    const was = after?.addedSheets.get(name);
    foreign.set(name, was ? await changesOnSheet(was, sheet) : foreignOn(sheet, name, plan, own));
    await turn();
  }
  refuseForeign(now.addedSheets, foreign);
}

/** Throws `stale` for the first sheet on which there is anything of somebody's. */
function refuseForeign(sheets: ReadonlyMap<string, AddedSheet>, foreign: ReadonlyMap<string, Foreign>): void {
  for (const [name, { cells, objects }] of foreign) {
    const sheet = sheets.get(name);
    if (!sheet || (cells.length === 0 && objects.length === 0)) continue;
    throw new HostFailure("stale", {
      sheet: sheet.name,
      ...(cells.length > 0 && { cells }),
      ...(objects.length > 0 && { objects }),
    });
  }
}
