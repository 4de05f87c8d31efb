import type { Indicator, IndicatorTable } from "../../core/model/indicator";
import { figureOf } from "../../core/model/indicator-figures";
import type { NotChecked } from "../../core/model/not-checked";
import { readSettings } from "../../core/read/definition/settings";
import { findIndicatorTables } from "../../core/read/indicator/find-indicator-tables";
import { yearNamedIn } from "../../core/read/indicator/headings/year-of-title";
import { withoutYearSpans } from "../../core/read/tables/year-span";
import type { BareYears } from "../../core/model/bare-years";
import { eraOfFiscalYear } from "../../core/values/calendar/japanese-era";
import { readFigureHeading } from "../../core/read/tables/heading-words";
import type { Review } from "../../core/review";
import { fiscalYear, fiscalYearOf, type FiscalYear } from "../../core/values/calendar/fiscal-year";
import { namesPartOfYear } from "../../core/values/notation/fiscal-year-label";
import { compareKey } from "../../core/values/notation/normalise";
import { parseArea } from "../../core/values/workbook/cell-address";
import { findSheet, valueAt, type SheetSnapshot } from "../../core/values/workbook/snapshot";

/** A sheet with 目標 and 実績 over which no year stands, and that a year would have read. */
export interface SheetYearQuestion {
  readonly sheet: string;
  /** The heading of its goals: 目標値. */
  readonly heading: string;
  /** The years that may be meant, the likeliest first, with what they are called: 令和4年度. */
  readonly options: readonly {
    readonly fiscalYear: FiscalYear;
    readonly years: BareYears;
    readonly number: number;
  }[];
}

/** How far above its headings a table's title may be. */
const ROWS_TO_TITLE = 15;

/** Where no title names a year: the last one that is over, the one before, and the one that runs. */
const YEARS_FROM_NOW = [-1, -2, 0];

const known = new WeakMap<Review, readonly SheetYearQuestion[]>();

/**
 * One question for every sheet with 目標 and 実績 side by side of which nothing says the year (事務事業評価シート of 令和4年度 is as often
 * about the year before). Only where the answer has the table read, and not of a sheet that has its answer in 設定.
 */
export function sheetYearQuestions(review: Review): readonly SheetYearQuestion[] {
  const questions = known.get(review) ?? questionsOf(review);
  known.set(review, questions);
  return questions;
}

function questionsOf(review: Review): SheetYearQuestion[] {
  const { sheetYears } = readSettings(review.workbook);
  const asked = new Map<string, SheetYearQuestion>();
  for (const unread of review.notChecked) {
    const sheet = findSheet(review.workbook, unread.what.sheet ?? "");
    if (!sheet || asked.has(sheet.name) || sheetYears.has(compareKey(sheet.name))) continue;
    const question = questionOf(review, sheet, unread);
    if (question) asked.set(sheet.name, question);
  }
  return [...asked.values()];
}

function questionOf(
  review: Review,
  sheet: SheetSnapshot,
  { why }: NotChecked,
): SheetYearQuestion | undefined {
  if (why.code !== "figuresUnread" || why.because !== "noYear" || why.cell === undefined) return undefined;
  const at = parseArea(why.cell);
  if (!at || !hasBothKinds(sheet, at.row)) return undefined;
  // What is read beside it says its years itself.
  if (review.tables.some((table) => table.sheet === sheet.name && isHeadedIn(table, at.row)))
    return undefined;
  const titles = textsAbove(sheet, at.row);
  const headings = [at.row, at.row + 1].flatMap((row) => textsOf(sheet, row));
  if ([...titles, ...headings].some(namesPartOfYear)) return undefined;
  // The goals may be those of the end of the plan that is named.
  if (titles.some((title) => withoutYearSpans(title) !== title)) return undefined;
  const options = yearsMeant(review, titles);
  const [year] = options;
  if (year === undefined || !wouldRead(review, sheet, at.row, year)) return undefined;
  return { sheet: sheet.name, heading: why.text, options: options.map(called) };
}

function hasBothKinds(sheet: SheetSnapshot, row: number): boolean {
  const kinds = textsOf(sheet, row).map((text) => readFigureHeading(text)?.kind);
  return kinds.includes("target") && kinds.includes("actual");
}

/** The years that titles name, and the one before each, as a paper of a year may be about either; else the years around today. */
function yearsMeant({ today, settings }: Review, titles: readonly string[]): FiscalYear[] {
  const now = fiscalYearOf(today, settings.startMonth);
  const named = titles.flatMap((title) => yearNamedIn(title) ?? []);
  const years =
    named.length > 0
      ? named.flatMap((year) => [year, fiscalYear(year - 1)])
      : YEARS_FROM_NOW.map((by) => fiscalYear(now + by));
  return [...new Set(years)].filter((year) => year <= now);
}

/** By its era, which every year that anybody keeps a table of has. */
function called(year: FiscalYear): SheetYearQuestion["options"][number] {
  const { era, year: number } = eraOfFiscalYear(year);
  const years = era.name === "令和" ? "reiwa" : era.name === "平成" ? "heisei" : "western";
  return { fiscalYear: year, years, number };
}

/** Whether a goal and a result of one year are read below these headings once the year is known. */
function wouldRead(
  { workbook, settings, ledgers, today }: Review,
  sheet: SheetSnapshot,
  row: number,
  year: FiscalYear,
): boolean {
  const { tables } = findIndicatorTables(
    { ...workbook, sheets: [sheet] },
    {
      startMonth: settings.startMonth,
      day: today,
      ledgers,
      sheetYears: new Map([[compareKey(sheet.name), year]]),
    },
  );
  const hasBoth = ({ years }: Indicator): boolean =>
    years.some(({ target, actual }) => figureOf(target) !== undefined && figureOf(actual) !== undefined);
  return tables.some((table) => isHeadedIn(table, row) && table.indicators.some(hasBoth));
}

function isHeadedIn({ headerRows: { first, last } }: IndicatorTable, row: number): boolean {
  return first <= row && row <= last;
}

function textsAbove(sheet: SheetSnapshot, firstRow: number): string[] {
  const first = Math.max(sheet.used.row, firstRow - ROWS_TO_TITLE);
  return Array.from({ length: firstRow - first }, (_, by) => textsOf(sheet, first + by)).flat();
}

function textsOf(sheet: SheetSnapshot, row: number): string[] {
  const { used } = sheet;
  return Array.from({ length: used.columns }, (_, by) => valueAt(sheet, row, used.column + by)).flatMap(
    (value) => (typeof value === "string" && value.trim() !== "" ? [value] : []),
  );
}
