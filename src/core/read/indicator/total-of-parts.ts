import { namesPartOfYear } from "../../values/notation/fiscal-year-label";
import { monthsOf, readMonthSpan } from "../../values/notation/month-span";
import { compareKey } from "../../values/notation/normalise";
import { isFigureAt } from "../tables/figure-at";
import type { SheetGrid } from "../tables/sheet-grid";
import type { MilestoneHeading } from "./milestone-heading";
import { rowsBetween } from "./table-frame";

/** 年間計(B), 合計, 通年: what the parts of a year come to. */
const TOTAL = /^(?:年間|年度)?の?(?:累?計|合計|年計|通年)(?:の?実績)?値?(?:\([a-z①-⑳]\))?$/;

const MONTHS = 12;

/** So many columns of parts of a year are what its total adds up. */
const LEAST_PARTS = 2;

/**
 * 上半期実績 beside 下半期実績 is no actual of a year, nor is 4～9月期 beside 10～3月期 or one month beside another: their total is what was
 * reached, where they are the whole year and every part of every row is filled in. A lone 上半期実績 is as little one.
 */
export function withTotalOfParts(
  grid: SheetGrid,
  rows: { readonly first: number; readonly last: number; readonly lastProbe: number },
  shown: readonly number[],
  headings: readonly MilestoneHeading[],
): readonly MilestoneHeading[] {
  const textOf = (column: number): string => grid.seenText(rows.last, column);
  const parts = shown.filter((column) => monthsOfPart(textOf(column)) > 0);
  const months = parts.reduce((sum, column) => sum + monthsOfPart(textOf(column)), 0);
  const lastPart = parts.at(-1);
  if (lastPart === undefined) return headings;
  // Alone it is a part of a year too, unless a year beside it keeps the figure provisional.
  if (parts.length < LEAST_PARTS)
    return headings.filter(({ column, kind, year }) => column !== lastPart || kind !== "reached" || year);
  const isWhole =
    months === MONTHS &&
    rowsBetween(rows.last + 1, rows.lastProbe).every(
      (row) =>
        !parts.some((column) => isFigureAt(grid, row, column)) ||
        parts.every((column) => !grid.isBlank(row, column)),
    );
  const total = shown.find((column) => column > lastPart && TOTAL.test(compareKey(textOf(column))));
  const none = { year: undefined, unit: "", asksForYear: false };
  const others = headings.filter(({ column }) => !parts.includes(column) && column !== total);
  return [
    ...others,
    ...parts.map((column) => ({ ...none, column, kind: "other" as const })),
    ...(total === undefined
      ? []
      : [{ ...none, column: total, kind: isWhole ? ("reached" as const) : ("other" as const) }]),
  ].sort((one, other) => one.column - other.column);
}

/** How many months 上半期, 第1四半期, 4～9月期実績値 and 5月 are; 0 for what is no part of a year. */
function monthsOfPart(text: string): number {
  const key = compareKey(text).replace(/の?実績値?$/, "");
  const span = readMonthSpan(key);
  if (span) return monthsOf(span);
  if (!namesPartOfYear(key)) return 0;
  if (/四半期|q/.test(key)) return 3;
  return key.includes("期") ? 6 : 1;
}
