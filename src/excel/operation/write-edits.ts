import { HostFailure, type LongRun, type Shortfall } from "../../app/workbook-host";
import { sheetOfEdit, type CellsEdit, type Edit, type Plan } from "../../core/plan/plan";
import {
  comesLast,
  lastRequestOf,
  lookAtEdit,
  piecesOfEdit,
  writeEdit,
  writeEditLast,
} from "../pieces/all-edits";
import { cellEditSteps } from "../pieces/cells";
import { partsOf, readCopiedLooks } from "../pieces/copy-format";
import type { Writing } from "../pieces/edit-rules";
import type { LastRequest, PieceImage } from "../pieces/piece";
import type { ReadOptions } from "../read/read-snapshot";
import { packJobs, runInBatches, writeInBatches, type Job, type WriteGuard } from "../session/batches";
import { failureOf, isRefusal } from "../session/host-failure-mapping";
import { inShortTurns, turns } from "../session/next-turn";
import type { OpenContext } from "../session/office-session";
import { inGroups } from "../session/together";
import { beforeIn } from "./image";
import type { Work } from "./move";

/**
 * Writes a plan's edits in their order; after these conditional formats and charts, as many side by side as a request may
 * hold, and last how sheets are shown and printed. One sync for cells and looks, up to six for charts, two for the last;
 * more where they fill more than one request. Returns what has come out otherwise than planned.
 */
export async function writeEdits(
  plan: Plan,
  { reading, writing, image, sheets, anchors, watcher, added }: Work,
  options: ReadOptions,
  run?: LongRun,
): Promise<Shortfall[]> {
  const withoutLine: string[] = [];
  const guard = anchors.guard();
  const guarded = guard.over(writing);
  const refuseMoved = (): void => {
    guard.begin();
  };
  const work = {
    context: guarded,
    plan,
    before: beforeIn(image),
    isProtected: sheets.isProtected,
    isAdded: new Set(plan.edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : []))),
    order: [...sheets.order],
    watch: (sheet: string) => watcher.on(sheet),
    sawPiece: (key: string, image: PieceImage) => watcher.pieces.set(key, image),
    added,
    hasSecondaryAxis: options.hasSecondaryAxis,
    withoutLine,
    isAgain: false,
  };
  const lastEdits = plan.edits.filter(comesLast);
  for (const part of partsOf(plan.edits.filter((edit) => lastRequestOf(edit) === undefined))) {
    const copied = await readCopiedLooks(reading, part, options);
    const jobs: Job[] = [];
    const turn = turns();
    for (const edit of part) jobs.push(...lookAtEdit(edit, { ...work, copied }));
    for (const step of stepsOf(part)) {
      jobs.push(...(await writeStep(step, { ...work, copied })));
      await turn();
    }
    if (lastEdits.length > 0 || packJobs(jobs, options.batchBytes).length > 1)
      await anchors.holdLines(reading, options.batchBytes);
    await writeInBatches(
      guarded,
      jobs,
      options.batchBytes,
      {
        before: refuseMoved,
        after: () => {
          watcher.refuseOverwritten();
        },
      },
      run,
    );
  }
  // For all of them from the beginning of each request: where it is refused, nothing of it may be written before.
  const sheetsOfLast = new Set(lastEdits.flatMap(sheetsOfAddresses));
  const last = lastEdits.map((edit) => ({
    bytes: bytesOfEdit(edit),
    run: async (context: OpenContext) => {
      const draw = async (isAgain: boolean): Promise<void> => {
        guard.begin(sheetsOfLast);
        const between = guard.between(context, sheetsOfLast);
        await writeEditLast(edit, { ...work, context: between, copied: new Map(), isAgain });
        await context.sync();
      };
      await draw(false).catch(async (error: unknown) => {
        const failure = failureOf(error);
        if (!(failure instanceof HostFailure) || failure.code !== "unknown") throw error;
        // Somebody has taken figures away whose points were to stand out: once more, with those that are drawn by now.
        await draw(true).catch(() => {
          throw error;
        });
      });
    },
  }));
  run?.signal?.throwIfAborted();
  await inGroups(guarded, last, options.batchBytes, () => {
    run?.signal?.throwIfAborted();
  });
  const complete = { ...work, copied: new Map() };
  const canBePutBack = (edit: Edit): boolean =>
    work.isAdded.has(sheetOfEdit(edit) ?? "") || piecesOfEdit(edit).every(({ key }) => image.pieces.has(key));
  return [
    ...(withoutLine.length > 0
      ? [{ code: "noSecondaryAxis" as const, charts: [...new Set(withoutLine)] }]
      : []),
    ...(await writeLastRequest("view", plan.edits, canBePutBack, complete, options, {
      before: refuseMoved,
      after: () => undefined,
    })),
    ...(await writeLastRequest("print", plan.edits, canBePutBack, complete, options, {
      before: refuseMoved,
      after: () => undefined,
    })),
  ];
}

/**
 * Writes how sheets are shown, or how they are printed. Where Excel refuses, that is told, and the rest is kept; what could
 * not be read is not written either, for it could not be put back.
 */
async function writeLastRequest(
  about: LastRequest,
  edits: readonly Edit[],
  canBePutBack: (edit: Edit) => boolean,
  work: Writing,
  options: ReadOptions,
  guard: WriteGuard,
): Promise<Shortfall[]> {
  const meant = edits.filter((edit) => lastRequestOf(edit) === about);
  const known = meant.filter(canBePutBack);
  const jobs = known.flatMap((edit) => writeEdit(edit, work));
  const notSet = meant.filter((edit) => !canBePutBack(edit));
  try {
    await runInBatches(work.context, jobs, options.batchBytes, undefined, guard);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    notSet.push(...known);
  }
  if (notSet.length === 0) return [];
  const sheets = new Set(notSet.flatMap((edit) => sheetOfEdit(edit) ?? []));
  return [{ code: about === "view" ? "viewNotSet" : "printNotSet", sheets: [...sheets] }];
}

/** The sheets that an edit which comes last writes to, and finds cells on by their addresses. */
function sheetsOfAddresses(edit: Edit): string[] {
  const own = sheetOfEdit(edit);
  const read =
    edit.kind === "chart"
      ? edit.chart.series.flatMap(({ values, categories }) => [values.sheet, categories.sheet])
      : [];
  return own === undefined ? read : [own, ...read];
}

function bytesOfEdit(edit: Edit): number {
  return piecesOfEdit(edit).reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Neighbouring edits of one sheet's cells, which are written in few calls, or one edit of another kind. */
type Step = { readonly cells: CellsEdit[] } | { readonly edit: Edit };

function stepsOf(edits: readonly Edit[]): Step[] {
  const steps: Step[] = [];
  for (const edit of edits) {
    const last = steps.at(-1);
    if (edit.kind !== "cells") steps.push({ edit });
    else if (last && "cells" in last && last.cells[0]?.sheet === edit.sheet) last.cells.push(edit);
    else steps.push({ cells: [edit] });
  }
  return steps;
}

async function writeStep(step: Step, work: Writing): Promise<readonly Job[]> {
  return "cells" in step ? inShortTurns(cellEditSteps(step.cells, work)) : writeEdit(step.edit, work);
}
