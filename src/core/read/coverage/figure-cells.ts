import { unifyBrackets, normaliseText } from "../../values/notation/normalise";
import { isDateFormat } from "../../values/notation/number-format";
import { readCell } from "../../values/notation/read-cell";
import { readYearLabel } from "../../values/notation/fiscal-year-label";
import { valueAt } from "../../values/workbook/snapshot";
import type { CellValue } from "../../values/workbook/cell-value";
import type { SheetGrid } from "../tables/sheet-grid";

/** Longer texts are prose, whatever numbers they begin with. */
const LONGEST_FIGURE = 30;

/** What makes a sentence of a number and the words after it: 74人減, 3年連続, 2回目, 10%削減を目指す. */
const SAYS_MORE = /[増減]|連続|目$|から|まで|[をはがにでと]|する|した/;

/**
 * Whether a cell holds a figure (understanding.md §4): a number that is no date, or a text whose whole is one number with
 * its unit, hedge, note or mark of a footnote.
 */
export function holdsFigure(value: CellValue, numberFormat: string): boolean {
  if (typeof value === "number") return !isDateFormat(numberFormat);
  if (typeof value !== "string" || !mayBeFigure(value)) return false;
  const text = unifyBrackets(normaliseText(value)).replace(/\s/g, "");
  const bare = text.replace(/\([^()]*\)/g, "");
  if (isYearOrDate(bare === "" ? text : bare)) return false;
  const { state } = readCell(value, { unit: "", numberFormat: "General" });
  return state === "number" || isNumberWithUnit(bare);
}

function mayBeFigure(text: string): boolean {
  return text.length <= LONGEST_FIGURE && /[0-9０-９]/.test(text);
}

function isYearOrDate(text: string): boolean {
  return (
    /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,2}$|^\d{4}[-/]\d{1,2}$|^\d{2,4}年/.test(text) ||
    readYearLabel(text) !== undefined
  );
}

function isNumberWithUnit(text: string): boolean {
  const rest = text
    .replace(/(?:[※*]\d*|[↑↓→])+$/, "")
    .replace(/^(?:約|概ね|およそ|ほぼ|計|合計|平均|延べ|のべ)/, "")
    .replace(/(?:以上|以下|以内|未満|超|程度)$/, "")
    .replace(/^[-−△▲+]?(?:\d[\d,]*(?:\.\d+)?(?:百万|千|万|億|兆)?)+/, "#");
  if (!rest.startsWith("#")) return false;
  const unit = rest.slice(1);
  if (/^[a-zA-Z%‰°/・-]*(?:CO2|[23])?$/.test(unit)) return true;
  return unit.length <= 8 && !/\d/.test(unit) && !SAYS_MORE.test(unit);
}

/** The columns of a row whose cells hold figures; a merged area is one cell. `known`: texts that were looked at before. */
export function figureColumns(grid: SheetGrid, row: number, known: Map<string, boolean>): number[] {
  const columns: number[] = [];
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    const raw = valueAt(grid.sheet, row, column);
    if (raw === null || typeof raw === "object" || typeof raw === "boolean") continue;
    if (!isFigure(raw, grid.numberFormat(row, column), known)) continue;
    if (grid.value(row, column) !== null) columns.push(column);
  }
  return columns;
}

/** A ledger repeats its texts and its formats: each is looked at once. */
function isFigure(value: string | number, numberFormat: string, known: Map<string, boolean>): boolean {
  if (typeof value === "string" && !mayBeFigure(value)) return false;
  const key = typeof value === "number" ? `number ${numberFormat}` : `text ${value}`;
  let found = known.get(key);
  if (found === undefined) known.set(key, (found = holdsFigure(value, numberFormat)));
  return found;
}
