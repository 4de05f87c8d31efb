import { withPlainCells } from "../core/plan/with-plain-cells";
import type { Plan } from "../core/plan/plan";
import { findIndicatorTables } from "../core/read/indicator/find-indicator-tables";
import type { Review } from "../core/review";

/**
 * The review with the tables as they will read once a plan's figures are written: for what builds on them in the same
 * operation, and for saying what its formulas come to. Findings and recounts are those of before.
 */
export function reviewAfter(review: Review, plan: Plan): Review {
  const workbook = withPlainCells(review.workbook, plan);
  if (workbook === review.workbook) return review;
  const { tables } = findIndicatorTables(workbook, {
    overrides: review.definitions.definitions,
    startMonth: review.settings.startMonth,
  });
  return { ...review, workbook, tables };
}
