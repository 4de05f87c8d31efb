import type { FiscalYear } from "../../../values/calendar/fiscal-year";
import type { SheetGrid } from "../../tables/sheet-grid";
import { rowsBetween } from "../frame/table-frame";
import { areBeforeGoals, yearSaid } from "../headings/brackets-in-heading";
import type { MilestoneHeading } from "../headings/milestone-heading";
import { goalWithin } from "./goals-within";
import { ROWS_TO_PROBE } from "./years-of-figures";

/** Whether what has been reached so far may be held against the goals of a table: they are one column's, and of later years. */
export function areGoalsOfSums(
  grid: SheetGrid,
  rows: { readonly last: number },
  headings: readonly MilestoneHeading[],
): boolean {
  const [goal, ...others] = headings.filter(({ kind }) => kind === "target");
  if (!goal || others.length > 0) return !headings.some(({ counts }) => counts === "sum");
  const isWithin = goal.side === "to";
  return areBeforeGoals(
    headings,
    isWithin ? yearsOfGoals(grid, rows.last, goal.column) : [yearSaid(goal.year?.label)],
  );
}

function yearsOfGoals(grid: SheetGrid, headingRow: number, column: number): (FiscalYear | undefined)[] {
  return rowsBetween(headingRow + 1, Math.min(grid.lastRow, headingRow + ROWS_TO_PROBE)).flatMap((row) => {
    const goal = goalWithin(grid, row, column)?.to;
    return goal?.within ? [yearSaid(goal.year)] : [];
  });
}
