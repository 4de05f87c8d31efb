import { withPlainCells } from "../core/plan/with-plain-cells";
import type { Plan } from "../core/plan/plan";
import { indicatorTableSteps } from "../core/read/indicator/find-indicator-tables";
import type { Review } from "../core/review";
import { runToTheEnd } from "../core/values/steps/run-to-the-end";

/** `reviewAfterSteps` at once. */
export function reviewAfter(review: Review, plan: Plan): Review {
  return runToTheEnd(reviewAfterSteps(review, plan));
}

/**
 * The review with the tables as they will read once a plan's figures are written: for what builds on them in the same
 * operation, and for saying what its formulas come to. Findings and recounts are those of before. Pauses while it reads.
 */
export function* reviewAfterSteps(review: Review, plan: Plan): Generator<undefined, Review> {
  const workbook = withPlainCells(review.workbook, plan);
  if (workbook === review.workbook) return review;
  const { tables } = yield* indicatorTableSteps(workbook, {
    overrides: review.definitions.definitions,
    startMonth: review.settings.startMonth,
    day: review.asOf.from === "label" ? review.today : review.asOf.date,
  });
  return { ...review, workbook, tables };
}
