import { unitAt, type RowsLayout } from "./rows-layout";
import { headsAnotherTable, headsNames } from "./another-table-below";
import { rowsBetween } from "../frame/table-frame";
import { compareKey } from "../../../values/notation/normalise";
import { isUnit, sameUnit } from "../../../values/notation/unit";
import type { NotChecked } from "../../../model/not-checked";
import type { Area } from "../../../values/workbook/cell-address";
import { readColumnRole, readUnitNote } from "../../tables/heading-words";
import { looksLikeLabel, readIndicatorLabel, readMark, readUnitCell } from "../../tables/indicator-label";
import { isFigureAt } from "../../tables/figure-at";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { IndicatorSource, LabelText } from "../places/indicator-source";
import { textAtFirst } from "../labels/label-columns";
import { countingWord } from "../labels/label-contents";
import { isMark } from "../kind-rows/names-of-marks";
import {
  hasOtherUnit,
  isWholeBelowParts,
  nameOfRow,
  placeOfLabel,
  withBreakdown,
  withOtherUnit,
} from "../labels/parts-of-names";
import { readFootnoteNote, readLineText } from "../places/line-text";
import { SectionTracker } from "../labels/section-tracker";
import { isRatedTotal } from "./rated-total";
import { rowArea } from "../places/table-areas";
import { noteAbove } from "../frame/note-above";
import { noteBackwards, notCheckedAt } from "../frame/table-frame";
import { totalColumns, withoutTargetOfTotal } from "../sums/target-of-total";

/** Longest run of blank rows that a table may have between two indicators. */
const MOST_BLANK_ROWS = 2;

/** The rows of a table, read. */
export interface RowsRead {
  readonly indicators: IndicatorSource[];
  readonly notChecked: NotChecked[];
  readonly totals: Area[];
  lastRow: number;
}

type RowReading = "blank" | "total" | "indicator" | "line" | "hidden";

/**
 * Walks down the rows of a table with one row for each indicator: titles and notes between them hold for the rows below,
 * totals are known, and what is not understood is reported.
 */
export function readIndicatorRows(grid: SheetGrid, layout: RowsLayout): RowsRead {
  const tracker = new SectionTracker();
  const note = noteAbove(grid, layout.firstHeaderRow, layout.firstColumn, layout.lastColumn);
  if (note) tracker.note(note);
  if (layout.titleAbove !== undefined) tracker.enter(layout.titleAbove);
  const body: RowsRead = { indicators: [], notChecked: [], totals: [], lastRow: layout.firstRow - 1 };
  const totals = totalColumns(
    grid,
    { first: layout.firstHeaderRow, last: layout.firstRow - 1 },
    layout.labels,
  );
  const pending: NotChecked[] = [];
  let blanks = 0;
  for (let row = layout.firstRow; row <= layout.lastRow && blanks <= MOST_BLANK_ROWS; row += 1) {
    const own = layout.repeatedRows.has(row) ? "hidden" : readRow(grid, layout, row);
    const isRated =
      own === "total" &&
      isRatedTotal(grid, nameAt(grid, layout, row).text, body.indicators, layout.yearsOf(row));
    const reading = isRated ? "indicator" : own;
    if (reading === "indicator" && headsAnotherTable(grid, layout, row)) break;
    if (row > layout.firstRow && headsNames(grid, layout, row)) break;
    if (reading === "indicator" && isFormulaOf(grid, layout, row, body.indicators)) continue;
    blanks = reading === "blank" ? blanks + 1 : 0;
    if (reading === "indicator") {
      enterSection(grid, layout, tracker, row);
      const { source, notChecked } = withoutTargetOfTotal(grid, totals, toSource(grid, layout, tracker, row));
      body.indicators.push(source);
      body.notChecked.push(...pending.splice(0), ...notChecked);
    } else if (reading === "total") {
      body.totals.push(rowArea(layout, row));
    } else if (reading === "line") {
      readLine(grid, layout, tracker, row, body, pending);
    }
    if (reading === "indicator" || reading === "total" || reading === "hidden")
      body.lastRow = Math.max(body.lastRow, lastRowAt(grid, layout, row));
  }
  return body;
}

/** What a row is: figures with a name, a total, a row hidden under merged cells, or a line of text. */
function readRow(grid: SheetGrid, layout: RowsLayout, row: number): RowReading {
  const name = nameAt(grid, layout, row).text;
  const hasFigures = layout.figures.some((column) => !grid.isBlank(row, column));
  if (grid.isBlankRow(row, layout.firstColumn, layout.lastColumn)) return "blank";
  const nameHangsOver = grid.anchor(row, layout.nameColumn).row < row;
  if (layout.isLowerRow?.(row) || (nameHangsOver && (!hasFigures || layout.isOfYears?.(row))))
    return "hidden";
  if (readColumnRole(name) === "total") return "total";
  // Parts of one name are beside it, merged over them: 受講者数, 男 and 女.
  const isPart =
    withBreakdown(grid, layout.labels, row, name) !== name ||
    isWholeBelowParts(grid, layout.labels, row, layout.nameColumn) ||
    hasOtherUnit(grid, layout.labels, row, layout.nameColumn);
  if (name === "" || isMark(name) || isOfAnother(layout, name) || (nameHangsOver && !isPart)) return "line";
  if (isLineOfForm(grid, layout, row, name)) return "hidden";
  if (layout.isTitle?.(row) || isTitleOfRows(grid, layout, row, name)) return "line";
  if (!hasFigures && !(layout.mayLackFigures && isLabelOfBlankRow(grid, layout, row, name))) return "line";
  return "indicator";
}

/** What forms say of an indicator in a line right below its figures. */
const LINE_OF_FORM =
  /^(?:(?:指標の?)?(?:定義|説明)|指標の?方向性?|進捗状況|算出方法|評価の?(?:内容|理由)|今後の?(?:方策|方向性?|課題|取り?組み?|対応)|備考|特記事項)$/;

/** 定義 and 評価の内容 with nothing but words in the columns of the figures are no indicators. */
function isLineOfForm(grid: SheetGrid, { figures }: RowsLayout, row: number, name: string): boolean {
  if (!LINE_OF_FORM.test(compareKey(name))) return false;
  return figures.every((column) => !isFigureAt(grid, row, column));
}

/** ④成果指標 right above headings that are repeated, or with no more than （単位：千円） beside it, is the title of what is below. */
function isTitleOfRows(grid: SheetGrid, layout: RowsLayout, row: number, name: string): boolean {
  const filled = layout.figures.filter((column) => !grid.isBlank(row, column));
  if (filled.length > 0) return filled.every((column) => readUnitNote(grid.text(row, column)) !== undefined);
  if (!layout.repeatedRows.has(row + 1)) return false;
  // （単位：人） behind a title is of what is below it.
  if (name.includes("単位")) return true;
  // The last indicator of a page may have no figures yet, but it has its unit or a name that counts.
  if ((unitAt(grid, layout, row) || readIndicatorLabel(name).unit) !== "") return false;
  return !/[数率額量]$/.test(compareKey(name)) || headsTheSameNames(grid, layout, row);
}

/** ②来館者数 above repeated headings whose first name, 中央館, is above it too: what is counted of the same parts again. */
function headsTheSameNames(grid: SheetGrid, layout: RowsLayout, row: number): boolean {
  let first = row + 1;
  while (layout.repeatedRows.has(first)) first += 1;
  const name = nameAt(grid, layout, first).text;
  return rowsBetween(layout.firstRow, row - 1).some((above) => nameAt(grid, layout, above).text === name);
}

/** What a formula of words has: ratios and products of them (×, －/－ and n/a are none), no digits but those of 100 and 1,000. */
const FORMULA = /^\D*\p{Lo}[^\p{L}\d]{0,2}[/÷×*][^\p{L}\d]{0,2}\p{Lo}\D*$/u;
const OF_HUNDRED = /[×*](?:1,?000|100)/g;

/** 下水道普及率 ｜ 処理区域内人口/行政人口×100 below the figures of 下水道普及率 says how it is worked out. */
function isFormulaOf(
  grid: SheetGrid,
  layout: RowsLayout,
  row: number,
  read: readonly IndicatorSource[],
): boolean {
  const name = compareKey(nameAt(grid, layout, row).text);
  const columns = [...layout.figures, ...(layout.baseColumn === undefined ? [] : [layout.baseColumn])];
  const texts = columns.map((column) => grid.text(row, column)).filter((text) => text !== "");
  return (
    texts.length > 0 &&
    texts.every((text) => FORMULA.test(text.normalize("NFKC").replaceAll(OF_HUNDRED, ""))) &&
    read.some(({ label }) => compareKey(label.text) === name)
  );
}

/** 1,200 where the names are is a figure of another table right below. */
function isOfAnother({ sole }: RowsLayout, name: string): boolean {
  return !sole && /^[\d,.]+%?$/.test(compareKey(name));
}

/** An indicator without any figure yet has its mark or unit; a section's title is numbered plainly (`1 雇用`) and has none. */
function isLabelOfBlankRow(grid: SheetGrid, layout: RowsLayout, row: number, name: string): boolean {
  const { byRole } = layout.labels;
  const unitColumn = byRole.get("unit");
  const merge = grid.merge(row, layout.nameColumn);
  if (merge && merge.column + merge.columns > layout.firstFigure) return false;
  if (unitColumn !== undefined) return grid.text(row, unitColumn) !== "";
  return looksLikeLabel(name) && !/^[0-9０-９]/.test(readMark(name).mark);
}

function readLine(
  grid: SheetGrid,
  layout: RowsLayout,
  tracker: SectionTracker,
  row: number,
  body: RowsRead,
  pending: NotChecked[],
): void {
  const line = readLineText(
    grid,
    row,
    { first: layout.firstColumn, last: layout.firstFigure - 1 },
    layout.figures,
  );
  if (line.kind === "note") {
    noteBackwards(body.indicators, line.asOf, tracker.sectionNumber);
    tracker.note(line.asOf);
  } else if (line.kind === "footnote") {
    const asOf = readFootnoteNote(line.text);
    if (asOf) noteBackwards(body.indicators, asOf, undefined);
  } else if (line.kind === "title") {
    // 量 and 割合 in the lower row of headings, beside 項目 that is merged down over it, are no section.
    if (grid.anchor(row, layout.nameColumn).row < layout.firstRow) return;
    // 指標③ with nothing beside it is room that a form leaves for another indicator.
    if (line.column !== layout.labels.byRole.get("mark") || !isMark(line.text)) tracker.enter(line.text);
  } else if (line.kind === "sentence") {
    describeLast(body, line.text, row, line.column);
  } else if (line.kind === "other") {
    const hasNumber = layout.figures.some((column) => typeof grid.value(row, column) === "number");
    // Prose below the table is no part of it: it is reported only where indicators follow, figures always.
    (hasNumber ? body.notChecked : pending).push(notCheckedAt(grid, "row", row, line.column, line.text));
  }
}

/** A sentence under an indicator's name is its description. */
function describeLast(body: RowsRead, text: string, row: number, column: number): void {
  const last = body.indicators.at(-1);
  if (!last || last.description || last.label.place.row !== row - 1) return;
  body.indicators[body.indicators.length - 1] = { ...last, description: { text, place: { row, column } } };
  body.lastRow = Math.max(body.lastRow, row);
}

function enterSection(grid: SheetGrid, layout: RowsLayout, tracker: SectionTracker, row: number): void {
  const column = layout.sectionColumn;
  if (column === undefined || column === layout.nameColumn) return;
  const section = grid.seenText(row, column);
  if (section !== "") tracker.enter(section);
}

function toSource(
  grid: SheetGrid,
  layout: RowsLayout,
  tracker: SectionTracker,
  row: number,
): IndicatorSource {
  const { byRole } = layout.labels;
  const textIn = (column: number | undefined): string =>
    column === undefined ? "" : grid.seenText(row, column);
  const unitCell = unitAt(grid, layout, row);
  const named = nameAt(grid, layout, row);
  const name = withOtherUnit(grid, layout.labels, row, layout.nameColumn, named);
  const description = byRole.get("description");
  const direction = byRole.get("direction");
  const describedAt = description === undefined ? undefined : grid.anchor(row, description);
  return {
    label: layout.sole
      ? { text: layout.sole.label.text, place: layout.sole.label }
      : {
          text: withBreakdown(grid, layout.labels, row, name.text),
          place: placeOfLabel(grid, layout.labels, row, name),
        },
    mark: layout.sole?.mark ?? textIn(byRole.get("mark")),
    unit: unitCell === "" ? unitOfHeadings(layout.unit, name.text) : readUnitCell(unitCell),
    ...tracker.place,
    description:
      describedAt && !grid.isBlank(describedAt.row, describedAt.column)
        ? { text: textIn(description), place: describedAt }
        : undefined,
    direction: direction === undefined ? undefined : textAtFirst(grid, [row], direction),
    counted: countingWord(textIn(byRole.get("counts"))),
    base: baseAt(grid, layout, row),
    latestAsOf: layout.latestAsOf ?? tracker.asOf,
    ratesAreProgress: layout.ratesAreProgress,
    unitOf: layout.unitOf,
    years: layout.yearsOf(row),
  };
}

/** 現状値 beside the lower of an indicator's two rows is as the first year ended: where 実績 is below 目標. */
function baseAt(
  grid: SheetGrid,
  { baseColumn: column, isLowerRow, isOfYears }: RowsLayout,
  row: number,
): IndicatorSource["base"] {
  if (column === undefined) return undefined;
  const isBelow =
    isLowerRow?.(row + 1) &&
    !isOfYears?.(row + 1) &&
    !isFigureAt(grid, row, column) &&
    isFigureAt(grid, row + 1, column);
  return { row: isBelow ? row + 1 : row, column };
}

/** The unit that the headings name, but "" for a name that states another: 利用者数（人） below 目標（千円）. */
function unitOfHeadings(unit: string, name: string): string {
  const own = readIndicatorLabel(name).unit;
  return isUnit(own, "") && !sameUnit(own, unit) ? "" : unit;
}

function nameAt(grid: SheetGrid, { labels, nameColumn, firstRow }: RowsLayout, row: number): LabelText {
  return nameOfRow(grid, labels, row, nameColumn, firstRow);
}

function lastRowAt(grid: SheetGrid, layout: RowsLayout, row: number): number {
  return Math.min(layout.lastRow, grid.lastRowOf(row, layout.nameColumn));
}
