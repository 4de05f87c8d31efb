import { readColumnRole, readFigureHeading, readUnitNote, type ColumnRole } from "../../tables/heading-words";
import { isFigureAt } from "../../tables/figure-at";
import { readBareUnit, readUnitCell } from "../../tables/indicator-label";
import { isWordOfYears } from "../../tables/numbers-as-years";
import { bareName, saysWhatIsCounted } from "../../../model/what-is-counted";
import { compareKey } from "../../../values/notation/normalise";
import type { LabelText } from "../places/indicator-source";
import { columnHeading } from "../labels/label-columns";
import { readWholeNote } from "../places/line-text";
import type { SheetGrid } from "../../tables/sheet-grid";
import { rowsBetween } from "./table-frame";
import type { YearCellReader } from "../../tables/year-row";

/** The name of the one indicator that a table without names is about, and the unit that is beside 単位. */
export interface TableName {
  readonly label: LabelText;
  /** "" where the form names none. */
  readonly unit: string;
}

/** How far above its table a form of one indicator (指標名, 単位, 担当課 … one below the other) begins. */
const ROWS_OF_FORM = 15;

/** A title is this near above the years. */
const ROWS_OF_TITLE = 3;

const LONGEST_NAME = 60;

/**
 * Names a table whose rows of 目標 and 実績 have no names: by its corner (`成約件数（件） | R5 | R6`), by 指標名 of the form above
 * it, as evaluation sheets have it, or by the title above it. Undefined where none of them names anything.
 */
export function findTableName(
  grid: SheetGrid,
  reader: YearCellReader,
  band: { readonly first: number; readonly last: number },
  kindColumn: number,
  lastColumn: number,
): TableName | undefined {
  const hasWord = wordsOfForm(grid, band.first);
  const firstColumn = firstOfRun(hasWord, grid.firstColumn, kindColumn);
  const firstWord = rowsBetween(grid.firstColumn, kindColumn).find(hasWord) ?? firstColumn;
  const label =
    cornerName(grid, reader, band, kindColumn) ??
    valueInForm(grid, reader, "name", band.first, firstWord, lastColumn) ??
    titleAbove(grid, reader, band.first, firstColumn, lastColumn);
  const unit = valueInForm(grid, reader, "unit", band.first, firstWord, lastColumn)?.text ?? "";
  return label && { label, unit: readUnitCell(unit) };
}

/** Left of 目標 and 実績 may be the words of the form whose values are above them: 設定理由 with its reason beside it. */
function wordsOfForm(grid: SheetGrid, headerRow: number): (column: number) => boolean {
  const rows = rowsBetween(Math.max(grid.firstRow, headerRow - ROWS_OF_TITLE), headerRow - 1);
  return (column) => rows.some((row) => readColumnRole(grid.text(row, column)) !== undefined);
}

/** The first of the columns right in front of the kinds that hold words of a form. */
function firstOfRun(hasWord: (column: number) => boolean, firstColumn: number, kindColumn: number): number {
  let first = kindColumn;
  while (first > firstColumn && hasWord(first - 1)) first -= 1;
  return first;
}

function cornerName(
  grid: SheetGrid,
  reader: YearCellReader,
  band: { readonly first: number; readonly last: number },
  column: number,
): LabelText | undefined {
  const { text, row } = columnHeading(grid, band, column);
  return isName(reader, text) && readColumnRole(text) === undefined ? { text, row, column } : undefined;
}

/** 目標値, merged down beside the whole table, is what the table holds. */
function isBesideTable(grid: SheetGrid, row: number, column: number, headerRow: number): boolean {
  return grid.lastRowOf(row, column) >= headerRow;
}

/** 指標種類 ｜ 増加することが良いとされる指標 is no name, and 指標説明 ｜ 会員数 one where the form has no 指標名. */
const KIND_OF_INDICATOR = /^指標の?(?:種類|種別)$/;
const SAID_OF_INDICATOR = /^指標の?説明$/;

/** The value beside the nearest word of that role above a row, but not beyond the figures of another table. */
function valueInForm(
  grid: SheetGrid,
  reader: YearCellReader,
  role: ColumnRole,
  headerRow: number,
  firstColumn: number,
  lastColumn: number,
): LabelText | undefined {
  let described: LabelText | undefined;
  for (let row = headerRow - 1; row >= Math.max(grid.firstRow, headerRow - ROWS_OF_FORM); row -= 1) {
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const text = grid.text(row, column);
      const own = readColumnRole(text);
      if (isBesideTable(grid, row, column, headerRow) || KIND_OF_INDICATOR.test(text)) continue;
      if (own === undefined && readFigureHeading(text)) return described;
      const isDescription = role === "name" && SAID_OF_INDICATOR.test(text);
      const beside = own === role || isDescription ? valueBeside(grid, row, column, lastColumn) : undefined;
      const value = beside ?? valueInCell(text, role, { row, column });
      if (!value || readColumnRole(value.text) !== undefined || headsFigures(reader, value.text)) continue;
      if (!isDescription) return value;
      if (saysWhatIsCounted(bareName(value.text))) described ??= value;
    }
  }
  return described;
}

/** R5目標 beside 項目 heads the figures of another table. */
function headsFigures(reader: YearCellReader, text: string): boolean {
  const label = reader.readText(text);
  return label !== undefined && (label.rest === "" || readFigureHeading(label.rest) !== undefined);
}

/** 貸出冊数 of 指標：貸出冊数, a form's word and its value in one cell. */
function valueInCell(text: string, role: ColumnRole, place: Omit<LabelText, "text">): LabelText | undefined {
  const [, word = "", value = ""] = /^([^:：]{1,8})[:：]\s*(\S.*)$/u.exec(text) ?? [];
  return value !== "" && readColumnRole(word) === role ? { text: value, ...place } : undefined;
}

/** What is filled in right of a form's word. */
function valueBeside(grid: SheetGrid, row: number, column: number, last: number): LabelText | undefined {
  for (let beside = column + 1; beside <= last; beside += 1) {
    const text = grid.text(row, beside);
    if (text !== "") return { text, row, column: beside };
  }
  return undefined;
}

function titleAbove(
  grid: SheetGrid,
  reader: YearCellReader,
  headerRow: number,
  firstColumn: number,
  lastColumn: number,
): LabelText | undefined {
  for (let row = headerRow - 1; row >= Math.max(grid.firstRow, headerRow - ROWS_OF_TITLE); row -= 1) {
    const columns = rowsBetween(firstColumn, lastColumn).filter(
      (column) => !isBesideTable(grid, row, column, headerRow),
    );
    const endsTitles = (text: string): boolean =>
      readFigureHeading(text) !== undefined || isStageOfPlan(text);
    if (columns.some((column) => endsTitles(grid.text(row, column)))) return undefined;
    // A name with figures behind it is that of an indicator of another table.
    if (columns.filter((column) => isFigureAt(grid, row, column)).length > 1) return undefined;
    for (const column of columns) {
      const text = grid.text(row, column);
      // 単位 with 冊 beside it is a line of a form.
      const isLineOfForm = readColumnRole(text) !== undefined && valueBeside(grid, row, column, lastColumn);
      if (isLineOfForm || isWordOfForm(text)) break;
      if (isName(reader, text) && !isKindOfTable(text)) return { text, row, column };
    }
  }
  return undefined;
}

/** 算式 and 設定理由 of a form with nothing beside them name nothing. */
export function isWordOfForm(text: string): boolean {
  return /^(?:単位:?|計?算式|算出(?:方法|式)|(?:目標|指標)?の?設定(?:理由|根拠|の?考え方)|(?:成果|活動)?指標(?:の?(?:名称?|説明|定義))?)$/.test(
    compareKey(text),
  );
}

/** (ⅰ)推移表, 目標値と実績値 and アウトカム指標の現状と目標 say what a table is, not of what. */
export function isKindOfTable(text: string): boolean {
  if (text.length > LONGEST_NAME) return false;
  const key = compareKey(text);
  return (
    /^(?:\([^()]{1,4}\))?(?:年度別)?(?:推移|一覧|比較|進捗管理|実績)表?$/.test(key) ||
    /^(?:\([^()]{1,4}\))?(?:年度別)?(?:数値)?(?:目標|計画)値?(?:と|及び|および|・|\/|、|に対する)実績値?(?:の?(?:推移|比較|状況|一覧))?表?$/.test(
      key,
    ) ||
    // 現状と目標, 指標の現状値と目標値.
    /^(?:\([^()]{1,4}\))?(?:(?:数値|成果|評価|活動|アウトカム|アウトプット)?指標の?)?(?:当初)?(?:現状|現況|実績)値?(?:と|及び|および|・|\/|、)(?:数値|最終)?目標値?(?:の?(?:推移|比較|状況|一覧))?表?$/.test(
      key,
    )
  );
}

/** 計画策定時, 現状 and 最終目標 over 年度, 目標 and 実績 say when, and the indicator's name is left of all of them. */
function isStageOfPlan(text: string): boolean {
  return /^(?:計画)?(?:策定時|開始時|当初|現状|現況|基準|中間|最終)(?:年度?)?の?(?:目標|実績)?(?:値|数値)?$/.test(
    compareKey(text),
  );
}

function isName(reader: YearCellReader, text: string): boolean {
  if (!/\D{2}/.test(text) || text.length > LONGEST_NAME || text.includes("。")) return false;
  if (readFigureHeading(text) || readBareUnit(text) !== undefined || isWordOfYears(text)) return false;
  // 効果額（単位：百万円） is a name with its unit, （単位：百万円） alone is none.
  if (readUnitNote(text) !== undefined && !/^[^単]*\D{2}[^単]*[（(]単位[^（()）]*[)）]$/u.test(text))
    return false;
  return !readWholeNote(text) && reader.readText(text) === undefined && !/^[※*＊]/.test(text);
}
