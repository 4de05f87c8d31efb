import { readYearLabel } from "../../../values/notation/fiscal-year-label";
import { readNumber } from "../../../values/notation/read-number";
import { numberAt } from "../../tables/figure-at";
import { readColumnRole } from "../../tables/heading-words";
import type { SheetGrid } from "../../tables/sheet-grid";
import { nameSign } from "../../understanding/name-sign";
import { rateAgrees } from "../../understanding/rate-agrees";
import type { HeaderBand } from "../headings/header-band";
import { columnHeading } from "../labels/label-columns";
import { rowsBetween, type TableFrame } from "../frame/table-frame";
import { notedFigure } from "../places/year-in-cell";
import type { KindRow } from "./kind-row-groups";

/** So many of the office's own rates show what they are held against. */
const FEWEST_RATES = 2;

/**
 * Rows of 実績 and 達成率 below 基準値（基準年度） with the row right above 実績 as that of their targets: no word says so, as its
 * first cell is the base with the year before them (69%（H26）), but the office's own rates are the actuals over its figures, or, where a
 * name beside or above says that less is better, all of them its figures over the actuals. One that is not may be a slip where three
 * others are. Left as they are where another row says 目標, and where a row of 実績 has no such row above it: うち65歳以上, 第2期 and 3回目
 * name a part, and 26年度 a year.
 */
export function withGoalsBesideBase(
  grid: SheetGrid,
  { band, firstColumn }: Pick<TableFrame, "band" | "firstColumn">,
  column: number,
  rows: readonly KindRow[],
): readonly KindRow[] {
  const isBelowBase = readColumnRole(columnHeading(grid, band, column).text) === "base";
  if (!isBelowBase || rows.some(({ figure }) => figure.kind === "target")) return rows;
  const years = band.columns.filter(({ figure }) => !figure).map((one) => one.column);
  const goals = rows.flatMap((actual, index): KindRow[] => {
    const [rate, row] = [rows[index + 1], actual.row - 1];
    if (actual.figure.kind !== "actual" || rate?.figure.kind !== "rate" || row <= band.last) return [];
    const isBase = actual.label === undefined && isBaseAt(grid, band, row, column);
    const names = [
      grid.seenText(band.first - 1, column),
      ...rowsBetween(firstColumn, column - 1).map((beside) => grid.seenText(row, beside)),
    ];
    const isLessBetter = names.some((name) => nameSign(name)?.points === "lower");
    const held = (above: number, below: number): boolean =>
      areHeldAgainst(grid, years, { above, below, rate: rate.row });
    const isGoal = isBase && (held(actual.row, row) || (isLessBetter && held(row, actual.row)));
    return isGoal ? [{ row, figure: TARGET, label: undefined, base: grid.anchor(row, column) }] : [];
  });
  const isOfAll = goals.length === rows.filter(({ figure }) => figure.kind === "actual").length;
  return isOfAll ? [...rows, ...goals].sort((one, other) => one.row - other.row) : rows;
}

/** 平均111人（H22～26）: no progress can be measured from it, and its cell is said to hold a text. */
const MEAN_OF_YEARS = /^平均(.+)\((?:[HR]|平成|令和)\d+年?度?[^\d()]+\d+年?度?\)$/;

/** A figure that says its year, which lies before those of the table: neither 65歳以上 nor 2014 is one. */
function isBaseAt(grid: SheetGrid, { columns }: HeaderBand, row: number, column: number): boolean {
  const [, mean] = MEAN_OF_YEARS.exec(grid.text(row, column).normalize("NFKC").replace(/\s/g, "")) ?? [];
  if (mean !== undefined) return readNumber(mean) !== undefined;
  const noted = notedFigure(grid, row, column);
  if (noted?.year.state !== "year" || readYearLabel(noted.figure)) return false;
  const { fiscalYear } = noted.year;
  const figure = readNumber(noted.figure);
  const isAhead = columns.every(
    ({ year: { label } }) => label.state !== "year" || label.fiscalYear > fiscalYear,
  );
  return figure !== undefined && figure.qualifier === undefined && isAhead;
}

const TARGET = { kind: "target", unit: "", asOf: undefined, note: "" } as const;

function areHeldAgainst(
  grid: SheetGrid,
  years: readonly number[],
  { above, below, rate }: { readonly above: number; readonly below: number; readonly rate: number },
): boolean {
  const said = years.flatMap((column) => {
    const [over, under] = [numberAt(grid, above, column), numberAt(grid, below, column)];
    return rateAgrees(grid, { row: rate, column }, over, under) ?? [];
  });
  const agreeing = said.filter((agrees) => agrees).length;
  return agreeing >= FEWEST_RATES && agreeing >= 3 * (said.length - agreeing);
}
