import { isDittoMark } from "../../../values/notation/ditto-mark";
import { compareKey } from "../../../values/notation/normalise";
import { isDateFormat } from "../../../values/notation/number-format";
import { readNumber } from "../../../values/notation/read-number";
import { takeYearNote } from "../../../values/notation/year-note";
import {
  isHeadingAfterYears,
  isTitleOfHeadings,
  isUnusedFigure,
  isKnownOther,
  readColumnRole,
  readFigureHeading,
  type ColumnRole,
} from "../../tables/heading-words";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { YearCellReader } from "../../tables/year-row";
import { headsGoalOrResult } from "../../tables/goals-and-results";
import type { Area } from "../../../values/workbook/cell-address";
import { readBelowBase } from "../headings/below-base";
import { columnsBelow } from "../places/table-areas";

/** The columns of a table that hold no figures of years, by what their headings say. */
export interface LabelColumns {
  readonly byRole: ReadonlyMap<ColumnRole, number>;
  /** Every column whose heading is known and whose texts are no names: totals, remarks, the second 担当課. */
  readonly known: readonly number[];
  /** Columns without a heading of their own. */
  readonly untitled: readonly number[];
  /** Columns whose heading is not known. */
  readonly unknown: readonly { readonly column: number; readonly row: number; readonly text: string }[];
}

/** 15ポイント増 below 指標 says what is aimed at, and no name. */
const CHANGE_AIMED_AT = /^[\d.,]+(?:ポイント|%|\p{L})(?:以上)?の?(?:増加?|減少?|向上|上昇|低下|削減)$/u;
/** 評価項目 and 項目 in front of 指標名, or ①指標, are what the indicators are arranged by. */
const NAMES_INDICATORS = /^\d?(?:(?:成果|活動|評価|数値)?指標(?:名称?)?|kpi名?)$/;

/**
 * Reads the headings of the given columns; where two have the same role, the left one has it and the other is untitled.
 * After the last column of figures more headings are known.
 */
export function readLabelColumns(
  grid: SheetGrid,
  reader: YearCellReader,
  rows: { readonly first: number; readonly last: number; readonly levelColumn?: number },
  columns: readonly number[],
  lastFigure: number,
): LabelColumns {
  const byRole = new Map<ColumnRole, number>();
  const untitled: number[] = [];
  const known: number[] = [];
  const unknown: { column: number; row: number; text: string }[] = [];
  let totals: number | undefined;
  for (const column of columns) {
    if (column === rows.levelColumn) {
      known.push(column);
      continue;
    }
    const heading = columnHeading(grid, rows, column);
    const figure = readFigureHeading(heading.text);
    // 達成率 without a year, and what is of a part of one, belong to the table, but are not read, which is to be said.
    const isAfterYears =
      column > lastFigure &&
      isHeadingAfterYears(heading.text) &&
      figure?.kind !== "rate" &&
      figure?.counts !== "part";
    if (column > lastFigure && isGoalUnderItsYear(grid, rows.last, column, heading.text)) {
      unknown.push({ column, row: heading.row, text: heading.text });
      continue;
    }
    const isUnused = column > lastFigure && isUnusedFigure(heading.text);
    const role =
      roleBelowBase(heading.texts, reader) ??
      roleOf(heading.text, reader) ??
      roleBelowTitle(heading.texts, reader) ??
      (isAfterYears ? "other" : undefined);
    const isTotal = role === "total" || heading.texts.some((text) => readColumnRole(text) === "total");
    // 合計 over 計画 and 実績, not merged: the columns beside it belong to it.
    if (isHeadedByYear(heading.text, reader)) continue;
    if (isTotal || (totals === column - 1 && figure)) {
      totals = column;
      known.push(column);
      continue;
    }
    if (role === "year" && isWordOfYears(grid, reader, rows, column)) {
      untitled.push(column);
      continue;
    }
    if (role === "base" && holdsYears(grid, reader, rows.last + 1, column)) {
      known.push(column);
      continue;
    }
    if (role !== undefined && role !== "base") known.push(column);
    if (isUnused) unknown.push({ column, row: heading.row, text: heading.text });
    const named =
      role === "name" &&
      NAMES_INDICATORS.test(compareKey(heading.text)) &&
      !CHANGE_AIMED_AT.test(compareKey(grid.text(rows.last + 1, column)))
        ? byRole.get("name")
        : undefined;
    if (named !== undefined && !NAMES_INDICATORS.test(compareKey(columnHeading(grid, rows, named).text))) {
      if (!byRole.has("section")) byRole.set("section", named);
      byRole.set("name", column);
      continue;
    }
    if (heading.text === "" || (role !== undefined && byRole.has(role))) untitled.push(column);
    else if (role !== undefined) byRole.set(role, column);
    else if (!isUnused) unknown.push({ column, row: heading.row, text: heading.text });
  }
  return { byRole, known, untitled, unknown };
}

/** Whether 基準年度 is the year of the base beside it and no base: R2 below it. */
function holdsYears(grid: SheetGrid, reader: YearCellReader, row: number, column: number): boolean {
  return typeof grid.value(row, column) === "string" && reader.readHeading(row, column)?.label.rest === "";
}

/** 年度 in the corner, right in front of the years that it is the word for: it says nothing of the names below it. */
function isWordOfYears(
  grid: SheetGrid,
  reader: YearCellReader,
  rows: { readonly first: number; readonly last: number },
  column: number,
): boolean {
  const below = grid.text(rows.last + 1, column);
  return isHeadedByYear(columnHeading(grid, rows, column + 1).text, reader) && !reader.readText(below);
}

const GOAL_YEAR = /^(?:目標|達成|最終)(?:年度?|年次)$/;
const ROWS_OF_GOAL_YEAR = 6;

/** Whether 目標年度 heads what is aimed at in that year, not the year: 3000 is none. */
function isGoalUnderItsYear(grid: SheetGrid, header: number, column: number, heading: string): boolean {
  if (!GOAL_YEAR.test(compareKey(heading))) return false;
  for (let row = header + 1; row <= Math.min(grid.lastRow, header + ROWS_OF_GOAL_YEAR); row += 1) {
    const value = readNumber(grid.text(row, column))?.value;
    if (value === undefined || value <= 64 || (value >= 1900 && value <= 2100)) continue;
    // 202703 and a date are when it is to be reached.
    if (
      !/^(?:19|20)\d{2}(?:0[1-9]|1[0-2])$/.test(String(value)) &&
      !isDateFormat(grid.numberFormat(row, column))
    )
      return true;
  }
  return false;
}

/**
 * The column of sections: the one headed so, else an untitled one left of names that are headed, which holds texts in front
 * of them (活動指標, merged over its rows); a table that touches one to its left has what is in front of the names of that one.
 */
export function sectionColumn(
  grid: SheetGrid,
  { byRole, untitled }: LabelColumns,
  rows: readonly number[],
  headerRow: number,
): number | undefined {
  const names = byRole.get("name");
  if (names === undefined || byRole.has("section")) return byRole.get("section");
  const holdsTexts = (column: number): boolean =>
    column < names && rows.some((row) => /\D{2}/.test(grid.text(row, column)));
  const heading = grid.text(headerRow, names);
  let before = grid.firstColumn;
  while (heading !== "" && before < names && grid.text(headerRow, before) !== heading) before += 1;
  const ofAll = before < names && grid.text(headerRow, before - 1) === "" ? [before - 1] : [];
  return [...untitled, ...ofAll].find(holdsTexts);
}

/** Whether a text may name an indicator: a word, and no figure with its unit or its year (`20（H22）`). */
export function mayBeName(text: string): boolean {
  return /\D{2}/.test(text) && readNumber(takeYearNote(text)?.figure ?? text) === undefined;
}

/** Where the columns of a table, and those that are understood, are. */
interface KnownColumns {
  readonly labels: LabelColumns;
  readonly known: readonly number[];
  readonly nameColumn: number | undefined;
  readonly sectionColumn: number | undefined;
  readonly firstHeaderRow: number;
  readonly firstRow: number;
}

/** The columns whose figures are understood without being judged, but for those of goals and results: these are to be named. */
export function knownBelow(
  grid: SheetGrid,
  { labels, known, nameColumn, sectionColumn, firstHeaderRow, firstRow }: KnownColumns,
  lastRow: number,
): Area[] {
  const rows = { first: firstHeaderRow, last: firstRow - 1 };
  const columns = [...labels.known, ...known].filter(
    (column) =>
      column === nameColumn ||
      column === sectionColumn ||
      !headsGoalOrResult(columnHeading(grid, rows, column).texts),
  );
  return columnsBelow(columns, firstRow, lastRow);
}

/** The column of numbers of rows, where there is one. */
export function numberColumns({ byRole }: Pick<LabelColumns, "byRole">): number[] {
  const column = byRole.get("mark");
  return column === undefined ? [] : [column];
}

/** The columns without what was found out about one whose heading is not known: that its texts are the names. */
export function withoutUnknown(labels: LabelColumns, found: number | undefined): LabelColumns {
  return { ...labels, unknown: labels.unknown.filter(({ column }) => column !== found) };
}

/**
 * Of the rows below a heading those that tell what its columns hold: those with figures, down to the first line without; what
 * is right below a table says nothing of its columns. All of them where that leaves fewer than two.
 */
export function rowsOfFigures(
  grid: SheetGrid,
  rows: readonly number[],
  figures: readonly number[],
): readonly number[] {
  const hasFigures = (row: number): boolean => figures.some((column) => !grid.isBlank(row, column));
  const first = rows.findIndex(hasFigures);
  const length = first < 0 ? 0 : rows.slice(first).findIndex((row) => !hasFigures(row));
  const own = length < 0 ? rows.slice(first) : rows.slice(Math.max(first, 0), Math.max(first, 0) + length);
  return own.length < 2 ? rows : own;
}

/** The first text of a column in the given rows, with its place; undefined where all are blank. */
export function textAtFirst(
  grid: SheetGrid,
  rows: readonly number[],
  column: number,
): { readonly text: string; readonly place: { readonly row: number; readonly column: number } } | undefined {
  for (const row of rows) {
    let anchor = grid.anchor(row, column);
    while (anchor.row > 0 && isDittoMark(grid.text(anchor.row, anchor.column)))
      anchor = grid.anchor(anchor.row - 1, column);
    const text = grid.text(anchor.row, anchor.column);
    if (text !== "") return { text, place: anchor };
  }
  return undefined;
}

/** The texts that head a column, from top to bottom, and the row of the first one. */
export function columnHeading(
  grid: SheetGrid,
  rows: { readonly first: number; readonly last: number },
  column: number,
): { readonly text: string; readonly texts: readonly string[]; readonly row: number } {
  const texts: string[] = [];
  let first = rows.first;
  let lastAnchor = -1;
  for (let row = rows.first; row <= rows.last; row += 1) {
    const anchor = grid.anchor(row, column);
    const text = anchor.row === lastAnchor ? "" : grid.text(anchor.row, anchor.column);
    lastAnchor = anchor.row;
    const isOverOthers = grid.lastRowOf(anchor.row, anchor.column) < rows.last;
    if (text === "" || (isOverOthers && isTitleOfHeadings(text))) continue;
    if (texts.length === 0) first = anchor.row;
    texts.push(text);
  }
  return { text: texts.join(" "), texts, row: first };
}

/** The second column under a merged year: it holds units or nothing, the figures are in the first. */
function isHeadedByYear(text: string, reader: YearCellReader): boolean {
  const label = reader.readText(text);
  return label !== undefined && (label.rest === "" || readFigureHeading(label.rest) !== undefined);
}

/** 値 and 年度 below 基準値: what it was, and when. */
function roleBelowBase(texts: readonly string[], reader: YearCellReader): ColumnRole | undefined {
  const [title, last] = texts.slice(-2).map(compareKey);
  if (title === undefined || last === undefined || roleOf(title, reader) !== "base") return undefined;
  const below = readBelowBase(last);
  if (below === "value") return "base";
  return below && "other";
}

/** 現状値（R2） and 単位 below 計画掲載値, which is merged over 目標値（R12） too. */
function roleBelowTitle(texts: readonly string[], reader: YearCellReader): ColumnRole | undefined {
  const last = texts.length > 1 ? roleOf(texts.at(-1) ?? "", reader) : undefined;
  return last === "base" || last === "unit" ? last : undefined;
}

/** `基準値 R1` is a base with its year; a year beside any other word is no role. */
function roleOf(text: string, reader: YearCellReader): ColumnRole | undefined {
  const role = readColumnRole(text);
  if (role) return role;
  if (isKnownOther(readFigureHeading(text))) return "other";
  const label = reader.readText(text);
  return label && label.rest !== "" && readColumnRole(label.rest) === "base" ? "base" : undefined;
}
