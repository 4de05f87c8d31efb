import type { Review } from "../../core/review";
import { runToTheEnd } from "../../core/values/steps/run-to-the-end";
import { inTurns } from "../in-turns";
import { writingStepSteps, type WorkStep } from "./work-steps";

type PaperStepSteps = (review: Review) => Generator<undefined, WorkStep | undefined>;

/** Loaded once the first tab is there: nobody needs it to see the workbook. */
let paperStepSteps: PaperStepSteps | undefined;

/** The step of the papers; undefined where the workbook has nothing to make them of. Of reviews that somebody still holds. */
const known = new WeakMap<Review, { readonly step: WorkStep | undefined }>();

/** Works out what the first tab says of a review, the papers too once their part is loaded. Pauses as the plans do. */
export function* surveySteps(review: Review): Generator<undefined, undefined> {
  yield* writingStepSteps(review);
  if (paperStepSteps) yield* papersOf(review, paperStepSteps);
}

/**
 * How far the papers have come: what `surveySteps` has come to for the review, else worked out at once; undefined before their
 * part is loaded.
 */
export function paperStep(review: Review): WorkStep | undefined {
  const found = known.get(review);
  if (found || !paperStepSteps) return found?.step;
  return runToTheEnd(papersOf(review, paperStepSteps));
}

/** Whether `paperStep` knows the review's, or can tell it. */
export function isPaperStepLoaded(): boolean {
  return paperStepSteps !== undefined;
}

/**
 * Loads the papers' part and works the review's step out in turns, for `paperStep` to tell. Where the part cannot be had nothing is
 * loaded, and it is asked for again the next time. Rejects as an aborted signal does.
 */
export async function loadPaperStep(review: Review, signal: AbortSignal): Promise<void> {
  const part = await import(/* webpackChunkName: "paper" */ "./paper-step").catch(() => undefined);
  if (!part) return;
  await inTurns(papersOf(review, part.paperStepSteps), signal);
  paperStepSteps = part.paperStepSteps;
}

function* papersOf(review: Review, steps: PaperStepSteps): Generator<undefined, WorkStep | undefined> {
  const step = yield* steps(review);
  known.set(review, { step });
  return step;
}
