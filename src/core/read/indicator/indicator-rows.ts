import { isDittoMark } from "../../values/notation/ditto-mark";
import { readYearLabel } from "../../values/notation/fiscal-year-label";
import { compareKey } from "../../values/notation/normalise";
import type { NotChecked } from "../../model/indicator";
import type { AsOfNote } from "../../values/notation/as-of-note";
import type { Area } from "../../values/workbook/cell-address";
import { readColumnRole } from "../tables/heading-words";
import { looksLikeLabel, readMark, readUnitCell } from "../tables/indicator-label";
import type { SheetGrid } from "../tables/sheet-grid";
import type { IndicatorSource, LabelText, YearPlaces } from "./indicator-source";
import { textAtFirst, type LabelColumns } from "./label-columns";
import { isMark } from "./names-of-marks";
import { nameOfRow, withBreakdown } from "./parts-of-names";
import { readFootnoteNote, readLineText } from "./line-text";
import { SectionTracker } from "./section-tracker";
import type { SoleIndicator } from "./sole-indicator";
import { noteAbove, noteBackwards, notCheckedAt } from "./table-frame";
import { totalColumns, withoutTargetOfTotal } from "./target-of-total";

/** Longest run of blank rows that a table may have between two indicators. */
const MOST_BLANK_ROWS = 2;

/** Where everything of a table with one row for each indicator is. */
export interface RowsLayout {
  /** Columns whose cells make a row one of figures. */
  readonly figures: readonly number[];
  readonly repeatedRows: ReadonlySet<number>;
  readonly labels: LabelColumns;
  readonly nameColumn: number;
  readonly sectionColumn: number | undefined;
  readonly baseColumn: number | undefined;
  readonly firstHeaderRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly firstFigure: number;
  /** The unit that the headings name, "" where they name none. */
  readonly unit: string;
  /** The title right above the headings, which is the section of the first rows. */
  readonly titleAbove: string | undefined;
  /** A name without any figure may be an indicator whose figures are still to come; else it is a title. */
  readonly mayLackFigures: boolean;
  /** How far the latest year is counted, where a heading says so. */
  readonly latestAsOf: AsOfNote | undefined;
  /** The rates are headed 進捗率. */
  readonly ratesAreProgress: boolean;
  /** The one indicator of a table without names, from the title above it. */
  readonly sole?: SoleIndicator;
  /** Whether a row below figures holds nothing but the years that they are of. */
  readonly isOfYears?: (row: number) => boolean;
  /** Whether a row holds what the headings say is in the lower of an indicator's two rows. */
  readonly isLowerRow?: (row: number) => boolean;
  /** The figures of a row by their years. */
  readonly yearsOf: (row: number) => readonly YearPlaces[];
}

/** The rows of a table, read. */
export interface RowsRead {
  readonly indicators: IndicatorSource[];
  readonly notChecked: NotChecked[];
  readonly totals: Area[];
  lastRow: number;
}

function rowArea({ firstColumn, lastColumn }: RowsLayout, row: number): Area {
  return { row, column: firstColumn, rows: 1, columns: lastColumn - firstColumn + 1 };
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
    const reading = layout.repeatedRows.has(row) ? "hidden" : readRow(grid, layout, row);
    if (reading === "indicator" && headsAnotherTable(grid, layout, row)) break;
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
  const isPart = withBreakdown(grid, layout.labels, row, name) !== name;
  if (name === "" || isMark(name) || isOfAnother(layout, name) || (nameHangsOver && !isPart)) return "line";
  if (!hasFigures && !(layout.mayLackFigures && isLabelOfBlankRow(grid, layout, row, name))) return "line";
  return "indicator";
}

/** 1,200 where the names are is a figure of another table right below. */
function isOfAnother({ sole }: RowsLayout, name: string): boolean {
  return !sole && /^[\d,.]+%?$/.test(compareKey(name));
}

/** What heads names, rows or figures: 施設名, 区分, 年度, and 法人数 実績 where both kinds of figures are headed so. */
const HEADS_NAMES = /(?:名|名称|区分|項目|種別|年度|年|月)$/;
/** R2 in 予算額（R2）. */
const YEAR_OF_HEADING = /(?:明治|大正|昭和|平成|令和|[MTSHR])[0-9０-９]{1,2}|(?:19|20)[0-9]{2}/gi;
/** （平成26年3月末現在） behind the word that heads a column. */
const TIME_OF_HEADING = /\((?=[^()]{1,40}\)$)[^()]{0,40}(?:現在|時点|月末|末日)[^()]*\)$/;
const HEADS_TARGETS = /(?:目標|計画)(?:数?値|数|額|量)?(?:\(.*\))?$/;
const HEADS_ACTUALS = /(?:実績|結果)(?:数?値|数|額|量)?(?:\(.*\))?$/;
/** 前年度決算, 当年度予算. */
const HEADS_MONEY =
  /^(?:前々?|昨|当|今|本|現|次|翌|来)?(?:年度?)?の?(?:予算|決算)(?:見込み?)?額?(?:\([^()]*\))?$/;

/**
 * Whether a row belongs to a table below this one, whose heading is none of 目標 and 実績 by year: it is named by a year
 * (R5), or it has only words where the figures are, and they or its name are headings. Its figures are of other things.
 */
function headsAnotherTable(grid: SheetGrid, layout: RowsLayout, row: number): boolean {
  if (layout.sole) return false;
  const name = grid.seenText(row, layout.nameColumn);
  const asYear = readYearLabel(name);
  if (asYear?.state === "year" && asYear.rest === "") return true;
  if (headsLabels(grid, layout, row)) return true;
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
  if (words.length < 2 || words.length < filled.length || new Set(words).size < words.length) return false;
  const hasBothKinds = [HEADS_TARGETS, HEADS_ACTUALS].every((kind) => words.some((word) => kind.test(word)));
  return hasBothKinds || readColumnRole(name) !== undefined || HEADS_NAMES.test(compareKey(name));
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
    tracker.enter(line.text);
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
  const name = nameAt(grid, layout, row);
  const description = byRole.get("description");
  const direction = byRole.get("direction");
  const describedAt = description === undefined ? undefined : grid.anchor(row, description);
  return {
    label: layout.sole
      ? { text: layout.sole.label.text, place: layout.sole.label }
      : { text: withBreakdown(grid, layout.labels, row, name.text), place: name },
    mark: layout.sole?.mark ?? textIn(byRole.get("mark")),
    unit: unitCell === "" ? layout.unit : readUnitCell(unitCell),
    ...tracker.place,
    description:
      describedAt && !grid.isBlank(describedAt.row, describedAt.column)
        ? { text: textIn(description), place: describedAt }
        : undefined,
    direction: direction === undefined ? undefined : textAtFirst(grid, [row], direction),
    base: layout.baseColumn === undefined ? undefined : { row, column: layout.baseColumn },
    latestAsOf: layout.latestAsOf ?? tracker.asOf,
    ratesAreProgress: layout.ratesAreProgress,
    years: layout.yearsOf(row),
  };
}

function nameAt(grid: SheetGrid, { labels, nameColumn, firstRow }: RowsLayout, row: number): LabelText {
  return nameOfRow(grid, labels, row, nameColumn, firstRow);
}

/** The unit of a row; 〃 is the one above it. */
function unitAt(grid: SheetGrid, layout: RowsLayout, row: number): string {
  const column = layout.labels.byRole.get("unit");
  if (column === undefined) return "";
  let above = row;
  while (above > layout.firstRow && isDittoMark(grid.seenText(above, column))) above -= 1;
  return grid.seenText(above, column);
}

function lastRowAt(grid: SheetGrid, layout: RowsLayout, row: number): number {
  return Math.min(layout.lastRow, grid.lastRowOf(row, layout.nameColumn));
}
