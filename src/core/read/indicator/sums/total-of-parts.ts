import { namesPartOfYear } from "../../../values/notation/fiscal-year-label";
import { monthsOf, readMonthSpan } from "../../../values/notation/month-span";
import { compareKey } from "../../../values/notation/normalise";
import { isFigureAt, numberAt } from "../../tables/figure-at";
import { readIndicatorLabel } from "../../tables/indicator-label";
import type { SheetGrid } from "../../tables/sheet-grid";
import { readAccrual } from "../../understanding/accrual";
import type { IndicatorSource } from "../places/indicator-source";
import type { MilestoneHeading } from "../headings/milestone-heading";
import { notCheckedAt, rowsBetween } from "../frame/table-frame";
import type { NotChecked } from "../../../model/not-checked";

/** 年間計(B), 合計, 通年: what the parts of a year come to. */
const TOTAL = /^(?:年間|年度)?の?(?:累?計|合計|年計|通年)(?:の?実績)?値?(?:\([a-z①-⑳]\))?$/;

/** 下半期見込, 第4四半期（予定）: a total with it is not reached yet. */
const EXPECTED = /見込|予定|予測|予想|推計|計画|目標/;

const MONTHS = 12;

/** So many columns of parts of a year are what its total adds up. */
const LEAST_PARTS = 2;

/**
 * 上半期実績 beside 下半期実績 is no actual of a year, nor is 4～9月期 beside 10～3月期 or one month beside another: their total is what
 * was reached, where they are the whole year, none of them is expected only (見込) and every part of every row is filled in. A lone
 * 上半期実績 is as little one.
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
    !parts.some((column) => EXPECTED.test(compareKey(textOf(column)))) &&
    rowsBetween(rows.last + 1, rows.lastProbe).every(
      (row) =>
        !parts.some((column) => isFigureAt(grid, row, column)) ||
        parts.every((column) => isFigureAt(grid, row, column)),
    );
  const total = shown.find((column) => column > lastPart && TOTAL.test(compareKey(textOf(column))));
  const none = { year: undefined, unit: "", asksForYear: false };
  const others = headings.filter(({ column }) => !parts.includes(column) && column !== total);
  return [
    ...others,
    ...parts.map((column) => ({ ...none, column, kind: "other" as const })),
    ...(total === undefined
      ? []
      : [
          {
            ...none,
            column: total,
            kind: isWhole ? ("reached" as const) : ("other" as const),
            ...(isWhole && { addsUp: parts }),
          },
        ]),
  ].sort((one, other) => one.column - other.column);
}

/** An indicator, and what is said of the total that was taken from it. */
interface WithoutTotal {
  readonly source: IndicatorSource;
  readonly notChecked: readonly NotChecked[];
}

/**
 * An indicator of a share or of what is there at a time has no actual where its total is the sum of its parts: four quarters of
 * 80 % are not 320 %. A total that is another figure (80 %, or the members of March) is the office's own.
 */
export function withoutSumOfLevels(
  grid: SheetGrid,
  headings: readonly MilestoneHeading[],
  source: IndicatorSource,
): WithoutTotal {
  const total = headings.find(({ addsUp }) => addsUp);
  const year = source.years.find(({ actual }) => actual && actual.column === total?.column);
  if (!total?.addsUp || !year?.actual || !isLevel(source)) return { source, notChecked: [] };
  const { row, column } = year.actual;
  const parts = total.addsUp.map((part) => numberAt(grid, row, part) ?? 0).filter((figure) => figure !== 0);
  const sum = parts.reduce((before, figure) => before + figure, 0);
  if (parts.length < LEAST_PARTS || Math.abs((numberAt(grid, row, column) ?? NaN) - sum) > 1e-6)
    return { source, notChecked: [] };
  const years = source.years.map((one) => (one === year ? { ...one, actual: undefined } : one));
  return {
    source: { ...source, years, lacks: "actual" },
    notChecked: [
      notCheckedAt(grid, "cell", row, column, grid.text(row, column), {
        code: "sumOfLevels",
        indicator: source.label.text,
      }),
    ],
  };
}

function isLevel({ label, unit }: IndicatorSource): boolean {
  const read = readIndicatorLabel(label.text);
  const { accrual, understood } = readAccrual(
    { name: read.name, unit: unit === "" ? read.unit : unit, label: label.text },
    { countingBasis: "perYear", source: "unknown", signs: [] },
  );
  return accrual === "standing" && understood.source === "inferred";
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
