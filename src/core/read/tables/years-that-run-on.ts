import { plainYear, readYearLabel, type YearLabelReading } from "../../values/notation/fiscal-year-label";
import { eraOfFiscalYear } from "../../values/calendar/japanese-era";
import { fiscalYear, isFiscalYear, type FiscalYear } from "../../values/calendar/fiscal-year";
import { compareKey } from "../../values/notation/normalise";
import { readColumnRole } from "./heading-words";
import type { SheetGrid } from "./sheet-grid";

/** The longest table of years that is looked at. */
const MOST_YEARS = 40;

/** Fewer may be figures that happen to run on, where no word says that they are years. */
const LEAST_YEARS = 3;

/** 4 or 元, alone in its cell. */
const NUMBER = /^(元|\d{1,2})$/;

/** 令和元, 平成30年度, R3: a year with its era and nothing else. */
const WITH_ERA = /^(?:明治|大正|昭和|平成|令和|[mtshr])(元|\d{1,2})(?:年度?)?$/;

/** The cells that a cell is among: down its column or across its row, by steps from it. */
interface Line {
  readonly text: (step: number) => string;
  readonly down: boolean;
}

/**
 * 2, 3, 4 after 令和元, below 年度 or with nothing in front of them, or across beside the headings of names and units: the era is
 * said once, or once for each (平成30, 31, 令和2, 3). Undefined for every number that does not run on by one from such a year, year
 * by year, 元 or 2 after 平成30 included.
 */
export function readYearThatRunsOn(
  grid: SheetGrid,
  row: number,
  column: number,
): YearLabelReading | undefined {
  if (!NUMBER.test(keyAt(grid, row, column))) return undefined;
  const lines: Line[] = [
    { down: true, text: (step) => keyAt(grid, row + step, column) },
    { down: false, text: (step) => keyAt(grid, row, columnAway(grid, row, column, step)) },
  ];
  for (const line of lines) {
    const start = startBefore(line, 0);
    const year = start && yearAfter(start, line.text(0), -start.at);
    if (year !== undefined && start && areYears(grid, { row, column }, line, start)) return plainYear(year);
  }
  return undefined;
}

/** The column so many headings away, one that is merged over several columns being one heading. */
function columnAway(grid: SheetGrid, row: number, column: number, steps: number): number {
  let away = grid.anchor(row, column).column;
  for (let step = 0; step < Math.abs(steps); step += 1)
    away = steps > 0 ? away + (grid.merge(row, away)?.columns ?? 1) : grid.anchor(row, away - 1).column;
  return away;
}

function keyAt(grid: SheetGrid, row: number, column: number): string {
  return grid.isBlank(row, column) ? "" : compareKey(grid.seenText(row, column));
}

interface YearWithEra {
  readonly year: FiscalYear;
  /** 30 of 平成30. */
  readonly number: number;
}

/** The year with an era that numbers run on from, so many steps from where a line is looked at. */
interface Start extends YearWithEra {
  readonly at: number;
}

/** The nearest year with an era before a step of a line; undefined where the numbers between them do not run on from it. */
function startBefore({ text }: Line, step: number): Start | undefined {
  let at = step - 1;
  while (step - at < MOST_YEARS && NUMBER.test(text(at))) at -= 1;
  const first = yearWithEra(text(at));
  if (!first) return undefined;
  for (let between = at + 1; between < step; between += 1)
    if (yearAfter(first, text(between), between - at) === undefined) return undefined;
  return { ...first, at };
}

function yearWithEra(key: string): YearWithEra | undefined {
  const [, number] = WITH_ERA.exec(key) ?? [];
  const label = number === undefined ? undefined : readYearLabel(key);
  return label?.state === "year" && number !== undefined
    ? { year: label.fiscalYear, number: numberOf(number) }
    : undefined;
}

function numberOf(key: string): number {
  return key === "元" ? 1 : Number(key);
}

/** The year of a number so many years after another: of the era of that one (平成31), or of the one that it is in by now (2). */
function yearAfter(first: YearWithEra, key: string, years: number): FiscalYear | undefined {
  const year = first.year + years;
  if (!NUMBER.test(key) || !isFiscalYear(year)) return undefined;
  const number = numberOf(key);
  const isNext = number === first.number + years || number === eraOfFiscalYear(fiscalYear(year)).year;
  return isNext ? year : undefined;
}

/** All the years of a line that run on over a start, by the steps of the first and the last; `eras` counts those that say their era. */
function stretchOf(
  line: Line,
  start: Start,
): { readonly first: number; readonly last: number; readonly eras: number } {
  let [first, eras] = [start, 1];
  for (let before = startBefore(line, first.at); before; before = startBefore(line, first.at)) {
    if (before.year + first.at - before.at !== first.year) break;
    first = before;
    eras += 1;
  }
  let [latest, last] = [start, 0];
  for (; last < MOST_YEARS; last += 1) {
    const key = line.text(last + 1);
    const own = yearWithEra(key);
    if (own?.year === latest.year + last + 1 - latest.at) {
      latest = { ...own, at: last + 1 };
      eras += 1;
    } else if (yearAfter(latest, key, last + 1 - latest.at) === undefined) break;
  }
  return { first: first.at, last, eras };
}

function areYears(
  grid: SheetGrid,
  at: { readonly row: number; readonly column: number },
  line: Line,
  start: Start,
): boolean {
  // R4 beside R3: the years are across, and what is below them are figures.
  if (line.down && yearWithEra(keyAt(grid, at.row + start.at, at.column + 1))) return false;
  if (line.down && isBelowWord(grid, at.row + start.at, at.column)) return true;
  const { first, last, eras } = stretchOf(line, start);
  if (last - first + 1 < LEAST_YEARS) return false;
  if (!line.down) return isBesideHeadings(grid, at.row, columnAway(grid, at.row, at.column, first), eras > 1);
  const rows = Array.from({ length: last - first + 1 }, (_, step) => at.row + first + step);
  return rows.every((row) => isBlankBefore(grid, row, at.column) && !grid.isBlank(row, at.column + 1));
}

/** 年度 alone above the years of a column, be it with other years of that column in between. */
function isBelowWord(grid: SheetGrid, first: number, column: number): boolean {
  for (let row = first - 1; row >= Math.max(grid.firstRow, first - MOST_YEARS); row -= 1) {
    const key = keyAt(grid, row, column);
    if (NUMBER.test(key) || yearWithEra(key) !== undefined) continue;
    return readColumnRole(key) === "year" && (grid.merge(row, column)?.columns ?? 1) === 1;
  }
  return false;
}

/** 指標, 単位 and 区分, and nothing else, in front of the years of a row; nothing at all only where it may be. */
function isBesideHeadings(grid: SheetGrid, row: number, before: number, mayBeBlank: boolean): boolean {
  const texts = Array.from({ length: Math.max(0, before - grid.firstColumn) }, (_, index) =>
    grid.seenText(row, grid.firstColumn + index),
  ).filter((text) => text !== "");
  return (texts.length > 0 || mayBeBlank) && texts.every((text) => readColumnRole(text) !== undefined);
}

function isBlankBefore(grid: SheetGrid, row: number, before: number): boolean {
  for (let column = grid.firstColumn; column < before; column += 1)
    if (!grid.isBlank(row, column)) return false;
  return true;
}
