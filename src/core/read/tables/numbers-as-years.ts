import { fiscalYear, isFiscalYear } from "../../values/calendar/fiscal-year";
import { JAPANESE_ERAS, westernYear } from "../../values/calendar/japanese-era";
import { plainYear, type YearLabelReading } from "../../values/notation/fiscal-year-label";
import { compareKey } from "../../values/notation/normalise";
import { literalText } from "../../values/notation/number-format";
import { valueAt } from "../../values/workbook/snapshot";
import type { SheetGrid } from "./sheet-grid";

/** 年度 alone, or with the era that all the numbers after it are of: 平成（年度）. */
const WORD_OF_YEARS = /^(明治|大正|昭和|平成|令和)?\(?(?:会計)?年度?\)?$/;

/** Whether a text says that years are beside or below it, and nothing else. */
export function isWordOfYears(text: string): boolean {
  return WORD_OF_YEARS.test(compareKey(text));
}

/** No era has had more years. */
export const LAST_YEAR_OF_ERA = 64;

/** Fewer numbers may run on by chance. */
const LEAST_NUMBERS = 3;

/** The longest table of years that is looked at. */
const MOST_NUMBERS = 40;

/** What heads the words 目標 and 実績, and has years beside it. */
const WORD_OF_KINDS = /^区分$/;

/**
 * 20, 21, 22 … beside or below nothing but 年度 or 平成（年度）: years without a word of their own, and so are 2,023, 2,024, 2,025
 * beside 区分, as a sheet shows them that has commas everywhere. Undefined unless the number is one of at least three that run
 * on by one from that word.
 */
export function readNumberAsYear(grid: SheetGrid, row: number, column: number): YearLabelReading | undefined {
  const underEra = readYearUnderEra(grid, row, column);
  const value = grid.value(row, column);
  if (underEra) return underEra;
  if (isWesternYear(value)) {
    const isCount = literalText(grid.numberFormat(row, column)) !== "";
    const isYear = !isCount && wordBefore(grid, row, column, 0, WORD_OF_KINDS, isWesternYear) !== undefined;
    return isYear ? plainYear(fiscalYear(value)) : undefined;
  }
  if (!isYearOfEra(value)) return undefined;
  const word = wordBefore(grid, row, column, 0) ?? wordBefore(grid, row, column, 1);
  if (word === undefined && !isBesideFigures(grid, row, column)) return undefined;
  const era = JAPANESE_ERAS.find(({ name }) => name === word);
  if (!era) return { state: "bare", year: value, asOf: undefined, rest: "", restInBrackets: false };
  const year = westernYear(era, value);
  return isFiscalYear(year) ? plainYear(year) : undefined;
}

/** 年度 right of 基準値 and 目標値. */
const YEARS_OF_FIGURES = /^(?:基準|中間|最終|目標|達成)?年度$/;
const HEADS_FIGURES = /^(?:基準|現状|(?:中間|最終)?(?:目標|実績))値$/;
/** The longest table of such years that is looked at. */
const MOST_ROWS = 12;

/** Whether a number stands below 年度 right of 基準値 or 目標値, with nothing but such numbers in between: it is the year of the figure beside it. */
function isBesideFigures(grid: SheetGrid, row: number, column: number): boolean {
  let above = row - 1;
  while (row - above < MOST_ROWS && (grid.isBlank(above, column) || isYearOfEra(grid.value(above, column))))
    above -= 1;
  const [years, figures] = [column, column - 1].map((one) => compareKey(grid.text(above, one)));
  return YEARS_OF_FIGURES.test(years ?? "") && HEADS_FIGURES.test(figures ?? "");
}

/** 28, 29年 and 元, as they stand below their era. */
const YEAR_OF_ERA = /^(元|\d{1,2})年?(?:度|次)?$/;

/** 平成, 令和（年度） over the years that are of it. */
const ERA_ABOVE = /^(明治|大正|昭和|平成|令和)\(?(?:年度?)?\)?$/;

/**
 * The year of 28, 29 or 元 right below 平成 or 令和, which is merged over its years or is above the first of them, as tables of
 * statistics have it. Undefined unless it is one of at least two of the row that run on by one, across 30 and 元 too.
 */
export function readYearUnderEra(grid: SheetGrid, row: number, column: number): YearLabelReading | undefined {
  const own = yearUnderEra(grid, row, column);
  if (own === undefined) return undefined;
  const runsOn = ([-1, 1] as const).some((way) => {
    const next = filledBeside(grid, row, column, way);
    return next !== undefined && yearUnderEra(grid, row, next) === own + way;
  });
  return runsOn && isFiscalYear(own) ? plainYear(own) : undefined;
}

/** Whether an era alone is right above a cell, so that its years may begin there: a quick look, before any reading. */
export function isBelowEra(grid: SheetGrid, row: number, column: number): boolean {
  const above = valueAt(grid.sheet, row - 1, column);
  return typeof above === "string" && above.length <= 10 && ERA_ABOVE.test(compareKey(above));
}

function yearUnderEra(grid: SheetGrid, row: number, column: number): number | undefined {
  const value = grid.value(row, column);
  const text = typeof value === "string" ? value : isYearOfEra(value) ? value.toString() : "";
  const [, typed] = text.length > 5 ? [] : (YEAR_OF_ERA.exec(compareKey(text)) ?? []);
  if (typed === undefined) return undefined;
  for (let left = column; left >= grid.firstColumn; left -= 1) {
    const above = grid.seenText(row - 1, left);
    if (above === "") continue;
    const [, name] = ERA_ABOVE.exec(compareKey(above)) ?? [];
    const era = JAPANESE_ERAS.find((one) => one.name === name);
    // What is merged, and not over this column, is over others alone.
    const isOver = left === column || !grid.merge(row - 1, left);
    return era && isOver ? westernYear(era, typed === "元" ? 1 : Number(typed)) : undefined;
  }
  return undefined;
}

/** The nearest column of a row that anything is in, to the left (-1) or to the right (1). */
function filledBeside(grid: SheetGrid, row: number, column: number, way: -1 | 1): number | undefined {
  let beside = column + way;
  while (beside >= grid.firstColumn && beside <= grid.lastColumn && grid.isBlank(row, beside)) beside += way;
  return grid.isBlank(row, beside) ? undefined : beside;
}

function isYearOfEra(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= LAST_YEAR_OF_ERA;
}

function isWesternYear(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && isNearYear(value);
}

/** Whether a number is between those that a table may head its columns with as western years. */
export function isNearYear(value: number): boolean {
  return value >= 1950 && value <= 2100;
}

/** The era ("" for none) of the word that the numbers begin at; undefined where they do not run on from such a word. */
function wordBefore(
  grid: SheetGrid,
  row: number,
  column: number,
  down: 0 | 1,
  wanted = WORD_OF_YEARS,
  isNumber = isYearOfEra,
): string | undefined {
  const right = 1 - down;
  const numberAt = (step: number): number | undefined => {
    const value = grid.value(row + step * down, column + step * right);
    return isNumber(value) ? value : undefined;
  };
  const runsOn = (step: number): boolean => {
    const [one, next] = [numberAt(step), numberAt(step + 1)];
    return one !== undefined && next === one + 1;
  };
  let first = 0;
  while (-first < MOST_NUMBERS && runsOn(first - 1)) first -= 1;
  const text = grid.seenText(row + (first - 1) * down, column + (first - 1) * right);
  const [whole, era = ""] = wanted.exec(compareKey(text)) ?? [];
  if (whole === undefined) return undefined;
  let last = 0;
  while (last < MOST_NUMBERS && runsOn(last)) last += 1;
  return last - first + 1 < LEAST_NUMBERS ? undefined : era;
}
