import type { FiscalYear } from "../../../values/calendar/fiscal-year";
import { formatEraFiscalYear } from "../../../values/calendar/japanese-era";
import { readAsOfNote, readYearLabel } from "../../../values/notation/fiscal-year-label";
import { monthsOf, readMonthSpan } from "../../../values/notation/month-span";
import { compareKey, normaliseText } from "../../../values/notation/normalise";
import type { YearHeading } from "../../../model/indicator";
import { isFigureAt } from "../../tables/figure-at";
import { readFigureHeading } from "../../tables/heading-words";
import type { CellAddress } from "../../../values/workbook/cell-address";
import type { SheetGrid } from "../../tables/sheet-grid";
import { isTitleOfYear } from "../../tables/relative-years";
import { isOfPlan, withoutWesternYears, withoutYearSpans } from "../../tables/year-span";
import { readWholeNote } from "../places/line-text";
import { yearNamed, yearOfTitle } from "../headings/year-of-title";
import { columnsBetween, headingOfCell, rowsBetween } from "./table-frame";

/** What a title says that tells what came of a year: 平成27年度実績評価結果, 評価対象期間 平成27年4月1日～平成28年3月31日. */
const OUTCOME = /実績|成果|達成状況|評価結果|監視(?:指導)?の?(?:実施)?結果|評価対象(?:期間|年度)(?!.*月)/;

/** Papers of a meeting are dated by the meeting. */
const OF_A_MEETING = /会議|審議会|委員会|協議会|資料|予算|計画期間/;

const YEARS =
  /(?:明治|大正|昭和|平成|令和)\s*(?:元|[0-9０-９]{1,2})\s*年度?|(?<![0-9０-９])(?:19|20|１９|２０)[0-9０-９]{2}\s*年度?|(?<![A-Za-z])[HRＨＲ][.．]?[0-9０-９]{1,2}(?:年度?)?/gu;

const DAY_OF_YEAR = String.raw`((?:平成|令和|20)(?:元|\d{1,2}))年`;
const FROM_APRIL_TO_MARCH = new RegExp(`${DAY_OF_YEAR}4月1日[~〜～―－-]${DAY_OF_YEAR}3月31日`, "gu");

/** 平成27年4月1日～平成28年3月31日 as 平成27年度; not where it is of several years. */
function withFiscalYears(text: string): string {
  return normaliseText(text)
    .replace(/\s/g, "")
    .replace(FROM_APRIL_TO_MARCH, (span, first: string, last: string) => {
      const [from, to] = [readYearLabel(`${first}年度`), readYearLabel(`${last}年度`)];
      const isOne = from?.state === "year" && to?.state === "year" && to.fiscalYear === from.fiscalYear + 1;
      return isOne ? `${first}年度` : span;
    });
}

/** 5年度 KPI実績一覧 on the sheet R6, which was made in R6. */
const BARE_YEAR = /(?:元|[0-9０-９]{1,2})\s*年度/u;

/** How far above a table its title may be. */
const ROWS_TO_TITLE = 15;

/** How far above it the plan may be named that a sheet of many small tables is of. */
const ROWS_TO_PLAN = 200;

/** 前年度実績 beside 目標 and 実績 says that those are of the form's own year. */
const OF_LAST_YEAR = /^[前昨]年度の?(?:実績|結果)(?:値|数|額)?$/;

/** 年度計画 beside 年度実績: of the year that the title names, and of no plan's end. */
const OF_THE_YEAR = [/^年度の?(?:計画|目標)/, /^年度の?実績/];

/** 令和7年度事業計画 on the sheet R7 may have 実績 of the year before, and 令和7年度 評価表 is as often made in it as about it. */
const NOT_ABOUT_THE_YEAR =
  /計画|予定|案|方針|見込|評価|当初|末|まで|目標$|戦略|版|改訂|改定|策定|募集|申請|要[領綱項]|事業名|開始|創設|改正|作成|制定|更新|様式|現在/;
const OF_THE_YEAR_BEFORE = /前々?年|昨年/;

/** 令和5年度 KPIの進捗状況, 指標一覧（令和5年度）, R5年度: a title with its year in front or at its end, and no day or sentence. */
const TITLE_WITH_YEAR = /^(?:[^\d、。:：月日]|第\d+[期次回])*?YEAR\)?分?[^\d、。:：月日]{0,30}$/;

/** How things stood: 総合戦略の進捗状況（令和5年度）, 令和5年度末の状況. */
const STATE_OF_THINGS =
  /^(?!.*(?:予定|案|方針|見込|評価|当初|まで|版|改[訂定正]|作成|制定|更新|様式|募集|申請|要[領綱項])).*(?:進捗|状況|結果|推移)/;

/** What a title tells of a table whose 実績 name no year. */
export interface YearOfOutcome {
  readonly heading: YearHeading;
  /**
   * `goals`: what came of the year, and what was aimed at for it (令和5年度実績); `actuals`: how things stood (令和5年度 進捗状況, whose
   * goals may be those of a plan's end); `year`: the year, and nothing of the figures (令和5年度 KPI一覧).
   */
  readonly says: "goals" | "actuals" | "year";
}

/** ■平成26年度実績データ and 2 平成27年度の目標及び実績 right above the headings, whatever year the sheet was made in. */
const CAPTION_OF_OUTCOME =
  /^[■□●○◆◇・【[(（\d.]*?((?:平成|令和)(?:元|\d{1,2})年度|[hr](?:元|\d{1,2})年?度?|20\d{2}年度)の?(?:目標値?(?:及び|と|・))?(?:の?実績|達成状況|成果|結果)(?:データ|値|状況|一覧|の?状況|の?評価)?[】\])）]?$/;

/** Whether R4実績 stands right above a figure, as the heading of another table. */
function headsFigures(grid: SheetGrid, row: number, column: number, rest: string): boolean {
  const below = grid.lastRowOf(row, column) + 1;
  return (rest === "" || readFigureHeading(rest) !== undefined) && isFigureAt(grid, below, column);
}

/** The year of the caption of a table, where that is all that stands right above it. */
function yearOfCaption(grid: SheetGrid, firstRow: number): YearHeading | undefined {
  const row = firstRow - 1;
  if (row < grid.firstRow) return undefined;
  const filled = columnsBetween(grid.firstColumn, grid.lastColumn, new Set()).filter(
    (column) => grid.seenText(row, column) !== "",
  );
  const [column, ...others] = filled;
  if (column === undefined || others.length > 0) return undefined;
  const raw = CAPTION_OF_OUTCOME.exec(compareKey(grid.text(row, column)))?.[1];
  const label = raw === undefined ? undefined : readYearLabel(raw);
  if (raw === undefined || label?.state !== "year" || label.rest !== "") return undefined;
  return headingOfCell(grid, { row, column, label, raw }, label.fiscalYear);
}

/**
 * The year of a table whose 目標 and 実績 name none, from a title above it that says what came of a year, that is a form's own
 * beside a column 前年度実績, or whose year is the sheet's name as well (令和5年度 KPI一覧 on the sheet R5); any other title with its
 * year tells that of the 実績 at most. Undefined unless that is the only year that anything above the table names. Where nothing
 * above it names a year, the one that its sheet stands for; a part of a year (上半期, 9月末現在) is none. A caption right above it says its year whatever else is named.
 * `notes` are cells whose years are not looked at, as they are said of words in the headings.
 */
export function yearOfOutcome(
  grid: SheetGrid,
  firstRow: number,
  notes: readonly CellAddress[] = [],
): YearOfOutcome | undefined {
  const ofCaption = yearOfCaption(grid, firstRow);
  const { firstColumn, lastColumn } = grid;
  const headings = columnsBetween(firstColumn, lastColumn, new Set()).map((column) =>
    compareKey(grid.text(firstRow, column)),
  );
  const isBesideLastYear = headings.some((heading) => OF_LAST_YEAR.test(heading));
  const isOfTheYear = OF_THE_YEAR.every((word) => headings.some((heading) => word.test(heading)));
  const ofSheet = readYearLabel(normaliseText(grid.address(firstRow, grid.firstColumn).sheet));
  const isOfSheet = (year: number): boolean =>
    ofSheet?.state === "year" && ofSheet.rest === "" && ofSheet.fiscalYear === year;
  const named = new Map<number, YearHeading>();
  let isOutcome = false;
  let isByName = false;
  let ofTitle: "actuals" | "year" | undefined;
  let ofYearBefore = false;
  let isBareNamed = false;
  let isBelowSpan = false;
  let isOfPart = false;
  let isNamedByTitle = false;
  for (let row = Math.max(grid.firstRow, firstRow - ROWS_TO_TITLE); row < firstRow; row += 1) {
    for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
      if (notes.some((note) => note.row === row && note.column === column)) continue;
      const whole = withoutWesternYears(withFiscalYears(grid.text(row, column)));
      // The goals may be those of the end of the plan that they are of.
      const text = withoutYearSpans(whole);
      isBelowSpan ||= text !== whole;
      if (OF_THE_YEAR_BEFORE.test(text)) ofYearBefore = true;
      isOfPart ||= readWholeNote(text)?.month !== undefined;
      isBareNamed ||= BARE_YEAR.test(text.replaceAll(YEARS, ""));
      for (const [raw] of text.matchAll(YEARS)) {
        const label = readYearLabel(normaliseText(raw));
        if (label?.state !== "year") return undefined;
        if (OF_A_MEETING.test(text) && !ofCaption) return undefined;
        isNamedByTitle ||= !headsFigures(grid, row, column, label.rest);
        isOfPart ||= saysPartOfYear(text, label.fiscalYear);
        isOutcome ||= OUTCOME.test(text) || (isBesideLastYear && isTitleOfYear(text));
        isByName ||= isOfSheet(label.fiscalYear) && !NOT_ABOUT_THE_YEAR.test(text);
        ofTitle = saysOfTitle(text, raw) ?? ofTitle;
        if (!named.has(label.fiscalYear))
          named.set(label.fiscalYear, headingOfCell(grid, { row, column, label, raw }, label.fiscalYear));
      }
    }
  }
  // The years of another table above are none of this one, which is asked about.
  if (named.size > 0 && !isNamedByTitle) return undefined;
  const isUnderPlan = (): boolean => !isOfTheYear && (isBelowSpan || isPlanNamedFarAbove(grid, firstRow));
  if (ofCaption) return { heading: ofCaption, says: isUnderPlan() ? "actuals" : "goals" };
  if (isOfPart || isBelowPart(grid, firstRow)) return undefined;
  if (named.size === 0 && !ofYearBefore && !isBesideLastYear && !isBareNamed && !isUnderPlan())
    return yearOfSheet(grid, firstRow);
  const [only, ...others] = named.values();
  if (!only || others.length > 0 || ofYearBefore) return undefined;
  if (isOutcome || isByName) return { heading: only, says: isUnderPlan() ? "actuals" : "goals" };
  const isOfAnother = ofSheet?.state === "year" && ofSheet.fiscalYear !== only.fiscalYear;
  // 令和8年度 事務事業シート is made in R8 as often, about the year before.
  const { currentYear = -Infinity } = grid;
  const hasCome = ofTitle === "actuals" ? only.fiscalYear <= currentYear : only.fiscalYear < currentYear;
  return ofTitle && hasCome && !isOfAnother && !isBesideLastYear
    ? { heading: only, says: isOfTheYear ? "goals" : ofTitle }
    : undefined;
}

/** The year that is told of a table so, else the one that a person has said of the sheet's 目標 and 実績 over which none stands. */
export function yearToldOrStated(grid: SheetGrid, firstRow: number): YearOfOutcome | undefined {
  const told = yearOfOutcome(grid, firstRow);
  const mayBeStated = told?.says !== "goals" && grid.year?.isStated && !isBelowPart(grid, firstRow);
  return mayBeStated && isOfYear(grid, firstRow, grid.year.fiscalYear)
    ? (yearOfSheet(grid, firstRow) ?? told)
    : told;
}

/** 前期 alone in a cell, （上半期）, 第1四半期: a part of the year, whichever that is. */
const PART_ALONE = /^\(?(?:[前後]期|[上下]半?期|第?[1-4一二三四]四半期|中間)(?:の?実績|分)?\)?$/;

/** Whether a cell above the figures says that they are of a part of a year, up to the nearest row of figures. */
function isBelowPart(grid: SheetGrid, firstRow: number): boolean {
  const columns = columnsBetween(grid.firstColumn, grid.lastColumn, new Set());
  const isPart = (row: number, column: number): boolean => {
    const text = grid.text(row, column);
    const isKind = row === firstRow && readFigureHeading(text) !== undefined;
    // 計画期間 | 前期: the first half of a plan.
    const isOfPlan = grid.text(row, column - 1).includes("計画");
    return (
      !isKind && !isOfPlan && (PART_ALONE.test(compareKey(text)) || readWholeNote(text)?.month !== undefined)
    );
  };
  for (let row = firstRow; row >= Math.max(grid.firstRow, firstRow - ROWS_TO_TITLE); row -= 1) {
    if (columns.some((column) => isPart(row, column))) return true;
    if (row < firstRow && columns.some((column) => isFigureAt(grid, row, column))) return false;
  }
  return false;
}

/** How far down a sheet the titles of its forms are looked for. */
const ROWS_OF_FORMS = 400;

/**
 * Whether a table may be of a year that was said of its sheet: none stands above it, or that year, or the one after, in which a paper
 * is made about it, unless another form on the sheet is of that year itself.
 */
function isOfYear(grid: SheetGrid, firstRow: number, year: FiscalYear): boolean {
  const title = yearOfTitle(grid, firstRow);
  if (title === undefined || title === year) return true;
  const rows = rowsBetween(grid.firstRow, Math.min(grid.lastRow, grid.firstRow + ROWS_OF_FORMS));
  return title === year + 1 && rows.every((row) => yearNamed(grid, row) !== year);
}

/** 令和7年度上半期実績, 令和7年度実績（9月末現在）: the goals below it are of that part or of the year, and nobody says which. */
function saysPartOfYear(title: string, fiscalYear: number): boolean {
  const [note, span] = [readAsOfNote(title), readMonthSpan(title)];
  if (note?.month !== undefined && (note.fiscalYear ?? fiscalYear) === fiscalYear) return true;
  return (
    (span !== undefined && monthsOf(span) < 12) ||
    /下半?期|四半期|中間実績|年度途中|[前後]期(?=の?実績|分|[)）】]|$)/.test(title)
  );
}

/** A sheet's title with the years of its plan is that of all its tables. */
function isPlanNamedFarAbove(grid: SheetGrid, firstRow: number): boolean {
  const rows = rowsBetween(Math.max(grid.firstRow, firstRow - ROWS_TO_PLAN), firstRow - ROWS_TO_TITLE - 1);
  const columns = columnsBetween(grid.firstColumn, grid.lastColumn, new Set());
  return rows.some((row) =>
    columns.some((column) => {
      const text = grid.text(row, column);
      if (!isOfPlan(text)) return false;
      const key = normaliseText(text);
      return withoutYearSpans(key) !== key;
    }),
  );
}

function saysOfTitle(text: string, year: string): "actuals" | "year" | undefined {
  if (!TITLE_WITH_YEAR.test(text.replace(year, "YEAR"))) return undefined;
  if (STATE_OF_THINGS.test(text)) return "actuals";
  return NOT_ABOUT_THE_YEAR.test(text) ? undefined : "year";
}

/** It stands in the heading of the actual figures, as no cell names it. */
function yearOfSheet(grid: SheetGrid, firstRow: number): YearOfOutcome | undefined {
  const { year, firstColumn, lastColumn } = grid;
  const column = columnsBetween(firstColumn, lastColumn, new Set()).find(
    (one) => readFigureHeading(grid.text(firstRow, one))?.kind === "actual",
  );
  if (!year || column === undefined) return undefined;
  const raw = year.isStated ? formatEraFiscalYear(year.fiscalYear) : grid.sheet.name;
  const cell = { row: firstRow, column, label: year, raw };
  return { heading: headingOfCell(grid, cell, year.fiscalYear), says: "goals" };
}
