import { accrualQuestion } from "../../core/judge/checking/accrual-questions";
import type { Review } from "../../core/review";
import { RUN_ALL } from "../plan-commands";
import type { WorkStep } from "./work-steps";

/**
 * The one thing to do next: make a table to try (none was found), have papers made of a programme table that is all there is, answer what only a person can say, have written what
 * would be written, look at what must be mended, have papers made again that are out of date, or nothing.
 */
export type NextAction =
  | { readonly kind: "trySample" }
  /** No indicators, but a programme table, of which papers have never been made. */
  | { readonly kind: "print" }
  | { readonly kind: "answer"; readonly indicators: number }
  | { readonly kind: "runAll" }
  /** The papers that somebody has had made say something else than the tables and ledgers do now. */
  | { readonly kind: "printAgain" }
  | { readonly kind: "mend"; readonly errors: number }
  | { readonly kind: "nothing" };

/** What comes first of all that is to be done, over the steps of the same review. */
export function nextAction(review: Review, steps: readonly WorkStep[]): NextAction {
  if (review.tables.length === 0 && review.programmeTables.length === 0) return { kind: "trySample" };
  const unanswered = review.tables
    .flatMap(({ indicators }) => indicators)
    .filter(
      (indicator) => indicator.direction === "unknown" || accrualQuestion(indicator, review)?.isOpen === true,
    ).length;
  if (unanswered > 0) return { kind: "answer", indicators: unanswered };
  const isPending = steps.some(
    ({ name, state }) =>
      RUN_ALL.some((command) => command === name) && (state === "waiting" || state === "stale"),
  );
  if (isPending) return { kind: "runAll" };
  const errors = review.findings.filter(({ severity }) => severity === "error").length;
  if (errors > 0) return { kind: "mend", errors };
  const paper = steps.find(({ name }) => name === "paper")?.state;
  if (paper === "stale") return { kind: "printAgain" };
  // With indicators papers are one thing among others; how far they have come may not be known yet.
  const isAllThereIs = review.tables.length === 0 && (paper === undefined || paper === "waiting");
  return { kind: isAllThereIs ? "print" : "nothing" };
}
