import type { CellValue } from "../../values/workbook/cell-value";
import { isGoalOrResult } from "../tables/goals-and-results";
import type { SheetGrid } from "../tables/sheet-grid";
import { hasFigureWithin, ROWS_OF_FORM, textsIn, withoutYears, type FigureInText } from "./figures-in-texts";

/** 目標値：14%, 目標は32.0%以上, 実績 前年度と比べて2,500件: a word with its figure soon behind it. */
const GOAL_SAID = /((?:目標|計画[値数額量])[値数額量]?)(?![設達年とに])[^\d。]{0,15}\d/;
const RESULT_SAID = /((?:実績|(?:達成|現状|直近|最新)[値数額])[値数額量]?)(?![とに])[^\d。]{0,15}\d/;
/** 【達成目標】年間観覧者数10万人, 目標値：77人; 目標：1 子育て has the number of an item. */
const GOAL_STATED =
  /(?<!基本|施策|政策|個別|[大中小])(目標[値数額量]?値?)[】\]):][^\d。]{0,30}\d(?!\d*[\s.、)]+\p{L})/u;
/** Beside its name: 講座の数：20回. */
const FIGURE_OF_NAME = /\p{L}[^:]{2,}:\s*(?:約|およそ)?\d/u;

interface Line extends FigureInText {
  readonly text: string;
  readonly goal: string | undefined;
  readonly result: string | undefined;
  readonly isStated: boolean;
}

/**
 * Goals and results in words that no heading of a column is over: both in one cell, or in two of one row or at most `ROWS_OF_FORM`
 * rows apart in one column; a goal that a bracket or a colon is behind; and what has its figure behind a colon below [目標数値].
 */
export function figuresInLines(grid: SheetGrid): FigureInText[] {
  const lines = grid.rowsHolding(saysGoalOrResult).flatMap((row) => linesIn(grid, row));
  const isPaired = ({ row, column, goal, result }: Line): boolean =>
    lines.some(
      (other) =>
        (other.row === row || (other.column === column && Math.abs(other.row - row) <= ROWS_OF_FORM)) &&
        ((goal && other.result) ?? (result && other.goal)) !== undefined,
    );
  return [...lines.filter((line) => line.isStated || isPaired(line)), ...belowTitles(grid)];
}

const saysGoalOrResult = (value: CellValue): boolean =>
  typeof value === "string" && /目標|計画|実績|達成|現状|直近|最新/.test(value);

function linesIn(grid: SheetGrid, row: number): Line[] {
  return textsIn(grid, row).flatMap((one) => {
    const text = hasFigureWithin(grid.value(row, one.column)) ? withoutYears(one.text) : "";
    const stated = GOAL_STATED.exec(text)?.[1];
    const [goal, result] = [stated ?? GOAL_SAID.exec(text)?.[1], RESULT_SAID.exec(text)?.[1]];
    const word = goal ?? result;
    if (word === undefined) return [];
    return [{ ...one, goal, result, heading: { ...one, text: word }, isStated: stated !== undefined }];
  });
}

/** [目標数値（令和9年度まで）], 【数値目標】: alone in its row it heads the lines below it, down to a blank row or the next in brackets. */
function belowTitles(grid: SheetGrid): FigureInText[] {
  return grid.rowsHolding(isTitle).flatMap((row): FigureInText[] => {
    const [heading, ...others] = textsIn(grid, row);
    if (!heading || others.length > 0 || !isTitle(heading.text)) return [];
    const found: FigureInText[] = [];
    for (let below = row + 1; below <= grid.lastRow; below += 1) {
      const text = grid.text(below, heading.column);
      if (text === "" || IN_BRACKETS.test(text)) break;
      if (hasFigureWithin(grid.value(below, heading.column)) && FIGURE_OF_NAME.test(withoutYears(text)))
        found.push({ row: below, column: heading.column, heading });
    }
    return found;
  });
}

const IN_BRACKETS = /^\s*[[【〔<［]([^[\]【】〔〕<>［］]{2,30})[\]】〕>］]\s*$/;

function isTitle(value: CellValue): boolean {
  const within = typeof value === "string" ? IN_BRACKETS.exec(value)?.[1] : undefined;
  return within?.includes("目標") === true && isGoalOrResult(within);
}
