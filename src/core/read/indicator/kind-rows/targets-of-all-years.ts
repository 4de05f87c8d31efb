import { isFigureAt } from "../../tables/figure-at";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { FigurePlace, SummedTargetPlace } from "../places/indicator-source";
import { rowOfKind, type KindRowGroup } from "./kind-row-groups";
import type { KindRowsLayout } from "./kind-rows-layout";
import { columnHeading } from "../labels/label-columns";
import { spanOfHeading, spanOfTarget } from "../sums/summed-target";
import { totalsSay } from "../sums/sums-in-table";

/** A target that a row has in a column of totals and in none of its years, and what it is for where that is known. */
export interface TargetOfTotals {
  readonly place: FigurePlace;
  readonly summed: SummedTargetPlace | undefined;
}

/**
 * The target that a row of 目標 has in a column of totals (計画期間計) and in none of its years: for the table's years together, or
 * for those that the heading, or the plan above the table, names. A total of yearly targets says nothing more than they do.
 */
export function targetOfAllYears(
  grid: SheetGrid,
  layout: KindRowsLayout,
  totals: readonly number[],
  group: KindRowGroup,
): TargetOfTotals | undefined {
  const row = rowOfKind(group, "target");
  if (row === undefined || layout.years.some(({ column }) => isFigureAt(grid, row, column))) return undefined;
  const [column, ...others] = totals.filter((total) => isFigureAt(grid, row, total));
  if (column === undefined) return undefined;
  const rows = { first: layout.firstHeaderRow, last: layout.firstRow - 1 };
  const text = columnHeading(grid, rows, column).texts.join("");
  const headings = layout.years.map(({ heading }) => heading);
  // 計 between the years is of those in front of it, and so is each of several.
  const isOfAll = others.length === 0 && new Set(layout.years.map((year) => year.column < column)).size === 1;
  const ofTable = { firstRow: layout.firstHeaderRow, headings, coversTable: isOfAll };
  // Columns of totals between the years are of some of them, whatever the plan's years are.
  const isOne = others.length === 0 && (isOfAll || spanOfHeading(text, headings, false) !== undefined);
  const span = isOne ? spanOfTarget(grid, text, ofTable) : undefined;
  const actualRow = rowOfKind(group, "actual");
  const counts = group.rows.find((one) => one.row === actualRow)?.figure.counts;
  const places =
    actualRow === undefined ? [] : layout.years.map((year) => ({ row: actualRow, column: year.column }));
  const ofTotals = totalsSay(grid, totals, places);
  const said = counts === "sum" ? "running" : (ofTotals ?? (counts === "year" ? "yearly" : undefined));
  const place = { row, column };
  const isKnown = span && said !== "otherwise" && !text.includes("平均");
  return { place, summed: isKnown ? { ...place, ...span, actuals: said } : undefined };
}
