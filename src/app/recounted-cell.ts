import type { RecountComparison } from "../core/judge/recount/compare-recounts";
import type { ProgrammeComparison } from "../core/judge/recount/recount-programme";
import type { Review } from "../core/review";
import { sameCell, type CellAddress } from "../core/values/workbook/cell-address";

/** The recounted figure whose actual is in a cell; undefined where there is none any more. */
export function recountedAt(review: Review, cell: CellAddress): RecountComparison | undefined {
  return review.recount.comparisons.find(({ year }) => year.actual && sameCell(year.actual.address, cell));
}

/** The item's year whose amount is in a cell of a programme table; undefined where there is none any more. */
export function spendingAt(review: Review, cell: CellAddress): ProgrammeComparison | undefined {
  return review.programmeRecount.comparisons.find(({ year }) => sameCell(year.address, cell));
}
