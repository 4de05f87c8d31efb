import type { FiscalYear } from "../../../values/calendar/fiscal-year";
import { readYearLabel, type YearLabelReading } from "../../../values/notation/fiscal-year-label";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { YearCell } from "../../tables/year-row";

/** How far above a table the title that names its era may be: forms have their fields in between. */
const ROWS_TO_TITLE = 15;

/** The year that the nearest text above a table names with its era: `平成27年度　事務事業評価シート`. */
export function yearOfTitle(grid: SheetGrid, firstRow: number): FiscalYear | undefined {
  for (let row = firstRow - 1; row >= Math.max(grid.firstRow, firstRow - ROWS_TO_TITLE); row -= 1) {
    const year = yearNamed(grid, row);
    if (year !== undefined) return year;
  }
  return undefined;
}

/** The year that the first text of a row which names one does. */
export function yearNamed(grid: SheetGrid, row: number): FiscalYear | undefined {
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    const value = grid.value(row, column);
    const year = typeof value === "string" ? yearNamedIn(value) : undefined;
    if (year !== undefined) return year;
  }
  return undefined;
}

/** The year that a title names with its era; undefined where it names none, or two. */
export function yearNamedIn(title: string): FiscalYear | undefined {
  const label = titleYear(title);
  return label?.state === "year" && !label.contradiction ? label.fiscalYear : undefined;
}

/** How far above a table another one of the same years may be: a sheet of many small tables names its era at its top. */
const ROWS_TO_SAME_YEARS = 200;

/**
 * The year of the title above the nearest row that has the very same years without an era (19年度, 20年度 …), two of them at least,
 * where nothing between the two names an era: the tables of one sheet have them again and again below a title of their own.
 */
export function yearOfSameHeadings(grid: SheetGrid, cells: readonly YearCell[]): FiscalYear | undefined {
  const [first] = cells;
  const texts = cells.map(({ row, column }) => grid.seenText(row, column));
  if (!first || texts.length < 2 || cells.some(({ label }) => label.state !== "bare")) return undefined;
  for (let row = first.row - 1; row >= Math.max(grid.firstRow, first.row - ROWS_TO_SAME_YEARS); row -= 1) {
    if (yearNamed(grid, row) !== undefined) return undefined;
    const isSame = cells.every(({ column }, index) => grid.seenText(row, column) === texts[index]);
    const year = isSame ? yearOfTitle(grid, row) : undefined;
    if (year !== undefined) return year;
  }
  return undefined;
}

/** 平成23年度 of a title that has another year in brackets: 平成23年度評価シート（平成22年度実績）. */
function titleYear(title: string): YearLabelReading | undefined {
  return (
    readYearLabel(firstOfSpan(title)) ??
    readYearLabel(title.replace(/[(（].*/su, "")) ??
    readYearLabel(onlyYearOf(title))
  );
}

/** The one year with its era of a title that is longer than any label; "" of a sentence, and of two years. */
function onlyYearOf(title: string): string {
  const years = title.match(/(?:明治|大正|昭和|平成|令和)(?:元|[0-9０-９]{1,2})年度?/gu) ?? [];
  const [only = "", ...others] = new Set(years);
  return others.length === 0 && !title.includes("。") ? only : "";
}

/** 平成17年度 of a title with `平成17年度～27年度`, 平成24 of `平成24～28年度`: the first year of a span says the era of the others. */
function firstOfSpan(title: string): string {
  const span = /((?:明治|大正|昭和|平成|令和)(?:元|[0-9０-９]{1,2})(?:年度?)?)\s*(?:[~〜～–―－-]|から)/u.exec(
    title,
  );
  return span?.[1] ?? title;
}
