import { normaliseText } from "../../values/notation/normalise";
import type { CellPosition } from "../../values/workbook/cell-address";
import type { CellValue } from "../../values/workbook/cell-value";
import { isGoalOrResult } from "../tables/goals-and-results";
import { isFigureAt } from "../tables/figure-at";
import { readFigureHeading } from "../tables/heading-words";
import type { SheetGrid } from "../tables/sheet-grid";
import { holdsFigure } from "./figure-cells";

/** 目標 or 実績 above, or in front of, what it is said of. */
type Heading = CellPosition & { readonly text: string };

/** A text with figures among its words (R7：100, 23→40％ below the name of what is counted), and its heading. */
export interface FigureInText extends CellPosition {
  readonly heading: Heading;
}

const GOAL = /目標|計画|予定|見込|見通|水準|目指/;
const LONGEST_TEXT = 300;
/** What has digits without being a figure: years, days, spans of time, numbers of items, the factor of a formula; a whole footnote. */
const NO_FIGURE =
  /^(?:※|\*|\(?注).*|(?:令和|平成|昭和|(?<![a-z])[rhs])(?:元|\d{1,2})(?:\(\d{4}\))?(?:年度?|(?:\.\d{1,2}){1,2})?末?|\d{1,4}年度?末?間?|\d{1,2}月(?:\d{1,2}日)?|\d{1,2}[かヶカケヵ箇]月|第\d+|[※注]\d+|(?:項目|番号|目標|指標|施策)\d{1,2}(?=[^\d.,%\p{L}]|[のにはをがと]|$)|[(（]\d{1,2}[)）]|^\d{1,2}(?:[.、]|\s)|×100/gisu;

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
        if (hasFigureWithin(grid.value(row, heading.column)) && !isNameBelow(grid, row, heading))
          found.push({ row, column: heading.column, heading });
      }
    }
    return found;
  });
}

/** Whether a heading is merged over a text and the figures right of it, whose name the text is. */
function isNameBelow(grid: SheetGrid, row: number, heading: Heading): boolean {
  const last = heading.column + (grid.merge(heading.row, heading.column)?.columns ?? 1) - 1;
  for (let column = heading.column + 1; column <= last; column += 1)
    if (isFigureAt(grid, row, column)) return true;
  return false;
}

/** How far below or above 目標 its 実績 stands in a form. */
export const ROWS_OF_FORM = 3;

/** The same right of 目標 and 実績 that stand one below the other in front of them, as in forms, up to the next such word. */
export function figuresInTextsBeside(grid: SheetGrid): FigureInText[] {
  const kinds = grid.rowsHolding(isOfKind).flatMap((row) => headingsOf(grid, row));
  const isOther = (one: Heading, other: Heading): boolean =>
    other.column === one.column &&
    Math.abs(other.row - one.row) <= ROWS_OF_FORM &&
    GOAL.test(other.text) !== GOAL.test(one.text);
  return kinds
    .filter((one) => kinds.some((other) => isOther(one, other)))
    .flatMap((heading) => {
      const right = textsIn(grid, heading.row).filter(({ column }) => column > heading.column);
      const next = right.findIndex(({ text }) => isGoalOrResult(text));
      return right
        .slice(0, next < 0 ? undefined : next)
        .filter(({ row, column }) => hasFigureWithin(grid.value(row, column)))
        .map(({ row, column }) => ({ row, column, heading }));
    });
}

/** 目標／実績, 令和6年度（目標/実績）: each cell below has both, 1,000／900. */
const BOTH_IN_A_CELL = /(?:^|\()(?:目標|計画)[値数額]?[/・,、](?:実績|結果)[値数額]?(?:\)|$)/u;

function headsFigures(text: string): boolean {
  return isGoalOrResult(text) || isOfBothKinds(text);
}

function isOfBothKinds(text: string): boolean {
  return BOTH_IN_A_CELL.test(normaliseText(text));
}

const isOfKind = (value: CellValue): boolean => typeof value === "string" && isGoalOrResult(value);
const isGoal = (value: CellValue): boolean =>
  typeof value === "string" && ((GOAL.test(value) && headsFigures(value)) || CRITERION.test(value));

/** Reports of schools have 達成度判定基準 (80%未満の場合…) beside 中間評価 (A+B 83%). */
const CRITERION = /^\s*(?:達成度?)?(?:判定|評価|達成)基準\s*$/;
const JUDGED = /^\s*(?:中間|最終|年度末|期末)評価\s*$/;

function headingsIn(grid: SheetGrid, row: number): Heading[] {
  const texts = textsIn(grid, row);
  const of = [CRITERION, JUDGED].map((words) => texts.filter(({ text }) => words.test(text)));
  const judged = of.every(({ length }) => length > 0) ? of.flat() : [];
  return [...headingsOfGoals(grid, row), ...judged];
}

/** What stands beside goals: 策定時のベースライン, 中間評価, 最終評価 and 直近値, each with its year below the figure. */
const BESIDE_GOALS =
  /^(?:(?:計画)?(?:策定|基準)時?の?\s*)?(?:ベースライン|基準|現状)値?$|^(?:中間|最終|直近|最新)の?(?:評価|値|実績)?$/u;

function headingsOfGoals(grid: SheetGrid, row: number): Heading[] {
  const headings = headingsOf(grid, row);
  const isOfBoth = headings.some(({ text }) => !GOAL.test(text));
  const isBesideOthers =
    textsIn(grid, row).length > 1 &&
    headings.some(({ text }) => text.includes("目標") || isOfBothKinds(text));
  if (!isOfBoth && !isBesideOthers) return [];
  const others = textsIn(grid, row).filter(({ text }) => BESIDE_GOALS.test(normaliseText(text)));
  return [...headings, ...others.filter(({ column }) => headings.every((one) => one.column !== column))];
}

function headingsOf(grid: SheetGrid, row: number): Heading[] {
  return textsIn(grid, row).filter(({ text }) => headsFigures(text));
}

/** The cells of a row that hold something. */
export function textsIn(grid: SheetGrid, row: number): Heading[] {
  const texts: Heading[] = [];
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1)
    if (!grid.isBlank(row, column)) texts.push({ row, column, text: grid.text(row, column) });
  return texts;
}

/** Whether a text, which is no figure itself, holds one among its words. */
export function hasFigureWithin(value: CellValue): boolean {
  if (typeof value !== "string" || value.length > LONGEST_TEXT || holdsFigure(value, "General")) return false;
  // 目標（20～39歳） is a heading.
  if (readFigureHeading(value)) return false;
  return /\d/.test(withoutYears(value));
}

/** A text without what has digits and is no figure. */
export function withoutYears(text: string): string {
  return normaliseText(text.replace(/[①-⑳]/gu, "")).replace(NO_FIGURE, "");
}
