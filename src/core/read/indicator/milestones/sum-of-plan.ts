import { plainYear } from "../../../values/notation/fiscal-year-label";
import { compareKey } from "../../../values/notation/normalise";
import type { MilestoneHeading } from "../headings/milestone-heading";
import { columnHeading } from "../labels/label-columns";
import { planPeriodAbove } from "../sums/plan-period";
import type { SheetGrid } from "../../tables/sheet-grid";
import { numberAt } from "../../tables/figure-at";
import { yearsNamed } from "../../tables/year-span";
import { rateAgrees } from "../../understanding/rate-agrees";
import { rowsBetween } from "../frame/table-frame";
import { ROWS_TO_PROBE } from "./years-of-figures";

/** 累計（H28～R2年度）, 実績累計（平成28年度～令和元年度）: what was reached in several years together. */
const SUM_OF_YEARS = /^(?:実績の?)?累計(?:実績)?(?:[値額数])?\(([^()]+)\)$/;

/** The office's own rates. */
const RATE = /^(?:進捗|達成)[率度]/;

/**
 * The headings where one of them is a sum of all the plan's years, as a title above names them, beside the one goal, which names
 * no year, and the office's own rates (進捗率) are the sum's share of it: the goal is of the last of them then, what was reached is the
 * sum, and results of single years (2年度実績), which the goal is not for, are left out, to be named as unread. So is a sum of fewer
 * years: of what is to be few it would be no rate. Without those rates the goal may as well be that of one year.
 */
export function withSumOfPlan(
  grid: SheetGrid,
  rows: { readonly first: number; readonly last: number },
  columns: readonly number[],
  headings: readonly MilestoneHeading[],
): readonly MilestoneHeading[] {
  const [goal, ...others] = headings.filter(({ kind }) => kind === "target");
  const sums = columns.flatMap((column) => {
    const { row, text } = columnHeading(grid, rows, column);
    const years = SUM_OF_YEARS.exec(compareKey(text))?.[1];
    const span = years === undefined ? undefined : yearsNamed(years)?.span;
    return span ? [{ row, column, span, raw: text }] : [];
  });
  const [sum] = sums;
  if (!goal || goal.year || others.length > 0 || !sum || sums.length > 1) return headings;
  const plan = planPeriodAbove(grid, rows.first, sum.span.to);
  if (plan?.from !== sum.span.from || plan.to !== sum.span.to) return headings;
  if (!isHeldAgainst(grid, rows.last, goal.column, sum.column, columns)) return headings;
  const isOfPlan = ({ column, kind }: MilestoneHeading): boolean =>
    column !== sum.column &&
    kind !== "reached" &&
    kind !== "plain" &&
    (kind !== "rate" || column === sum.column + 1);
  const year = { row: sum.row, column: sum.column, raw: sum.raw, label: plainYear(plan.to) };
  return [
    ...headings.filter(isOfPlan).map((one) => (one === goal ? { ...goal, year } : one)),
    { column: sum.column, kind: "reached", year, unit: "", asksForYear: false },
  ];
}

/** Whether a column of the office's own rates is what was reached ÷ the goal in one row at least, and in no row anything else. */
function isHeldAgainst(
  grid: SheetGrid,
  headingRow: number,
  goal: number,
  sum: number,
  columns: readonly number[],
): boolean {
  const agreeing = rowsBetween(headingRow + 1, headingRow + ROWS_TO_PROBE).flatMap((row) => {
    const [aimed, reached] = [numberAt(grid, row, goal), numberAt(grid, row, sum)];
    // 延床面積 45,298平方メートル: the figure of a goal in words is found later, and its rate is one of something all the same.
    if (aimed === undefined || reached === undefined) return [];
    return columns
      .filter((column) => RATE.test(compareKey(grid.seenText(headingRow, column))))
      .flatMap((column) => rateAgrees(grid, { row, column }, reached, aimed) ?? []);
  });
  return agreeing.length > 0 && agreeing.every((agrees) => agrees);
}
