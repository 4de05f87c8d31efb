import type { Review } from "../../core/review";
import type { WorkStep } from "./work-steps";

/**
 * The one thing to do next: make a table to try (none was found), answer what only a person can say, have written what
 * would be written, look at what must be mended, or nothing.
 */
export type NextAction =
  | { readonly kind: "trySample" }
  | { readonly kind: "answer"; readonly indicators: number }
  | { readonly kind: "runAll" }
  | { readonly kind: "mend"; readonly errors: number }
  | { readonly kind: "nothing" };

/** What comes first of all that is to be done, over the steps of the same review. */
export function nextAction(review: Review, steps: readonly WorkStep[]): NextAction {
  if (review.tables.length === 0) return { kind: "trySample" };
  const unanswered = review.tables
    .flatMap(({ indicators }) => indicators)
    .filter(({ direction }) => direction === "unknown").length;
  if (unanswered > 0) return { kind: "answer", indicators: unanswered };
  const isPending = steps.some(
    ({ name, state }) => name !== "check" && (state === "waiting" || state === "stale"),
  );
  if (isPending) return { kind: "runAll" };
  const errors = review.findings.filter(({ severity }) => severity === "error").length;
  return errors > 0 ? { kind: "mend", errors } : { kind: "nothing" };
}
