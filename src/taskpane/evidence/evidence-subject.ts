import type { UseCases } from "../../app/use-cases";
import type { Review } from "../../core/review";
import type { CalendarDate } from "../../core/values/calendar/calendar-date";
import type { Evidence } from "../../core/judge/recount/recount";
import type { CellAddress } from "../../core/values/workbook/cell-address";
import type { IndicatorDefinition } from "../../core/model/indicator-definition";
import { recountMessagesIn } from "../../messages/languages/recount-messages-in";
import { programmeMessagesIn } from "../../messages/languages/programme-messages-in";
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
  /** How it was counted; undefined for money, whose records are added up as they are. */
  readonly definition: IndicatorDefinition | undefined;
  /** The steps from the records to the figure. */
  readonly arithmetic: string | undefined;
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
    const { definition, recounted } = actual;
    const figure = ledgerText(actual, messages);
    return {
      name: figureName(actual, messages),
      figure,
      records: recounted.records,
      countedTo: recounted.countedTo,
      definition,
      arithmetic:
        definition.rule &&
        recountMessagesIn(messages.language).evidence.arithmetic({
          ...recounted,
          rule: definition.rule,
          figure,
        }),
      evidence: useCases.evidence(actual, review),
    };
  }
  const spending = spendingAt(review, cell);
  if (spending?.recounted.spent === undefined) return undefined;
  const { item, year, recounted } = spending;
  return {
    name: `${markedName(item)} ${messages.figures.fiscalYear(year.fiscalYear)}`,
    figure: programmeMessagesIn(messages.language).thousandYen(spending.recounted.spent),
    records: recounted.evidence.reduce((sum, { records }) => sum + records.length, 0),
    countedTo: undefined,
    definition: undefined,
    arithmetic: undefined,
    evidence: recounted.evidence,
  };
}
