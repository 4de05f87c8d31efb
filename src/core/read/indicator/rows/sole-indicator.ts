import { bareName, saysWhatIsCounted } from "../../../model/what-is-counted";
import { compareKey } from "../../../values/notation/normalise";
import { readUnitNote } from "../../tables/heading-words";
import { readMark } from "../../tables/indicator-label";
import type { SheetGrid } from "../../tables/sheet-grid";
import { isKindOfTable } from "../frame/table-name";
import type { LabelText } from "../places/indicator-source";

/** The one indicator of a table that has no names, because the title above it is its name. */
export interface SoleIndicator {
  readonly label: LabelText;
  /** ① of 数値目標①; "" where there is none. */
  readonly mark: string;
}

const LONGEST_NAME = 60;

/** 数値目標①　婚姻率: what kind of title it is, with its number, in front of the name. */
const KIND_OF_TITLE = /^(?:(?:数値|成果|基本)目標|(?:成果|評価|活動)?指標|KPI)[\s　]*(?=[^\s　])/u;

/** KPI alone in front of the figures, and KPIその1 in front of the name above them, say only of what kind the name is. */
const WORD_FOR_NAME = /^(?:kpi|(?:成果|評価|活動)?指標)(?:その)?[\d①-⑳]*$/;

/** 2 平成27年度の目標及び実績 names no indicator, nor does （単位：ha） below it. */
const CAPTION = /目標.{0,3}実績/;

/**
 * The name of a table that is nothing but headings over a single row of figures, from the line right above it, or of the pair
 * of headings where that is only their caption; undefined where there is another column or row, or more than one text above.
 * `KPI` in front of the figures is no column of names where the same word stands in front of the name above.
 */
export function soleIndicator(
  grid: SheetGrid,
  rows: { readonly first: number; readonly last: number },
  columns: { readonly first: number; readonly last: number },
  firstFigure: number,
  pair?: { readonly column: number; readonly pair?: string },
): SoleIndicator | undefined {
  const isWord = (row: number): boolean => WORD_FOR_NAME.test(compareKey(grid.text(row, columns.first)));
  const areSaid = firstFigure - columns.first === 1 && isWord(rows.last + 1) && isWord(rows.first - 1);
  if ((firstFigure !== columns.first && !areSaid) || rows.first === 0) return undefined;
  const holdsFigures = (row: number): boolean =>
    columnsOf(columns).some((column) => /^[▲△－-]?[0-9０-９]/.test(grid.text(row, column)));
  const isBelowLast = !holdsFigures(rows.last + 2) || isTitleAt(grid, rows.last + 2);
  if (!holdsFigures(rows.last + 1) || !isBelowLast) return undefined;
  const textsOf = (row: number): LabelText[] =>
    columnsOf({ first: grid.firstColumn, last: grid.lastColumn })
      .map((column) => ({ text: grid.text(row, column), row, column }))
      .filter(({ text, column }) => text !== "" && (!areSaid || column === firstFigure));
  const [title, ...others] = nameAboveCaption(textsOf, rows.first) ?? textsOf(rows.first - 1);
  if (!title || others.length > 0 || title.text.length > LONGEST_NAME || title.text.includes("。"))
    return undefined;
  if (pair?.pair !== undefined && (CAPTION.test(title.text) || readUnitNote(title.text) !== undefined))
    return { label: { text: pair.pair, row: rows.last, column: pair.column }, mark: "" };
  const kind = KIND_OF_TITLE.exec(title.text)?.[0] ?? "";
  const { mark, rest } = readMark(title.text.slice(kind.length));
  const isNumbered = kind === "" || mark !== "";
  const name = isNumbered ? rest.trim() : title.text;
  return /\D{2}/u.test(name) ? { label: { ...title, text: name }, mark: isNumbered ? mark : "" } : undefined;
}

/**
 * 道路の延長 above アウトカム指標の現況値及び目標値, a line that only says what is below it, be there a blank row between the two; undefined
 * unless it ends with what is counted.
 */
function nameAboveCaption(textsOf: (row: number) => LabelText[], firstRow: number): LabelText[] | undefined {
  const [caption, ...others] = textsOf(firstRow - 1);
  if (!caption || others.length > 0 || !isKindOfTable(caption.text)) return undefined;
  const above = [firstRow - 2, firstRow - 3].map((row) => (row < 0 ? [] : textsOf(row)));
  const [name, ...more] = above.find((texts) => texts.length > 0) ?? [];
  return name && more.length === 0 && saysWhatIsCounted(bareName(name.text)) ? [name] : undefined;
}

/** 3 目標の達成に向けた活動, alone in its row. */
function isTitleAt(grid: SheetGrid, row: number): boolean {
  const [text = "", ...others] = columnsOf({ first: grid.firstColumn, last: grid.lastColumn })
    .map((column) => grid.text(row, column))
    .filter((one) => one !== "");
  return others.length === 0 && /^[0-9０-９]{1,2}[\s　.．、]\s*\D{2}/u.test(text);
}

function columnsOf({ first, last }: { readonly first: number; readonly last: number }): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
