import type { FiscalYear } from "../../../values/calendar/fiscal-year";
import { compareKey } from "../../../values/notation/normalise";
import type { CellAddress } from "../../../values/workbook/cell-address";
import type { PlanPeriod } from "../places/indicator-source";
import type { SheetGrid } from "../../tables/sheet-grid";
import { daysNamed, isOfPlan, withoutWesternYears, yearsNamed } from "../../tables/year-span";
import { columnsBetween, rowsBetween } from "../frame/table-frame";

/** How far above a table the years of its plan may be named. */
const ROWS_TO_TITLE = 6;
const LONGEST_TITLE = 80;

/** The texts in the rows right above a table, each cut off where it is too long for a title. */
export function textsAbove(grid: SheetGrid, firstRow: number): string[] {
  return cellsAbove(grid, firstRow).map(({ text }) => text);
}

interface TextAbove {
  readonly text: string;
  readonly at: CellAddress;
}

function cellsAbove(grid: SheetGrid, firstRow: number): TextAbove[] {
  const columns = columnsBetween(grid.firstColumn, grid.lastColumn, new Set());
  return rowsBetween(Math.max(grid.firstRow, firstRow - ROWS_TO_TITLE), firstRow - 1).flatMap((row) =>
    columns.flatMap((column) => {
      const text = grid.text(row, column).slice(0, LONGEST_TITLE);
      return text === "" ? [] : [{ text, at: grid.address(row, column) }];
    }),
  );
}

/** 指標の推移（R3～R5） names the years of its figures. */
const OF_FIGURES = /推移|実績|状況の?経過|前期|前回|旧|次期/;

/**
 * The years of the plan that a title right above a table names (計画期間 令和3～7年度, 第2期総合戦略（令和3年度～令和7年度）), where it has begun by
 * the year that was `reached` last and goes on until then at least. Undefined where the titles name other years as well.
 */
export function planPeriodAbove(
  grid: SheetGrid,
  firstRow: number,
  reached: FiscalYear,
): PlanPeriod | undefined {
  const found = cellsAbove(grid, firstRow).flatMap(({ text, at }) => {
    const key = withoutWesternYears(compareKey(text));
    const span = daysNamed(key) ?? yearsNamed(key)?.span;
    return span ? [{ ...span, text, at }] : [];
  });
  const [only, ...others] = found;
  if (!only || others.some(({ from, to }) => from !== only.from || to !== only.to)) return undefined;
  const isPlan = isOfPlan(only.text) && !OF_FIGURES.test(only.text);
  return isPlan && only.from < only.to && only.from <= reached && reached <= only.to ? only : undefined;
}
