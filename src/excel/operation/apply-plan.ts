import type { LongRun, Shortfall } from "../../app/workbook-host";
import type { Plan } from "../../core/plan/plan";
import { sharing, type ReadOptions } from "../read/read-snapshot";
import { nextTurn } from "../session/next-turn";
import type { OfficeSession } from "../session/office-session";
import { together } from "../session/together";
import { Anchors } from "./anchors";
import { cellsUnlikePlan, refuseStale } from "./check-before";
import { bytesOfGuards, refuseUnlikeGuards } from "./check-guards";
import { footprintOf, type Footprint } from "./footprint";
import { bytesOfFootprint, NO_IMAGE, takeImage, takeWholeImage, type Image, type WholeImage } from "./image";
import { move } from "./move";
import { openSheets } from "./open-sheets";
import { writeEdits } from "./write-edits";

/** What undoing an operation needs to know. */
export interface Applied {
  readonly footprint: Footprint;
  readonly before: Image;
  /** Right after the operation; undefined where Excel could not be asked any more. */
  readonly after: WholeImage | undefined;
  /** The ids of the sheets that it added, by the names that it gave them. */
  readonly addedIds: ReadonlyMap<string, string>;
  /** What has come out otherwise than planned. */
  readonly shortfalls: readonly Shortfall[];
}

/**
 * Applies a plan as a whole. What it is about to change is read first, in one go with the comparison, so nothing is
 * written where something has changed since the plan was made.
 */
export async function applyPlan(
  session: OfficeSession,
  plan: Plan,
  options: ReadOptions,
  run?: LongRun,
): Promise<Applied> {
  const footprint = await footprintOf(plan);
  await nextTurn();
  const { start, end, addedIds, shortfalls } = await move(
    session,
    {
      plan,
      footprint,
      addedIds: new Map(),
      look: async (context) => {
        const sheets = await openSheets(context, plan, options);
        const anchors = new Anchors(context, plan, footprint, sheets.order);
        const signal = run?.signal;
        const images: Image[] = [];
        const guards = plan.guards ?? [];
        const [forImage = options, forGuards = options] = sharing(options, [
          bytesOfFootprint(footprint),
          bytesOfGuards(guards),
        ]);
        await together(context, [
          async (shared) => {
            images.push(await takeImage(shared, footprint, forImage, signal ? { signal } : {}));
          },
          (shared) => refuseUnlikeGuards(shared, guards, sheets, forGuards),
        ]);
        const [image = NO_IMAGE] = images;
        await nextTurn();
        await refuseStale(plan, image);
        signal?.throwIfAborted();
        return { image, sheets, anchors };
      },
      write: (work) => writeEdits(plan, work, options, run),
      lookBack: (context, ids) => takeWholeImage(context, footprint, ids, options),
    },
    options,
    run?.signal,
  );
  await nextTurn();
  return {
    footprint,
    before: start,
    after: end,
    addedIds,
    shortfalls: end ? [...shortfalls, ...(await notAsWritten(plan, end))] : shortfalls,
  };
}

/** Excel may fill or convert what is written: what the cells hold in the end is compared with the plan, and told. */
async function notAsWritten(plan: Plan, end: Image): Promise<Shortfall[]> {
  return [...(await cellsUnlikePlan(plan, end, "after"))].map(([sheet, cells]) => ({
    code: "notAsWritten",
    sheet,
    cells,
  }));
}
