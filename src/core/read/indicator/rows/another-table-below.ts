import { unitAt, type RowsLayout } from "./rows-layout";
import { readYearLabel } from "../../../values/notation/fiscal-year-label";
import { compareKey } from "../../../values/notation/normalise";
import { isFigureAt } from "../../tables/figure-at";
import { readColumnRole, readFigureHeading } from "../../tables/heading-words";
import { readMark } from "../../tables/indicator-label";
import type { SheetGrid } from "../../tables/sheet-grid";
import { areNamesOver, isBehindBlank } from "../frame/names-over-figures";
import { columnsBetween } from "../frame/table-frame";

/** What heads names, rows or figures: 施設名, 区分, 年度, and 法人数 実績 where both kinds of figures are headed so. */
const HEADS_NAMES = /(?:名|名称|区分|項目|種別|年度|年|月)$/;
/** R2 in 予算額（R2）. */
const YEAR_OF_HEADING = /(?:明治|大正|昭和|平成|令和|[MTSHR])[0-9０-９]{1,2}|(?:19|20)[0-9]{2}/gi;
/** （平成26年3月末現在） behind the word that heads a column. */
const TIME_OF_HEADING = /\((?=[^()]{1,40}\)$)[^()]{0,40}(?:現在|時点|月末|末日)[^()]*\)$/;
const HEADS_TARGETS = /(?:目標|計画)(?:数?値|数|額|量)?(?:\(.*\))?$/;
const HEADS_ACTUALS = /(?:実績|結果)(?:数?値|数|額|量)?(?:\(.*\))?$/;
/** What rows are of, alone in front of words. */
const OF_ROWS = /^(?:地区|地域|校区|館|施設|学校|年齢|性別|課|学年|曜日|会場|市町村|選択肢|月|.{1,4}別)$/;
/** No name of an indicator; 量の見込み of a plan may be one. */
const NAMES_NOTHING = /^(?:年間|数値)?(?:目標|計画|実績)[値数額]?$/;
/** 前年度決算, 当年度予算. */
const HEADS_MONEY =
  /^(?:前々?|昨|当|今|本|現|次|翌|来)?(?:年度?)?の?(?:予算|決算)(?:見込み?)?額?(?:\([^()]*\))?$/;

/**
 * Whether a row belongs to a table below this one, whose heading is none of 目標 and 実績 by year: it is named by a year
 * (R5), or it has only words where the figures are, and they or its name are headings. Its figures are of other things.
 */
export function headsAnotherTable(grid: SheetGrid, layout: RowsLayout, row: number): boolean {
  if (layout.sole) return false;
  const name = grid.seenText(row, layout.nameColumn);
  const asYear = readYearLabel(name);
  if (asYear?.state === "year" && asYear.rest === "") return true;
  if (headsLabels(grid, layout, row) || isOverKinds(grid, layout, row) || headsFigures(grid, layout, row))
    return true;
  if (OF_ROWS.test(compareKey(name)) && areNamesOver(grid, layout.figures, row)) return true;
  // 目標 and 実績 in front of figures are those of names beside one another above them.
  if (NAMES_NOTHING.test(compareKey(name))) return true;
  const filled = layout.figures.filter((column) => !grid.isBlank(row, column));
  const words = filled.flatMap((column) => {
    const value = grid.value(row, column);
    if (typeof value !== "string") return [];
    const word = compareKey(value).replace(TIME_OF_HEADING, "");
    return /\d/.test(word.replace(YEAR_OF_HEADING, "")) ? [] : [word];
  });
  if (
    words.length === filled.length &&
    words.every(headsMoney) &&
    headsOthers(grid, layout, row, words.length)
  )
    return true;
  if (readColumnRole(name) === "year" && filled.length > 0 && words.length === filled.length) return true;
  if (words.length < 2 || words.length < filled.length || new Set(words).size < words.length) return false;
  const hasBothKinds = [HEADS_TARGETS, HEADS_ACTUALS].every((kind) => words.some((word) => kind.test(word)));
  return hasBothKinds || readColumnRole(name) !== undefined || HEADS_NAMES.test(compareKey(name));
}

/** Behind a blank row such words over figures head another table, whatever is in front of them. */
export function headsNames(grid: SheetGrid, layout: RowsLayout, row: number): boolean {
  const { figures, firstColumn, lastColumn, sole } = layout;
  if (sole || !areNamesOver(grid, figures, row) || !isBehindBlank(grid, row, firstColumn, lastColumn))
    return false;
  return figures.filter((column) => isFigureAt(grid, row + 1, column)).length > 1;
}

/** 地区 | 利用者数 over nothing | R5目標 | R5実績, and 指標 | 令和6年度 over nothing | 目標 | 実績: the two rows head a table. */
function isOverKinds(grid: SheetGrid, { nameColumn, figures }: RowsLayout, row: number): boolean {
  if (!grid.isBlank(row + 1, nameColumn) || figures.some((column) => isFigureAt(grid, row, column)))
    return false;
  const kinds = figures.map((column) => {
    const text = grid.text(row + 1, column);
    return readFigureHeading(readYearLabel(text)?.rest ?? text)?.kind;
  });
  return kinds.includes("target") && kinds.includes("actual");
}

/** 指標 | 見込量 | 実績 | 達成率 behind a blank row, whatever the columns are above it: 単位 may be one of them. */
function headsFigures(grid: SheetGrid, { firstColumn, lastColumn }: RowsLayout, row: number): boolean {
  const texts = columnsBetween(firstColumn, lastColumn, new Set()).map((column) => grid.text(row, column));
  const figures = texts.filter((text) => readFigureHeading(readYearLabel(text)?.rest ?? text) !== undefined);
  return (
    figures.length > 1 &&
    texts.some((text) => readColumnRole(text) === "name") &&
    isBehindBlank(grid, row, firstColumn, lastColumn)
  );
}

/** 指標 and 単位 in one row head the names and the units of a table. */
function headsLabels(grid: SheetGrid, layout: RowsLayout, row: number): boolean {
  const roles = new Set<string | undefined>();
  for (let column = layout.firstColumn; column <= layout.lastColumn; column += 1)
    roles.add(readColumnRole(grid.seenText(row, column)));
  return roles.has("name") && roles.has("unit");
}

/** 前年度決算, R6予算. */
function headsMoney(word: string): boolean {
  return HEADS_MONEY.test(word.replace(YEAR_OF_HEADING, ""));
}

/**
 * Whether 予算 and 決算 in a row head figures of others, two of them at least, one of which may be where the units are. A row
 * with a mark or a unit (②将来負担比率 ｜ ％) is an indicator, be no more than 決算 in its cells yet; 区分 ｜ 単位 is none.
 */
function headsOthers(grid: SheetGrid, layout: RowsLayout, row: number, found: number): boolean {
  const unit = unitAt(grid, layout, row);
  const ofMoney = headsMoney(compareKey(unit));
  const markColumn = layout.labels.byRole.get("mark");
  const own = [
    readMark(grid.seenText(row, layout.nameColumn)).mark,
    markColumn === undefined ? "" : grid.seenText(row, markColumn),
    ofMoney ? "" : unit,
  ];
  const isOwn = own.some((text) => text !== "" && readColumnRole(text) === undefined);
  return !isOwn && found > (ofMoney ? 0 : 1);
}
