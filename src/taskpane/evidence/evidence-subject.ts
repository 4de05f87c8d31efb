import type { UseCases } from "../../app/use-cases";
import type { Review } from "../../core/review";
import type { CalendarDate } from "../../core/values/calendar/calendar-date";
import type { Evidence } from "../../core/judge/recount/recount";
import type { CellAddress } from "../../core/values/workbook/cell-address";
import type { Messages } from "../../messages/messages";
import { recountedAt, spendingAt } from "../../app/recounted-cell";
import { figureName, ledgerText, markedName } from "../parts/recount-lines";

/** A recounted figure whose records are looked at. */
export interface EvidenceSubject {
  readonly name: string;
  /** With its unit. */
  readonly figure: string;
  /** How many records make it up. */
  readonly records: number;
  /** Left out for money, which belongs to a year as a whole. */
  readonly countedTo: CalendarDate | undefined;
  readonly evidence: readonly Evidence[];
}

/**
 * The records that make up the actual or the amount in a cell; undefined where the review has no such figure. Goes through a
 * ledger once, so keep what it gives.
 */
export function evidenceSubject(
  useCases: Pick<UseCases, "evidence">,
  review: Review,
  cell: CellAddress,
  messages: Messages,
): EvidenceSubject | undefined {
  const actual = recountedAt(review, cell);
  if (actual) {
    return {
      name: figureName(actual, messages),
      figure: ledgerText(actual, messages),
      records: actual.recounted.records,
      countedTo: actual.recounted.countedTo,
      evidence: useCases.evidence(actual, review),
    };
  }
  const spending = spendingAt(review, cell);
  if (spending === undefined) return undefined;
  const { item, year, recounted } = spending;
  return {
    name: `${markedName(item)} ${messages.figures.fiscalYear(year.fiscalYear)}`,
    figure: messages.programme.thousandYen(recounted.spent ?? 0),
    records: recounted.evidence.reduce((sum, { records }) => sum + records.length, 0),
    countedTo: undefined,
    evidence: recounted.evidence,
  };
}
