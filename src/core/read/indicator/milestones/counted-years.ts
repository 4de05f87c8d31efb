import { readYearLabel } from "../../../values/notation/fiscal-year-label";
import { compareKey } from "../../../values/notation/normalise";
import { yearSaid } from "../headings/brackets-in-heading";
import type { MilestoneHeading } from "../headings/milestone-heading";
import { linesAbove } from "../frame/year-of-targets";
import { columnsBetween, rowsBetween } from "../frame/table-frame";
import type { SheetGrid } from "../../tables/sheet-grid";

/** 平成25年度末現在: figures that were counted, where 平成25年度 and 平成25年度末時点 may as well be planned. */
const COUNTED = /現在\)?$/;
/** 平成20年度末数値 may be a step of the plan too. */
const OF_YEAR_END = /末の?数値$/;
/** （平成20年度までの取り組み） beside the table: it tells what came until then. */
const TOLD =
  /((?:平成|令和|[hr])(?:元|\d{1,2})年度?)末?までの(?:主な)?(?:取り?組み?|実績|成果|達成状況|進捗)/g;

/** What a table is named by that tells what came of a plan; 進行管理 is a chapter of the plan itself. */
const TITLE_OF_RESULTS = /(?:進捗|達成|取り?組み?|実施)(?:の?状況|結果)|実績|(?:検証|評価|点検)の?結果|推移/;
/** What is judged once figures are there. */
const JUDGES =
  /^(?:(?:目標|kpi)?の?達成(?:状況|率|度|度合い?)|進捗(?:率|度|状況)|(?:進捗|達成度?)の?評価|評価|判定)$/;

interface HeadingRows {
  readonly first: number;
  readonly last: number;
}

/**
 * Whether the years without a word between 現状値 and the goal were all counted: they stand right of 現状値, are later than its year,
 * not beyond the goal's and over; and each says so, or the table does for all of them: by its title (KPIの達成状況), by a
 * column of judgements that is filled in (達成状況, 評価), or as the goal's own year is among them with another figure than the goal.
 * A column that is still blank says nothing.
 */
export function areCounted(
  grid: SheetGrid,
  rows: HeadingRows,
  lastRow: number,
  headings: readonly MilestoneHeading[],
): boolean {
  const current = headings.find(({ kind }) => kind === "current");
  const body = rowsBetween(rows.last + 1, lastRow);
  const plain = headings.filter(
    ({ kind, column }) => kind === "plain" && body.some((row) => !grid.isBlank(row, column)),
  );
  if (!current || plain.length === 0) return false;
  const begun = yearSaid(current.year?.label) ?? -Infinity;
  const goals = headings.filter(({ kind }) => kind === "target");
  const isAllSaid = isOfResults(grid, rows, body) || isBesideItsGoal(grid, body, plain, goals);
  return plain.every(({ column, year }) => {
    const counted = yearSaid(year?.label) ?? Infinity;
    const isBetween =
      current.column < column &&
      begun < counted &&
      goals.every((goal) => {
        const aimedAt = yearSaid(goal.year?.label) ?? Infinity;
        return column < goal.column && (counted < aimedAt || (isAllSaid && counted === aimedAt));
      });
    const text = compareKey(year?.raw ?? "");
    const isSaid = COUNTED.test(text) || (OF_YEAR_END.test(text) && isTold(grid, rows, lastRow, counted));
    return isBetween && counted < (grid.currentYear ?? -Infinity) && (isSaid || isAllSaid);
  });
}

/** Whether the title above, the sheet's name or a column that is filled in says that the table tells what came of its plan. */
function isOfResults(grid: SheetGrid, rows: HeadingRows, body: readonly number[]): boolean {
  const columns = columnsBetween(grid.firstColumn, grid.lastColumn, new Set());
  const titles = linesAbove(grid, rows.first).flatMap((row) =>
    columns.map((column) => grid.text(row, column)),
  );
  if ([grid.sheet.name, ...titles].some((text) => TITLE_OF_RESULTS.test(compareKey(text)))) return true;
  return columns.some(
    (column) =>
      JUDGES.test(compareKey(grid.text(rows.first, column))) &&
      body.some((row) => grid.text(row, column) !== ""),
  );
}

/** 目標値（R6） beside R6: where the two differ, R6 is not what was aimed at. */
function isBesideItsGoal(
  grid: SheetGrid,
  body: readonly number[],
  plain: readonly MilestoneHeading[],
  goals: readonly MilestoneHeading[],
): boolean {
  return goals.some((goal) =>
    plain.some(
      ({ column, year }) =>
        year?.label.state === "year" &&
        yearSaid(year.label) === yearSaid(goal.year?.label) &&
        body.some(
          (row) =>
            !grid.isBlank(row, column) &&
            !grid.isBlank(row, goal.column) &&
            grid.seenText(row, column) !== grid.seenText(row, goal.column),
        ),
    ),
  );
}

function isTold(grid: SheetGrid, rows: HeadingRows, lastRow: number, year: number): boolean {
  const lines = [...linesAbove(grid, rows.first), ...rowsBetween(rows.last + 1, lastRow)];
  const columns = columnsBetween(grid.firstColumn, grid.lastColumn, new Set());
  return lines.some((row) =>
    columns.some((column) =>
      [...compareKey(grid.text(row, column)).matchAll(TOLD)].some(
        ([, said = ""]) => yearSaid(readYearLabel(said)) === year,
      ),
    ),
  );
}
