import type { AsOfNote } from "./as-of-note";
import { normaliseText, unifyBrackets } from "./normalise";
import type { CellValue } from "../workbook/cell-value";
import { calendarDate } from "../calendar/calendar-date";
import {
  fiscalYear,
  fiscalYearOf,
  isFiscalYear,
  monthsToEndOf,
  type FiscalYear,
} from "../calendar/fiscal-year";
import { findEra, westernYear } from "../calendar/japanese-era";
import { withEraYearsInDigits } from "./era-years-in-digits";
import { withMonthEnds } from "./month-ends";
import { beginsYear, monthsOf, readMonthSpan } from "./month-span";
import { isDateFormat } from "./number-format";
import { readDate } from "./read-date";
import { remembered } from "./remembered";
import {
  contradictionOf,
  LONGEST_LABEL,
  takeYears,
  type TakenYears,
  type YearContradiction,
} from "./years-in-label";

/** A heading that names a fiscal year. */
export type YearLabelReading =
  | {
      readonly state: "year";
      /** By the era where era and western year contradict each other. */
      readonly fiscalYear: FiscalYear;
      readonly asOf: AsOfNote | undefined;
      readonly contradiction: YearContradiction | undefined;
      /** What else the label says, without spaces: `目標` of `R5目標`; "" where it names the year only. */
      readonly rest: string;
      /** The rest is a note in brackets: `1年目` of `平成28年度（1年目）`. */
      readonly restInBrackets: boolean;
    }
  /** A bare `18年度`: its neighbours say which era or century is meant. */
  | {
      readonly state: "bare";
      readonly year: number;
      readonly asOf: AsOfNote | undefined;
      readonly rest: string;
      readonly restInBrackets: boolean;
    };

export interface YearLabelContext {
  readonly date1904?: boolean;
  /** The cell's number format; "General" where left out. */
  readonly numberFormat?: string;
  /** The fiscal year's first month; 4 where left out. */
  readonly startMonth?: number;
}

/** The year that may be before the month of a note: `令和8年2月末`, which is in the fiscal year 令和7. */
const NOTE_YEAR =
  /(?:(?<era>明治|大正|昭和|平成|令和|[RH])\.?(?<eraYear>元|\d{1,2})[年./]|(?<western>\d{4})[年./]|(?<![\d.]))/;

/** A month with 末, 現在, 時点 or まで: `2月末実績`, `2月28日現在`, `2/28時点`, `R6.2末`. */
const NOTE_MONTH =
  /(?<month>1[0-2]|0?[1-9])(?:(?:月|[./](?=\d{1,2}[現時]))(?<day>\d{1,2})(?:日(?:現在|時点)?|現在|時点)|(?:月|(?<=[./]\d{1,2})(?=末))(?:末日?(?:現在|時点)?|現在|時点|分?まで(?:の?累計)?|(?=実績)))の?(?:実績)?値?/;

/** Words for figures that are not final; 見込量 and 見込額 are targets. */
const NOTE_WORD =
  /(?:実績)?(?:見込み?(?![量額数])|速報|暫定)値?(?:実績)?|(?:上半期|上期|年度途中|中間)(?:実績)?値?/;

const AS_OF = new RegExp(`${NOTE_YEAR.source}${NOTE_MONTH.source}|${NOTE_WORD.source}`, "i");

/** Halves, quarters and months of a year; in brackets the first half is a note: `R7（上半期実績）`. */
const PART_OF_YEAR =
  /(?:(?<!\()上半?期|[下前後]半期|下期|(?:第?[1-4一二三四])?四半期|(?<![a-z])(?:Q[1-4]|[1-4]Q)(?![a-z0-9])|年(?:度)?(?:1[0-2]|[1-9])月(?:分|実績)$|^(?:1[0-2]|[1-9])月(?:分|度)?$)/i;

/** Whether a heading names a half, a quarter or a month, which is no year: `R6上半期`, `第2四半期`, `5月`. */
export function namesPartOfYear(heading: string): boolean {
  return isPartOfYear(unifyBrackets(normaliseText(heading)).replace(/\s/g, ""), 4);
}

/** 実績（4月1日現在）: what a year began with or ended with, and nobody says which. */
const FIRST_DAY = /実績[値数量額]?\((\d{1,2})月1日(?:現在|時点)?\)/;

function isPartOfYear(text: string, startMonth: number): boolean {
  const span = readMonthSpan(text);
  if (PART_OF_YEAR.test(text) || Number(FIRST_DAY.exec(text)?.[1]) === startMonth) return true;
  return span !== undefined && !beginsYear(span, startMonth);
}

/** When something was said or set, which is the year of no figure: 目標値（令和6年3月改定）, 目標値（R5改定）; R2策定時 is when something was. */
const SAID_THEN =
  /\(?(?:(?:(?:(?:明治|大正|昭和|平成|令和|[MTSHR])?(?:元|\d{1,4})[年./])?\d{1,2})?月(?:末|\d+日)?|(?:明治|大正|昭和|平成|令和|[MTSHR])?(?:元|\d{1,4})(?:年度?)?(?:末|当初)?)に?(?:改[定訂正]|(?:策定|設定)(?![時前当年値])|変更(?!の?(?:目標|計画))|見直|公表|作成)(?!し?[前後]の?(?:目標|計画))[^()]*\)?/i;

/** Who left a school in March did so in the year before: 令和6年3月卒業者 are of 令和5年度. */
const LEFT_SCHOOL = /(?<=年(?:1[0-2]|0?[1-9])月)(?:新規)?(?:学卒|卒業|修了|卒)予?定?[者生]?/;

/** What is counted to a month, and neither aimed at nor begun at one. */
const COUNTED = /実績|現[状在]/;

/** 2021年度または2021年, 令和3年（度）: each row counts by the one or the other. */
const EITHER_KIND_OF_YEAR =
  /((?:明治|大正|昭和|平成|令和|[mtshr])?(?:元|\d{1,4}))(?:年度(?:または|又は|もしくは)\1年(?!度)|年(?:または|又は|もしくは)(?:\1年)?度|年(?:\(度\)|[/・]年度))/iu;

/**
 * Reads a heading as a fiscal year in every notation of staff: `H29 (2017)`, `R元`, `平成31年度`, `令和７年度（2月末現在）`,
 * `2019年度`, `FY2019`, the number 2019, a date cell (the fiscal year that it falls in). Undefined where it names none.
 */
export function readYearLabel(raw: CellValue, context: YearLabelContext = {}): YearLabelReading | undefined {
  if (typeof raw === "number") return readYearNumber(raw, context);
  if (typeof raw !== "string") return undefined;
  const startMonth = context.startMonth ?? 4;
  let textReader = textReaders.get(startMonth);
  if (!textReader)
    textReaders.set(startMonth, (textReader = remembered((text) => readYearLabelText(text, { startMonth }))));
  return textReader(raw);
}

/** By the fiscal year's first month. */
const textReaders = new Map<number, (text: string) => YearLabelReading | undefined>();

function readYearLabelText(
  raw: string,
  context: { readonly startMonth: number },
): YearLabelReading | undefined {
  const label = withEraYearsInDigits(unifyBrackets(normaliseText(raw)).replace(/\s/g, ""));
  const text = withMonthEnds(
    label.replace(SAID_THEN, "").replace(LEFT_SCHOOL, "").replace(EITHER_KIND_OF_YEAR, "$1年度"),
  );
  if (text === "" || text.length > LONGEST_LABEL) return undefined;
  if (isPartOfYear(text, context.startMonth)) return undefined;
  return readDateLabel(text, context) ?? readMonthBehindWord(text, context) ?? readYearText(text, context);
}

function readYearNumber(raw: number, context: YearLabelContext): YearLabelReading | undefined {
  if (isDateFormat(context.numberFormat ?? "General")) {
    const reading = readDate(raw, context);
    return reading.state === "date" ? plainYear(fiscalYearOf(reading.date, context.startMonth)) : undefined;
  }
  return Number.isInteger(raw) && raw >= 1950 && raw <= 2100 ? plainYear(fiscalYear(raw)) : undefined;
}

/** The reading of a year that something else than a label of eras says, with what else is in its text. */
export function plainYear(year: FiscalYear, rest = ""): YearLabelReading & { readonly state: "year" } {
  return {
    state: "year",
    fiscalYear: year,
    asOf: undefined,
    contradiction: undefined,
    rest,
    restInBrackets: false,
  };
}

/** A typed date (`2019/4/1`, `H31.4.1`, `令和8年2月末`) stands for the fiscal year that it falls in. */
function readDateLabel(text: string, context: YearLabelContext): YearLabelReading | undefined {
  const monthEnd = /^(.+月)末(?:日?)(.*)$/.exec(text);
  const reading = readDate(monthEnd?.[1] ?? text, context);
  if (reading.state !== "date") return undefined;
  const year = plainYear(fiscalYearOf(reading.date, context.startMonth));
  if (!monthEnd) return year;
  const asOf = readAsOf(text, context)?.note;
  return { ...year, asOf, rest: (monthEnd[2] ?? "").replace(/現在|時点|の?実績値?/g, "") };
}

/**
 * A date behind 実績 with the word that it is counted to: `R6.2.29現在` of `R6.2.29`, `2月末` of `2月`, as February alone would be
 * no more of the year.
 */
export function countedTo(date: string): string {
  return date
    .replace(/(?:日|^\d{1,2}\/\d{1,2}|[./]\d+[./]\d+)$/, "$&現在")
    .replace(/(?:月|^[^./]{2,}[./]\d{1,2})$/, "$&末");
}

/**
 * `基準値(令和3年3月)` and `現状(R6.3.31現在)`: a word, and in brackets the month whose fiscal year it is of. A day is read where
 * it ends its month: 1 April may as well stand for the year before, and any other for a year that is not over. What is counted
 * to a month before the last, `実績値(令和7年9月)`, is of a year that was not over, as `実績値(令和7年9月末)` is.
 */
function readMonthBehindWord(text: string, context: YearLabelContext): YearLabelReading | undefined {
  const [, word = "", date = ""] = /^([^()\d]+)\(([^()]+)\)$/.exec(text) ?? [];
  const day = date.replace(/(?:日|[./]\d+[./]\d+)$/, "$&現在");
  const year = readDateLabel(withMonthEnds(COUNTED.test(word) ? countedTo(date) : day), context);
  const { note, without } = takeNote(word, context);
  return year && { ...year, asOf: year.asOf ?? note, rest: without + year.rest };
}

/** 中間目標（R7） is aimed at half way; it is no figure that is not final. */
function takeNote(text: string, context: YearLabelContext): FoundNote {
  const note = /中間の?目標/.test(text) ? undefined : readAsOf(text, context);
  return note ?? { note: undefined, without: text.replace(/中間の?(?=目標)/, "") };
}

function readYearText(text: string, context: YearLabelContext): YearLabelReading | undefined {
  const { note: asOf, without: label, fiscalYear: noted } = takeNote(text, context);
  const years = takeYears(label);
  if (!years) return undefined;
  const bracketed = restOf(years.rest);
  const rest = bracketed.replace(/^\((.*)\)$/, "$1");
  const restInBrackets = rest !== bracketed;
  if (years.bare !== undefined) return { state: "bare", year: years.bare, asOf, rest, restInBrackets };
  const { year, contradiction } = yearSaid(years, label, context);
  if (year === undefined || !isFiscalYear(year) || (noted ?? year) !== year) return undefined;
  return {
    state: "year",
    fiscalYear: year,
    asOf,
    contradiction,
    rest,
    restInBrackets,
  };
}

/** The fiscal year of a label's years: 2023 of 令和6年3月の目標 and of 令和5年度（2024年3月）, where the month is the later one's. */
function yearSaid(
  years: TakenYears,
  label: string,
  { startMonth }: YearLabelContext,
): { readonly year?: number | undefined; readonly contradiction?: YearContradiction | undefined } {
  const { fromEra, fromWestern } = years;
  const month = /[元\d]年(1[0-2]|0?[1-9])月/.exec(label)?.[1];
  const latest = Math.max(fromEra ?? 0, fromWestern ?? 0);
  const ofMonth =
    month && isFiscalYear(latest)
      ? fiscalYearOf(calendarDate(latest, Number(month), 1), startMonth)
      : undefined;
  const contradiction = contradictionOf(years);
  if (!contradiction) return { year: ofMonth ?? fromEra ?? fromWestern };
  const isOne =
    ofMonth !== undefined && ofMonth === Math.min(contradiction.fromEra, contradiction.fromWestern);
  return isOne ? { year: ofMonth } : { year: fromEra, contradiction };
}

/**
 * What is left of a label once its years are out, without empty brackets and the signs that joined them; 目標 of
 * 平成29年度（目標年度）.
 */
function restOf(rest: string): string {
  return rest
    .replace(/\|(?:年度末?|年)?/g, "")
    .replace(/\([・/]*(?:年度末?|年)?\)/g, "")
    .replace(/^[・/:.,、-]+|(?<![・/:.,、-])[・/:.,、-]+$/g, "")
    .replace(/^(?:年度末?|年)$/, "")
    .replace(/^\(目標年[度次]\)$/, "(目標)");
}

/**
 * Finds a note that a year is not over: `2月末実績`, `見込`, `速報`. A month that ends the fiscal year (`3月末現在`) is no such
 * note. Undefined where the text holds none. Also reads a whole note row: `【2月末実績】`.
 */
export function readAsOfNote(raw: string, context: YearLabelContext = {}): AsOfNote | undefined {
  return readAsOf(unifyBrackets(normaliseText(raw)).replace(/\s/g, ""), context)?.note;
}

interface FoundNote {
  readonly note: AsOfNote | undefined;
  readonly without: string;
  /** The year that is over then, where no note is left of it: 2024 of `R7.3末`. */
  readonly fiscalYear?: FiscalYear | undefined;
}

function readAsOf(text: string, context: YearLabelContext): FoundNote | undefined {
  const span = readMonthSpan(text);
  if (span) {
    // 7~9月 is a part of a year that nothing is counted to.
    if (!beginsYear(span, context.startMonth ?? 4)) return undefined;
    const note = monthsOf(span) < 12 ? { text: span.text, month: span.to, from: span.from } : undefined;
    return { note, without: text.replace(span.text, "").replace("()", "") };
  }
  const match = AS_OF.exec(text);
  if (!match) return undefined;
  const without = text.slice(0, match.index) + text.slice(match.index + match[0].length);
  return { ...noteOf(match, context.startMonth ?? 4), without: without.replace("()", "") };
}

/** The note of a match; none where the year is over then: at the end of its last month, or on the next one's first day. */
function noteOf(match: RegExpExecArray, startMonth: number): Omit<FoundNote, "without"> {
  const text = match[0].toUpperCase();
  const { month: monthText, day, era, eraYear, western } = match.groups ?? {};
  if (monthText === undefined)
    return { note: { text, month: /上半?期/.test(text) ? ((startMonth + 4) % 12) + 1 : undefined } };
  const month = Number(monthText);
  // 1 April is as well the first day of its own year.
  if (month === startMonth && day === "1") return { note: undefined };
  const found = era === undefined ? undefined : findEra(era);
  const year = found ? westernYear(found, eraYear === "元" ? 1 : Number(eraYear)) : Number(western ?? NaN);
  const said = isFiscalYear(year) && fiscalYearOf(calendarDate(year, month, 1), startMonth);
  const fiscalYear = said === false ? {} : { fiscalYear: said };
  const isOver = monthsToEndOf(month, startMonth) === 12;
  return { note: isOver ? undefined : { text, month, ...fiscalYear }, ...fiscalYear };
}
