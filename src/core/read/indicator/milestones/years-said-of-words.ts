import { readYearLabel } from "../../../values/notation/fiscal-year-label";
import { compareKey } from "../../../values/notation/normalise";
import type { YearHeading } from "../../../model/indicator";
import type { SheetGrid } from "../../tables/sheet-grid";
import { columnsBetween, headingOfCell, rowsBetween } from "../frame/table-frame";
import { CELLS_OF_TABLE, linesAbove } from "../frame/lines-above";

/** 策定時は令和2年度, 現状値：令和5年度末の数値, 目標年度＝令和8年度; not 目標値は令和5年度の実績をもとに. */
const WORD_AND_YEAR =
  /(?<![^、。()※*注・\s:;])(?:計画)?(策定時|当初|基準|現状|現況|最新|直近|実績|目標)(?:値|年度?|年次|の値)?(?:は|:|=|は[^、。\d平令年月値]{1,12}、)((?:平成|令和|[hr])(?:元|\d{1,2})年度?|20\d{2}年度?)(?:末|末?現在|末?時点)?(?:の(?:数?値|実績値?|目標値?)|に(?:把握|調査|測定|集計)した(?:データ|数?値|結果)(?:を(?:活用|使用))?)?(?=[、。,;)です]|とし|とする|$)/gu;

/** What such a note does not say of every row. */
const NOT_OF_ALL = /ただし|但し|一部|除く|除き|異なる|場合|原則|指標によ/;

/** ※1, 注2), (1) and 2) begin what is said of the rows with that number alone. */
const WITH_NUMBER = /[※*注]\)?\(?\d|^\(?\d{1,2}[).]/;

/** ※ that a name or a figure of the table has as well begins what is said of those alone. */
const MARK = /^\(?(※+|\*+|†|\(注\))/;

/** What may stand in front of the first word below a table; anything else (健診：実績値は…) is what alone it is said of. */
const NO_SUBJECT = /^(?:[()※*†・:;、]|注記?|備考|なお|各指標の|指標の)*$/;

/** A year, whatever it is said of. */
const ANY_YEAR = /(?:平成|令和)(?:元|\d{1,2})年|20\d{2}年|[hr]\d{1,2}年/;

/** What a heading may be called beside the word of the note. */
const HEADING = /^(?:計画)?(策定時|当初|基準|現状|現況|最新|直近|実績|目標)(?:の?数?値|年次)?$/;

/** The years that notes say of headings which name none, by the word of the heading. */
export type YearsOfWords = (heading: string) => YearHeading | undefined;

/**
 * What a line above or below a table says of the years of its columns: ※策定時は令和2年度、現状値は令和5年度、目標値は令和8年度の値.
 * A word of which two years are said has none, and a note that makes exceptions, or is of the rows with its number or mark alone,
 * says nothing of any.
 */
export function yearsSaidOfWords(
  grid: SheetGrid,
  rows: { readonly first: number; readonly last: number },
  lastRow: number,
): YearsOfWords {
  const columns = columnsBetween(grid.firstColumn, grid.lastColumn, new Set());
  const textsOf = (row: number): string[] =>
    columns.map((column) => compareKey(grid.text(row, column))).filter((text) => text !== "");
  const isLine = (row: number): boolean => textsOf(row).length < CELLS_OF_TABLE;
  const below = rowsBetween(rows.last + 1, lastRow);
  const textsOfTable = (): string[] =>
    below.flatMap((row) => textsOf(row).filter((text) => !isLine(row) || !MARK.test(text)));
  const lines = [...linesAbove(grid, rows.first), ...below.filter(isLine)];
  const said = new Map<string, YearHeading | undefined>();
  for (const row of lines)
    for (const column of columns) {
      const found = yearsIn(grid, row, column);
      if (found.length === 0) continue;
      if (row > rows.last && !isOfAll(compareKey(grid.text(row, column)), textsOfTable)) continue;
      for (const [word, heading] of found) {
        const known = said.has(word) ? said.get(word)?.fiscalYear === heading.fiscalYear : true;
        said.set(word, known ? heading : undefined);
      }
    }
  return (heading) => said.get(HEADING.exec(compareKey(heading))?.[1] ?? "");
}

/** Whether nothing ties what is said below a table to some of its rows: a number, a mark that they have too, their names. */
function isOfAll(text: string, textsOfTable: () => readonly string[]): boolean {
  const [first] = text.matchAll(WORD_AND_YEAR);
  const mark = MARK.exec(text)?.[1];
  return (
    NO_SUBJECT.test(text.slice(0, first?.index ?? 0)) &&
    (mark === undefined || !textsOfTable().some((other) => other.includes(mark)))
  );
}

function yearsIn(grid: SheetGrid, row: number, column: number): [string, YearHeading][] {
  const text = compareKey(grid.text(row, column));
  if (text === "" || NOT_OF_ALL.test(text) || WITH_NUMBER.test(text)) return [];
  const rest = text.replaceAll(WORD_AND_YEAR, "");
  // 現状値は令和5年度（受診率は令和4年度） makes an exception.
  if (ANY_YEAR.test(rest)) return [];
  return [...text.matchAll(WORD_AND_YEAR)].flatMap(([, word = "", raw = ""]): [string, YearHeading][] => {
    const label = readYearLabel(raw);
    if (label?.state !== "year") return [];
    return [[word, headingOfCell(grid, { row, column, label, raw }, label.fiscalYear)]];
  });
}
