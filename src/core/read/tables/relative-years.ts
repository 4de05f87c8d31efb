import { isFiscalYear, type FiscalYear } from "../../values/calendar/fiscal-year";
import { readYearLabel, type YearLabelReading } from "../../values/notation/fiscal-year-label";
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

const NAMED_YEAR =
  /(?:明治|大正|昭和|平成|令和|[MTSHRＭＴＳＨＲ])[.．]?(?:元|[0-9０-９]{1,2})年?度?|(?:19|20)[0-9]{2}年?度?/gu;

/** R6 alone may be the number of a form (様式T5); 令和6 and R6年度 are years. */
const SURELY_YEAR = /[和成治正]|年/;

/**
 * The year of 前年度実績, 当年度目標 and 次年度目標 beside one another, two of them at least, where all that stands above them names
 * one year alone: `令和6年度　事務事業評価シート`. Undefined for any other heading, and where two years are named (令和7年度
 * 評価シート（令和6年度実績）), of which nobody can say which is 当年度.
 */
export function readRelativeYear(grid: SheetGrid, row: number, column: number): YearLabelReading | undefined {
  const own = relativeAt(grid, row, column);
  if (!own || !isAmongOthers(grid, row, own.from)) return undefined;
  const year = (onlyYearAbove(grid, row) ?? NaN) + own.from;
  if (!isFiscalYear(year)) return undefined;
  const { rest } = own;
  return {
    state: "year",
    fiscalYear: year,
    asOf: undefined,
    contradiction: undefined,
    rest,
    restInBrackets: false,
  };
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
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    const other = relativeAt(grid, row, column);
    if (other && other.from !== from) return true;
  }
  return false;
}

function onlyYearAbove(grid: SheetGrid, first: number): FiscalYear | undefined {
  const years = new Set<FiscalYear>();
  let isSure = false;
  for (let row = first - 1; row >= Math.max(grid.firstRow, first - ROWS_ABOVE); row -= 1) {
    for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
      const value = grid.value(row, column);
      if (typeof value !== "string") continue;
      for (const [named] of value.matchAll(NAMED_YEAR)) {
        const label = readYearLabel(named);
        if (label?.state !== "year") continue;
        years.add(label.fiscalYear);
        isSure ||= SURELY_YEAR.test(named);
      }
    }
  }
  const [year] = years;
  return isSure && years.size === 1 ? year : undefined;
}
