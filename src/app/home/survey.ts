import type { Review } from "../../core/review";
import { runToTheEnd } from "../../core/values/steps/run-to-the-end";
import { inTurns } from "../in-turns";
import { writingStepSteps, type WorkStep } from "./work-steps";

type LaterStepSteps = (review: Review) => Generator<undefined, readonly WorkStep[]>;

/** Loaded once the first tab is there: nobody needs it to see the workbook. */
let laterStepSteps: LaterStepSteps | undefined;

/** The steps of charts and papers. Of reviews that somebody still holds. */
const known = new WeakMap<Review, readonly WorkStep[]>();

/** Works out what the first tab says of a review, charts and papers too once their part is loaded. Pauses as the plans do. */
export function* surveySteps(review: Review): Generator<undefined, undefined> {
  yield* writingStepSteps(review);
  if (laterStepSteps) yield* laterOf(review, laterStepSteps);
}

/**
 * How far charts and papers have come: what `surveySteps` has come to for the review, else worked out at once; none before their
 * part is loaded.
 */
export function laterSteps(review: Review): readonly WorkStep[] {
  const found = known.get(review);
  if (found || !laterStepSteps) return found ?? [];
  return runToTheEnd(laterOf(review, laterStepSteps));
}

/** Whether `laterSteps` knows the review's, or can tell them. */
export function areLaterStepsLoaded(): boolean {
  return laterStepSteps !== undefined;
}

/**
 * Loads the part of charts and papers and works the review's steps out in turns, for `laterSteps` to tell. Where the part cannot
 * be had nothing is loaded, and it is asked for again the next time. Rejects as an aborted signal does.
 */
export async function loadLaterSteps(review: Review, signal: AbortSignal): Promise<void> {
  const part = await import(/* webpackChunkName: "paper" */ "./later-steps").catch(() => undefined);
  if (!part) return;
  await inTurns(laterOf(review, part.laterStepSteps), signal);
  laterStepSteps = part.laterStepSteps;
}

function* laterOf(review: Review, steps: LaterStepSteps): Generator<undefined, readonly WorkStep[]> {
  const found = yield* steps(review);
  known.set(review, found);
  return found;
}
