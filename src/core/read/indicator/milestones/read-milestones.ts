import { milestoneFrames, type MilestonesFrame } from "./milestone-frames";
import { readYearLabel } from "../../../values/notation/fiscal-year-label";
import { readNumber } from "../../../values/notation/read-number";
import { compareKey } from "../../../values/notation/normalise";
import type { CellValue } from "../../../values/workbook/cell-value";
import type { NotChecked } from "../../../model/not-checked";
import { readIndicatorRows } from "../rows/indicator-rows";
import type { IndicatorSource } from "../places/indicator-source";
import { columnHeading, knownBelow, numberColumns } from "../labels/label-columns";
import { rowsAboveGoals, unreadGoals, withGoalWithin, withoutGoalInName } from "./goals-within";
import { hasYears, layOutMilestones, type MilestonesLayout } from "./milestones-layout";
import type { SheetGrid } from "../../tables/sheet-grid";
import { columnsBelow } from "../places/table-areas";
import {
  columnsBetween,
  findTableUnit,
  notCheckedAt,
  unknownHeadings,
  type TableFrame,
  type TableSource,
} from "../frame/table-frame";
import { unlessThingsBeside } from "../frame/things-beside";
import { unreadSource } from "../frame/unread-source";
import type { TableLayout } from "../frame/table-layout";
import { withoutSumOfLevels } from "../sums/total-of-parts";
import { distinctHeadings, withUndatedTargets } from "./undated-target";
import type { YearCellReader } from "../../tables/year-row";

/**
 * One row per indicator with where a plan began, what was reached since and what is aimed at in the end (基準値, 最新値,
 * 目標値), the year in the heading, in the cell after its figure or in a column of its own: plans and their reviews.
 */
export const MILESTONES: TableLayout = {
  find: ({ grid, reader, frames }) => {
    const rows = [...grid.rowsHolding(mayHeadTarget), ...rowsAboveGoals(grid)];
    const tops = rows.map((row) => topOfHeadings(grid, row));
    const headed = [...new Set([...tops, ...rows])]
      .sort((one, other) => one - other)
      .flatMap((row) => milestoneFrames(grid, reader, row));
    // A single year below may as well be in a column 目標年度.
    const others = frames
      .filter((other) => other.band.columns.length > 1 && !hangsBelowName(grid, other))
      .map(({ band, firstColumn, lastColumn }) => ({
        rows: { first: band.first, last: band.last },
        firstColumn,
        lastColumn,
        years: band.columns.map(({ year }) => year.column),
      }));
    return headed.map((frame) => ({
      heading: {
        row: frame.rows.first,
        column: frame.firstColumn,
        rows: frame.rows.last - frame.rows.first + 1,
        columns: frame.lastColumn - frame.firstColumn + 1,
      },
      isHeadedSo: true,
      read: () =>
        unlessThingsBeside(
          grid,
          { ...frame.rows, columns: frame.headings },
          readMilestones(grid.below(frame.rows.first), reader, {
            ...frame,
            lastRow: rowBeforeNext(grid, frame, [
              ...headed,
              ...others.filter(({ years }) => !namesAll(grid, frame, years)),
            ]),
          }),
        ),
    }));
  },
};

/** The row that the headings of a row begin in, those merged down into it with them. */
function topOfHeadings(grid: SheetGrid, row: number): number {
  const columns = columnsBetween(grid.firstColumn, grid.lastColumn, new Set());
  return Math.min(...columns.map((column) => grid.anchor(row, column).row));
}

/** Years below figures, in a row that the name of those is merged over, are of those figures and head nothing. */
function hangsBelowName(grid: SheetGrid, { band, firstColumn }: TableFrame): boolean {
  const firstYear = Math.min(...band.columns.map(({ column }) => column));
  return columnsBetween(firstColumn, firstYear - 1, new Set()).some((column) =>
    band.columns.some(
      ({ year }) =>
        grid.anchor(year.row, column).row < year.row &&
        readNumber(grid.text(year.row - 1, year.column)) !== undefined,
    ),
  );
}

/** 計測時期, フォローアップ予定時期: when something was or is to be done. */
const TIME = /(?:時期|年月)$/;

/** R2 and R8 in the columns 年度 below 基準値 and 目標値 head nothing, nor do those below 目標年度, 実績年度 and 予定時期. */
function namesYears(
  grid: SheetGrid,
  { headings, rows }: Pick<MilestonesFrame, "headings" | "rows">,
  column: number,
): boolean {
  const own = headings.filter((heading) => heading.column === column);
  if (own.length === 0) return TIME.test(compareKey(columnHeading(grid, rows, column).text));
  return own.some((heading) => heading.asksForYear || heading.kind === "deadline");
}

/** Of years over several tables that touch, those over its own columns. */
function namesAll(
  grid: SheetGrid,
  frame: Omit<MilestonesFrame, "lastRow">,
  years: readonly number[],
): boolean {
  const own = years.filter((column) => frame.firstColumn <= column && column <= frame.lastColumn);
  return (own.length > 0 ? own : years).every((column) => namesYears(grid, frame, column));
}

/** 計画額 is a target where 達成率 is beside it, 監視計画件数 and 予定回数 in a pair: see `milestoneFrames`. */
const MAY_BE_TARGET =
  /目\s*標|年度計画|(?:計画|予定).*[値額数量]|(?:計画|予定)(?:面積|延長)|見込|目指|めざ|プラン[値額]?$/;
const LONGEST_HEADING = 30;

function mayHeadTarget(value: CellValue): boolean {
  return (
    typeof value === "string" && value.length <= LONGEST_HEADING && MAY_BE_TARGET.test(compareKey(value))
  );
}

/** The last row before the next heading in the same columns. */
function rowBeforeNext(
  grid: SheetGrid,
  frame: Omit<MilestonesFrame, "lastRow">,
  headings: readonly Pick<MilestonesFrame, "rows" | "firstColumn" | "lastColumn">[],
): number {
  const below = headings.filter(
    ({ rows, firstColumn, lastColumn }) =>
      rows.first > frame.rows.last && firstColumn <= frame.lastColumn && lastColumn >= frame.firstColumn,
  );
  return Math.min(grid.lastRow, ...below.map(({ rows }) => rows.first - 1));
}

function readMilestones(
  grid: SheetGrid,
  reader: YearCellReader,
  frame: MilestonesFrame,
): TableSource | undefined {
  const layout = layOutMilestones(grid, reader, frame);
  if (!layout) return undefined;
  const body = readIndicatorRows(grid, layout);
  const { columns, firstColumn, lastColumn, isTargetYearSaid: isSaid } = layout;
  const { headings } = frame;
  const aimed = withUndatedTargets(
    grid,
    { rows: frame.rows, firstColumn, lastColumn, columns, headings, isSaid },
    body.indicators.filter(hasYears),
  );
  const read = aimed.map((one) => withoutSumOfLevels(grid, frame.headings, one));
  const { goalsWithin } = layout;
  const indicators = read
    .map(({ source }) => (goalsWithin === undefined ? source : withGoalWithin(grid, goalsWithin, source)))
    .map((source) => withYearsInCells(withoutGoalInName(grid, source, goalsWithin)));
  const isAimedAt = ({ years, undatedTarget }: IndicatorSource): boolean =>
    undatedTarget !== undefined || years.some(({ target }) => target);
  if (!indicators.some(isAimedAt)) return unreadForItsYears(frame, layout);
  const { rows } = frame;
  return {
    layout: "milestones",
    headerRows: rows,
    lastRow: body.lastRow,
    firstColumn: layout.firstColumn,
    lastColumn: layout.lastColumn,
    headings: distinctHeadings(indicators),
    indicators,
    hasRates: layout.columns.some(({ kind }) => kind === "rate"),
    excelTable: undefined,
    tableUnit: findTableUnit(grid, rows, layout.firstColumn, layout.lastColumn),
    known: [...knownBelow(grid, layout, body.lastRow), ...body.totals],
    numbers: columnsBelow(numberColumns(layout.labels), layout.firstRow, body.lastRow),
    notChecked: [
      ...layout.unclear.map(({ column }) => unclearHeading(grid, rows.first, column)),
      ...unknownHeadings(grid, layout.labels),
      ...layout.unclearCells,
      ...withoutYears(grid, layout, frame, body.indicators),
      ...body.notChecked,
      ...(goalsWithin === undefined ? [] : unreadGoals(grid, goalsWithin, indicators)),
      ...read.flatMap(({ notChecked }) => notChecked),
    ],
  };
}

/** Nothing of a table whose cells say their years without an era (82%（25年度）) is known, but that those have to be told. */
function unreadForItsYears(
  { rows }: MilestonesFrame,
  { unclearCells, firstColumn, lastColumn, lastRow }: MilestonesLayout,
): TableSource | undefined {
  if (unclearCells.length === 0) return undefined;
  return unreadSource(
    { layout: "milestones", headerRows: rows, lastRow, firstColumn, lastColumn },
    unclearCells,
  );
}

/** R6 between 現状（R5） and 最終目標（R10） says its year, but not whether it is planned or reached. */
function unclearHeading(grid: SheetGrid, row: number, column: number): NotChecked {
  const text = grid.seenText(row, column);
  const saysYear = readYearLabel(text)?.state === "year";
  return notCheckedAt(grid, "heading", row, column, text, {
    code: saysYear ? "notUnderstood" : "yearUnclear",
  });
}

function withYearsInCells(source: IndicatorSource): IndicatorSource {
  return { ...source, yearsInCells: true };
}

/** Rows whose target has no year, neither in the heading nor in the cell nor beside it, or one beside it that nobody can read. */
function withoutYears(
  grid: SheetGrid,
  { nameColumn }: MilestonesLayout,
  { headings }: MilestonesFrame,
  indicators: readonly IndicatorSource[],
): TableSource["notChecked"] {
  return indicators
    .filter((source) => !hasYears(source))
    .map(({ label: { text, place } }) => {
      const said = headings.find(
        ({ kind, column }) => kind === "deadline" && grid.seenText(place.row, column) !== "",
      );
      return said
        ? notCheckedAt(grid, "row", place.row, said.column, text, { code: "yearUnclear" })
        : notCheckedAt(grid, "row", place.row, nameColumn, text, { code: "noYear" });
    });
}
