import { readAsOfNote } from "../../../values/notation/fiscal-year-label";
import type { AsOfNote } from "../../../values/notation/as-of-note";
import { compareKey } from "../../../values/notation/normalise";
import { readFootnoteNote, readWholeNote } from "../places/line-text";
import { yearNamedIn } from "../headings/year-of-title";
import type { SheetGrid } from "../../tables/sheet-grid";
import { linesAbove } from "./year-of-targets";

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

/** Counted to the end of a month; a day alone is as often that of the paper, and 中間 that of a plan. */
const COUNTED_TO = /(?:月末|現在|時点|まで)|上半?期/;

/** Counted through some quarters, or in one of them: nobody can say to which month. */
const QUARTER = /第?[1-3一二三]四半期/;

/** 令和7年度上半期報告, 令和7年度（9月末現在）, KPIの進捗状況（令和7年9月末）: a title without any figure of its own, with the year that it names. */
function readTitleNote(text: string): AsOfNote | undefined {
  if (text.length > LONGEST_TITLE) return undefined;
  const key = compareKey(text);
  if (!OF_FIGURES.test(key) || /下半期|下期|年間|通年/.test(key)) return undefined;
  const quarter = QUARTER.exec(key)?.[0];
  const read = quarter === undefined ? readAsOfNote(text) : { text: quarter, month: undefined };
  if (!read || (quarter === undefined && !COUNTED_TO.test(read.text))) return undefined;
  const year = read.fiscalYear ?? yearNamedIn(text);
  return year === undefined ? read : { ...read, fiscalYear: year };
}
