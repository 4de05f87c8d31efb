import { namesPartOfYear } from "../../../values/notation/fiscal-year-label";
import { compareKey, normaliseText } from "../../../values/notation/normalise";
import { isUnit } from "../../../values/notation/unit";
import { isEffectInMoney, readColumnRole, readFigureHeading } from "../../tables/heading-words";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { YearCell, YearCellReader, YearRow } from "../../tables/year-row";
import { readBelowBase } from "./below-base";
import { isNoteOfYear, isRowOfNotes, readFigures } from "./own-headings";

/** The columns below a row of years. */
export interface Span {
  readonly first: number;
  last: number;
}

/**
 * Whether a row below the years still belongs to the heading: nothing in it but words that head columns, or (2月末) of one of them.
 */
export function isHeaderRow(
  grid: SheetGrid,
  reader: YearCellReader,
  row: number,
  years: YearRow,
  span: Span,
): boolean {
  if (row > grid.lastRow) return false;
  if (isRowOfNotes(grid, row, span.first, span.last)) return true;
  let headings = 0;
  // 現状値 below the first year, 目標値 and 実績値 in one cell below the others.
  let [hasBase, haveTwoRows] = [false, false];
  const isBesideProgress = hasProgress(grid, row, span);
  for (let column = span.first; column <= span.last; column += 1) {
    if (grid.isBlank(row, column)) continue;
    const text = grid.text(row, column);
    // 全国平均 is there for comparison, and beside 目標, 実績 and 進捗率 so is what no one knows (順位).
    if (isForComparison(text) || (isBesideProgress && isUnknownWord(text))) continue;
    const isBase = readColumnRole(text) === "base";
    if (!isBase && !isSubheading(grid, reader, row, column, years)) return false;
    hasBase ||= isBase;
    const isOfTwo = readFigures(text)?.below !== undefined;
    if (isOfTwo && !isOverOne(grid, row, column)) return false;
    haveTwoRows ||= isOfTwo;
    headings += 1;
  }
  return headings > 0 && (!hasBase || haveTwoRows);
}

function hasProgress(grid: SheetGrid, row: number, span: Span): boolean {
  const kinds = new Set<string | undefined>();
  for (let column = span.first; column <= span.last; column += 1) {
    const figure = readFigures(grid.text(row, column));
    kinds.add(figure?.isProgress ? "progress" : figure?.kind);
  }
  return ["target", "actual", "progress"].every((kind) => kinds.has(kind));
}

function isUnknownWord(text: string): boolean {
  return !/\d/.test(text) && !readFigures(text) && readColumnRole(text) !== "base";
}

/** 全国平均, 県平均. */
export function isForComparison(text: string): boolean {
  return text.includes("平均") && readColumnRole(text) === "other";
}

/** 目標値・実績値 over two columns of figures has the two side by side. */
function isOverOne(grid: SheetGrid, row: number, column: number): boolean {
  const columnsAt = (at: number): number => grid.merge(at, column)?.columns ?? 1;
  return columnsAt(row) === 1 || columnsAt(row + 1) === columnsAt(row);
}

function isSubheading(
  grid: SheetGrid,
  reader: YearCellReader,
  row: number,
  column: number,
  years: YearRow,
): boolean {
  const year = reader.readHeading(row, column);
  if (year)
    return agreesWith(
      year,
      years.cells.find((cell) => cell.column === grid.anchor(cell.row, column).column),
    );
  const text = grid.text(row, column);
  if (readFigures(text) || isNoteOfYear(text) || readColumnRole(text) === "total") return true;
  if (isEffectInMoney(text)) return true;
  // 数値 over 目標 and 実績 says nothing of either.
  if (/^数?値$/.test(normaliseText(text)) && readFigureHeading(grid.text(row + 1, column))) return true;
  return /^[(（【[].+[)）】\]]$/.test(text) && isUnit(text.slice(1, -1), "");
}

/** A year below a year must be the same one in another notation, or at least in words: 2,019 people are no heading. */
function agreesWith(year: YearCell, above: YearCell | undefined): boolean {
  if (!above) return false;
  if (
    year.label.state === "year" &&
    above.label.state === "year" &&
    year.label.fiscalYear === above.label.fiscalYear
  )
    return true;
  return year.label.asOf !== undefined || /^\(.*\)$|年/.test(normaliseText(year.raw));
}

/** 全国 beside （2月末） below the heading: nobody can say what the figures below it are of. */
export function isOfUnknownWord(
  grid: SheetGrid,
  reader: YearCellReader,
  row: number,
  column: number,
  years: YearRow,
): boolean {
  const isKnown =
    row === years.row ||
    grid.isBlank(row, column) ||
    isSubheading(grid, reader, row, column, years) ||
    reader.readHeading(row, column) !== undefined ||
    readBelowBase(grid.text(row, column)) !== undefined;
  return !isKnown;
}

/** 第1回, 2回目: one of several times in a year; 12回 is how many there were. */
const ONE_OF_TIMES = /^(?:第(?:\d{1,2}|[一二三四五六七八九十]+)回|\d{1,2}回目)$/;

/**
 * The columns of which a row below the years says that each is of a part of its year: 上期 and 下期, or 第1回 and 第2回, below 計画 and again below
 * 実績. One such word alone says until when a year is counted.
 */
export function columnsOfParts(
  grid: SheetGrid,
  rows: { readonly first: number; readonly last: number },
  { first, last }: Span,
): ReadonlySet<number> {
  const isPart = (row: number, column: number): boolean => {
    const text = compareKey(grid.anchor(row, column).row === row ? grid.seenText(row, column) : "");
    return text.length <= LONGEST_PART && (ONE_OF_TIMES.test(text) || namesPartOfYear(text));
  };
  const found = new Set<number>();
  for (let row = rows.first; row <= rows.last; row += 1) {
    const parts: number[] = [];
    // A year that is not merged is over what is right beside it as well.
    for (let column = first; column <= last || parts.at(-1) === column - 1; column += 1)
      if (isPart(row, column)) parts.push(column);
    if (parts.length > 1) for (const column of parts) found.add(column);
  }
  return found;
}

/** Longer texts are no headings. */
const LONGEST_PART = 12;
