import {
  readArrow,
  readGoalBehindColon,
  readGoalBehindName,
  type DatedFigure,
} from "../../../values/notation/figure-within";
import { compareKey } from "../../../values/notation/normalise";
import type { NotChecked } from "../../../model/not-checked";
import type { CellValue } from "../../../values/workbook/cell-value";
import type { SheetGrid } from "../../tables/sheet-grid";
import { isFigureAt } from "../../tables/figure-at";
import { notCheckedAt, rowsBetween } from "../frame/table-frame";
import { bracketsAt } from "../headings/brackets-in-heading";
import type { MilestoneHeading, SideOfText } from "../headings/milestone-heading";
import type { IndicatorSource } from "../places/indicator-source";
import { ROWS_TO_PROBE } from "./years-of-figures";

/** What a cell says that has a goal in its text, and perhaps where that begins and whose it is. */
interface GoalWithin {
  /** "" where the cell names nothing. */
  readonly name: string;
  readonly from?: DatedFigure;
  readonly to: DatedFigure;
}

/** The figure that is a part of a cell's text, with its year where the text names that; undefined where there is no such part. */
export function partOfText(
  grid: SheetGrid,
  row: number,
  column: number,
  side: SideOfText,
): DatedFigure | undefined {
  if (side === "from" || side === "to") return goalWithin(grid, row, column)?.[side];
  const read = bracketsAt(grid, row, column);
  return read && { year: undefined, within: read[side] };
}

/**
 * The goal in a cell's text: `79%（平成20）→95%（平成32）`, `新規雇用者⏎平成31年度まで10人`, `口座振替率：45%`; undefined for any other
 * text. Only the heading says that what is behind a colon is a goal.
 */
export function goalWithin(grid: SheetGrid, row: number, column: number): GoalWithin | undefined {
  const at = grid.anchor(row, column);
  const value = grid.value(at.row, at.column);
  return goalIn(value) ?? (typeof value === "string" ? readGoalBehindColon(value) : undefined);
}

function goalIn(value: CellValue): GoalWithin | undefined {
  if (typeof value !== "string" || !/[→⇒➡⇨\n]/.test(value)) return undefined;
  return readArrow(value) ?? readGoalBehindName(value);
}

/** So many rows of titles, and of rows whose goals are words, may stand between headings and the first such text. */
const MOST_ROWS_ABOVE = 6;

/** The rows that may head a column of such texts: those a little above it with more than a title, and no figure. */
export function rowsAboveGoals(grid: SheetGrid): number[] {
  const rows = new Set(grid.rowsHolding((value) => goalIn(value) !== undefined));
  const above = new Set(
    [...rows].flatMap((row) => rowsBetween(Math.max(grid.firstRow, row - MOST_ROWS_ABOVE), row - 1)),
  );
  const columns = rowsBetween(grid.firstColumn, grid.lastColumn);
  return [...above].filter((row) => {
    const filled = columns.filter(
      (column) => grid.anchor(row, column).column === column && !grid.isBlank(row, column),
    );
    return !rows.has(row) && filled.length > 1 && !filled.some((column) => isFigureAt(grid, row, column));
  });
}

/**
 * 35%（R1）→41%（R5） below 推移 or 指標の状況 is what has been, 500円（H30）→600円（R2） below 改定 is no goal, and below 目標未達の要因 there are
 * sentences.
 */
const SAYS_CHANGE =
  /推移|経[緯過]|改[定正]|変[更化]|増減|前[年回]|実績|状況|動[き向]|進捗|見直|修正|課題|要因|理由|背景|効果|成果(?!目標|指標)|取り?組み?(?!目標|指標)/;

/** What says that such texts are goals: a sentence of last year (参加者が79人（R4）→95人（R5）) may stand beside any result. */
const SAYS_GOAL = /目標|目指|めざ|指標|kpi/;

/**
 * The headings of a table with those of a column most of whose texts have goals in them: as that of the goals, and as that of where
 * they begin. Left as they are where another column has targets or bases, where the goals' own is headed as something else, and
 * where it does not say that they are goals.
 */
export function withGoalsWithin(
  grid: SheetGrid,
  rows: { readonly first: number; readonly last: number },
  columns: readonly number[],
  read: readonly MilestoneHeading[],
): readonly MilestoneHeading[] {
  // A title is merged over all of them.
  if (new Set(columns.map((column) => grid.anchor(rows.last, column).column)).size < 2) return read;
  const probe = rowsBetween(rows.last + 1, Math.min(grid.lastRow, rows.last + ROWS_TO_PROBE));
  const headingOf = (column: number): string => compareKey(grid.seenText(rows.last, column));
  const isOther = (column: number): boolean =>
    SAYS_CHANGE.test(headingOf(column)) ||
    !SAYS_GOAL.test(headingOf(column)) ||
    read.some((one) => one.column === column && one.kind !== "target");
  // 口座振替率：45% in the first column, below 平成18年度目標: nothing else names what is counted.
  const mayNameGoals = (one: number): boolean =>
    one === columns[0] && read.some(({ column: at, kind, year }) => at === one && kind === "target" && year);
  const [column, ...more] = columns.filter(
    (one) => !isOther(one) && holdsGoals(grid, probe, one, mayNameGoals(one)),
  );
  if (column === undefined || more.length > 0) return read;
  const own = read.find((one) => one.column === column);
  const others = read.filter((one) => one !== own);
  if (others.some(({ kind }) => kind === "target" || kind === "deadline" || kind === "start")) return read;
  const heading = { column, year: undefined, unit: "", asksForYear: false };
  const hasBegun = probe.some((row) => goalWithin(grid, row, column)?.from);
  return [
    ...others,
    ...(hasBegun ? [{ ...heading, kind: "start", side: "from" } as const] : []),
    { ...heading, ...own, kind: "target", side: "to" },
  ];
}

/** Texts of their own column: a title is merged over others too. */
function holdsGoals(
  grid: SheetGrid,
  probe: readonly number[],
  column: number,
  mayBeBehindColon: boolean,
): boolean {
  const filled = probe.filter((row) => {
    const merge = grid.merge(row, column);
    return !grid.isBlank(row, column) && (!merge || merge.columns === 1);
  });
  const goals = filled.filter((row) =>
    mayBeBehindColon ? goalWithin(grid, row, column) : goalIn(grid.value(row, column)),
  );
  // What is below the last of them may be of another table.
  const last = goals.at(-1) ?? 0;
  return goals.length > 0 && goals.length * 2 > filled.filter((row) => row <= last).length;
}

/** Whether the goals of a column have the names in front of them. */
export function namesGoals(grid: SheetGrid, column: number, rows: readonly number[]): boolean {
  return rows.some((row) => (goalWithin(grid, row, column)?.name ?? "") !== "");
}

/** An indicator whose name's cell says a goal behind it, without that; behind a colon only in the column of the goals. */
export function withoutGoalInName(
  grid: SheetGrid,
  source: IndicatorSource,
  goals: number | undefined,
): IndicatorSource {
  const { row, column } = source.label.place;
  const said = column === goals ? goalWithin(grid, row, column) : goalIn(grid.value(row, column));
  const name = said?.name ?? "";
  return name === "" ? source : { ...source, label: { ...source.label, text: name } };
}

/** An indicator with its base from the text that its goal is in. */
export function withGoalWithin(grid: SheetGrid, column: number, source: IndicatorSource): IndicatorSource {
  const { row } = source.label.place;
  const within = goalWithin(grid, row, column)?.from?.within;
  return { ...source, base: within && { row, column, within } };
}

/** The rows beside such goals whose own text has digits and none that is read (までに累計100人): nobody is to take them for goalless. */
export function unreadGoals(
  grid: SheetGrid,
  column: number,
  sources: readonly IndicatorSource[],
): NotChecked[] {
  return sources.flatMap(({ label: { place } }) => {
    const at = grid.anchor(place.row, column);
    const value = grid.value(at.row, at.column);
    const isUnread =
      typeof value === "string" && /[→⇒➡⇨\n].*\d/.test(value) && !goalWithin(grid, place.row, column);
    return isUnread
      ? [
          notCheckedAt(grid, "row", place.row, column, grid.seenText(place.row, column), {
            code: "notUnderstood",
          }),
        ]
      : [];
  });
}
