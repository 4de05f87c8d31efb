import { compareKey } from "../../../values/notation/normalise";
import { readNumber } from "../../../values/notation/read-number";
import { readFigureHeading, readUnitNote } from "../../tables/heading-words";
import { readBareUnit, readMark } from "../../tables/indicator-label";
import { isFigureAt } from "../../tables/figure-at";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { IndicatorSource, LabelText } from "../places/indicator-source";
import type { KindColumn } from "./kind-rows-layout";
import { columnsBelow } from "../places/table-areas";
import {
  columnsBetween,
  findTableUnit,
  headingAreaOf,
  notCheckedAt,
  resolveHeadings,
  rowsBetween,
  type TableFrame,
  type TableSource,
  type YearColumn,
} from "../frame/table-frame";
import { unreadSource } from "../frame/unread-source";
import type { TableLayout } from "../frame/table-layout";

/** What is planned on both sides, by the words of 子ども・子育て支援事業計画 and 障がい福祉計画: demand, and what meets it. */
const PLANNED = /^(?:量の見込み?|見込み?量|必要量|需要量|供給量|確保の?(?:方策|内容|量|数)|提供(?:量|体制))$/;
const DIFFERENCE = /^(?:過不足|過△?不足|差引?|差異|差し引き|.*の差)$/;
/** A, C=B-A, ②－①. */
const FORMULA = /^[a-z①-⑳](?:[=].*)?$/;

/** ②－① alone in front of its row. */
const FORMULA_OF_DIFFERENCE = /^[①-⑳A-ZＡ-Ｚ]\s*[-－−‐–ー]\s*[①-⑳A-ZＡ-Ｚ]$/u;

const MOST_ROWS_BETWEEN = 3;
const ROWS_TO_TITLE = 3;
const LONGEST_TITLE = 40;

/** Rows of a plan that no word 目標 leads to: ①量の見込み, ②確保方策. */
export const PLAN_ROWS: TableLayout = {
  find: ({ grid, frames }) =>
    frames.map((frame) => ({
      heading: headingAreaOf(frame),
      isHeadedSo: false,
      read: () => readPlanRows(grid.below(frame.band.first), frame),
    })),
};

/**
 * A plan without results: the rows of 量の見込み, 確保方策 and the difference of both, each with its own years, under a title
 * that says of what. Undefined where any figure of the rows is of something else, or a year stays unclear: it is read whole
 * or not at all.
 */
function readPlanRows(grid: SheetGrid, frame: TableFrame): TableSource | undefined {
  const { band } = frame;
  const resolved = resolveHeadings(grid, band);
  const years = resolved.columns;
  const firstYear = Math.min(...years.map(({ column }) => column));
  const areDistinct = new Set(years.map(({ heading }) => heading.fiscalYear)).size === years.length;
  if (resolved.notChecked.length > 0 || years.length === 0 || !areDistinct) return undefined;
  if (years.some((year) => headsOtherThanPlan(grid, band, firstYear, year))) return undefined;
  const lines = linesOf(grid, frame, years, firstYear);
  const title = titleAbove(grid, frame);
  if (!title || !lines?.some(({ isPlanned }) => isPlanned)) return undefined;
  const lastColumn = Math.max(...years.map(({ column }) => column));
  const lastRow = Math.max(...lines.map(({ row }) => row));
  const differences = lines.filter(({ isPlanned }) => !isPlanned);
  return {
    layout: "kind-rows",
    headerRows: { first: band.first, last: band.last },
    lastRow,
    firstColumn: frame.firstColumn,
    lastColumn,
    headings: resolved.headings,
    indicators: lines.filter(({ isPlanned }) => isPlanned).map((line) => sourceOf(line, title, years)),
    hasRates: false,
    lacks: "actual",
    excelTable: undefined,
    tableUnit: findTableUnit(grid, band, frame.firstColumn, lastColumn),
    known: differences.flatMap(({ row }) =>
      columnsBelow(
        years.map(({ column }) => column),
        row,
        row,
      ),
    ),
    numbers: [],
    notChecked: [],
  };
}

/** R5実績, 実績 over R5 and R6, R6（実績見込み）: what was reached is aimed at by nobody. */
function headsOtherThanPlan(
  grid: SheetGrid,
  { first, last }: TableFrame["band"],
  firstYear: number,
  { column, figure }: YearColumn,
): boolean {
  if (figure && (figure.kind !== "target" || figure.below)) return true;
  // A title over the whole table begins in front of the years.
  return rowsBetween(Math.max(grid.firstRow, first - 1), last)
    .filter((row) => grid.anchor(row, column).column >= firstYear)
    .some((row) => /実績|現[状況]|推移|決算/.test(grid.seenText(row, column)));
}

/** Targets that nothing is reported against and that are not read are worth a word. */
export function namedAsPlan(
  grid: SheetGrid,
  { band, firstColumn }: TableFrame,
  { rows, column }: KindColumn,
): TableSource {
  const row = rows[0]?.row ?? band.last;
  const place = {
    layout: "kind-rows",
    headerRows: { first: band.first, last: band.last },
    lastRow: rows.at(-1)?.row ?? band.last,
    firstColumn,
    lastColumn: Math.max(...band.columns.map((headed) => headed.column)),
  } as const;
  return unreadSource(place, [
    notCheckedAt(grid, "table", row, column, grid.text(row, column), {
      code: rows.some(({ splitKind }) => splitKind === "actual") ? "notUnderstood" : "noActualRow",
    }),
  ]);
}

/**
 * Whether every row of figures below the years is one of 目標, or of what is known beside it: nothing is left unread. 計画 alone
 * is as often of money, which 実施計画 have by the hundred.
 */
export function holdsTargetsAlone(grid: SheetGrid, frame: TableFrame, { rows, column }: KindColumn): boolean {
  const saysGoal = ({ row }: { readonly row: number }): boolean => grid.text(row, column).includes("目標");
  if (!rows.filter(({ figure }) => figure.kind === "target").every(saysGoal)) return false;
  const known = new Map(rows.map(({ row, figure }) => [row, figure.kind]));
  const last = rows.at(-1)?.row ?? frame.band.last;
  for (let row = frame.band.last + 1; row <= frame.lastRow; row += 1) {
    const isBlank = grid.isBlankRow(row, frame.firstColumn, frame.lastColumn);
    if (isBlank && row > last) break;
    const kind = known.get(row);
    const hasFigures = frame.band.columns.some((year) => isFigureAt(grid, row, year.column));
    const isTitle = kind === "target" && !hasFigures;
    if (kind === "rate" || isTitle || (hasFigures && kind === undefined)) return false;
  }
  return true;
}

interface PlanLine {
  readonly row: number;
  readonly texts: readonly LabelText[];
  readonly isPlanned: boolean;
}

/** The rows below the years, down to a blank one or a footnote; undefined where one of them is none of a plan's. */
function linesOf(
  grid: SheetGrid,
  frame: TableFrame,
  years: readonly YearColumn[],
  firstYear: number,
): PlanLine[] | undefined {
  const { firstColumn, lastColumn, lastRow, band } = frame;
  const lines: PlanLine[] = [];
  const labels = columnsBetween(firstColumn, firstYear - 1, new Set());
  const others = columnsBetween(firstYear, lastColumn, new Set(years.map(({ column }) => column)));
  for (const row of rowsBetween(band.last + 1, lastRow)) {
    const texts = labels.flatMap((column) => labelAt(grid, row, column, labels));
    const isFootnote = /^(?:※|[*＊]|[(（]?注)/.test(texts[0]?.text ?? "");
    if (isFootnote || grid.isBlankRow(row, firstColumn, lastColumn))
      return goesOn(grid, frame, years, row + 1) ? undefined : lines;
    const words = texts.map(({ text }) => wordOf(text));
    const isPlanned = words.some((word) => PLANNED.test(word));
    const isDifference =
      words.some((word) => DIFFERENCE.test(word)) ||
      texts.some(({ text }) => FORMULA_OF_DIFFERENCE.test(text));
    const hasFigures = years.some(({ column }) => isFigureAt(grid, row, column));
    if (!hasFigures || isPlanned === isDifference || others.some((column) => isFigureAt(grid, row, column)))
      return undefined;
    lines.push({ row, texts, isPlanned });
  }
  return lines;
}

/** Whether more figures of the years, such as 実績, follow soon after a blank row or a footnote. */
function goesOn(grid: SheetGrid, frame: TableFrame, years: readonly YearColumn[], first: number): boolean {
  return rowsBetween(first, Math.min(frame.lastRow, first + MOST_ROWS_BETWEEN)).some((row) =>
    years.some(({ column }) => isFigureAt(grid, row, column)),
  );
}

/** A label that begins in this column, be it merged from above; letters of formulas are none. */
function labelAt(grid: SheetGrid, row: number, column: number, labels: readonly number[]): LabelText[] {
  const anchor = grid.anchor(row, column);
  const text = grid.text(anchor.row, anchor.column);
  const isOwn = anchor.column === column || !labels.includes(anchor.column);
  return isOwn && text !== "" && !FORMULA.test(compareKey(text))
    ? [{ text, row: anchor.row, column: anchor.column }]
    : [];
}

/** 確保方策 of ②確保方策（設置箇所数）. */
function wordOf(text: string): string {
  return compareKey(readMark(text).rest).replace(/\([^()]*\)/g, "");
}

/** The one text of the nearest row above the years that says more than a unit: ①利用者支援事業. */
function titleAbove(grid: SheetGrid, { band, firstColumn, lastColumn }: TableFrame): string | undefined {
  for (let row = band.first - 1; row >= Math.max(grid.firstRow, band.first - ROWS_TO_TITLE); row -= 1) {
    const texts = columnsBetween(firstColumn, lastColumn, new Set())
      .filter((column) => grid.anchor(row, column).column === column)
      .map((column) => grid.text(row, column))
      .filter((text) => text !== "" && readUnitNote(text) === undefined && readBareUnit(text) === undefined);
    const [title, ...more] = texts;
    if (title === undefined) continue;
    const isTitle = more.length === 0 && title.length <= LONGEST_TITLE && !/[。]/.test(title);
    return isTitle && readFigureHeading(title) === undefined && readNumber(title) === undefined
      ? title
      : undefined;
  }
  return undefined;
}

function sourceOf({ row, texts }: PlanLine, title: string, years: readonly YearColumn[]): IndicatorSource {
  const own = texts.filter((text) => text.row === row).at(-1) ?? texts.at(-1);
  return {
    label: {
      text: [title, ...texts.map(({ text }) => text)].map((text) => readMark(text).rest).join(" "),
      place: { row, column: own?.column ?? 0 },
    },
    mark: "",
    unit: "",
    section: "",
    sectionNumber: 0,
    sectionHeading: "",
    description: undefined,
    direction: undefined,
    base: undefined,
    ratesAreProgress: false,
    latestAsOf: undefined,
    years: years.map(({ heading, column }) => ({
      heading,
      target: { row, column },
      actual: undefined,
      rate: undefined,
    })),
  };
}
