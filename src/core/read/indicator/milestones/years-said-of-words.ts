import { readYearLabel } from "../../../values/notation/fiscal-year-label";
import { compareKey } from "../../../values/notation/normalise";
import type { YearHeading } from "../../../model/indicator";
import type { SheetGrid } from "../../tables/sheet-grid";
import { columnsBetween, headingOfCell, rowsBetween } from "../frame/table-frame";
import { CELLS_OF_TABLE, linesAbove } from "../frame/year-of-targets";

/** 策定時は令和2年度, 現状値：令和5年度末の数値, 目標年度＝令和8年度; not 目標値は令和5年度の実績をもとに. */
const WORD_AND_YEAR =
  /(?<![^、。()※・\s:;\d])(?:計画)?(策定時|当初|基準|現状|現況|最新|直近|実績|目標)(?:値|年度?|年次|の値)?(?:は|:|=)((?:平成|令和|[hr])(?:元|\d{1,2})年度?|20\d{2}年度?)(?:末|末?現在|末?時点)?(?:の(?:数?値|実績値?|目標値?))?(?=[、。,;)です]|とし|とする|$)/gu;

/** What such a note does not say of every row. */
const NOT_OF_ALL = /ただし|但し|一部|除く|除き|異なる|場合|原則|指標によ/;

/** What a heading may be called beside the word of the note. */
const HEADING = /^(?:計画)?(策定時|当初|基準|現状|現況|最新|直近|実績|目標)(?:の?数?値|年次)?$/;

/** The years that notes say of headings which name none, by the word of the heading. */
export type YearsOfWords = (heading: string) => YearHeading | undefined;

/**
 * What a line above or below a table says of the years of its columns: ※策定時は令和2年度、現状値は令和5年度、目標値は令和8年度の値.
 * A word of which two years are said has none, and a note that makes exceptions says nothing of any.
 */
export function yearsSaidOfWords(
  grid: SheetGrid,
  rows: { readonly first: number; readonly last: number },
  lastRow: number,
): YearsOfWords {
  const columns = columnsBetween(grid.firstColumn, grid.lastColumn, new Set());
  const isLine = (row: number): boolean =>
    columns.filter((column) => grid.text(row, column) !== "").length < CELLS_OF_TABLE;
  const lines = [...linesAbove(grid, rows.first), ...rowsBetween(rows.last + 1, lastRow).filter(isLine)];
  const said = new Map<string, YearHeading | undefined>();
  for (const row of lines)
    for (const column of columns)
      for (const [word, heading] of yearsIn(grid, row, column)) {
        const known = said.has(word) ? said.get(word)?.fiscalYear === heading.fiscalYear : true;
        said.set(word, known ? heading : undefined);
      }
  return (heading) => said.get(HEADING.exec(compareKey(heading))?.[1] ?? "");
}

function yearsIn(grid: SheetGrid, row: number, column: number): [string, YearHeading][] {
  const text = compareKey(grid.text(row, column));
  if (text === "" || NOT_OF_ALL.test(text)) return [];
  return [...text.matchAll(WORD_AND_YEAR)].flatMap(([, word = "", raw = ""]): [string, YearHeading][] => {
    const label = readYearLabel(raw);
    if (label?.state !== "year") return [];
    return [[word, headingOfCell(grid, { row, column, label, raw }, label.fiscalYear)]];
  });
}
