import { namesPartOfYear, readYearLabel } from "../../../values/notation/fiscal-year-label";
import { compareKey } from "../../../values/notation/normalise";
import { readDate } from "../../../values/notation/read-date";
import { remembered } from "../../../values/notation/remembered";
import { isUnit } from "../../../values/notation/unit";
import {
  FOOTNOTE_OF_HEADING,
  QUOTIENT_OF_LETTERS,
  isTitleOfHeadings,
  readColumnRole,
} from "../../tables/heading-words";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { YearCell, YearCellReader } from "../../tables/year-row";
import { isOfYear, yearOverBy } from "./first-day";
import { withMonthInside } from "./month-in-heading";
import { WHOLE_YEAR } from "./own-headings";

const FOR_A_YEAR =
  /^(?:年度?|年次|期限|(?:目標|現況|現状|基準|策定|実績|調査|評価|測定|把握)(?:年度?|年次|時期)|目標年月)$/;

/** 数値 beside 年度 below 目標値. */
export const FIGURE_BESIDE_YEAR = /^(?:数値|値|数)$/;

/** 目標値(A), 達成率(B/A), 達成率（H30/H31）: what a formula divides, and no unit. */
const FORMULA_LETTERS = /^(?:[a-e](?:[/÷-][a-e])?|[mtshr]?\d{1,4}(?:年度?)?[/÷][mtshr]?\d{1,4}(?:年度?)?)$/;

/** 数値 or 年度, below the heading that says of what. */
export function asksForPart(text: string): boolean {
  const key = compareKey(text);
  return FIGURE_BESIDE_YEAR.test(key) || FOR_A_YEAR.test(key);
}

/** 令和6年4月1日現在 says when a figure was counted, but not of which fiscal year it is. */
const ON_A_DAY = /\d{1,2}[月.]\d{1,2}日?(?:現在|時点)$/;

/** What the cells of a column's heading say: its words from top to bottom, and what is no word. */
export interface HeadingParts {
  readonly words: readonly string[];
  readonly year: YearCell | undefined;
  /** "" where it names none. */
  readonly unit: string;
  /** 年度 in it says that the column names years. */
  readonly asksForYear: boolean;
}

/** Takes the heading of a column apart, from top to bottom. */
export function headingParts(
  grid: SheetGrid,
  reader: YearCellReader,
  rows: { readonly first: number; readonly last: number },
  column: number,
): HeadingParts {
  const words: string[] = [];
  let year: YearCell | undefined;
  let unit = "";
  let asksForYear = false;
  let lastAnchor = -1;
  for (let row = rows.first; row <= rows.last; row += 1) {
    const anchor = grid.anchor(row, column);
    if (anchor.row === lastAnchor || anchor.row < rows.first) continue;
    lastAnchor = anchor.row;
    const own = reader.readHeading(anchor.row, anchor.column);
    // 中間（平成28年度） is read as a year that is not over; here 中間 is the word.
    const isYear =
      own?.label.rest === "" && (own.label.asOf === undefined || own.label.asOf.month !== undefined);
    if (isYear && !isOfAnother(own.label, year)) {
      year ??= own;
      continue;
    }
    const raw = grid.text(anchor.row, anchor.column);
    if (isTitleOfHeadings(raw) && grid.lastRowOf(anchor.row, anchor.column) < rows.last) continue;
    const parts = partsOf(raw).map((one) => one.replace(AFTER_PROJECT, ""));
    const over = yearOverBy(grid, rows, raw);
    const isDated = words.length > 0 && parts.some((part) => readYearLabel(part)?.rest === "");
    for (const part of parts) {
      if (part === words.at(-1) || (isDated && YEARS_LATER.test(part))) continue;
      const isDay = over !== undefined && readDate(part.replace(/(?:現在|時点)$/, "")).state === "date";
      const label = isDay ? undefined : readYearLabel(part);
      // Behind 実績 it says no more below the year that it ends, and is a word that nobody knows elsewhere.
      if (isDay) words.push(...(isOfYear(year, over) ? [] : [part]));
      else if (label?.rest === "" && !isOfAnother(label, year))
        year = year && !label.asOf ? year : { row: anchor.row, column: anchor.column, label, raw };
      // 目標年度（H25） below 最新値 has its year, and asks for none.
      else if (FOR_A_YEAR.test(part) && words.length > 0) asksForYear ||= !isDated;
      else if (
        words.length > 0 &&
        [FIGURE_BESIDE_YEAR, FORMULA_LETTERS, WHOLE_YEAR].some((one) => one.test(part))
      )
        continue;
      // 項目 below 目標 heads what is aimed at, in words; 9項目 are counted so.
      else if (part !== "項目" && isUnit(part.replace(/^単位:?/, ""), "") && words.length > 0)
        unit = part.replace(/^単位:?/, "");
      else if (!isBaseAgain(words.at(-1), part) && !isCountedOnADay(words.at(-1), part)) words.push(part);
    }
  }
  return { words, year, unit, asksForYear };
}

/** 実績（R7.2末） below R5 is of neither, and its year a word that nobody knows. */
export function isOfAnother(
  label: { readonly asOf?: unknown; readonly fiscalYear?: number },
  year: YearCell | undefined,
): boolean {
  const above = year?.label;
  return above?.state === "year" && (label.fiscalYear ?? above.fiscalYear) !== above.fiscalYear;
}

/** Behind 実績 the first day of a year that is not named (4月1日現在) is a word that nobody knows. */
function isCountedOnADay(before: string | undefined, part: string): boolean {
  return before !== undefined && ON_A_DAY.test(part) && !namesPartOfYear(`${before}(${part})`);
}

/** 初期値（計画策定時） says of two words for a base that they are one. */
function isBaseAgain(before: string | undefined, part: string): boolean {
  return before !== undefined && readColumnRole(before) === "base" && readColumnRole(part) === "base";
}

/** ⑤本事業終了後における実績値, over 実績値 or alone. */
const AFTER_PROJECT = /^\d{0,2}本?事業終了後における(?=実績)/;

/** Whether a heading says that its figures were counted once a programme was over. */
export function isOfProjectsEnd(heading: string): boolean {
  return AFTER_PROJECT.test(compareKey(heading));
}

/** 4年後（H27年度） below 目標 says no more than its year. */
const YEARS_LATER = /^\d{1,2}年後$/;

/** 2019(H31)年 in the brackets of a heading. */
const WESTERN_WITH_ERA = /(?<=\()((?:19|20)\d{2})年?度?\(([^()]+)\)(?=(?:年度?)?\))/;

/** 平成22年度当初 and H24末 say the year, 28.3末 does not. */
const END_OF_YEAR =
  /^((?:明治|大正|昭和|平成|令和|[mtshr])?(?:元|\d{1,4})(?:年度?)?)(?:当初|末?(?:現在|時点)|末)$/;

/** 現状値（直近の値）※R6.2月現在: when it was looked up how things are, which is no year of the figures below. */
const LOOKED_UP = /^((?:現状|現況|現在)[^※]*)※[^※]{1,12}(?:現在|時点)$/;

/** ② of ②実績値, which the text below a table may name it by. */
const NUMBER_OF_COLUMN = /^\s*[①-⑳]\s*(?=\p{L})/u;

/** 計画策定時A, 現在（25年度）B: a letter of a formula. */
const LETTER_BEHIND = /(?<=[時)])[a-e]$/;

/** 目標年度（25年） and 1年後（23年）: the word says that 25年 is no span of years. */
const FISCAL_BY_ITS_WORD = /^((?:計画|目標)年度|\d{1,2}年後)\((\d{1,2})年\)$/;

/** 指標値（目標年月）: what is aimed at, with its month behind each figure. */
const AIMED_AT_BY = /^指標値(?=\(目標年[月度]\)$)/;

/** H28.3現在, with which the year ends; of any other month nobody can say on which day. */
const AS_OF_MARCH = /(?<=(?:平成|令和|[hr])(?:元|\d{1,2})(?:年|[./]))(3月?)(?=(?:現在|時点)\)$)/;

/** A word and what is in brackets after it; of `令和5年度目標値` the year and the word. */
const partsOf = remembered((text): readonly string[] => {
  const key = withMonthInside(compareKey(text.replace(NUMBER_OF_COLUMN, "")))
    .replace(LOOKED_UP, "$1")
    .replace(FOOTNOTE_OF_HEADING, "")
    .replace(QUOTIENT_OF_LETTERS, "($1/$2)")
    .replace(LETTER_BEHIND, "")
    .replace(AIMED_AT_BY, "目標値")
    .replace(AS_OF_MARCH, "$1末")
    .replace(FISCAL_BY_ITS_WORD, "$1($2年度)")
    .replace(WESTERN_WITH_ERA, "$1・$2");
  const [, word = key, ...notes] = /^([^()]+)((?:\([^()]*\))+)$/.exec(key) ?? [];
  const bracketed = (notes[0] ?? "").split(/[()]/).flatMap((part) => part.replace(END_OF_YEAR, "$1") || []);
  return [...withoutYear(word), ...bracketed];
});

/** 令和5年度目標値, H22の目標値. */
const YEAR_IN_FRONT =
  /^((?:(?:明治|大正|昭和|平成|令和|[mtshr])(?:元|\d{1,2})|\d{4}|(?:元|\d{1,2})(?=年))(?:年度?)?末?)の?([^\d年度末].*)$/;

/** 目標値24年度, 現況値平成27年度の実績. */
const YEAR_AT_END =
  /^(?!(?:明治|大正|昭和|平成|令和|[mtshr])(?:元|\d))(\D*?[^\d元])の?((?:明治|大正|昭和|平成|令和|[mtshr])?(?:元|\d{1,4})年度?末?)(?:の(実績|目標)値?)?$/;

function withoutYear(word: string): string[] {
  const isNone = YEARS_LATER.test(word) || !readYearLabel(word);
  const [, year, rest] = (isNone ? null : YEAR_IN_FRONT.exec(word)) ?? [];
  // 2021年度時点 says no more than 2021年度.
  if (year !== undefined && /^(?:現在|時点)$/.test(rest ?? "")) return [year];
  if (year !== undefined && rest !== undefined) return [year, rest.replace(/^までの/, "")];
  const [, first, last, again] = YEAR_AT_END.exec(word) ?? [];
  if (first === undefined || last === undefined) return [word];
  // 目標値R5年度の実績 says two things at once.
  return again === undefined || (again === "目標") === first.includes("目標") ? [first, last] : [word];
}
