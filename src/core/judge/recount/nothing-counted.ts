import type { RecountComparison } from "./compare-recounts";

/**
 * Whether no record at all makes up a figure that is not in its cell already. A ledger that is still blank, one whose
 * sheet of this year cannot be read and a year in which nothing happened look the same: 0 is left to a person.
 */
export function isNothingCounted({ recounted, state }: RecountComparison): boolean {
  return recounted.records === 0 && state !== "same";
}
