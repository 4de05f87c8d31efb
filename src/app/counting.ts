import type { RecountComparison } from "../core/judge/recount/compare-recounts";
import { evidenceFor, type Evidence, type RecountContext } from "../core/judge/recount/recount";
import type { Review } from "../core/review";

/** Up to which day, and from which month of the year, the review's ledgers are counted. */
export function countingContext({ asOf, settings, ledgerAgreement }: Review): RecountContext {
  return {
    asOf: asOf.date,
    startMonth: settings.startMonth,
    undecided: ledgerAgreement.undecided,
  };
}

/** The ledger records that make up a recounted figure. */
export function recordsOf({ definition, year }: RecountComparison, review: Review): readonly Evidence[] {
  return evidenceFor(definition, review.ledgers, year.fiscalYear, countingContext(review));
}
