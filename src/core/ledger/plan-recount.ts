import type { Edit, Plan, PlanRefusal } from "../plan/plan";
import { formatCell, type CellAddress } from "../workbook/cell-address";
import type { CellContent } from "../workbook/cell-value";
import { isCellError } from "../workbook/cell-value";
import { findSheet, formulaAt, numberFormatAt, valueAt, type WorkbookSnapshot } from "../workbook/snapshot";
import type { RecountComparison, RecountReview } from "./compare-recounts";
import type { RecountContext } from "./recount";
import { labelAsOf } from "./provisional-label";

/** The number format that Excel calls text: a number written into such a cell would become text. */
const TEXT_FORMAT = "@";

export interface RecountPlanOptions {
  /** Cells that a person took out of the preview. */
  readonly leaveOut?: readonly CellAddress[];
}

/** What a cell holds, as a plan compares it before writing; an Excel error is compared by its formula or its text. */
export function contentAt(workbook: WorkbookSnapshot, cell: CellAddress): CellContent {
  const sheet = findSheet(workbook, cell.sheet);
  if (!sheet) return null;
  const formula = formulaAt(sheet, cell.row, cell.column);
  if (formula !== null) return { formula };
  const value = valueAt(sheet, cell.row, cell.column);
  return isCellError(value) ? value.error : value;
}

/** Edits that put a number into a cell, whose text format (where it has one) gives way first. */
export function numberEdits(workbook: WorkbookSnapshot, cell: CellAddress, value: number): Edit[] {
  const { sheet, row, column } = cell;
  const snapshot = findSheet(workbook, sheet);
  const isText = snapshot !== undefined && numberFormatAt(snapshot, row, column) === TEXT_FORMAT;
  const area = { row, column, rows: 1, columns: 1 };
  const write: Edit = { kind: "cells", sheet, row, column, before: [[contentAt(workbook, cell)]], after: [[value]] };
  return isText ? [{ kind: "format", sheet, area, format: { numberFormat: "#,##0" } }, write] : [write];
}

/**
 * Writes the ledgers' figures into the actuals of 基準日's fiscal year, and says in the year's label up to when was counted.
 * Cells that agree, formulas of the staff's own and all other years are left as they are; a protected sheet is refused.
 */
export function planRecount(
  workbook: WorkbookSnapshot,
  review: RecountReview,
  context: RecountContext,
  options: RecountPlanOptions = {},
): Plan {
  const leftOut = new Set((options.leaveOut ?? []).map(placeOf));
  const current = review.comparisons.filter(({ isCurrentYear, year }) => {
    return isCurrentYear && year.actual?.formula === null && !leftOut.has(placeOf(year.actual.address));
  });
  const writable = current.filter(({ table }) => !findSheet(workbook, table.sheet)?.isProtected);
  const refused = new Set(current.filter((one) => !writable.includes(one)).map(({ table }) => table.sheet));
  const edits = [
    ...writable.flatMap((comparison) => figureEdits(workbook, comparison)),
    ...labelEdits(workbook, writable, context),
  ];
  const refusals = [...refused].map((sheet): PlanRefusal => ({ code: "protected", sheet }));
  return { kind: "recount", edits, refusals };
}

function placeOf(cell: CellAddress): string {
  return `${cell.sheet}!${formatCell(cell)}`;
}

function figureEdits(workbook: WorkbookSnapshot, { year, recounted, state }: RecountComparison): Edit[] {
  const { actual } = year;
  if (!actual) return [];
  const isTrueNumber = actual.reading.state === "number" && !actual.reading.typedAsText;
  return state === "same" && isTrueNumber ? [] : numberEdits(workbook, actual.address, recounted.value);
}

function labelEdits(workbook: WorkbookSnapshot, written: readonly RecountComparison[], context: RecountContext): Edit[] {
  const headings = new Map<string, RecountComparison>();
  for (const comparison of written) {
    const { table, year } = comparison;
    for (const heading of [year.heading, ...table.headings.filter(({ fiscalYear }) => fiscalYear === year.fiscalYear)]) {
      headings.set(placeOf(heading.address), { ...comparison, year: { ...year, heading } });
    }
  }
  return [...headings.values()].flatMap(({ year, recounted }): Edit[] => {
    const { address } = year.heading;
    const before = contentAt(workbook, address);
    if (typeof before !== "string" && typeof before !== "number") return [];
    const label = typeof before === "string" ? before : year.heading.raw;
    const after = labelAsOf(label, context.asOf, recounted.provisional);
    if (after === label) return [];
    return [{ kind: "cells", sheet: address.sheet, row: address.row, column: address.column, before: [[before]], after: [[after]] }];
  });
}
