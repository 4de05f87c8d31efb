import { eraOfFiscalYear, findEra, westernYear } from "../../values/calendar/japanese-era";
import { fiscalYear } from "../../values/calendar/fiscal-year";
import { compareKey } from "../../values/notation/normalise";
import { readDate, type YearOfMonth } from "../../values/notation/read-date";
import type { CellValue } from "../../values/workbook/cell-value";
import type { SheetSnapshot } from "../../values/workbook/snapshot";
import type { StatedYear } from "../../model/ledger";
import { dayNumber } from "./day-number";
import { spanStart } from "./span-start";

/** A year as a name or a title has it. */
export interface NamedYear {
  readonly label: string;
  readonly year: number;
  /** Whether it is called 年度; R6 and 令和6年 may be either. */
  readonly isFiscal: boolean;
  /** Whether it is called 暦年, or goes from January to December. */
  readonly isCalendar: boolean;
  /** 令和6年4月: the records are of that month alone. */
  readonly month: number | undefined;
}

/** 令和6年度, R6, 2024年, 令和6年4月, and what follows: a day (it is no year of records), or the other end of a span of years. */
const YEAR =
  /(?:(令和|平成|(?<![a-z])[rh](?=\.?(?:元|\d)))\.?(元|\d{1,2})|(?<!\d)((?:19|20)\d\d))(年度|年|度)?(?:[./_-]?(\d{1,2})月|[./](\d{1,2})(?!\d))?(日|[./]?\d|[~〜～・、,-]|から|以[降後])?/gu;
/** 令和6年1月～12月, 2024年（1月から同年12月まで）: a calendar year, and no span of years. */
const JANUARY_TO_DECEMBER =
  /((?:令和|平成|(?<![a-z])[rh])\.?(?:元|\d{1,2})|(?:19|20)\d\d)(?:年|[./])\(?0?1月?(?:1日)?(?:[~〜～-]|から)(?:(?:同|\1)(?:年|[./]))?12月?(?:31日|末日?)?(?:まで|分)?\)?/gu;
/** Behind a year of which something else is said: when a form was made or changed, or as of when the list is. */
const NOT_OF_RECORDS =
  /^(?:当初|分|[年月]?[末初]|の|に|付け?)*(?:[一全]部)?(?:改[正訂定]|様式|書式|作成|制定|策定|版|現在|時点|更新|印刷|施行|導入|新設)/;
/** In front of such a year: 改訂：令和6年4月. */
const MADE_IN = /(?:改[正訂定]|作成|制定|策定|更新|印刷|施行)(?:日|年月)?[:\s]?$/;
/** Behind the end or the beginning of a span of years. */
const ENDS_OR_BEGINS = /^(?:分|[年月]?末|の|に)*(?:まで|迄|以前|より|[起開]始)/;
/** R1 behind these is one of several: 会議室R1, 公用車R2. */
const ONE_OF_SEVERAL = /(?:[室館棟号線車機区班組階便]|ルーム|コート|ホール|コース|クラス)[\s_-]?$/;
/** Characters before and behind a year that are looked at for these. */
const NEIGHBOURS = 12;
/** Rows above the headings in which a title is looked for, and how many cells of one may be filled. */
const ROWS_FOR_A_TITLE = 4;
const CELLS_OF_A_TITLE = 3;
/** A longer line is a note. */
const LONGEST_TITLE = 60;

/** The years that a text names; undefined where it names a span of them. */
function yearsIn(text: string): NamedYear[] | undefined {
  const found: NamedYear[] = [];
  const key = compareKey(text).replaceAll(JANUARY_TO_DECEMBER, "$1年暦年");
  const isCalendar = key.includes("暦年");
  for (const match of key.matchAll(YEAR)) {
    const [label, era = "", eraYear, western, word, withMonth, afterDot, after = ""] = match;
    if (/^(?:日|[./]?\d)$/.test(after)) continue;
    const [before, behind] = [
      key.slice(Math.max(0, match.index - NEIGHBOURS), match.index),
      key.slice(match.index + label.length, match.index + label.length + NEIGHBOURS),
    ];
    if (after !== "" || /[~〜～]\s*$/.test(before) || ENDS_OR_BEGINS.test(behind)) return undefined;
    if (NOT_OF_RECORDS.test(behind) || MADE_IN.test(before)) continue;
    if (/^[rh]$/.test(era) && word === undefined && withMonth === undefined && ONE_OF_SEVERAL.test(before))
      continue;
    const of = findEra(era);
    const year = of ? westernYear(of, eraYear === "元" ? 1 : Number(eraYear)) : Number(western);
    const month = Number(withMonth ?? afterDot ?? 0);
    if (month > 12) continue;
    found.push({
      label: label.toUpperCase(),
      year,
      isFiscal: word === "年度" || word === "度",
      isCalendar: isCalendar && month === 0 && word !== "年度",
      month: month > 0 ? month : undefined,
    });
  }
  return found;
}

/** The lines right above a row of headings. */
function titlesAbove(sheet: SheetSnapshot, headings: number): string[] {
  const titles: string[] = [];
  const { used } = sheet;
  for (let row = headings - 1; row >= Math.max(used.row, headings - ROWS_FOR_A_TITLE); row -= 1) {
    const cells = (sheet.values[row - used.row] ?? []).filter((value) => value !== null && value !== "");
    if (cells.length > CELLS_OF_A_TITLE) break;
    titles.push(
      ...cells.filter((value): value is string => typeof value === "string" && value.length <= LONGEST_TITLE),
    );
  }
  return titles;
}

/**
 * The one fiscal year that a sheet's name and the lines above a list's headings say of its records (窓口記録R6, 令和6年度 出前講座,
 * 運行簿（令和6年4月）); undefined where they say none, several, or contradict each other.
 */
export function namedYear(sheet: SheetSnapshot, headings: number, startMonth: number): NamedYear | undefined {
  const found: NamedYear[] = [];
  for (const text of [...titlesAbove(sheet, headings), sheet.name]) {
    const years = yearsIn(text);
    if (!years) return undefined;
    found.push(...years);
  }
  const fiscal = new Set(found.map((named) => fiscalYearOf(named, startMonth)));
  if (fiscal.size > 1) return undefined;
  return (
    found.find(({ month }) => month !== undefined) ??
    found.find(({ isFiscal }) => isFiscal) ??
    found.find(({ isCalendar }) => isCalendar) ??
    found[0]
  );
}

function fiscalYearOf({ year, month, isFiscal }: NamedYear, startMonth: number): number {
  return month !== undefined && !isFiscal && month < startMonth ? year - 1 : year;
}

/**
 * What year a month without one is of. January to March of a 令和6年度 are those of the next calendar year; of an R6, which may be
 * a calendar year, only where no later month stands below them: the rows then go from April to March. None for months with a
 * dot, if all of them have the number of the year in its era, or of the next: 6.4, 6.12 and 7.1 in an R6 are R6.4, R6.12, R7.1.
 * @param cells the column's cells, from the top
 */
export function yearOfMonth(named: NamedYear, startMonth: number, cells: Iterable<CellValue>): YearOfMonth {
  const [months, withDot]: [number[], number[]] = [[], []];
  const yearOf: YearOfMonth = (month, hasDot) => {
    (hasDot ? withDot : []).push(month);
    months.push(month);
    return undefined;
  };
  for (const cell of cells) {
    if (readDate(cell, { yearOf }).state === "text" && typeof cell === "string") spanStart(cell, { yearOf });
  }
  const inEra = [named.year, named.year + 1].map((each) => eraOfFiscalYear(fiscalYear(each)).year);
  const mayBeYears = withDot.every((number) => inEra.includes(number));
  const ofMonth = yearWithoutDot(named, startMonth, months);
  return (month, hasDot) => (hasDot && mayBeYears ? undefined : ofMonth(month));
}

function yearWithoutDot(
  { year, isFiscal, isCalendar, month: only }: NamedYear,
  startMonth: number,
  months: readonly number[],
): (month: number) => number | undefined {
  const inFiscalYear = (month: number): number => (month < startMonth ? year + 1 : year);
  if (only !== undefined)
    return (month) => (month !== only ? undefined : isFiscal ? inFiscalYear(month) : year);
  if (isFiscal) return inFiscalYear;
  if (isCalendar) return () => year;
  const turn = months.findIndex((month) => month < startMonth);
  const goesToMarch = turn > 0 && months.slice(turn).every((month) => month < startMonth);
  return (month) => (month >= startMonth ? year : goesToMarch ? year + 1 : undefined);
}

/** A named year as the days between which its records are. */
export function statedYear(named: NamedYear, startMonth: number): StatedYear {
  const year = fiscalYearOf(named, startMonth);
  const isOpen = !named.isFiscal && named.month === undefined;
  const end =
    startMonth === 1 || named.isCalendar ? { year, month: 12 } : { year: year + 1, month: startMonth - 1 };
  return {
    label: named.label,
    first: dayNumber({ year, month: isOpen ? 1 : startMonth, day: 1 }),
    last: dayNumber({ ...end, day: 31 }),
  };
}
