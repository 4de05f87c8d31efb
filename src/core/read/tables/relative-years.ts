import { isFiscalYear, type FiscalYear } from "../../values/calendar/fiscal-year";
import { plainYear, readYearLabel, type YearLabelReading } from "../../values/notation/fiscal-year-label";
import { isDateFormat, shownAmongWords } from "../../values/notation/number-format";
import { compareKey } from "../../values/notation/normalise";
import type { SheetGrid } from "./sheet-grid";

/** 前年度実績, 当年度（目標）: a year that another one says, and what is headed with it. */
const RELATIVE =
  /^(前々|前|昨|当|今|本|現|次|翌|来)年度の?\(?((?:目標|計画|実績|予定)(?:値|数|額|量)?|(?:実績)?見込み?値?)?\)?$/;

const YEARS_FROM: Readonly<Record<string, number>> = {
  前々: -2,
  前: -1,
  昨: -1,
  当: 0,
  今: 0,
  本: 0,
  現: 0,
  次: 1,
  翌: 1,
  来: 1,
};

/** How far above its headings a form says its year: its fields are in between. */
const ROWS_ABOVE = 15;

/** Years of any notation in a text of `compareKey`. 5年度 is one of which nothing says the era. */
const NAMED_YEAR =
  /(?:明治|大正|昭和|平成|令和|[mtshr])\.?(?:元|\d{1,2})(?:年度?)?|(?:19|20)\d{2}年?度?|\d{1,2}年度/g;

/**
 * 令和6年度 事務事業評価シート, （令和6年度）施策評価: a form's own title, which begins with its year. What a plan is until, or begins
 * in, is none (令和8年度までの計画の評価), nor is a date.
 */
const TITLE =
  /^\(?(?:(?:昭和|平成|令和|[shr])\.?(?:元|\d{1,2})|(?:19|20)\d{2})(?:年?\([^()]{2,6}\))?年度\)?(?!まで|から|より|[にへ-]|末|以降|以前|計画|当初|目標)(?:(?!開始|創設|設置|着手|策定|終了|完了|(?:実施|事業)計画)[^を~〜])*?(?:評価|シート|調書|報告|点検|検証|カルテ)/;

/** 令和6年度評価シート（前年度事業の評価）, 評価対象 ｜ 前年度: of which year 当年度 is there, nobody can say. */
const OF_YEAR_BEFORE = /[前昨]年度の?(?:事業|実施|対象|取組|分)|対象(?:年度|事業|期間)?[:(]?[前昨]年度/;

/**
 * The year of 前年度実績, 当年度目標 and 次年度目標 beside one another, two of them at least, where a form's title above them
 * names it and all that stands above names one year alone: `令和6年度　事務事業評価シート`. Undefined for any other heading, beside
 * years by name, and where two years are named (令和7年度評価シート（令和6年度実績）), of which nobody can say which is 当年度.
 * Or the year of 評価年度（R6）, see `readYearOfJudging`, or of 2年度目, see `readYearOfProject`.
 */
export function readRelativeYear(grid: SheetGrid, row: number, column: number): YearLabelReading | undefined {
  const stated = readYearOfJudging(grid, row, column) ?? readYearOfProject(grid, row, column);
  if (stated) return stated;
  const own = relativeAt(grid, row, column);
  if (!own || !isAmongOthers(grid, row, own.from)) return undefined;
  const year = (onlyYearAbove(grid, row) ?? NaN) + own.from;
  if (!isFiscalYear(year)) return undefined;
  const { rest } = own;
  return plainYear(year, rest);
}

/** Whether a text is the title of a form that begins with its year, and does not say that the year before is judged. */
export function isTitleOfYear(text: string): boolean {
  const key = compareKey(text);
  return TITLE.test(key) && !OF_YEAR_BEFORE.test(key);
}

/**
 * The year of 評価年度（R6） among headings of other years (過年度 R5). Alone it is as often the year in which is judged, and
 * undefined; so is every other text.
 */
function readYearOfJudging(grid: SheetGrid, row: number, column: number): YearLabelReading | undefined {
  const [, year] = /^評価年度\(([^()]+)\)$/.exec(keyAt(grid, row, column)) ?? [];
  if (year === undefined) return undefined;
  for (const at of [row, row + 1])
    for (let other = grid.firstColumn; other <= grid.lastColumn; other += 1)
      if (other !== column && keyAt(grid, at, other).search(NAMED_YEAR) >= 0) return readYearLabel(year);
  return undefined;
}

/** 1年度目, 目標年度（3年度目）: years of a project, counted from its first. */
const OF_PROJECT = /^(?:第?([1-9])年度?目|目標年度\(第?([1-9])年度?目\))$/;

/** How far above its headings a report on a project says in which year it was begun and is to be done. */
const FIELDS_ABOVE = 8;

/**
 * The year of 1年度目 beside 目標年度（3年度目） where a field above says which year 目標年度 is: a report on what a subsidised
 * project has come to. Undefined where two fields differ, or 事業実施年度 is not the first of those years.
 */
function readYearOfProject(grid: SheetGrid, row: number, column: number): YearLabelReading | undefined {
  const own = /年度?目/.test(keyAt(grid, row, column)) && OF_PROJECT.exec(keyAt(grid, row, column));
  if (!own) return undefined;
  const goal = goalOfProject(grid, row);
  const years = goal === undefined ? [] : yearsOfField(grid, row, "目標年度");
  const begun = yearsOfField(grid, row, "事業実施年度");
  const [end] = years;
  if (goal === undefined || end === undefined || new Set(years).size > 1) return undefined;
  if (begun.some((year) => year !== end - goal + 1)) return undefined;
  const year = end - goal + Number(own[1] ?? own[2]);
  if (!isFiscalYear(year)) return undefined;
  return plainYear(year);
}

/** 1年目, 2年度目, 目標年度（3年度目）. */
const COUNTED = /^(?:第?[1-9]年度?[目次]|目標年度\(第?[1-9]年度?[目次]\))$/;

/**
 * Whether years of a row are fields of a form (事業実施年度 ｜ 平成25年度) right above headings that count years, two of them at
 * least: 1年度目, 2年度目. Above a column that is so headed stands its own year, or nothing.
 */
export function areFieldsAboveCountedYears(
  grid: SheetGrid,
  row: number,
  years: readonly { readonly column: number }[],
): boolean {
  const columns = new Set(years.map(({ column }) => column));
  return [row + 1, row + 2, row + 3].some((below) => {
    const counted = Array.from(
      { length: grid.lastColumn - grid.firstColumn + 1 },
      (_, index) => grid.firstColumn + index,
    ).filter((column) => COUNTED.test(keyAt(grid, below, column)));
    return counted.length > 1 && counted.some((column) => !columns.has(column));
  });
}

/** 3 of 目標年度（3年度目） in a row. */
function goalOfProject(grid: SheetGrid, row: number): number | undefined {
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    const [, , number] = OF_PROJECT.exec(keyAt(grid, row, column)) ?? [];
    if (number !== undefined) return Number(number);
  }
  return undefined;
}

/** The years that the fields so called above a row hold in the cell to their right; NaN for one that names none. */
function yearsOfField(grid: SheetGrid, first: number, field: string): number[] {
  const years: number[] = [];
  for (let row = Math.max(grid.firstRow, first - FIELDS_ABOVE); row < first; row += 1)
    for (let column = grid.firstColumn; column < grid.lastColumn; column += 1)
      if (keyAt(grid, row, column) === field)
        years.push(yearsNamed(grid, row, grid.anchor(row, column + 1).column)[0] ?? NaN);
  return years;
}

function relativeAt(
  grid: SheetGrid,
  row: number,
  column: number,
): { readonly from: number; readonly rest: string } | undefined {
  const value = grid.value(row, column);
  if (typeof value !== "string" || value.length > 20 || !value.includes("年度")) return undefined;
  const [, word = "", rest = ""] = RELATIVE.exec(compareKey(value)) ?? [];
  const from = YEARS_FROM[word];
  return from === undefined ? undefined : { from, rest };
}

/** Beside R6目標 and R6実績, 前年度実績 is of the year before theirs, whatever the title says. */
function isAmongOthers(grid: SheetGrid, row: number, from: number): boolean {
  let isBesideOther = false;
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    const other = relativeAt(grid, row, column);
    if (!other && yearsNamed(grid, row, column).length > 0) return false;
    isBesideOther ||= other !== undefined && other.from !== from;
  }
  return isBesideOther;
}

function onlyYearAbove(grid: SheetGrid, first: number): FiscalYear | undefined {
  const years = new Set<FiscalYear | undefined>();
  let isTitled = false;
  for (let row = first - 1; row >= Math.max(grid.firstRow, first - ROWS_ABOVE); row -= 1) {
    for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
      const key = keyAt(grid, row, column);
      if (OF_YEAR_BEFORE.test(keyAt(grid, row, column - 1) + key)) return undefined;
      yearsNamed(grid, row, column).forEach((year) => years.add(year));
      isTitled ||= TITLE.test(key);
    }
  }
  const [year] = years;
  return isTitled && years.size === 1 ? year : undefined;
}

/** The years that a cell names, be it as a number or a date; undefined for one without its era. */
function yearsNamed(grid: SheetGrid, row: number, column: number): (FiscalYear | undefined)[] {
  const value = grid.value(row, column);
  if (typeof value === "number") return yearsOfNumber(grid, row, column, value);
  return (keyAt(grid, row, column).match(NAMED_YEAR) ?? []).flatMap((named) => yearOf(readYearLabel(named)));
}

function yearsOfNumber(
  grid: SheetGrid,
  row: number,
  column: number,
  value: number,
): (FiscalYear | undefined)[] {
  const numberFormat = grid.numberFormat(row, column);
  const shown = shownAmongWords(value, numberFormat);
  if (shown !== undefined) return yearOf(readYearLabel(shown));
  if (isDateFormat(numberFormat) || (value >= 1950 && value <= 2100))
    return yearOf(readYearLabel(value, { date1904: grid.date1904, numberFormat }));
  return keyAt(grid, row, column - 1).endsWith("年度") ? [undefined] : [];
}

function yearOf(label: YearLabelReading | undefined): (FiscalYear | undefined)[] {
  if (!label) return [];
  return [label.state === "year" ? label.fiscalYear : undefined];
}

function keyAt(grid: SheetGrid, row: number, column: number): string {
  const value = grid.value(row, column);
  return typeof value === "string" ? compareKey(value) : "";
}
