import { isFigureAt } from "../../tables/figure-at";
import { readReplacingGoal } from "../../tables/goals-and-results";
import type { FigureHeading } from "../../tables/heading-words";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { FigurePlace } from "../places/indicator-source";

interface RowOfKind {
  readonly row: number;
  readonly figure: FigureHeading;
}

/** 修正後 right below 目標 as the row of the goal that has taken its place; undefined for any other row. */
export function goalReplacing(
  before: RowOfKind | undefined,
  row: number,
  text: string,
): { readonly name: ""; readonly figure: FigureHeading } | undefined {
  const isBelowGoal = before?.figure.kind === "target" && before.row === row - 1;
  if (!isBelowGoal || readReplacingGoal([text]) === undefined) return undefined;
  return { name: "", figure: { ...before.figure, isRevised: true } };
}

/** The goal of a year in a group of rows: where nothing has replaced it in that year, the one that stood before. */
export function goalInForce(
  grid: SheetGrid,
  rows: readonly RowOfKind[],
  goal: FigurePlace | undefined,
): FigurePlace | undefined {
  const own = rows.find(({ row }) => row === goal?.row);
  if (!goal || own?.figure.isRevised !== true || /[\p{L}\d]/u.test(grid.text(goal.row, goal.column)))
    return goal;
  const former = rows.filter(({ figure }) => figure.kind === "target" && figure.isRevised !== true);
  const [only, ...others] = former.filter(({ row }) => isFigureAt(grid, row, goal.column));
  return only && others.length === 0 ? { ...goal, row: only.row } : goal;
}
