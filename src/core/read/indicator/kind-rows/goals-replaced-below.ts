import { compareKey } from "../../../values/notation/normalise";
import { isFigureAt } from "../../tables/figure-at";
import { isFormerGoal, readReplacingGoal, saysGoal } from "../../tables/goals-and-results";
import type { FigureHeading } from "../../tables/heading-words";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { FigurePlace } from "../places/indicator-source";

interface RowOfKind {
  readonly row: number;
  readonly figure: FigureHeading;
  /** The row of the goal that its own has replaced. */
  readonly former?: number;
}

/** 再修正 beside 修正. */
const ONCE_MORE = /^\(?再(?=変更|修正|改[定訂]|見直し?)/;

/** 修正後 right below 目標 as the row of the goal that has taken its place; undefined for any other row. */
export function goalReplacing(
  before: RowOfKind | undefined,
  row: number,
  text: string,
): (Pick<RowOfKind, "figure" | "former"> & { readonly name: "" }) | undefined {
  const isBelowGoal = before?.figure.kind === "target" && before.row === row - 1;
  if (!isBelowGoal || readReplacingGoal([compareKey(text).replace(ONCE_MORE, "")]) === undefined)
    return undefined;
  return { name: "", figure: { ...before.figure, isRevised: true }, former: before.row };
}

/** The goal of a year in a group of rows: where nothing has replaced it in that year, the one that stood before. */
export function goalInForce(
  grid: SheetGrid,
  rows: readonly RowOfKind[],
  goal: FigurePlace | undefined,
  kindColumn: number,
): FigurePlace | undefined {
  const own = rows.find(({ row }) => row === goal?.row);
  if (!goal || own?.figure.isRevised !== true || saysGoal(grid.text(goal.row, goal.column))) return goal;
  const isFormer = ({ row, figure }: RowOfKind): boolean =>
    (figure.kind === "target" && figure.isRevised !== true) || isFormerGoal(grid.text(row, kindColumn));
  const formers = own.former === undefined ? rows.filter(isFormer).map(({ row }) => row) : [own.former];
  const [only, ...others] = formers.filter((row) => isFigureAt(grid, row, goal.column));
  return only !== undefined && others.length === 0 ? { ...goal, row: only } : goal;
}
