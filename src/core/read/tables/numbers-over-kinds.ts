import { findEra, westernYear } from "../../values/calendar/japanese-era";
import type { YearLabelReading } from "../../values/notation/fiscal-year-label";
import { compareKey } from "../../values/notation/normalise";
import { literalText } from "../../values/notation/number-format";
import { readColumnRole, readFigureHeading } from "./heading-words";
import type { SheetGrid } from "./sheet-grid";

/** 26, alone in its cell, and 元. */
const NUMBER = /^(?:元|[1-9]\d?)$/;

/** 年度, 年度推移（Plan・Do）, 年度別の目標と実績: years are below it, and no number is in it. */
const WORD_ABOVE = /^\(?(?:各|実施|対象|計画|会計)?年度(?!末|当初|途中)(?:[^\d月回期]{0,20})$/;

/** A month is no greater, so that such a number may be a year without any word that says so. */
const LAST_MONTH = 12;

/** How far above a row its title may be. */
const ROWS_TO_TITLE = 15;

/** 対象者数 | 26 | 27 | 28. */
const MAY_HEAD_FIGURES = /[数率額量比]$/;

/** 平成27年5月, 平成27年度 年齢別: months, days, ages or whatever may be numbered are below it. */
const OF_OTHER_NUMBERS = /[月日歳週]|年齢|定員|クラス|(?<!年度)別|[回期号番]/;

const YEAR_OF_TITLE = /(平成|令和)(元|\d{1,2})年|(?<!\d)20(\d\d)年/g;

/**
 * The year of 26, 27 or 28 in a row of nothing but headings over rows of 目標 and 実績, or over those words as headings, where a second sign
 * agrees: 年度 or the like is merged over just these numbers, or they are no months and a title above names one of these years, or the
 * one next to them. Undefined unless it is one of at least two that run on by one (元 after 30).
 */
export function readNumberOverKinds(
  grid: SheetGrid,
  row: number,
  column: number,
): YearLabelReading | undefined {
  const own = numberIn(grid, row, column);
  if (own === undefined) return undefined;
  const numbers = stretchOver(grid, row, column);
  const [first, last] = [numbers[0] ?? column, numbers.at(-1) ?? column];
  if (numbers.length < 2 || !isOfHeadings(grid, row, numbers) || !isOverKinds(grid, row, first))
    return undefined;
  const areYears = isBelowWord(grid, row, first, last) || isNearTitle(grid, row, first, last);
  return areYears
    ? { state: "bare", year: own, asOf: undefined, rest: "", restInBrackets: false }
    : undefined;
}

/** 目標値・実績値, in the form of `compareKey`. */
const BOTH_KINDS = /^(?:目標値?[・/]?実績値?|実績値?[・/]?目標値?)$/;

/** 平成23年度 目標値・実績値 over two columns, in the first of which 目標値 and 実績値 are below it, says no more than its year. */
export function withoutKindsBelow(
  grid: SheetGrid,
  row: number,
  column: number,
  label: YearLabelReading | undefined,
): YearLabelReading | undefined {
  if (!label || !BOTH_KINDS.test(label.rest) || !isOverKindsInside(grid, row, column)) return label;
  return { ...label, rest: "" };
}

/** Whether a heading is merged over two columns, 目標 and 実績 being below it in the first of them. */
export function isOverKindsInside(grid: SheetGrid, row: number, column: number): boolean {
  const below = grid.lastRowOf(row, column) + 1;
  return grid.merge(row, column)?.columns === 2 && areBothKinds(grid, [below, column], [below + 1, column]);
}

/** Whether a cell may be one of those numbers: a quick look, before any reading. */
export function mayBeOverKinds(grid: SheetGrid, row: number, column: number): boolean {
  if (numberIn(grid, row, column) !== undefined) return isOverKinds(grid, row, column);
  return typeof grid.value(row, column) === "number" && isAloneOverKinds(grid, row, column);
}

/** Whether the only numbers of a row are years so; beside 2500 over goals and results 2000 is as likely an amount. */
export function areYearsOverKinds(
  grid: SheetGrid,
  row: number,
  cells: readonly { readonly column: number }[],
): boolean {
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1)
    if (typeof grid.value(row, column) === "number" && !cells.some((cell) => cell.column === column))
      return false;
  return cells.every(({ column }) => isAloneOverKinds(grid, row, column));
}

/**
 * Whether 2022 is a year though no other number of its row runs on from it: 目標 is right below it in one of the columns that it is merged
 * over and 実績 in another (and 達成率 in a third), or of it and a blank cell beside it, or nothing but words of headings are in front of it, and rows of 目標 and 実績 below those.
 */
export function isAloneOverKinds(grid: SheetGrid, row: number, column: number): boolean {
  const below = grid.lastRowOf(row, column) + 1;
  const columns = grid.merge(row, column)?.columns ?? 1;
  const cells = Array.from({ length: Math.min(columns, 4) }, (_, index) => [below, column + index] as const);
  if (columns > 1) return areBothKinds(grid, ...cells);
  const isOverTwo = grid.isBlank(row, column + 1) && areBothKinds(grid, [below, column], [below, column + 1]);
  return isAboveKinds(grid, row, column) || (isOverTwo && isBehindHeadings(grid, row, column));
}

/** No figure in front of numbers, and rows of 目標 and 実績 right below: they are years, though one is left out (2004, 2006). */
export function isAboveKinds(grid: SheetGrid, row: number, column: number): boolean {
  return (
    isBehindHeadings(grid, row, column) && areBothKinds(grid, [row + 1, column - 1], [row + 2, column - 1])
  );
}

/** Whether nothing but words that head names, units and the like is in front of a cell. */
function isBehindHeadings(grid: SheetGrid, row: number, column: number): boolean {
  for (let left = grid.firstColumn; left < column; left += 1)
    if (!grid.isBlank(row, left) && readColumnRole(grid.text(row, left)) === undefined) return false;
  return true;
}

/** Whether 目標 and 実績 are left below a cell, or right below it. */
function isOverKinds(grid: SheetGrid, row: number, column: number): boolean {
  const below = grid.lastRowOf(row, column) + 1;
  const behind = column + (grid.merge(below, column)?.columns ?? 1);
  return (
    areBothKinds(grid, [below, column - 1], [below + 1, column - 1]) ||
    areBothKinds(grid, [below, column], [below, behind])
  );
}

/** Whether one of two cells says 目標 and the other 実績. */
function areBothKinds(grid: SheetGrid, ...cells: readonly (readonly [number, number])[]): boolean {
  const kinds = cells.map(([row, column]) => readFigureHeading(grid.text(row, column))?.kind);
  return kinds.includes("target") && kinds.includes("actual");
}

function numberIn(grid: SheetGrid, row: number, column: number): number | undefined {
  const text = grid.text(row, column);
  const key = text.length > 2 ? "" : compareKey(text);
  if (!NUMBER.test(key) || literalText(grid.numberFormat(row, column)) !== "") return undefined;
  return key === "元" ? 1 : Number(key);
}

/** The columns of the numbers that run on over this one, each the first of its merge. */
function stretchOver(grid: SheetGrid, row: number, column: number): number[] {
  const columns = [column];
  const follows = (one: number, next: number): boolean => {
    const [before = NaN, after] = [numberIn(grid, row, one), numberIn(grid, row, next)];
    return after === before + 1 || (after === 1 && (before === 30 || before === 31));
  };
  const next = (one: number): number => one + (grid.merge(row, one)?.columns ?? 1);
  const before = (one: number): number => grid.anchor(row, one - 1).column;
  for (let at = column; follows(at, next(at)); at = next(at)) columns.push(next(at));
  for (let at = column; follows(before(at), at); at = before(at)) columns.unshift(before(at));
  return columns;
}

/** Nothing else in the row is a number, and nothing in front of them says that they are figures. */
function isOfHeadings(grid: SheetGrid, row: number, numbers: readonly number[]): boolean {
  const [first = 0] = numbers;
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    if (numbers.includes(column) || grid.isBlank(row, column)) continue;
    if (typeof grid.value(row, column) === "number" || numberIn(grid, row, column) !== undefined)
      return false;
    const text = grid.text(row, column);
    const isOfFigures = MAY_HEAD_FIGURES.test(text) || readFigureHeading(text) !== undefined;
    if (column < first && (isOfFigures || OF_OTHER_NUMBERS.test(text))) return false;
  }
  return true;
}

function isBelowWord(grid: SheetGrid, row: number, first: number, last: number): boolean {
  const over = grid.merge(row - 1, first);
  const end = last + (grid.merge(row, last)?.columns ?? 1) - 1;
  const isOverThem = over?.column === first && over.column + over.columns - 1 === end;
  return (
    isOverThem &&
    numberIn(grid, row, first) !== 1 &&
    WORD_ABOVE.test(compareKey(grid.seenText(row - 1, first)))
  );
}

function isNearTitle(grid: SheetGrid, row: number, first: number, last: number): boolean {
  const [from, to] = [numberIn(grid, row, first) ?? 0, numberIn(grid, row, last) ?? 0];
  if (from <= LAST_MONTH || to < from) return false;
  const heisei = findEra("平成");
  if (!heisei) return false;
  const starts = [westernYear(heisei, 0), 2000];
  for (let at = row - 1; at >= Math.max(grid.firstRow, row - ROWS_TO_TITLE); at -= 1)
    for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
      const title = grid.text(at, column);
      if (OF_OTHER_NUMBERS.test(title)) return false;
      const named = yearsNamed(title);
      if (named.length > 0)
        return named.some((year) =>
          starts.some((start) => year >= start + from - 1 && year <= start + to + 1),
        );
    }
  return false;
}

/** The western years that a title names with an era or in four digits. */
function yearsNamed(title: string): number[] {
  if (title.length > 100) return [];
  const key = compareKey(title);
  return [...key.matchAll(YEAR_OF_TITLE)].flatMap(([, name = "", ofEra = "", western]) => {
    const era = findEra(name);
    const number = ofEra === "元" ? 1 : Number(ofEra);
    return era ? [westernYear(era, number)] : western === undefined ? [] : [2000 + Number(western)];
  });
}
