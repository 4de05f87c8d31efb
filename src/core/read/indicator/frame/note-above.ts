import { readAsOfNote } from "../../../values/notation/fiscal-year-label";
import type { AsOfNote } from "../../../values/notation/as-of-note";
import { compareKey } from "../../../values/notation/normalise";
import { readFootnoteNote, readWholeNote } from "../places/line-text";
import { yearNamedIn } from "../headings/year-of-title";
import type { SheetGrid } from "../../tables/sheet-grid";
import { linesAbove } from "./lines-above";

/** How far above a heading a note alone speaks of the whole table. */
const ROWS_TO_NOTE = 2;
const LONGEST_TITLE = 60;

/**
 * What stands above a table and says how far its latest year is counted: a note alone in the two rows above a heading, at any
 * column (`（令和8年2月末現在）`), a footnote (`※R7は9月末現在`), or a title of a part of a year (`令和7年度上半期報告`).
 */
export function noteAbove(
  grid: SheetGrid,
  firstRow: number,
  firstColumn: number,
  lastColumn: number,
): AsOfNote | undefined {
  const rows = linesAbove(grid, firstRow);
  for (let row = firstRow - 1; row >= Math.max(grid.firstRow, rows[0] ?? firstRow - ROWS_TO_NOTE); row -= 1) {
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const text = grid.text(row, column);
      const isNear = row >= firstRow - ROWS_TO_NOTE;
      const note =
        (isNear ? readWholeNote(text) : undefined) ?? (rows.includes(row) ? readLine(text) : undefined);
      if (note) return note;
    }
  }
  return undefined;
}

function readLine(text: string): AsOfNote | undefined {
  return /^[※*＊(（]?(?:※|注|備考|[*＊])/.test(text) ? readFootnoteNote(text) : readTitleNote(text);
}

/** What a title speaks of, so that its month is the month of the figures below it. */
const OF_FIGURES = /年度|指標|kpi|目標|実績|進捗|状況|報告|評価/;

/** Counted to the end of a month; a day alone is as often that of the paper, 中間 that of a plan, and まで a deadline. */
const COUNTED_TO = /月末(?!まで(?!の?累計))|現在|時点|まで(?=の?累計)|上半?期/;

/** What a month may as well be of: of a meeting, a deadline, the plan itself. */
const OF_SOMETHING_ELSE =
  /会議|委員会|審議会|期限|締切|提出|見直|改[定訂]|策定|公表|予定|次回|までに|下半期|下期|年間|通年/;

/** 上半期 目標と実績: the goals below may be of the half as well. */
const WITH_GOALS = /目標(?!の?(?:達成|進捗))/;

/** Counted through some quarters, or in one of them: nobody can say to which month. */
const QUARTER = /第?[1-3一二三]四半期/;

const HALF = /上半?期/;

/** 令和7年度上半期報告, 令和7年度（9月末現在）, KPIの進捗状況（令和7年9月末）: a title without any figure of its own, with the year that it names. */
function readTitleNote(text: string): AsOfNote | undefined {
  if (text.length > LONGEST_TITLE) return undefined;
  const key = compareKey(text);
  if (!OF_FIGURES.test(key) || OF_SOMETHING_ELSE.test(key)) return undefined;
  const part = QUARTER.exec(key)?.[0] ?? (WITH_GOALS.test(key) ? HALF.exec(key)?.[0] : undefined);
  const read = part === undefined ? readAsOfNote(text) : { text: part, month: undefined };
  if (!read || (part === undefined && !COUNTED_TO.test(read.text))) return undefined;
  // 4月末現在の計画 is when the plan was as it is.
  if (
    part === undefined &&
    /^の?(?:計画|目標)/.test(key.slice(key.indexOf(compareKey(read.text)) + compareKey(read.text).length))
  )
    return undefined;
  const year = read.fiscalYear ?? yearNamedIn(text);
  return year === undefined ? read : { ...read, fiscalYear: year };
}
