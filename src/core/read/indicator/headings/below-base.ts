import { compareKey } from "../../../values/notation/normalise";
import { readColumnRole } from "../../tables/heading-words";
import type { SheetGrid } from "../../tables/sheet-grid";

const VALUE = /^(?:数値|値|指標値)$/;
const TIME = /^(?:基準|調査)?(?:年度?|年次|年月|時点|時期)$/;

/** What 値 and 年度 below 基準値 head: what it was, or when; undefined for any other text. */
export function readBelowBase(text: string): "value" | "time" | undefined {
  const key = compareKey(text);
  if (VALUE.test(key)) return "value";
  return TIME.test(key) ? "time" : undefined;
}

/**
 * Whether a row holds nothing but 値 and 年度, each below a heading that is merged over several columns, 基準値 among them: a row of
 * the heading, though what heads the years is not merged down over it.
 */
export function isRowBelowBase(
  grid: SheetGrid,
  row: number,
  { firstColumn, lastColumn }: { readonly firstColumn: number; readonly lastColumn: number },
): boolean {
  let isBelowBase = false;
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    const { row: anchorRow } = grid.anchor(row, column);
    if (anchorRow < row || grid.isBlank(row, column)) continue;
    const isDivided = (grid.merge(row - 1, column)?.columns ?? 1) > 1;
    if (!isDivided || readBelowBase(grid.text(row, column)) === undefined) return false;
    isBelowBase ||= readColumnRole(grid.seenText(row - 1, column)) === "base";
  }
  return isBelowBase;
}
