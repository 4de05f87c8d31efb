import type { Edit, Plan, PlanRefusal } from "../../plan/plan";
import { cellKey, type CellAddress } from "../../values/workbook/cell-address";
import { findSheet, type WorkbookSnapshot } from "../../values/workbook/snapshot";
import { type RecountComparison, type RecountReview } from "../../judge/recount/compare-recounts";
import { isNothingCounted, lacksValues } from "../../judge/recount/nothing-counted";
import { figureLook } from "./figure-look";
import { numberEdits } from "./number-edits";
import { labelEdits } from "./label-edits";
import { leftOutNotices, nothingCountedNotices, valuesUnreadNotices } from "./left-out-notices";
import type { RecountContext } from "../../judge/recount/recount";

export interface RecountPlanOptions {
  /** Actuals that a person took out of the preview. */
  readonly leaveOut?: readonly CellAddress[];
}

/**
 * 再集計: writes the ledgers' figures into the actuals of 基準日's fiscal year, and says up to when was counted, in the
 * table's own notes or the year's label. Cells that agree, formulas of the staff's own and all other years are left as they
 * are, and so is what no record makes up or what lacks values that could not be read, which is said; a protected sheet is refused.
 */
export function planRecount(
  workbook: WorkbookSnapshot,
  review: RecountReview,
  context: RecountContext,
  options: RecountPlanOptions = {},
): Plan {
  const leftOut = new Set((options.leaveOut ?? []).map(cellKey));
  const current = review.comparisons.filter(({ isCurrentYear, year }) => {
    return (
      isCurrentYear &&
      year.actual?.formula === null &&
      !year.actual.within &&
      !leftOut.has(cellKey(year.actual.address))
    );
  });
  const open = current.filter(({ table }) => !findSheet(workbook, table.sheet)?.isProtected);
  const refused = new Set(current.filter((one) => !open.includes(one)).map(({ table }) => table.sheet));
  const writable = open.filter((one) => !isNothingCounted(one) && !lacksValues(one));
  const figures = writable.map((comparison) => ({ comparison, edits: figureEdits(workbook, comparison) }));
  return {
    kind: "recount",
    edits: [...figures.flatMap(({ edits }) => edits), ...labelEdits(workbook, writable, context)],
    refusals: [...refused].map((sheet): PlanRefusal => ({ code: "protected", sheet })),
    notices: [
      ...figures.flatMap(({ comparison, edits }) => (edits.length === 0 ? [] : leftOutNotices(comparison))),
      ...open.filter((one) => lacksValues(one) && !isNothingCounted(one)).flatMap(valuesUnreadNotices),
      ...open.filter(isNothingCounted).flatMap(nothingCountedNotices),
    ],
  };
}

function figureEdits(
  workbook: WorkbookSnapshot,
  { table, indicator, year, recounted, state }: RecountComparison,
): Edit[] {
  const { actual } = year;
  if (!actual) return [];
  const isTrueNumber = actual.reading.state === "number" && !actual.reading.typedAsText;
  if (state === "same" && isTrueNumber) return [];
  const write = numberEdits(workbook, actual.address, recounted.value, indicator.unit);
  if (write.length === 0) return [];
  const look = figureLook(workbook, { table, indicator, year }, recounted.value);
  return [...look.before, ...write, ...look.after];
}
