import { asksForPart } from "../headings/heading-parts";
import {
  readFigureAimedAt,
  readKpiAimedAt,
  readMilestoneHeading,
  type MilestoneHeading,
} from "../headings/milestone-heading";
import { areMilestonesOvertaken } from "../frame/overtaken-years";
import { compareKey } from "../../../values/notation/normalise";
import { columnHeading } from "../labels/label-columns";
import { apartWhereRepeated, headingStretches, type HeadingStretch } from "../../tables/heading-stretches";
import { readColumnRole, readFigureHeading } from "../../tables/heading-words";
import type { SheetGrid } from "../../tables/sheet-grid";
import { columnsBetween } from "../frame/table-frame";
import { withTotalOfParts } from "../sums/total-of-parts";
import type { YearCellReader } from "../../tables/year-row";
import { areGoalsOfSums } from "./goals-of-sums";
import { withGoalsWithin } from "./goals-within";
import { isNoteOfYear, isRowOfNotes } from "../headings/own-headings";
import { headingsOfBrackets } from "../headings/brackets-in-heading";
import { withPairedHeadings } from "./paired-headings";
import { withSumOfPlan } from "./sum-of-plan";
import { readValueOfReview } from "./value-of-review";
import {
  holdsYears,
  readYearsOfFigures,
  readYearsRightOf,
  ROWS_TO_PROBE,
  withYearsOfGoals,
} from "./years-of-figures";

/** 計画額, like 予定額, is as often money of a budget, unless its 達成率 is beside it. */
const AMOUNT_PLANNED = /^(?:計画|予定)[額数量]/;

/** Where a table of milestones may be: its heading, and the last row before the next one. */
export interface MilestonesFrame {
  readonly rows: { readonly first: number; readonly last: number };
  /** The first column that no table to the left holds. */
  readonly leftmost: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly lastRow: number;
  readonly headings: readonly MilestoneHeading[];
}

/**
 * The headings that a row begins with: stretches without a blank between them, each with a target among them. Where the heading of
 * the names stands again in a stretch (項目, 目標, 実績, 項目, 目標, 実績), it is of tables that touch, if each part has a target.
 */
export function milestoneFrames(
  grid: SheetGrid,
  reader: YearCellReader,
  row: number,
): Omit<MilestonesFrame, "lastRow">[] {
  return headingStretches(grid, row).flatMap((stretch) => {
    const parts = partsOf(grid, reader, row, stretch);
    const areTables = parts.length > 1;
    const frames = (areTables ? parts : []).map((part) => frameOf(grid, reader, row, part.first, part.last));
    if (frames.length === 0 || frames.some((frame) => frame.length === 0))
      return frameOf(grid, reader, row, stretch.first, stretch.last);
    return frames
      .flat()
      .map((frame, index) => (index === 0 ? frame : { ...frame, leftmost: frame.firstColumn }));
  });
}

/**
 * The parts of a stretch in which the heading of the names stands again, if it does; without what is merged from above at either end,
 * which is of all of them: 団体名 in front, 公表年月 behind.
 */
function partsOf(
  grid: SheetGrid,
  reader: YearCellReader,
  row: number,
  { first, last }: HeadingStretch,
): readonly HeadingStretch[] {
  const own = columnsBetween(first, last, new Set()).filter((column) => grid.anchor(row, column).row === row);
  const [start = first, end = last] = [own[0], own.at(-1)];
  return headsNames(grid, reader, row, start)
    ? apartWhereRepeated(grid, row, { first: start, last: end })
    : [];
}

/** Neither a kind of figures nor a year: those stand again and again in one table. */
function headsNames(grid: SheetGrid, reader: YearCellReader, row: number, column: number): boolean {
  const text = grid.text(row, column);
  const isOther = readFigureHeading(text) ?? reader.readHeading(row, column);
  return isOther === undefined && readColumnRole(text) === "name";
}

function frameOf(
  grid: SheetGrid,
  reader: YearCellReader,
  row: number,
  firstColumn: number,
  lastColumn: number,
): Omit<MilestonesFrame, "lastRow">[] {
  const columns = columnsBetween(firstColumn, lastColumn, new Set());
  const rows = { first: row, last: lastHeadingRow(grid, reader, row, columns) };
  if (columns.some((column) => grid.anchor(row, column).row < row)) return [];
  const shown = columns.filter((column) => grid.anchor(rows.last, column).column === column);
  const inBrackets = shown.flatMap((column) => headingsOfBrackets(grid, rows, column) ?? []);
  const readAt = (column: number): MilestoneHeading | readonly MilestoneHeading[] =>
    readYearsOfFigures(grid, reader, rows, column) ??
    readYearsRightOf(grid, reader, rows, column) ??
    readMilestoneHeading(grid, reader, rows, column) ??
    readValueOfReview(grid, reader, rows, column) ??
    [];
  const withGoals = (brackets: readonly MilestoneHeading[]): readonly MilestoneHeading[] => {
    const own = shown.flatMap((column) => {
      const inCells = brackets.filter((one) => one.column === column);
      return inCells.length > 0 ? inCells : readAt(column);
    });
    return withGoalsWithin(grid, rows, columns, own);
  };
  const all = withGoals(inBrackets);
  const probed = { ...rows, lastProbe: Math.min(grid.lastRow, rows.last + ROWS_TO_PROBE) };
  const read = withTotalOfParts(
    grid,
    probed,
    shown,
    withPairedHeadings(
      grid,
      reader,
      probed,
      shown,
      areGoalsOfSums(grid, rows, all) ? all : withGoals(inBrackets.filter((one) => one.counts !== "sum")),
    ),
  );
  const asksForDeadline = read.some(({ kind }) => kind === "deadline");
  const hasTarget = read.some(({ kind }) => kind === "target");
  const aimedAt = hasTarget || !asksForDeadline ? [] : shown;
  const isReached = read.some(({ kind, year }) => kind === "reached" && year);
  const kpi = hasTarget || !isReached ? undefined : readKpiAimedAt(grid, reader, rows, shown);
  const headings = [
    ...withSumOfPlan(grid, rows, shown, read),
    ...(kpi ? [kpi] : []),
    ...aimedAt.flatMap((column) => readFigureAimedAt(grid, reader, rows, column) ?? []),
  ].sort((one, other) => one.column - other.column);
  const targets = headings.filter(({ kind }) => kind === "target");
  const areAmounts = targets.every(({ column }) =>
    AMOUNT_PLANNED.test(compareKey(columnHeading(grid, rows, column).text)),
  );
  if (targets.length === 0 || (areAmounts && !headings.some(({ kind }) => kind === "rate"))) return [];
  if (areMilestonesOvertaken(grid, rows, shown, headings)) return [];
  return [
    {
      rows,
      leftmost: grid.firstColumn,
      firstColumn,
      lastColumn: Math.max(lastColumn, ...headings.map(({ column }) => column)),
      headings: withYearsOfGoals(
        grid,
        row,
        withYearsBeside(headings, (column) => grid.anchor(row, column).column),
      ).flatMap((one) => withYearInFront(grid, reader, rows, one)),
    },
  ];
}

/**
 * 目標値 over 年度 and 数値, in either order: one column names the years of the figures in the other. Those under one heading
 * belong together, then those that follow one another: 中間目標値, 中間目標年度, 最終目標値, 最終目標年度 are two pairs.
 */
function withYearsBeside(
  headings: readonly MilestoneHeading[],
  headedBy: (column: number) => number,
): MilestoneHeading[] {
  const beside = new Map<MilestoneHeading, MilestoneHeading>();
  for (const isOneHeading of [true, false]) {
    headings.forEach((heading, index) => {
      const next = headings[index + 1];
      if (!next || beside.has(heading) || beside.has(next) || !isPair(heading, next)) return;
      if (isOneHeading && headedBy(heading.column) !== headedBy(next.column)) return;
      beside.set(heading, next).set(next, heading);
    });
  }
  return headings.map((heading) => {
    const other = beside.get(heading);
    if (!other) return heading.holdsYears ? { ...heading, kind: "other" } : heading;
    if (other.asksForYear) return { ...heading, yearColumn: other.column };
    return { ...heading, kind: heading.kind === "target" ? "deadline" : "other" };
  });
}

function isPair(one: MilestoneHeading, next: MilestoneHeading): boolean {
  return one.kind === next.kind && next.column - one.column === 1 && one.asksForYear !== next.asksForYear;
}

/** 目標値 merged over two columns, the first of which names the years of the figures in the second. */
function withYearInFront(
  grid: SheetGrid,
  reader: YearCellReader,
  rows: { readonly first: number; readonly last: number },
  heading: MilestoneHeading,
): MilestoneHeading[] {
  const merge = grid.merge(rows.last, heading.column);
  if (heading.kind !== "target" || heading.year || merge?.columns !== 2) return [heading];
  if (!holdsYears(grid, reader, rows.last + 1, heading.column)) return [heading];
  return [
    { ...heading, kind: "deadline" },
    { ...heading, column: heading.column + 1, yearColumn: heading.column },
  ];
}

/** Headings are as deep as their merges, and a row of nothing but years, 年度 and 数値 below them belongs to them. */
function lastHeadingRow(
  grid: SheetGrid,
  reader: YearCellReader,
  row: number,
  columns: readonly number[],
): number {
  const deepest = Math.max(row, ...columns.map((column) => grid.lastRowOf(row, column)));
  if (deepest > row) return deepest;
  const below = columns.filter((column) => !grid.isBlank(row + 1, column));
  const areOfHeading = below.every(
    (column) =>
      reader.readHeading(row + 1, column)?.label.rest === "" ||
      asksForPart(grid.text(row + 1, column)) ||
      isNoteOfYear(grid.text(row + 1, column)),
  );
  if (below.length === 0) return row;
  if (areOfHeading) return row + 1;
  const first = columns.find((column) => reader.readHeading(row, column)) ?? Math.min(...below);
  return isRowOfNotes(grid, row + 1, first, Math.max(...below)) ? row + 1 : row;
}
