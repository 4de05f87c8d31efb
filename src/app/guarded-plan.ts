import { guardOver } from "../core/plan/guard";
import { areaOfCells, sheetOfEdit, type Edit, type Guard, type Plan } from "../core/plan/plan";
import type { Review } from "../core/review";
import { boundsOf, type Area, type RangeAddress } from "../core/values/workbook/cell-address";
import { findSheet } from "../core/values/workbook/snapshot";

/** A ledger with more cells is guarded by its headings alone: reading it all again would take as long as the review. */
const MOST_CELLS_OF_A_LEDGER = 50_000;

/**
 * A plan with guards over what it relies on in the workbook as reviewed. A row that was put in above a table, or a year
 * that was renamed, makes the plan stale even where every cell that it writes is still blank. Guarded are the tables on the
 * sheets that it writes to, with the cells between them and what is written beside them; every table where it draws
 * charts; the ledgers where it writes what was counted from them. A cell anywhere else is nobody's hindrance.
 */
export function guardedPlan(plan: Plan, review: Review, countsRecords: boolean): Plan {
  if (plan.edits.length === 0) return plan;
  const written = new Set(plan.edits.map(sheetOfEdit));
  const draws = plan.edits.some((edit) => edit.kind === "chart");
  const tables = [...review.tables, ...review.programmeTables]
    .filter(({ sheet }) => draws || written.has(sheet))
    .map(({ sheet, area }) => ({ sheet, ...withWrittenBeside(sheet, area, plan.edits) }));
  const ledgers = review.ledgers
    .filter(({ sheet }) => countsRecords || written.has(sheet))
    .map(({ sheet, area }) => ({ sheet, ...area, rows: isLarge(area) ? 1 : area.rows }));
  return { ...plan, guards: [...tables, ...ledgers].flatMap((range) => guardOf(review, range)) };
}

function isLarge({ rows, columns }: Area): boolean {
  return rows * columns > MOST_CELLS_OF_A_LEDGER;
}

function guardOf({ workbook }: Review, range: RangeAddress): Guard[] {
  const sheet = findSheet(workbook, range.sheet);
  return sheet ? [guardOver(sheet, range)] : [];
}

/** A table with what is written beside it: in the rows of the table, and the gap between belongs to both. */
function withWrittenBeside(sheet: string, table: Area, edits: readonly Edit[]): Area {
  return edits.reduce((area, edit) => {
    if (edit.kind !== "cells" || edit.sheet !== sheet) return area;
    const cells = areaOfCells(edit);
    const isBeside = cells.row < table.row + table.rows && table.row < cells.row + cells.rows;
    return isBeside ? boundsOf(area, cells) : area;
  }, table);
}
