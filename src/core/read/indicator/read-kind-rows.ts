import type { Area } from "../../values/workbook/cell-address";
import { numberColumns } from "./label-columns";
import type { IndicatorSource, LabelText } from "./indicator-source";
import type { AsOfNote } from "../../values/notation/as-of-note";
import { compareKey } from "../../values/notation/normalise";
import type { NotChecked } from "../../model/indicator";
import { groupKindRows, rowsCountedOtherwise, type KindRowGroup } from "./kind-row-groups";
import { groupParts } from "./kind-row-parts";
import { sourceOfKindRows } from "./kind-rows-source";
import { findKindColumn, layOutKindRows, type KindRowsLayout } from "./kind-rows-layout";
import { readFootnoteNote, readLineText } from "./line-text";
import { isMark, isRoom, namedByMarks, type FormGroup } from "./names-of-marks";
import { isPartOfName } from "./parts-of-names";
import { holdsTargetsAlone, namedAsPlan } from "./plan-rows";
import { SectionTracker } from "./section-tracker";
import { readFigureHeading } from "../tables/heading-words";
import type { SheetGrid } from "../tables/sheet-grid";
import {
  columnsBelow,
  findTableUnit,
  headingAreaOf,
  noteAbove,
  noteBackwards,
  notCheckedAt,
  resolveHeadings,
  rowsBetween,
  sectionAbove,
  unknownHeadings,
  type TableFrame,
  type TableSource,
} from "./table-frame";
import { findTableName, isWordOfForm } from "./table-name";
import { totalColumns, withoutTargetOfTotal } from "./target-of-total";
import { targetsOfAllYears } from "./targets-of-all-years";
import type { TableLayout } from "./table-layout";
import type { YearCellReader } from "../tables/year-row";
import { entryAt } from "../../values/invariants/defect";

/** Years across and rows of 目標 and 実績 below one another: the seed's own layout. */
export const KIND_ROWS: TableLayout = {
  find: ({ grid, reader, frames }) =>
    frames.map((frame) => ({
      heading: headingAreaOf(frame),
      isHeadedSo: false,
      read: () => readKindRows(grid.below(frame.band.first), reader, frame),
    })),
};

/** Undefined where no rows of 目標 are left of the years: a budget, a calendar. */
function readKindRows(grid: SheetGrid, reader: YearCellReader, frame: TableFrame): TableSource | undefined {
  const { band } = frame;
  const found = findKindColumn(grid, frame);
  if (!found) return undefined;
  const lacksActuals = !found.rows.some(({ figure }) => figure.kind === "actual");
  if (lacksActuals && !holdsTargetsAlone(grid, frame, found)) return namedAsPlan(grid, frame, found);
  const resolved = resolveHeadings(grid, band);
  const layout = layOutKindRows(grid, reader, frame, found, resolved.columns);
  const figures = layout.years.map(({ column }) => column);
  const headed = named(grid, reader, layout, groupsOf(grid, layout).map(withoutKindAsName));
  const ofForm = namedByMarks(grid, headed, figures).map(({ group, isRoom: isRoomOfMark }) => ({
    group,
    isRoom: isRoomOfMark || isRoomForAnother(grid, layout, group),
  }));
  const groups = ofForm.filter((one) => !one.isRoom).map(({ group }) => group);
  const body = readBody(grid, layout, ofForm);
  return {
    layout: "kind-rows",
    headerRows: { first: band.first, last: band.last },
    lastRow: layout.lastRow,
    firstColumn: layout.firstColumn,
    lastColumn: layout.lastColumn,
    headings: resolved.headings.filter((heading) => layout.years.some((year) => year.heading === heading)),
    indicators: body.indicators,
    hasRates: layout.rates.length > 0 || layout.kind.rows.some((row) => row.figure.kind === "rate"),
    ...(lacksActuals && { lacks: "actual" }),
    excelTable: undefined,
    tableUnit: findTableUnit(grid, band, layout.firstColumn, layout.lastColumn),
    known: [
      ...columnsBelow([...layout.labels.known, ...layout.known], layout.firstRow, layout.lastRow),
      ...otherRows(layout),
      ...body.totals,
    ],
    numbers: columnsBelow(numberColumns(layout.labels), layout.firstRow, layout.lastRow),
    notChecked: [
      ...resolved.notChecked,
      ...unknownHeadings(grid, layout.labels),
      ...targetsOfAllYears(grid, layout, groups),
      ...body.notChecked,
    ],
  };
}

/** 目標値, merged down beside 計画 and 実績, says what the table holds and names nothing. */
function withoutKindAsName(group: KindRowGroup): KindRowGroup {
  const isKind = group.label !== undefined && readFigureHeading(group.label.text)?.kind === "target";
  return isKind ? { ...group, label: undefined } : group;
}

/** 成果指標2 with nothing filled in, in a form with room for three, is none. */
const NUMBERED_KIND = /^(?:対象|活動|成果|結果|数値)?指標[\da-zア-ン①-⑳]$/u;

function isRoomForAnother(
  grid: SheetGrid,
  { years }: KindRowsLayout,
  { rows, label }: KindRowGroup,
): boolean {
  return (
    label !== undefined &&
    NUMBERED_KIND.test(compareKey(label.text)) &&
    rows.every(({ row }) => years.every(({ column }) => grid.isBlank(row, column)))
  );
}

/** The figures of rows that are neither 目標 nor 実績: 前年比, 当初目標. */
function otherRows(layout: KindRowsLayout): Area[] {
  const rows = layout.kind.rows.filter(({ figure }) => figure.kind === "other");
  return rows.map(({ row }) => rowArea(layout, row));
}

function rowArea({ firstColumn, lastColumn }: KindRowsLayout, row: number): Area {
  return { row, column: firstColumn, rows: 1, columns: lastColumn - firstColumn + 1 };
}

interface Body {
  readonly indicators: IndicatorSource[];
  readonly notChecked: NotChecked[];
  readonly totals: Area[];
}

function groupsOf(grid: SheetGrid, { kind, nameColumn, years }: KindRowsLayout): KindRowGroup[] {
  const firstFigure = Math.min(...years.map(({ column }) => column));
  return kind.parts
    ? groupParts(grid, kind.parts.rows, nameColumn)
    : groupKindRows(grid, kind.rows, { nameColumn, kind: kind.column, firstFigure });
}

/** Walks down the table: titles and notes between the indicators hold for those below them. */
function readBody(grid: SheetGrid, layout: KindRowsLayout, groups: readonly FormGroup[]): Body {
  const tracker = new SectionTracker();
  const above =
    groups[0]?.group.label?.row === layout.firstHeaderRow - 1
      ? undefined
      : sectionAbove(grid, layout.firstHeaderRow, layout.firstColumn, layout.kind.column);
  const note = noteAbove(grid, layout.firstHeaderRow, layout.firstColumn, layout.lastColumn);
  if (note) tracker.note(note);
  if (above !== undefined) tracker.enter(above);
  const body: Body = { indicators: [], notChecked: [], totals: [] };
  const headings = { first: layout.firstHeaderRow, last: layout.firstRow - 1 };
  const totals = totalColumns(grid, headings, layout.labels);
  const figures = layout.years.map(({ column }) => column);
  let row = layout.firstRow;
  for (const { group, isRoom: isLeftOut } of groups) {
    const first = group.rows[0]?.row ?? row;
    const titles = readLinesBetween(grid, layout, tracker, body, row, first - 1, group);
    const label = group.label ?? titles.pop();
    enterSections(grid, layout, tracker, titles, label, first);
    if (isLeftOut) {
      row = Math.max(row, lastRowOfGroup(grid, layout, group) + 1);
      continue;
    }
    if (label && !isMark(label.text)) {
      const read = withoutTargetOfTotal(grid, totals, sourceOfKindRows(grid, layout, tracker, group, label));
      body.indicators.push(read.source);
      body.notChecked.push(...read.notChecked);
    } else if (!isRoom(grid, group, figures)) {
      const column = label?.column ?? layout.kind.column;
      body.notChecked.push(notCheckedAt(grid, "row", first, column, grid.text(first, column)));
    }
    body.notChecked.push(...otherKindsWithin(grid, layout, group));
    row = Math.max(row, lastRowOfGroup(grid, layout, group) + 1);
  }
  readBelow(grid, layout, body, row);
  return body;
}

/**
 * Gives rows without a name the one that they can only mean: of the table where nothing names its first rows, of the rows
 * above them where only their unit is another.
 */
function named(
  grid: SheetGrid,
  reader: YearCellReader,
  layout: KindRowsLayout,
  groups: readonly KindRowGroup[],
): KindRowGroup[] {
  const unitColumn = layout.labels.byRole.get("unit");
  const hasNames = groups.some(({ label }) => label);
  let lastRow = layout.firstRow - 1;
  let before: LabelText | undefined;
  return groups.map((group, index) => {
    const first = group.rows[0]?.row ?? layout.firstRow;
    const follows = first === lastRow + 1;
    lastRow = group.rows.at(-1)?.row ?? first;
    const hasUnit = unitColumn !== undefined && grid.text(first, unitColumn) !== "";
    const isHeaded = layout.repeatedRows.has(first - 1);
    const top = isHeaded ? firstRowOfHeading(layout, first - 1) : layout.firstHeaderRow;
    const isNameless = !hasNames && (isHeaded || (index === 0 && follows));
    const table = isNameless
      ? findTableName(grid, reader, { first: top, last: first - 1 }, layout.kind.column, layout.lastColumn)
      : undefined;
    const isPart = group.label === undefined && isPartOfName(grid, layout.labels, first);
    const label = group.label ?? table?.label ?? (follows && (hasUnit || isPart) ? before : undefined);
    before = label;
    return { ...group, label, unit: group.unit === "" ? (table?.unit ?? "") : group.unit };
  });
}

/** The first of the rows of a repeated heading that ends in this row. */
function firstRowOfHeading({ repeatedRows }: KindRowsLayout, last: number): number {
  let row = last;
  while (repeatedRows.has(row - 1)) row -= 1;
  return row;
}

/** Titles between two indicators; notes go to the tracker in their order, what is not understood is reported. */
function readLinesBetween(
  grid: SheetGrid,
  layout: KindRowsLayout,
  tracker: SectionTracker,
  body: Body,
  first: number,
  last: number,
  group: KindRowGroup,
): LabelText[] {
  const titles: LabelText[] = [];
  const figures = layout.years.map(({ column }) => column);
  for (let row = first; row <= last; row += 1) {
    if (layout.repeatedRows.has(row)) continue;
    const line = readLineText(grid, row, { first: layout.firstColumn, last: layout.kind.column }, figures);
    const isOwnLabel = group.label?.row === row;
    if (line.kind === "note") takeNote(tracker, titles, body, line.asOf);
    else if (line.kind === "title" && !isOwnLabel && !isWordOfForm(line.text))
      titles.push({ text: line.text, row, column: line.column });
    else if (line.kind === "sentence") describeLast(body, line, row);
    else if (line.kind === "footnote") takeFootnote(body, line.text);
    else if (line.kind === "total") body.totals.push(rowArea(layout, row));
    else if (line.kind === "other")
      body.notChecked.push(notCheckedAt(grid, "row", row, line.column, line.text));
  }
  return titles;
}

/** A note under a new title belongs to that section, so the section is entered first; else it holds for those above as well. */
function takeNote(tracker: SectionTracker, titles: LabelText[], body: Body, asOf: AsOfNote): void {
  const title = titles.pop();
  if (title) tracker.enter(title.text);
  else noteBackwards(body.indicators, asOf, tracker.sectionNumber);
  titles.length = 0;
  tracker.note(asOf);
}

function takeFootnote(body: Body, text: string): void {
  const asOf = readFootnoteNote(text);
  if (asOf) noteBackwards(body.indicators, asOf, undefined);
}

/** A sentence on a line of its own describes the indicator above it, unless that has its description already. */
function describeLast(
  body: Body,
  sentence: { readonly text: string; readonly column: number },
  row: number,
): void {
  const last = body.indicators.at(-1);
  if (!last || last.description) return;
  body.indicators[body.indicators.length - 1] = {
    ...last,
    description: { text: sentence.text, place: { row, column: sentence.column } },
  };
}

function enterSections(
  grid: SheetGrid,
  layout: KindRowsLayout,
  tracker: SectionTracker,
  titles: readonly LabelText[],
  label: LabelText | undefined,
  row: number,
): void {
  const title = titles.filter(({ text }) => text !== label?.text).at(-1);
  if (title) tracker.enter(title.text);
  const column = layout.sectionColumn;
  if (column === undefined || column === layout.nameColumn) return;
  const section = grid.seenText(row, column);
  if (section !== "") tracker.enter(section);
}

/** 確保方策 between 量の見込み and 実績 of one name, and 実績（単年度） above 目標（累計）. */
function otherKindsWithin(
  grid: SheetGrid,
  { kind, repeatedRows }: KindRowsLayout,
  group: KindRowGroup,
): NotChecked[] {
  const rows = group.rows.map(({ row }) => row);
  const known = new Set([...rows, ...kind.rows.map(({ row }) => row)]);
  const others = rowsBetween(Math.min(...rows), Math.max(...rows)).filter(
    (row) => !known.has(row) && !repeatedRows.has(row) && grid.text(row, kind.column) !== "",
  );
  return [...rowsCountedOtherwise(group).map(({ row }) => row), ...others].map((row) =>
    notCheckedAt(grid, "row", row, kind.column, grid.text(row, kind.column)),
  );
}

function lastRowOfGroup(grid: SheetGrid, layout: KindRowsLayout, group: KindRowGroup): number {
  const last = entryAt(group.rows, group.rows.length - 1).row;
  const column = layout.nameColumn;
  return Math.max(
    last,
    column === undefined ? last : grid.lastRowOf(last, column),
    grid.lastRowOf(last, layout.kind.column),
  );
}

/** Rows right under the table: footnotes may tell how far the year is counted, figures headed neither 目標 nor 実績 are reported. */
function readBelow(grid: SheetGrid, layout: KindRowsLayout, body: Body, first: number): void {
  const figures = layout.years.map(({ column }) => column);
  for (
    let row = first;
    row <= grid.lastRow && !grid.isBlankRow(row, layout.firstColumn, layout.lastColumn);
    row += 1
  ) {
    const line = readLineText(grid, row, { first: layout.firstColumn, last: layout.kind.column }, figures);
    const hasNumber = figures.some((column) => typeof grid.value(row, column) === "number");
    if (line.kind === "footnote") takeFootnote(body, line.text);
    else if (line.kind === "note") noteBackwards(body.indicators, line.asOf, undefined);
    else if (line.kind === "other" && hasNumber)
      body.notChecked.push(notCheckedAt(grid, "row", row, line.column, line.text));
    else if (line.kind === "total") body.totals.push(rowArea(layout, row));
    else return;
  }
}
