import { normaliseText } from "../../values/notation/normalise";
import type { CellPosition } from "../../values/workbook/cell-address";
import type { CellValue } from "../../values/workbook/cell-value";
import { isGoalOrResult } from "../tables/goals-and-results";
import type { SheetGrid } from "../tables/sheet-grid";
import { holdsFigure } from "./figure-cells";

/** A text with figures among its words (R7：100, 23→40％ below the name of what is counted), and the heading that it is below. */
export interface FigureInText extends CellPosition {
  readonly heading: CellPosition & { readonly text: string };
}

const GOAL = /目標|計画|予定|見込|見通|水準|目指/;
const LONGEST_TEXT = 300;
/** What has digits without being a figure: years, days, spans of time, numbers of items, the factor of a formula; a whole footnote. */
const NO_FIGURE =
  /^(?:※|\*|\(?注).*|(?:令和|平成|昭和|(?<![a-z])[rhs])(?:元|\d{1,2})(?:\(\d{4}\))?(?:年度?|(?:\.\d{1,2}){1,2})?末?|\d{1,4}年度?末?間?|\d{1,2}月(?:\d{1,2}日)?|\d{1,2}[かヶカケヵ箇]月|第\d+|※\d+|(?:項目|番号|目標|指標|施策)\d+|[(（]\d{1,2}[)）]|^\d{1,2}(?:[.、]|\s)|×100/gisu;

/**
 * Texts that hold figures among their words below headings of both goals and results in one row, or of 目標 with others beside it:
 * what nobody reads there is to be named. The headings hold down to a blank row or the next such row.
 */
export function figuresInTexts(grid: SheetGrid): FigureInText[] {
  const headed = grid.rowsHolding(isGoal).map((row) => ({ row, headings: headingsIn(grid, row) }));
  const heads = headed.filter(({ headings }) => headings.length > 0);
  return heads.flatMap(({ row: head, headings }, index): FigureInText[] => {
    const found: FigureInText[] = [];
    const end = heads[index + 1]?.row ?? grid.lastRow + 1;
    for (let row = head + 1; row < end; row += 1) {
      if (grid.isBlankRow(row, grid.firstColumn, grid.lastColumn)) break;
      for (const heading of headings) {
        const value = grid.value(row, heading.column);
        if (typeof value === "string" && hasFigureWithin(value))
          found.push({ row, column: heading.column, heading });
      }
    }
    return found;
  });
}

const isGoal = (value: CellValue): boolean =>
  typeof value === "string" && GOAL.test(value) && isGoalOrResult(value);

function headingsIn(grid: SheetGrid, row: number): FigureInText["heading"][] {
  const texts: FigureInText["heading"][] = [];
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1)
    if (!grid.isBlank(row, column)) texts.push({ row, column, text: grid.text(row, column) });
  const headings = texts.filter(({ text }) => isGoalOrResult(text));
  const isOfBoth = headings.some(({ text }) => !GOAL.test(text));
  const isBesideOthers = texts.length > 1 && headings.some(({ text }) => text.includes("目標"));
  return isOfBoth || isBesideOthers ? headings : [];
}

function hasFigureWithin(value: string): boolean {
  if (value.length > LONGEST_TEXT || holdsFigure(value, "General")) return false;
  return /\d/.test(normaliseText(value.replace(/[①-⑳]/gu, "")).replace(NO_FIGURE, ""));
}
