import type { YearHeading } from "../../../model/indicator";
import type { FiscalYear } from "../../../values/calendar/fiscal-year";
import { readChangeOfBase } from "../../../values/notation/change-of-base";
import { compareKey } from "../../../values/notation/normalise";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { IndicatorSource } from "../places/indicator-source";
import { readCell } from "../../../values/notation/read-cell";
import { columnHeading } from "../labels/label-columns";
import type { MilestoneHeading } from "../headings/milestone-heading";
import { notedFigure } from "../places/year-in-cell";
import { namesYear, type MilestoneColumn } from "./milestones-of-row";
import { planPeriodAbove } from "../sums/plan-period";
import { columnsBetween, rowsBetween } from "../frame/table-frame";
import { yearOfOutcome } from "../frame/year-of-outcome";

/** What a table of milestones says of its columns before its rows are read. */
export interface UndatedTargets {
  readonly rows: { readonly first: number; readonly last: number };
  /** The columns that the table reaches over. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columns: readonly MilestoneColumn[];
  readonly headings: readonly MilestoneHeading[];
  /** A title, a sentence or a column beside the targets says their year. */
  readonly isSaid: boolean;
}

/** 中間目標 and 長期目標 are of another year than the plan's last. */
const OF_ANOTHER_YEAR = /中間|短期|中期|長期|将来/;

/** Beside a sum of the years a goal may be what is aimed at for all of them together. */
const SUM = /累計|通算|合計|期間計|^計$/;

/** Columns of the office's own rates that were not read say how the goal is held; ours would stand beside them. */
const RATE = /達成[率度]/;

/**
 * The indicators of a table with the target that it has without a year, neither in a heading, in a cell nor beside it. Left as they
 * are where the table has another column of targets, or a row whose target says its own year; and those without an actual of a
 * known year. So is a table with a result of no year, whose goal it most likely is, a table with a sum of its years or with 達成率 that were not read, and one whose goals are
 * words. Years without a word (R4, R5) must have come, or they may as well be planned.
 */
export function withUndatedTargets(
  grid: SheetGrid,
  { rows, firstColumn, lastColumn, columns, headings, isSaid }: UndatedTargets,
  indicators: readonly IndicatorSource[],
): readonly IndicatorSource[] {
  const [column, ...others] = headings.filter(({ kind }) => kind === "target");
  const isAlone = column && others.length === 0 && !column.year && column.yearColumn === undefined;
  const isRead = columns.some((one) => one.kind === "target" && one.column === column?.column);
  // R3実績 | 計画値 | 実績値: the goal is of the year that the last of them has, whichever that is.
  const isUsed = (at: number): boolean =>
    indicators.some(({ years }) => years.some(({ actual }) => actual?.column === at));
  const hasResultOfNoYear = columns.some(
    (one) => one.kind === "actual" && !namesYear(one) && !isUsed(one.column),
  );
  if (!isAlone || !isRead || isSaid || hasResultOfNoYear || headings.some(({ kind }) => kind === "deadline"))
    return indicators;
  if (indicators.some(({ years }) => years.some(({ target }) => target))) return indicators;
  const reached = indicators.flatMap(({ years }) =>
    years.flatMap(({ heading, actual }) => (actual ? [heading.fiscalYear] : [])),
  );
  const latest = Math.max(...reached);
  const arePlain = headings.some(
    ({ kind, column: at }) =>
      kind === "plain" && columns.some((one) => one.kind === "actual" && one.column === at),
  );
  if (reached.length === 0 || (arePlain && !(latest <= (grid.currentYear ?? -Infinity)))) return indicators;
  const across = columnsBetween(firstColumn, lastColumn, new Set());
  const down = rowsBetween(rows.first, rows.last);
  if (across.some((at) => down.some((row) => SUM.test(compareKey(grid.text(row, at)))))) return indicators;
  const unread = across.filter((at) => !columns.some((one) => one.column === at));
  if (unread.some((at) => RATE.test(compareKey(columnHeading(grid, rows, at).text)))) return indicators;
  const { row, texts } = columnHeading(grid, rows, column.column);
  const text = texts.join("");
  const plan = OF_ANOTHER_YEAR.test(compareKey(text))
    ? undefined
    : planPeriodAbove(grid, rows.first, latest as FiscalYear);
  const heading = { row, column: column.column };
  const aimed = indicators.map((indicator) => {
    const [reachedAt] = indicator.years.flatMap(({ actual }) => actual ?? []);
    if (!reachedAt) return indicator;
    const at = reachedAt.row;
    if (notedFigure(grid, at, column.column) !== undefined) return indicator;
    const undatedTarget = { row: at, column: column.column, heading, text, plan };
    return { ...indicator, undatedTarget };
  });
  const hasFigure = aimed.some(({ undatedTarget: at }) => at && isFigure(grid, at.row, at.column));
  if (hasFigure) return aimed;
  const isOfBase = columns.some(({ kind }) => kind === "base");
  return isOfBase ? withGoalsOfChange(grid, rows.first, column.column, indicators) : indicators;
}

/**
 * Indicators whose goals are changes from their bases (7.4パーセント以上削減), as goals of the year in which something was reached, where the
 * title says what came of that very year. No rate is made of them: they are told as words that are no figures.
 */
function withGoalsOfChange(
  grid: SheetGrid,
  firstRow: number,
  column: number,
  indicators: readonly IndicatorSource[],
): readonly IndicatorSource[] {
  const title = yearOfOutcome(grid, firstRow);
  const areOfTitle = indicators.every(({ years }) =>
    years.every(({ heading }) => heading.fiscalYear === title?.heading.fiscalYear),
  );
  if (title?.says !== "goals" || !areOfTitle) return indicators;
  const aimed = indicators.map((one) => ({
    ...one,
    years: one.years.map((year) => {
      const row = year.actual?.row;
      const isSaid = row !== undefined && grid.seenText(row, column) !== "";
      return isSaid ? { ...year, target: { row, column } } : year;
    }),
  }));
  const areChanges = aimed.some(({ years }) =>
    years.some(({ target }) => target && readChangeOfBase(grid.seenText(target.row, column)) !== undefined),
  );
  return areChanges ? aimed : indicators;
}

/** Every fiscal year once, at the first cell that names it. */
export function distinctHeadings(indicators: readonly IndicatorSource[]): YearHeading[] {
  const headings = new Map<number, YearHeading>();
  for (const { heading } of indicators.flatMap(({ years }) => years))
    if (!headings.has(heading.fiscalYear)) headings.set(heading.fiscalYear, heading);
  return [...headings.values()].sort((one, other) => one.fiscalYear - other.fiscalYear);
}

/** 150人※1 and 60％以上 are figures of a target, 増加 is none. */
function isFigure(grid: SheetGrid, row: number, column: number): boolean {
  const at = grid.anchor(row, column);
  const numberFormat = grid.numberFormat(at.row, at.column);
  const context = { unit: "", numberFormat, isTarget: true };
  return readCell(grid.value(at.row, at.column), context).state === "number";
}
