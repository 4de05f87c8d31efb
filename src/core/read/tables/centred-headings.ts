import { normaliseText } from "../../values/notation/normalise";
import type { Area } from "../../values/workbook/cell-address";
import type { SheetSnapshot } from "../../values/workbook/snapshot";
import { readFigureHeading } from "./heading-words";
import { readYearLabel } from "../../values/notation/fiscal-year-label";
import { isFigureAt } from "./figure-at";
import type { SheetGrid } from "./sheet-grid";
import { yearsOverGroups, type YearGroup } from "./years-over-groups";

/** A heading that heads other columns than those from its own on. */
interface CentredHeading {
  readonly row: number;
  /** Where it was typed. */
  readonly column: number;
  /** The columns that it heads; undefined where nobody can say. */
  readonly over: YearGroup | undefined;
}

/**
 * The grid as if headings that were typed over the middle of their columns were merged over them: R5 and R6 over the second, third … of
 * 目標, 実績, 達成率, 目標, 実績, 達成率. The words below, which begin again for each of them, show whose columns are whose; a blank
 * heading that repeats the one at its left would give R5 the goal of R6. Years whose columns can be cut in more ways than one are blank.
 */
export function withCentredHeadings(grid: SheetGrid): SheetGrid {
  let spread = grid;
  // What is centred over centred headings is seen once those are spread.
  for (const row of [...grid.searchedRows()].reverse()) {
    const found = centredIn(spread, row);
    if (found.length > 0) spread = spread.of(mergedOver(spread.sheet, found));
  }
  return spread;
}

function centredIn(grid: SheetGrid, row: number): CentredHeading[] {
  const labels = columnsOf(grid).filter((column) => !grid.isBlank(row, column));
  if (labels.length < 2) return [];
  const words = wordsOf(grid, row + 1);
  if (!repeatHeading(words)) return [];
  const years = labels.filter((column) => isYear(grid, row, column));
  if (years.length > 1)
    return stretchesOf(grid, row, years).flatMap((stretch) => yearsIn(grid, row, words, stretch));
  return runsOf(labels).flatMap((run) => cutOf(grid, row, words, run) ?? []);
}

/** Years with nothing but blank cells between them: those of one table, two at least. */
function stretchesOf(grid: SheetGrid, row: number, years: readonly number[]): number[][] {
  const stretches: number[][] = [];
  for (const column of years) {
    const open = stretches.at(-1);
    const before = open?.at(-1) ?? column;
    const between = Array.from(
      { length: Math.max(0, column - before - 1) },
      (_, index) => before + 1 + index,
    );
    const isNext =
      open !== undefined && between.every((one) => grid.isBlank(row, one) && !grid.merge(row, one));
    if (isNext) open.push(column);
    else stretches.push([column]);
  }
  return stretches.filter(({ length }) => length > 1);
}

/** Years over words that no merge shares out. */
function yearsIn(
  grid: SheetGrid,
  row: number,
  words: readonly Word[],
  years: readonly number[],
): CentredHeading[] {
  const isFree = (column: number): boolean =>
    !grid.merge(row, column) && (grid.isBlank(row, column) || years.includes(column));
  const isOfFigures = (column: number): boolean => {
    const word = words[column - grid.firstColumn];
    return isFree(column) && word?.anchor === column && headsFigures(word.text);
  };
  let [first, last] = [Math.min(...years), Math.max(...years)];
  while (isOfFigures(first - 1)) first -= 1;
  const textOf = (column: number): string => words[column - grid.firstColumn]?.text ?? "";
  // 県平均 behind the last 実績 as behind the first.
  const comesAgain = (column: number): boolean =>
    isFree(column) &&
    textOf(column) !== "" &&
    words
      .slice(first - grid.firstColumn, last - grid.firstColumn)
      .some(({ text }) => text === textOf(column));
  while (isOfFigures(last + 1) || comesAgain(last + 1)) last += 1;
  const within = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  if (!within.every(isFree) || within.some((column) => isFigureAt(grid, row + 1, column))) return [];
  const columns = within.map((column) => ({
    word: textOf(column),
    isUnderYear: years.includes(column),
  }));
  const shared = yearsOverGroups(columns);
  if (!shared) return [];
  return years.map((column, at) => {
    const group = shared.kind === "spread" ? shared.groups[at] : undefined;
    return { row, column, over: group && { ...group, first: first + group.first } };
  });
}

function isYear(grid: SheetGrid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  if (typeof value === "number") return Number.isInteger(value) && value > 1900 && value < 2100;
  const label = typeof value === "string" ? readYearLabel(value) : undefined;
  // 基準値（R2）, R4実績 and R8目標 over nothing are headings of one column each.
  const isWhole = label !== undefined && label.rest !== "" && !label.restInBrackets;
  return label !== undefined && !(isWhole && grid.isBlank(row + 1, column));
}

/** Where a run of labels, or the longest part of it, is over words that begin again for each; undefined where it is over none. */
function cutOf(
  grid: SheetGrid,
  row: number,
  words: readonly Word[],
  run: readonly number[],
): CentredHeading[] | undefined {
  for (const part of partsOf(run)) {
    const [first = 0, second = 0] = part;
    const width = second - first;
    const cuts = Array.from({ length: width }, (_, before) => before).filter((before) =>
      beginAgain(words, first - grid.firstColumn - before, width, part.length),
    );
    const [before] = cuts;
    if (before === undefined) continue;
    const isUnclear = before === 0 || cuts.length > 1;
    if (isUnclear || part.some((column) => isMerged(grid, row, column - before, width))) return undefined;
    return part.map((column) => ({ row, column, over: { first: column - before, columns: width } }));
  }
  return undefined;
}

/** Two labels of a run or more, the longest part first: 指標 in front of the years and 備考 behind them are as far away, by chance. */
function partsOf(run: readonly number[]): (readonly number[])[] {
  const parts: (readonly number[])[] = [];
  for (let length = run.length; length >= 2; length -= 1)
    for (let from = 0; from + length <= run.length; from += 1) parts.push(run.slice(from, from + length));
  return parts;
}

/** What is seen in a column of a row, and where it stands. */
interface Word {
  readonly text: string;
  readonly anchor: number;
}

/** The words of a row, column by column; "" where there is none, or a figure. */
function wordsOf(grid: SheetGrid, row: number): Word[] {
  return columnsOf(grid).map((column) => {
    const anchor = grid.anchor(row, column);
    const value = anchor.row === row ? grid.value(row, anchor.column) : null;
    return { text: typeof value === "string" ? normaliseText(value) : "", anchor: anchor.column };
  });
}

/** Whether a word that heads figures comes a second time, in another cell. */
function repeatHeading(words: readonly Word[]): boolean {
  const seen = new Map<string, number>();
  return words.some(({ text, anchor }) => {
    const first = seen.get(text) ?? anchor;
    seen.set(text, first);
    return first !== anchor && text !== "" && headsFigures(text);
  });
}

function isAgain(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return words.slice(0, at).some(({ text, anchor }) => text === word?.text && anchor !== word.anchor);
}

function columnsOf({ firstColumn, lastColumn }: SheetGrid): number[] {
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => firstColumn + index);
}

function headsFigures(word: string): boolean {
  return readFigureHeading(word) !== undefined || readYearLabel(word)?.state === "year";
}

/** Labels as far from one another as the first two are, two or more of them, with blanks between: all such runs. */
function runsOf(labels: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (let at = 0; at + 1 < labels.length;) {
    const width = (labels[at + 1] ?? 0) - (labels[at] ?? 0);
    let end = at + 1;
    while (end + 1 < labels.length && (labels[end + 1] ?? 0) - (labels[end] ?? 0) === width) end += 1;
    if (width > 1) runs.push(labels.slice(at, end + 1));
    at = end;
  }
  return runs;
}

/** Whether from a place on the same words, each once, come as often as there are labels. */
function beginAgain(words: readonly Word[], start: number, width: number, times: number): boolean {
  const part = words.slice(start, start + width);
  const areWords = start >= 0 && part.every(({ text }) => text !== "");
  if (!areWords || part.some((_, at) => isAgain(part, at)) || !part.some(({ text }) => headsFigures(text)))
    return false;
  const isSameAs = (one: Word | undefined, other: Word | undefined, apart: number): boolean =>
    one !== undefined && one.text === other?.text && one.anchor - other.anchor === apart;
  return Array.from({ length: width * times }, (_, index) => index).every((index) =>
    isSameAs(words[start + index], part[index % width], index - (index % width)),
  );
}

function isMerged(grid: SheetGrid, row: number, first: number, columns: number): boolean {
  return Array.from({ length: columns }, (_, index) => first + index).some(
    (column) => grid.merge(row, column) !== undefined,
  );
}

function mergedOver(sheet: SheetSnapshot, headings: readonly CentredHeading[]): SheetSnapshot {
  const { row: top, column: left } = sheet.used;
  const moved = <Cell>(lines: readonly (readonly Cell[])[], blank: Cell): (readonly Cell[])[] => {
    const copy = [...lines];
    for (const { row, column, over } of headings) {
      const line = [...(copy[row - top] ?? [])];
      const cell = line[column - left];
      if (cell === undefined) continue;
      line[column - left] = blank;
      if (over) line[over.first - left] = cell;
      copy[row - top] = line;
    }
    return copy;
  };
  const merges = headings.flatMap(({ row, over }): Area[] =>
    over && over.columns > 1 ? [{ row, column: over.first, rows: 1, columns: over.columns }] : [],
  );
  return {
    ...sheet,
    values: moved(sheet.values, null),
    formulas: moved(sheet.formulas, null),
    numberFormats: moved(sheet.numberFormats, "General"),
    merges: [...sheet.merges, ...merges],
  };
}
