import { readYearLabel } from "../../../values/notation/fiscal-year-label";
import { compareKey } from "../../../values/notation/normalise";
import { yearSaid } from "../headings/brackets-in-heading";
import type { MilestoneHeading } from "../headings/milestone-heading";
import { linesAbove } from "../frame/year-of-targets";
import { columnsBetween, rowsBetween } from "../frame/table-frame";
import type { SheetGrid } from "../../tables/sheet-grid";

/** 平成25年度末現在: figures that were counted, where 平成25年度 and 平成25年度末時点 may as well be planned. */
const COUNTED = /現在\)?$/;
/** 平成20年度末数値 may be a step of the plan too. */
const OF_YEAR_END = /末の?数値$/;
/** （平成20年度までの取り組み） beside the table: it tells what came until then. */
const TOLD =
  /((?:平成|令和|[hr])(?:元|\d{1,2})年度?)末?までの(?:主な)?(?:取り?組み?|実績|成果|達成状況|進捗)/g;

/**
 * Whether the years without a word between 現状値 and the goal are all said to have been counted: they stand right of 現状値, are
 * later than its year and before the goal's, and are over.
 */
export function areCounted(
  grid: SheetGrid,
  rows: { readonly first: number; readonly last: number },
  lastRow: number,
  headings: readonly MilestoneHeading[],
): boolean {
  const current = headings.find(({ kind }) => kind === "current");
  const plain = headings.filter(({ kind }) => kind === "plain");
  if (!current || plain.length === 0) return false;
  const begun = yearSaid(current.year?.label) ?? -Infinity;
  const goals = headings.filter(({ kind }) => kind === "target");
  return plain.every(({ column, year }) => {
    const counted = yearSaid(year?.label) ?? Infinity;
    const isBetween =
      current.column < column &&
      begun < counted &&
      goals.every((goal) => column < goal.column && counted < (yearSaid(goal.year?.label) ?? Infinity));
    const text = compareKey(year?.raw ?? "");
    const isSaid = COUNTED.test(text) || (OF_YEAR_END.test(text) && isTold(grid, rows, lastRow, counted));
    return isBetween && counted < (grid.currentYear ?? -Infinity) && isSaid;
  });
}

function isTold(
  grid: SheetGrid,
  rows: { readonly first: number; readonly last: number },
  lastRow: number,
  year: number,
): boolean {
  const lines = [...linesAbove(grid, rows.first), ...rowsBetween(rows.last + 1, lastRow)];
  const columns = columnsBetween(grid.firstColumn, grid.lastColumn, new Set());
  return lines.some((row) =>
    columns.some((column) =>
      [...compareKey(grid.text(row, column)).matchAll(TOLD)].some(
        ([, said = ""]) => yearSaid(readYearLabel(said)) === year,
      ),
    ),
  );
}
