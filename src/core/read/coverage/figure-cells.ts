import { unifyBrackets, normaliseText } from "../../values/notation/normalise";
import { isDateFormat } from "../../values/notation/number-format";
import { readCell } from "../../values/notation/read-cell";
import { FOOTNOTE_GLUED } from "../../values/notation/read-number";
import { isUnit } from "../../values/notation/unit";
import { readYearLabel } from "../../values/notation/fiscal-year-label";
import { takeYearNote } from "../../values/notation/year-note";
import { valueAt, type SheetSnapshot } from "../../values/workbook/snapshot";
import type { CellValue } from "../../values/workbook/cell-value";
import type { SheetGrid } from "../tables/sheet-grid";

/** Longer texts are prose, whatever numbers they begin with; a note in brackets after a figure may be longer. */
const LONGEST_FIGURE = 30;
const LONGEST_WITH_NOTE = 100;
const NOTE_AT_END = /[（(][^（()）]*[）)]$/;

/** `S-00123`: letters and then digits are a number that something is known by, or a year, and no figure. */
const NUMBERED = /^[A-Za-z]{1,8}[-_]?[0-9]{3,}$/;

/** (2)保育所, 3.実施状況, 2.<指標の設定>: the number of a title; (12)千円 is a figure. */
const NUMBER_OF_TITLE = /^(?:\d{1,2}\.(\D{2}.*)|\(\d{1,2}\)([^\d()]{2}.*))$/;

/** What makes a sentence or a name of a number and the words after it: 74人減, 3年連続, 10%削減を目指す, 60歳以上の人口. */
const SAYS_MORE = /[増減]|連続|目$|から|まで|[をはがにでとの]|する|した/;

/** 2次評価, 20代女性, 3節 進行管理: what is named with a number. */
const NAMED = /(?:評価|平均|目標|[男女]性)$|^\d+[章節]./;

/** ≦80, >= 5, <3; what < and > are around is in brackets. */
const BOUND = /^\s*(?:[≦≧≤≥⩽⩾]|[<>](?!.*[<>]\s*$)=?)/;

/**
 * Whether a cell holds a figure: a number that is no date, or a text whose whole is one number with
 * its unit, hedge, note or mark of a footnote.
 */
export function holdsFigure(value: CellValue, numberFormat: string): boolean {
  if (typeof value === "number") return !isDateFormat(numberFormat);
  if (typeof value !== "string" || !mayBeFigure(value)) return false;
  const typed = takeYearNote(value)?.figure ?? value;
  const text = unifyBrackets(normaliseText(typed).replace(BOUND, "")).replace(/\s/g, "");
  const [, afterStop, title = afterStop] = NUMBER_OF_TITLE.exec(text) ?? [];
  if (title !== undefined && !isUnit(title, "")) return false;
  const bare = text.replace(/\([^()]*\)/g, "");
  if (isYearOrDate(bare === "" ? text : bare) || NAMED.test(bare)) return false;
  const { state } = readCell(typed, { unit: "", numberFormat: "General" });
  return state === "number" || isNumberWithUnit(bare);
}

function mayBeFigure(text: string): boolean {
  if (!/[0-9０-９]/.test(text) || text.length > LONGEST_WITH_NOTE) return false;
  const { length } = text.length > LONGEST_FIGURE ? text.trimEnd().replace(NOTE_AT_END, "") : text;
  return length <= LONGEST_FIGURE && !NUMBERED.test(text);
}

/** 4月 is the heading of a month; how long something lasts is in か月. */
const MONTH = /^(?:1[0-2]|[1-9])月$/;

function isYearOrDate(text: string): boolean {
  return (
    MONTH.test(text) ||
    /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,2}$|^\d{4}[-/]\d{1,2}$|^\d{2,4}年/.test(text) ||
    readYearLabel(text) !== undefined
  );
}

function isNumberWithUnit(text: string): boolean {
  const rest = text
    .replace(FOOTNOTE_GLUED, "")
    .replace(/(?:[※*]\d*|[↑↓→])+$/, "")
    .replace(/^(?:約|概ね|およそ|ほぼ|計|合計|平均|延べ|のべ|年間?(?=\d))/, "")
    .replace(/(?:以上|以下|以内|未満|超|程度)$/, "")
    .replace(/^[-−△▲+]?(?:\d[\d,]*(?:\.\d+)?(?:百万|千|万|億|兆)?)+/, "#");
  if (!rest.startsWith("#")) return false;
  const unit = rest.slice(1);
  if (/^[a-zA-Z%‰°/・-]*(?:CO2|[23])?$/.test(unit)) return true;
  return unit.length <= 8 && !/\d/.test(unit) && !SAYS_MORE.test(unit);
}

/** The figures of a sheet's cells as they were read, whatever is merged or ours there. */
interface FiguresRead {
  readonly numberFormats: SheetSnapshot["numberFormats"];
  /** The columns of a row that was looked at. */
  readonly columns: (readonly number[] | undefined)[];
  /** Texts and formats that were looked at before. */
  readonly known: Map<string, boolean>;
}

/** A sheet that was not edited is the same cells in the next reading: they need not be looked at again. */
const figuresOfCells = new WeakMap<SheetSnapshot["values"], FiguresRead>();

/** The columns of a row whose cells hold figures; a merged area is one cell. */
export function figureColumns(grid: SheetGrid, row: number): number[] {
  return rawColumns(grid, row).filter((column) => grid.value(row, column) !== null);
}

function rawColumns(grid: SheetGrid, row: number): readonly number[] {
  const { values, numberFormats } = grid.sheet;
  const before = figuresOfCells.get(values);
  const read: FiguresRead =
    before?.numberFormats === numberFormats ? before : { numberFormats, columns: [], known: new Map() };
  if (read !== before) figuresOfCells.set(values, read);
  const looked = read.columns[row];
  if (looked) return looked;
  const columns: number[] = [];
  let texts = 0;
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    const raw = valueAt(grid.sheet, row, column);
    if (raw === null || typeof raw === "object" || typeof raw === "boolean") continue;
    texts += 1;
    if (isFigure(raw, grid.numberFormat(row, column), read.known)) columns.push(column);
  }
  const [only] = texts === 1 ? columns : [];
  if (only !== undefined && isNumberedTitle(valueAt(grid.sheet, row, only))) columns.pop();
  read.columns[row] = columns;
  return columns;
}

/** `1 観光`, alone in its row; 15 箇所 is a figure there too. */
function isNumberedTitle(value: CellValue): boolean {
  const rest = /^\d{1,2}\s+(\D{2,})$/.exec(typeof value === "string" ? normaliseText(value) : "")?.[1];
  return rest !== undefined && !isUnit(rest, "");
}

/** A ledger repeats its texts and its formats: each is looked at once. */
function isFigure(value: string | number, numberFormat: string, known: Map<string, boolean>): boolean {
  if (typeof value === "string" && !mayBeFigure(value)) return false;
  const key = typeof value === "number" ? `number ${numberFormat}` : `text ${value}`;
  let found = known.get(key);
  if (found === undefined) known.set(key, (found = holdsFigure(value, numberFormat)));
  return found;
}
