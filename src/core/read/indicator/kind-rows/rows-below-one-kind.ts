import { compareKey } from "../../../values/notation/normalise";
import { isFigureAt } from "../../tables/figure-at";
import { isFormerGoal, readReplacingGoal } from "../../tables/goals-and-results";
import type { SheetGrid } from "../../tables/sheet-grid";
import { columnsBetween, rowsBetween } from "../frame/table-frame";
import { isWhole } from "../labels/whole";
import type { KindRow } from "./kind-row-groups";

interface PartOfKind {
  readonly row: number;
  /** What stands between the kind and the figures. */
  readonly word: string;
}

/**
 * The rows of a column of 目標 and 実績, where one of those words has several rows of figures: 男, 女 and 計 beside 実績, 当初 and 変更後 beside 目標.
 * It is the whole, or the goal that has replaced the other; where neither is among them none is the indicator's, and its kind is `other`.
 */
export function withWholeRows(
  grid: SheetGrid,
  rows: readonly KindRow[],
  column: number,
  years: readonly number[],
): KindRow[] {
  return rows.map((row) => {
    const { kind } = row.figure;
    if (kind !== "target" && kind !== "actual") return row;
    const parts = partsOf(grid, row.row, column, years);
    if (parts.length < 2) return row;
    const [whole, ...others] = parts.filter(({ word }) => isWhole(word));
    const [revised, ...more] = kind === "target" ? parts.filter((part) => hasReplaced(part, parts)) : [];
    if (whole && others.length === 0) return { ...row, row: whole.row };
    if (revised && more.length === 0) {
      const [former, ...others] = parts.filter((part) => part !== revised);
      const isOne = former && others.length === 0;
      const figure = { ...row.figure, isRevised: true } as const;
      return { ...row, row: revised.row, figure, ...(isOne && { former: former.row }) };
    }
    return { ...row, figure: { ...row.figure, kind: "other" }, splitKind: kind };
  });
}

/** 変更後 beside 当初, 修正後 beside 変更前 and no other. */
function hasReplaced(own: PartOfKind, parts: readonly PartOfKind[]): boolean {
  const isFormer = (part: PartOfKind): boolean =>
    /^当初|前$/.test(part.word) || isFormerGoal(`${part.word}目標`);
  return readReplacingGoal([own.word]) !== undefined && parts.every((part) => part === own || isFormer(part));
}

/** The rows of figures that a word is merged over, or that follow it with words of their own. */
function partsOf(grid: SheetGrid, first: number, column: number, years: readonly number[]): PartOfKind[] {
  const between = columnsBetween(column + 1, Math.min(...years) - 1, new Set());
  const partAt = (row: number): PartOfKind => ({
    row,
    word: compareKey(between.map((at) => grid.text(row, at)).join("")),
  });
  const merged = grid.lastRowOf(first, column);
  let last = merged;
  while (
    partAt(first).word !== "" &&
    last < grid.lastRow &&
    grid.seenText(last + 1, column) === "" &&
    partAt(last + 1).word !== ""
  )
    last += 1;
  // （80％） below 80 says more of the same figure.
  const isOwn = (row: number, at: number): boolean =>
    isFigureAt(grid, row, at) && !/^[(（[［【〔<＜〈]/.test(grid.text(row, at));
  return rowsBetween(first, last)
    .filter((row) => years.some((at) => isOwn(row, at)))
    .map(partAt);
}
