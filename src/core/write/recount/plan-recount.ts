import { callName } from "../../judge/checking/figures";
import { contentAt } from "../../plan/cell-changes";
import type { Edit, Plan, PlanNotice, PlanRefusal } from "../../plan/plan";
import { cellKey, formatCell, type CellAddress } from "../../values/workbook/cell-address";
import { findSheet, type WorkbookSnapshot } from "../../values/workbook/snapshot";
import type { RecountComparison, RecountReview } from "../../judge/recount/compare-recounts";
import { numberEdits } from "./number-edits";
import { labelAsOf } from "./provisional-label";
import type { RecountContext } from "../../judge/recount/recount";

export interface RecountPlanOptions {
  /** Actuals that a person took out of the preview. */
  readonly leaveOut?: readonly CellAddress[];
}

/**
 * 再集計: writes the ledgers' figures into the actuals of 基準日's fiscal year, and says in the year's label up to when was
 * counted. Cells that agree, formulas of the staff's own and all other years are left as they are; a protected sheet is
 * refused.
 */
export function planRecount(
  workbook: WorkbookSnapshot,
  review: RecountReview,
  context: RecountContext,
  options: RecountPlanOptions = {},
): Plan {
  const leftOut = new Set((options.leaveOut ?? []).map(cellKey));
  const current = review.comparisons.filter(({ isCurrentYear, year }) => {
    return isCurrentYear && year.actual?.formula === null && !leftOut.has(cellKey(year.actual.address));
  });
  const writable = current.filter(({ table }) => !findSheet(workbook, table.sheet)?.isProtected);
  const refused = new Set(current.filter((one) => !writable.includes(one)).map(({ table }) => table.sheet));
  const figures = writable.map((comparison) => ({ comparison, edits: figureEdits(workbook, comparison) }));
  return {
    kind: "recount",
    edits: [...figures.flatMap(({ edits }) => edits), ...labelEdits(workbook, writable, context)],
    refusals: [...refused].map((sheet): PlanRefusal => ({ code: "protected", sheet })),
    notices: figures.flatMap(({ comparison, edits }) =>
      edits.length === 0 ? [] : leftOutNotices(comparison),
    ),
  };
}

/** What a figure that is written lacks. */
function leftOutNotices({ indicator, year, recounted, ledgers }: RecountComparison): PlanNotice[] {
  const { undated, withoutValue } = recounted.leftOut;
  if (!year.actual || undated + withoutValue === 0) return [];
  const { sheet } = year.actual.address;
  return [
    {
      code: "recordsLeftOut",
      sheet,
      cell: formatCell(year.actual.address),
      indicator: callName(indicator),
      ledgers: [...new Set(ledgers.map((ledger) => ledger.sheet))],
      undated,
      withoutValue,
    },
  ];
}

function figureEdits(
  workbook: WorkbookSnapshot,
  { indicator, year, recounted, state }: RecountComparison,
): Edit[] {
  const { actual } = year;
  if (!actual) return [];
  const isTrueNumber = actual.reading.state === "number" && !actual.reading.typedAsText;
  return state === "same" && isTrueNumber
    ? []
    : numberEdits(workbook, actual.address, recounted.value, indicator.unit);
}

/** Every heading of the year in the tables that were written, because a table may repeat its headings on each page. */
function labelEdits(
  workbook: WorkbookSnapshot,
  written: readonly RecountComparison[],
  context: RecountContext,
): Edit[] {
  const edits = new Map<string, Edit>();
  for (const { table, year, recounted } of written) {
    const repeated = table.headings.filter(({ fiscalYear }) => fiscalYear === year.fiscalYear);
    for (const { address, raw } of [year.heading, ...repeated]) {
      const edit = labelEdit(workbook, address, raw, recounted.provisional, context);
      if (edit) edits.set(cellKey(address), edit);
    }
  }
  return [...edits.values()];
}

function labelEdit(
  workbook: WorkbookSnapshot,
  address: CellAddress,
  raw: string,
  provisional: boolean,
  context: RecountContext,
): Edit | undefined {
  const sheet = findSheet(workbook, address.sheet);
  const before = sheet ? contentAt(sheet, address.row, address.column) : null;
  if (typeof before !== "string" && typeof before !== "number") return undefined;
  const label = typeof before === "string" ? before : raw;
  const after = labelAsOf(label, context.asOf, provisional);
  if (after === label) return undefined;
  return { kind: "cells", ...address, before: [[before]], after: [[after]] };
}
