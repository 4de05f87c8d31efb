import { readYearLabel } from "../../../values/notation/fiscal-year-label";
import { compareKey } from "../../../values/notation/normalise";
import { readNumber } from "../../../values/notation/read-number";
import { yearSaid } from "../headings/brackets-in-heading";
import type { MilestoneHeading } from "../headings/milestone-heading";
import { linesAbove } from "../frame/lines-above";
import { columnsBetween, rowsBetween } from "../frame/table-frame";
import type { SheetGrid } from "../../tables/sheet-grid";

/** 平成25年度末現在: figures that were counted, where 平成25年度 and 平成25年度末時点 may as well be planned. */
const COUNTED = /現在\)?$/;
/** 平成20年度末数値 may be a step of the plan too. */
const OF_YEAR_END = /末の?数値$/;
/** （平成20年度までの取り組み） beside the table: it tells what came until then. */
const TOLD =
  /((?:平成|令和|[hr])(?:元|\d{1,2})年度?)末?までの(?:主な)?(?:取り?組み?|実績|成果|達成状況|進捗)/g;

/** A title that tells what came of a plan, at its end: 総合戦略KPIの達成状況（令和4年度）, 指標の実績一覧. */
const TITLE_OF_RESULTS =
  /(?:(?:進捗|達成|取り?組み?|実施)の?(?:状況|結果)|(?<!前年度?)実績|(?:検証|評価|点検)の?結果)(?:の?推移|値|データ|に?(?:ついて|関する|係る)|の?(?:一覧|報告)[表書]?|表|等)*(?:\([^()]*\))?$/;
const LONGEST_TITLE = 40;
/** A plan measures, sets and expects; 計画の進捗状況を把握するため is a sentence of it. */
const OF_PLAN_ITSELF = /。|設定|把握|測[るり]|見込|推計|将来|計画値|踏まえ|見直|前計画|前期計画/;
/** What is judged once figures are there. */
const JUDGES =
  /^(?:(?:目標|kpi)?の?達成(?:状況|率|度|度合い?)|進捗(?:率|度|状況)|(?:進捗|達成度?)の?評価|評価|判定)$/;
/** A judgement as it is written: B, ○, 80%, 未達成, 順調; 毎年度 below 評価 is when. */
const JUDGEMENT =
  /^(?:[a-es◎○〇△×☆★●↑→↓↗↘][+-]?|\d+(?:\.\d+)?%?|.*(?:達成|順調|遅れ|向上|改善|低下|悪化|横ばい|維持|上回|下回).*)$/;

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
  const titles = linesAbove(grid, rows.first).flatMap((row) => {
    const [title, ...others] = columns.map((column) => grid.text(row, column)).filter((text) => text !== "");
    return title !== undefined && others.length === 0 && title.length <= LONGEST_TITLE ? [title] : [];
  });
  if ([grid.sheet.name, ...titles].some(isTitleOfResults)) return true;
  return columns.some(
    (column) =>
      JUDGES.test(compareKey(grid.text(rows.first, column))) &&
      body.some((row) => JUDGEMENT.test(compareKey(grid.seenText(row, column)))),
  );
}

function isTitleOfResults(text: string): boolean {
  const key = compareKey(text);
  return TITLE_OF_RESULTS.test(key) && !OF_PLAN_ITSELF.test(key);
}

/** 目標値（R6） beside R6: where most figures of the two differ, R6 is not what was aimed at. */
function isBesideItsGoal(
  grid: SheetGrid,
  body: readonly number[],
  plain: readonly MilestoneHeading[],
  goals: readonly MilestoneHeading[],
): boolean {
  const figureAt = (row: number, column: number): number | undefined =>
    readNumber(grid.seenText(row, column))?.value;
  return goals.some((goal) =>
    plain.some(({ column, year }) => {
      const aimedAt = yearSaid(goal.year?.label);
      if (aimedAt === undefined || yearSaid(year?.label) !== aimedAt) return false;
      const differ = body.flatMap((row) => {
        const [reached, wanted] = [figureAt(row, column), figureAt(row, goal.column)];
        return reached === undefined || wanted === undefined ? [] : [reached !== wanted];
      });
      return differ.filter((one) => one).length > differ.length / 2;
    }),
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
