import type { RecountComparison } from "./compare-recounts";

/**
 * Whether no record at all makes up a figure that is not in its cell already. A ledger that is still blank, one whose
 * sheet of this year cannot be read and a year in which nothing happened look the same: 0 is left to a person.
 */
export function isNothingCounted({ recounted, state }: RecountComparison): boolean {
  return recounted.records === 0 && state !== "same";
}

/**
 * Whether records of the year say their value in words that are no number (約30, 多数), so that the figure would be too small:
 * it is left to a person, who may mend the cells.
 */
export function lacksValues({ recounted, state }: RecountComparison): boolean {
  return recounted.leftOut.unread > 0 && state !== "same";
}
