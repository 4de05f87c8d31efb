import { compareKey } from "../../../values/notation/normalise";
import type { KindRowsLayout } from "./kind-rows-layout";
import { formatCell, type Area } from "../../../values/workbook/cell-address";
import type { IndicatorSource, LabelText } from "../places/indicator-source";
import type { AsOfNote } from "../../../values/notation/as-of-note";
import type { NotChecked } from "../../../model/not-checked";
import { rowsCountedOtherwise, type KindRowGroup } from "./kind-row-groups";
import { sourceOfKindRows } from "./kind-rows-source";
import { readFootnoteNote, readLineText } from "../places/line-text";
import { isMark, isRoom, type FormGroup } from "./names-of-marks";
import { SectionTracker } from "../labels/section-tracker";
import type { SheetGrid } from "../../tables/sheet-grid";
import { rowArea } from "../places/table-areas";
import { noteAbove } from "../frame/note-above";
import { noteBackwards, notCheckedAt, rowsBetween, sectionAbove } from "../frame/table-frame";
import { targetSaid } from "../sums/summed-target";
import { targetOfAllYears } from "./targets-of-all-years";
import { isWordOfForm } from "../frame/table-name";
import { totalColumns, withoutTargetOfTotal } from "../sums/target-of-total";
import { entryAt } from "../../../values/invariants/defect";

/** What the rows of a table hold, collected from top to bottom. */
export interface Body {
  readonly indicators: IndicatorSource[];
  readonly notChecked: NotChecked[];
  readonly totals: Area[];
}

/** Walks down the groups of rows: titles and notes between them hold for those below. */
export function readBody(grid: SheetGrid, layout: KindRowsLayout, groups: readonly FormGroup[]): Body {
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
  for (const formGroup of groups) {
    const { group } = formGroup;
    const first = group.rows[0]?.row ?? row;
    const titles = readLinesBetween(grid, layout, tracker, body, row, first - 1, group);
    const label = group.label ?? titles.pop();
    enterSections(grid, layout, tracker, titles, label, first);
    if (!formGroup.isRoom) readGroup({ grid, layout, tracker, totals, figures }, body, group, label);
    row = Math.max(row, lastRowOfGroup(grid, layout, group) + 1);
  }
  readBelow(grid, layout, body, row);
  return body;
}

/** What all groups of a table share. */
interface Groups {
  readonly grid: SheetGrid;
  readonly layout: KindRowsLayout;
  readonly tracker: SectionTracker;
  readonly totals: ReturnType<typeof totalColumns>;
  /** Columns of the years. */
  readonly figures: readonly number[];
}

/** 区分 in front of 来館者数 and 貸出数 heads what is below it, and names nothing. */
const HEADS_OTHERS = /^(?:区分|種別|分類|内訳|年度)$/;

/** A group with a name is an indicator; one without, or of rates alone, is named, unless nothing is filled in. */
function readGroup(groups: Groups, body: Body, group: KindRowGroup, label: LabelText | undefined): void {
  const { grid, layout, tracker, totals, figures } = groups;
  const isOfRates = group.rows.every(({ figure }) => figure.kind === "rate");
  if (label && !isMark(label.text) && !HEADS_OTHERS.test(compareKey(label.text)) && !isOfRates) {
    const read = withoutTargetOfTotal(grid, totals, sourceOfKindRows(grid, layout, tracker, group, label));
    const together = targetOfAllYears(grid, layout, totals, group);
    body.indicators.push({ ...read.source, ...(together?.summed && { summedTarget: together.summed }) });
    body.notChecked.push(...read.notChecked);
    if (together && !together.summed) body.notChecked.push(targetSaid(grid, together.place, label.text));
  } else if (!isRoom(grid, group, figures)) {
    const row = entryAt(group.rows, 0).row;
    const column = label?.column ?? layout.kind.column;
    body.notChecked.push(notCheckedAt(grid, "row", row, column, grid.text(row, column)));
  }
  const { maybeOf } = group;
  if (label && maybeOf) {
    const why = { code: "nameOrDescription", name: maybeOf.text, cell: formatCell(maybeOf) } as const;
    body.notChecked.push(notCheckedAt(grid, "row", label.row, label.column, label.text, why));
  }
  body.notChecked.push(...otherKindsWithin(grid, layout, group));
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
  const said = (row: number, code: "countedOtherwise" | "notUnderstood"): NotChecked =>
    notCheckedAt(grid, "row", row, kind.column, grid.text(row, kind.column), { code });
  return [
    ...rowsCountedOtherwise(group).map(({ row }) => said(row, "countedOtherwise")),
    ...others.map((row) => said(row, "notUnderstood")),
  ];
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
