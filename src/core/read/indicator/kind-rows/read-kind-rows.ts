import { findKindColumn, layOutKindRows, type KindRowsLayout } from "./kind-rows-layout";
import { readBody } from "./kind-rows-body";
import type { Area } from "../../../values/workbook/cell-address";
import { columnHeading, knownBelow, numberColumns } from "../labels/label-columns";
import type { LabelText } from "../places/indicator-source";
import { compareKey } from "../../../values/notation/normalise";
import { groupKindRows, type KindRowGroup } from "./kind-row-groups";
import { groupParts } from "./kind-row-parts";
import { namedBesideYears } from "./names-beside-years";
import type { ColumnInFront } from "./parts-in-front";
import { calledByNumbers, namedByMarks } from "./names-of-marks";
import { isPartOfName } from "../labels/parts-of-names";
import { holdsTargetsAlone, namedAsPlan } from "./plan-rows";
import { isKnownOther, readColumnRole, readFigureHeading } from "../../tables/heading-words";
import { isGoalOrResult } from "../../tables/goals-and-results";
import type { SheetGrid } from "../../tables/sheet-grid";
import { columnsBelow, rowArea } from "../places/table-areas";
import {
  findTableUnit,
  headingAreaOf,
  resolveHeadings,
  rowsBetween,
  unknownHeadings,
  type TableFrame,
  type TableSource,
} from "../frame/table-frame";
import { findTableName } from "../frame/table-name";
import type { TableLayout } from "../frame/table-layout";
import { unlessThingsBeside } from "../frame/things-beside";
import type { YearCellReader } from "../../tables/year-row";
import { withYearlyActual } from "./yearly-beside-sums";

/** Years across and rows of 目標 and 実績 below one another: the seed's own layout. */
export const KIND_ROWS: TableLayout = {
  find: ({ grid, reader, frames }) =>
    frames.map((frame) => ({
      heading: headingAreaOf(frame),
      isHeadedSo: false,
      read: () =>
        unlessThingsBeside(grid, frame.band, readKindRows(grid.below(frame.band.first), reader, frame)),
    })),
};

/** Undefined where no rows of 目標 are left of the years: a budget, a calendar. */
function readKindRows(grid: SheetGrid, reader: YearCellReader, frame: TableFrame): TableSource | undefined {
  const { band } = frame;
  const found = findKindColumn(grid, frame);
  if (!found) return undefined;
  const lacksActuals = !found.rows.some(({ figure }) => figure.kind === "actual");
  // 計画 over figures of another table has nothing below the years.
  const isBlank = found.rows.every(({ row }) =>
    band.columns.every(({ column }) => grid.isBlank(row, column)),
  );
  if (lacksActuals && isBlank) return undefined;
  if (lacksActuals && !holdsTargetsAlone(grid, frame, found)) return namedAsPlan(grid, frame, found);
  const resolved = resolveHeadings(grid, band);
  const layout = layOutKindRows(grid, reader, frame, found, resolved.columns);
  const figures = layout.years.map(({ column }) => column);
  const inFront = { first: layout.firstColumn, kind: layout.kind.column };
  const besideYears = namedBesideYears(grid, groupsOf(grid, layout).map(withoutKindAsName), inFront);
  const grouped = calledByNumbers(grid, besideYears, inFront);
  const headed = named(grid, reader, layout, grouped);
  const ofForm = namedByMarks(grid, headed, figures).map(({ group, isRoom: isRoomOfMark }) => ({
    group,
    isRoom: isRoomOfMark || isRoomForAnother(grid, layout, group),
  }));
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
    known: [...knownBelow(grid, layout, layout.lastRow), ...otherRows(grid, layout), ...body.totals],
    numbers: columnsBelow(numberColumns(layout.labels), layout.firstRow, layout.lastRow),
    notChecked: [...resolved.notChecked, ...unknownHeadings(grid, layout.labels), ...body.notChecked],
  };
}

/** 目標値, merged down beside 計画 and 実績, says what the table holds and names nothing. */
function withoutKindAsName(group: KindRowGroup): KindRowGroup {
  const isKind = group.label !== undefined && readFigureHeading(group.label.text)?.kind === "target";
  return isKind ? { ...group, label: undefined } : group;
}

/** 成果指標2 with nothing filled in, in a form with room for three, is none, nor is － with no figure. */
const NUMBERED_KIND = /^(?:対象|活動|成果|結果|数値)?指標[\da-zア-ン①-⑳]$/u;
const NO_NAME = /^[-―ー—–…]+$/;

function isRoomForAnother(
  grid: SheetGrid,
  { years }: KindRowsLayout,
  { rows, label }: KindRowGroup,
): boolean {
  const key = compareKey(label?.text ?? "");
  const isEmpty = (row: number, column: number): boolean =>
    NO_NAME.test(key) ? !/\d/.test(compareKey(grid.text(row, column))) : grid.isBlank(row, column);
  return (
    (NUMBERED_KIND.test(key) || NO_NAME.test(key)) &&
    rows.every(({ row }) => years.every(({ column }) => isEmpty(row, column)))
  );
}

/** The figures of rows that are neither 目標 nor 実績, as 前年比; those of 当初目標 are to be named. */
function otherRows(grid: SheetGrid, layout: KindRowsLayout): Area[] {
  const { kind } = layout;
  const rows = kind.rows.filter(
    ({ row, figure }) => isKnownOther(figure) && !isGoalOrResult(grid.text(row, kind.column)),
  );
  return rows.map(({ row }) => rowArea(layout, row));
}

/** The columns between names and figures in which rows may say of which part they are. */
function columnsInFront({ labels, nameColumn, kind, years }: KindRowsLayout): ColumnInFront[] {
  const parts = labels.byRole.get("breakdown");
  const firstFigure = Math.min(...years.map(({ column }) => column));
  return [
    ...labels.untitled,
    ...labels.unknown.map(({ column }) => column),
    ...(parts === undefined ? [] : [parts]),
  ]
    .filter(
      (column) => column > (nameColumn ?? kind.column) && column < firstFigure && column !== kind.column,
    )
    .map((column) => ({ column, holdsParts: column === parts }));
}

/** 分野, 事業, No. and 担当課: what rows are arranged by in front of 目標 and 実績. */
function arrangingColumns(grid: SheetGrid, layout: KindRowsLayout): number[] {
  const { firstColumn, firstHeaderRow, firstRow, kind, nameColumn, sectionColumn: sections } = layout;
  const rows = { first: firstHeaderRow, last: firstRow - 1 };
  const arranges = (column: number): boolean => columnHeading(grid, rows, column).texts.some(arrangesRows);
  return rowsBetween(firstColumn, kind.column - 1).filter(
    (column) => column !== nameColumn && (column === sections || arranges(column)),
  );
}

function arrangesRows(heading: string): boolean {
  const role = readColumnRole(heading);
  return role === "section" || role === "mark" || (role === "other" && /^(?:担当|所管|主管)/.test(heading));
}

function groupsOf(grid: SheetGrid, layout: KindRowsLayout): KindRowGroup[] {
  const { kind, nameColumn, years } = layout;
  const firstFigure = Math.min(...years.map(({ column }) => column));
  const groups = kind.parts
    ? groupParts(grid, kind.parts.rows, nameColumn)
    : groupKindRows(grid, kind.rows, {
        nameColumn,
        kind: kind.column,
        firstFigure,
        inFront: columnsInFront(layout),
        arranging: arrangingColumns(grid, layout),
      });
  return groups.map((group) => withYearlyActual(grid, years, group));
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
