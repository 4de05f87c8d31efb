import type { LongRun } from "../../app/workbook-host";
import type { CellsEdit, Edit, Plan } from "../../core/plan/plan";
import { comesLast, piecesOfEdit, writeEdit, writeEditLast } from "../pieces/all-edits";
import { writeCellEdits } from "../pieces/cells";
import { partsOf, readCopiedLooks } from "../pieces/copy-format";
import type { Writing } from "../pieces/edit-rules";
import type { ReadOptions } from "../read/read-snapshot";
import { writeInBatches, type Job } from "../session/batches";
import type { OpenContext } from "../session/office-session";
import { inGroups } from "../session/together";
import { beforeIn } from "./image";
import type { Work } from "./move";

/**
 * Writes a plan's edits in their order; conditional formats and charts come last, as many side by side as a request may
 * hold. One sync for cells and looks, up to three for charts; more where they fill more than one request.
 */
export async function writeEdits(
  plan: Plan,
  { reading, writing, image, sheets, watcher, added }: Work,
  options: ReadOptions,
  run?: LongRun,
): Promise<void> {
  const work = {
    context: writing,
    plan,
    before: beforeIn(image),
    isProtected: sheets.isProtected,
    isAdded: new Set(plan.edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : []))),
    order: [...sheets.order],
    watch: (sheet: string) => watcher.on(sheet),
    added,
  };
  for (const part of partsOf(plan.edits)) {
    const copied = await readCopiedLooks(reading, part, options);
    const jobs = stepsOf(part).flatMap((step) => writeStep(step, { ...work, copied }));
    await writeInBatches(
      writing,
      jobs,
      options.batchBytes,
      () => {
        watcher.refuseOverwritten();
      },
      run,
    );
  }
  const last = plan.edits.filter(comesLast).map((edit) => ({
    bytes: bytesOfEdit(edit),
    run: (context: OpenContext) => writeEditLast(edit, { ...work, context, copied: new Map() }),
  }));
  run?.signal?.throwIfAborted();
  await inGroups(writing, last, options.batchBytes, async () => {
    await writing.sync();
    run?.signal?.throwIfAborted();
  });
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

function writeStep(step: Step, work: Writing): readonly Job[] {
  return "cells" in step ? writeCellEdits(step.cells, work) : writeEdit(step.edit, work);
}
