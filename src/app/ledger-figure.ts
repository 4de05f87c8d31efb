import type { Finding, FindingCode } from "../core/judge/findings/finding";
import type { RecountComparison } from "../core/judge/recount/compare-recounts";
import { isNothingCounted, lacksValues } from "../core/judge/recount/nothing-counted";
import type { Review } from "../core/review";
import { recountedAt } from "./recounted-cell";

/** The findings of a cell that has no figure, or not the right one. */
const LACKS_A_FIGURE: readonly FindingCode[] = [
  "cell/text-for-number",
  "cell/qualified-number",
  "cell/blank-actual",
  "recount/mismatch",
];

/**
 * What the ledgers give for the actual that a finding is about, where its cell holds something else and no formula; undefined
 * where no ledger knows, no record makes up the figure or values of its records could not be read, and for findings of another kind.
 */
export function ledgerFigureFor(review: Review, finding: Finding): RecountComparison | undefined {
  if (!LACKS_A_FIGURE.includes(finding.code)) return undefined;
  const comparison = recountedAt(review, finding.at);
  if (!comparison || comparison.state === "same") return undefined;
  if (isNothingCounted(comparison) || lacksValues(comparison)) return undefined;
  return comparison.year.actual?.formula === null ? comparison : undefined;
}
