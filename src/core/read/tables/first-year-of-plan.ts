import type { FiscalYear } from "../../values/calendar/fiscal-year";
import { readYearLabel } from "../../values/notation/fiscal-year-label";
import type { SheetGrid } from "./sheet-grid";

/** A plan's first year is this near the top of its sheet. */
const ROWS_OF_FRONT = 15;

/** `計画期間：令和3年度～令和7年度`, `事業開始年度 令和3年度`: where a plan says when it begins. */
const BEGINS = /期間|開始|初年度|[~〜～–―－-]|から/;

/** The first year that the top of a sheet states for its plan; undefined where it states none. */
export function statedFirstYear(grid: SheetGrid, startMonth: number): FiscalYear | undefined {
  const lastRow = Math.min(grid.lastRow, grid.firstRow + ROWS_OF_FRONT);
  for (let row = grid.firstRow; row <= lastRow; row += 1) {
    for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
      const before = BEGINS.test(grid.text(row, column - 1));
      const text = grid.text(row, column);
      const year = /(?:明治|大正|昭和|平成|令和|[MTSHRＭＴＳＨＲ]|FY)?[0-9０-９元]{1,4}年?度?/u.exec(
        text,
      )?.[0];
      if (year === undefined || !(before || BEGINS.test(text))) continue;
      const label = readYearLabel(year, { startMonth });
      if (label?.state === "year") return label.fiscalYear;
    }
  }
  return undefined;
}
