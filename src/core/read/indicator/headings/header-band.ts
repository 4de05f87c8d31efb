import { isRowBelowBase } from "./below-base";
import { readColumn } from "./own-headings";
import { columnsOfParts, isForComparison, isHeaderRow, isOfUnknownWord, type Span } from "./rows-below-years";
import { readColumnRole, readFigureHeading, type FigureHeading } from "../../tables/heading-words";
import { isOverKindsInside } from "../../tables/numbers-over-kinds";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { YearCell, YearCellReader, YearRow } from "../../tables/year-row";
import { levelBeforeIncreases } from "./level-before-increases";

/** A column under a year, and under 目標 or 実績 where the headings say so. */
export interface HeadedColumn {
  readonly column: number;
  readonly year: YearCell;
  readonly figure: FigureHeading | undefined;
}

/** The rows that head a table, and what they say of each column of figures. */
export interface HeaderBand {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly HeadedColumn[];
  /** What the increases of the years are added to: `H28.3末` in front of `1年目 増加分`. */
  readonly levelColumn?: number;
}

/** Headings deeper than this are not seen in tables of indicators. */
const MOST_ROWS_BELOW = 3;
const MOST_ROWS_ABOVE = 2;

/**
 * Reads the rows around a row of years as one heading: western years, 2月末 or 目標/実績 below it, or 目標/実績 above it.
 * Merged headings hold for all their columns; where headings were not merged, a blank one repeats the one to its left.
 */
export function readHeaderBand(
  grid: SheetGrid,
  reader: YearCellReader,
  years: YearRow,
  limits: { readonly firstColumn: number; readonly lastColumn: number },
): HeaderBand {
  const span = spanOf(grid, years);
  let last = Math.max(...years.cells.map((cell) => grid.lastRowOf(cell.row, cell.column)));
  for (
    let added = 0;
    added < MOST_ROWS_BELOW && isHeaderRow(grid, reader, last + 1, years, span);
    added += 1
  ) {
    span.last = Math.max(span.last, lastFigureColumn(grid, last + 1, span.last));
    last += 1;
  }
  if (isRowBelowBase(grid, last + 1, limits)) last += 1;
  const first = isKindRow(grid, years.row - 1, span)
    ? years.row - 1
    : topOfMergedHeadings(grid, { first: years.row, last }, limits);
  const rows = { first, last };
  const columns = rightOfKinds(grid, last, resolveColumns(grid, reader, rows, years.row, span));
  const outer = [
    ...columnsHeadedAlone(grid, reader, rows, limits.firstColumn, span.first - 1),
    ...columnsHeadedAlone(grid, reader, rows, span.last + 1, limits.lastColumn),
  ];
  const parts = columnsOfParts(grid, { first: years.row + 1, last: last + 1 }, span);
  const headed = [...columns, ...outer, ...goalsBefore(grid, years)]
    .filter(({ column }) => !parts.has(column))
    .filter(({ column }) => !isOfUnknownWord(grid, reader, last, column, years))
    .sort((one, other) => one.column - other.column);
  const found = withRatesBeside(grid, reader, rows, headed, limits.lastColumn);
  const level = levelBeforeIncreases(found);
  if (!level) return { first, last, columns: found };
  return { first, last, columns: found.filter((column) => column !== level), levelColumn: level.column };
}

/**
 * 目標 | H23年度 | 目標 | H24年度: a goal right in front of each of several years, and none behind the last, is that year's. None
 * where the years do not run on by one, where one lacks it, or where a goal stands behind the last as well: nobody can say whose
 * they are then.
 */
function goalsBefore(grid: SheetGrid, { row, cells }: YearRow): HeadedColumn[] {
  const goalAt = (column: number): FigureHeading | undefined => {
    const figure = grid.anchor(row, column).column === column && readFigureHeading(grid.text(row, column));
    return figure && figure.kind === "target" && !figure.below ? figure : undefined;
  };
  const runOn = cells.every(
    (cell, index) => index === 0 || yearOf(cell) === yearOf(cells[index - 1] ?? cell) + 1,
  );
  const saysGoal = cells.some(({ label }) => readFigureHeading(label.rest)?.kind === "target");
  if (cells.length < 2 || !runOn || saysGoal) return [];
  const last = Math.max(...cells.map(({ column }) => column));
  const goals = cells.flatMap((year) => {
    const figure = goalAt(year.column - 1);
    return figure ? [{ column: year.column - 1, year, figure }] : [];
  });
  const isBehindLast = goalAt(grid.anchor(row, last + 1).column) !== undefined;
  return goals.length === cells.length && !isBehindLast ? goals : [];
}

/** By its own count where nothing says its era: 23年度. */
function yearOf({ label }: YearCell): number {
  return label.state === "year" ? label.fiscalYear : label.year;
}

/**
 * 達成率 without a year, right after 目標 and 実績 of one, is that year's: `R5目標 | R5実績 | 達成率`; so is the one behind the only
 * actual and the only target, which that year is on the way to.
 */
function withRatesBeside(
  grid: SheetGrid,
  reader: YearCellReader,
  rows: { readonly first: number; readonly last: number },
  columns: readonly HeadedColumn[],
  lastColumn: number,
): HeadedColumn[] {
  const isHeaded = (column: number): boolean => columns.some((headed) => headed.column === column);
  const kindsOf = (year: YearCell): string =>
    columns
      .filter((headed) => sameYear(headed.year, year) && !headed.figure?.isProgress)
      .map(({ figure }) => figure?.kind ?? "")
      .sort()
      .join(" ");
  // 進捗率 is the rate where there is a base that progress is measured from.
  const hasBase = (): boolean => {
    for (let column = grid.firstColumn; column < (columns[0]?.column ?? 0); column += 1)
      if (readColumnRole(grid.text(rows.last, column)) === "base") return true;
    return false;
  };
  return columns.flatMap((headed) => {
    const next = headed.column + 1;
    const beside = isForComparison(grid.text(rows.last, next)) ? next + 1 : next;
    const isOfBoth = kindsOf(headed.year) === "actual target";
    const of = isOfBoth ? headed.year : yearOnTheWay(columns, headed);
    if (beside > lastColumn || isHeaded(beside) || !of) return [headed];
    const { year, figure } = readColumn(grid, reader, rows, beside);
    // 目標比 of what is on the way may be how far it still is.
    const saysRate = isOfBoth || grid.seenText(rows.last, beside).includes("達成");
    const isOfRates = (figure?.kind === "rate" && saysRate) || (figure?.isProgress === true && hasBase());
    const isRate = !year && isOfRates && !isHiddenColumn(grid, rows.last, beside);
    return isRate ? [headed, { column: beside, year: of, figure }] : [headed];
  });
}

/**
 * The year of the only actual, behind the last of the columns, where the only target is of a later one: `実績（R6） | 目標（R10） |
 * 達成率`. Undefined where there are more of either, and behind every other column.
 */
function yearOnTheWay(columns: readonly HeadedColumn[], headed: HeadedColumn): YearCell | undefined {
  if (columns.some(({ column }) => column > headed.column)) return undefined;
  const of = (kind: FigureHeading["kind"]): HeadedColumn[] =>
    columns.filter(({ figure }) => figure?.kind === kind);
  const [[actual, ...others], [target, ...targets]] = [of("actual"), of("target")];
  const isOne = actual && target && others.length === 0 && targets.length === 0;
  return isOne && yearOf(actual.year) < yearOf(target.year) ? actual.year : undefined;
}

function sameYear(one: YearCell, other: YearCell): boolean {
  if (one.label.state !== other.label.state) return false;
  return yearOf(one) === yearOf(other);
}

/**
 * Columns beside the years that name year and kind in one cell, or have the kind above their year: 目標値（R6） beside 実績 over
 * R2 … R5, which holds on to the right as it does among the years.
 */
function columnsHeadedAlone(
  grid: SheetGrid,
  reader: YearCellReader,
  rows: { readonly first: number; readonly last: number },
  from: number,
  to: number,
): HeadedColumn[] {
  const columns: HeadedColumn[] = [];
  let above: FigureHeading | undefined;
  for (let column = from; column <= to; column += 1) {
    const own = readColumn(grid, reader, rows, column);
    if (own.isOther || grid.seenText(rows.first, column) !== "") above = undefined;
    const { year } = own;
    above = own.figure ?? (year && year.row > rows.first ? above : undefined);
    if (year && above && !isHiddenColumn(grid, rows.last, column))
      columns.push({ column, year, figure: above });
  }
  return columns;
}

/**
 * Where 年度 or a title is above the years, 指標 and 単位 beside them are merged with that row. Above 目標項目 in the row of the years
 * itself is the title of a field, whatever is merged beside it.
 */
function topOfMergedHeadings(
  grid: SheetGrid,
  rows: { readonly first: number; readonly last: number },
  limits: { readonly firstColumn: number; readonly lastColumn: number },
): number {
  let first = rows.first;
  for (let column = limits.firstColumn; column <= limits.lastColumn; column += 1) {
    if (
      readColumnRole(grid.text(rows.first, column)) === "name" &&
      grid.seenText(rows.first - 1, column) !== ""
    )
      return rows.first;
    const merge = grid.merge(rows.first, column);
    // What is blank heads nothing: so are the add-in's own blocks of rates, whose headings are merged down.
    const isSeen = merge && !grid.isBlank(merge.row, merge.column);
    const endsInHeading = isSeen && merge.row + merge.rows - 1 <= rows.last;
    if (endsInHeading && rows.first - merge.row <= MOST_ROWS_ABOVE) first = Math.min(first, merge.row);
  }
  return first;
}

function spanOf(grid: SheetGrid, years: YearRow): Span {
  const columns = years.cells.map((cell) => cell.column);
  const last = Math.max(...columns);
  const merge = grid.merge(years.row, last);
  return {
    first: Math.min(...columns),
    last: merge ? Math.max(last, merge.column + merge.columns - 1) : last,
  };
}

function lastFigureColumn(grid: SheetGrid, row: number, from: number): number {
  let column = from;
  while (readFigureHeading(grid.text(row, column + 1))) column += 1;
  return column;
}

/** Whether 目標 and 実績 are above the years, each over several of them. */
function isKindRow(grid: SheetGrid, row: number, span: Span): boolean {
  if (row < grid.firstRow) return false;
  let kinds = 0;
  for (let column = span.first; column <= span.last; column += 1) {
    const text = grid.text(row, column);
    if (text === "") continue;
    const figure = readFigureHeading(text);
    if (!figure && readColumnRole(text) === undefined) return false;
    if (figure && figure.kind !== "other") kinds += 1;
  }
  return kinds > 0;
}

function resolveColumns(
  grid: SheetGrid,
  reader: YearCellReader,
  rows: { readonly first: number; readonly last: number },
  yearRow: number,
  span: Span,
): HeadedColumn[] {
  const columns: HeadedColumn[] = [];
  let year: YearCell | undefined;
  let figure: FigureHeading | undefined;
  for (let column = span.first; column <= span.last; column += 1) {
    const isOver = grid.seenText(yearRow, column) === "";
    const own = readColumn(grid, reader, rows, column, isOver ? year : undefined);
    if (own.isOther || grid.seenText(yearRow, column) !== "") year = undefined;
    if (own.isOther || grid.seenText(rows.first, column) !== "") figure = undefined;
    year = own.year ?? (own.figure ? year : undefined);
    // Only headings above the years hold on to the right; below them every column has its own.
    const above = rows.first < yearRow && own.year ? figure : undefined;
    figure = own.isImplied ? (above ?? own.figure) : (own.figure ?? above);
    if (year && !isHiddenColumn(grid, rows.last, column)) columns.push({ column, year, figure });
  }
  return columns;
}

/**
 * 平成23年度 over two columns, 目標値 and 実績値 below it in the first of them: the figures are in the second, each of its own row. As they are
 * where the words below two such years are not in the same order.
 */
function rightOfKinds(grid: SheetGrid, last: number, columns: readonly HeadedColumn[]): HeadedColumn[] {
  const isOver = ({ column }: HeadedColumn): boolean => isOverKindsInside(grid, last, column);
  const words = new Set(columns.filter(isOver).map(({ column }) => grid.text(last + 1, column)));
  return columns.map((one) =>
    words.size === 1 && isOver(one) ? { column: one.column + 1, year: one.year, figure: undefined } : one,
  );
}

/** The lowest heading is merged over the column and the one before it: figures are in the first. */
function isHiddenColumn(grid: SheetGrid, lastRow: number, column: number): boolean {
  return grid.anchor(lastRow, column).column < column;
}
