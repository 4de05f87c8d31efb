import { compareKey } from "../../../values/notation/normalise";
import type { SheetGrid } from "../../tables/sheet-grid";
import { columnsBetween } from "./table-frame";

/** 4月, 1年生, 2組 are words as 男 is. */
const NUMBERED_WORD = /^\d{1,2}(?:月|年生|組|期|号館?)$/;
/** What is aimed at and reached in words: 検討, 策定済. */
const DONE =
  /検討|策定|実施|設置|未|完了|準備|作成|継続|開始|達成|調査|改善|維持|増|減|済|有$|無$|なし$|あり$/;

/** （R5参考） behind 人数. */
const YEAR_IN_NOTE = /\((?:令和|平成|[rh])\d{1,2}(?:年度?)?(?=\D{1,6}\))/;

/** Whether different words alone are in the columns of figures of a row, two of them at least: 人口 ｜ 世帯, 男 ｜ 女. */
export function areNamesOver(grid: SheetGrid, figures: readonly number[], row: number): boolean {
  const words = figures.map((column) => compareKey(grid.text(row, column))).filter((word) => word !== "");
  const areWords = words.every(
    (word) => NUMBERED_WORD.test(word) || (/\p{L}/u.test(word) && !/\d/.test(word.replace(YEAR_IN_NOTE, ""))),
  );
  const areDone = words.some((word) => DONE.test(word));
  return words.length > 1 && areWords && !areDone && new Set(words).size === words.length;
}

/** Whether nothing but titles is between a row and a blank one above it. */
export function isBehindBlank(grid: SheetGrid, row: number, first: number, last: number): boolean {
  for (let above = row - 1; above > grid.firstRow; above -= 1) {
    if (grid.isBlankRow(above, first, last)) return true;
    const filled = columnsBetween(first, last, new Set()).filter((column) => !grid.isBlank(above, column));
    if (filled.length > 1) return false;
  }
  return false;
}
