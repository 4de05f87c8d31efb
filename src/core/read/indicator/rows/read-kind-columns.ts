import { readIndicatorRows } from "./indicator-rows";
import { knownBelow, numberColumns } from "../labels/label-columns";
import type { HeadedColumn } from "../headings/header-band";
import type { NotChecked } from "../../../model/not-checked";
import { layOutKindColumns } from "./kind-columns-layout";
import { areBeforeGoals, headingsOfBrackets, yearSaid } from "../headings/brackets-in-heading";
import { readMilestoneHeading } from "../headings/milestone-heading";
import { withPlanOfOlderYear } from "./plan-of-older-year";
import { areOvertaken } from "../frame/overtaken-years";
import { countsOtherwise, readFigureHeading, type FigureHeading } from "../../tables/heading-words";
import { holdsGrades } from "../../tables/figure-at";
import type { SheetGrid } from "../../tables/sheet-grid";
import { summedTargetColumn, withSummedTarget } from "../sums/summed-target";
import { columnsBelow } from "../places/table-areas";
import {
  columnsBetween,
  findTableUnit,
  headingAreaOf,
  notCheckedAt,
  resolveHeadings,
  rowsBetween,
  unknownHeadings,
  type TableFrame,
  type TableSource,
  type YearColumn,
} from "../frame/table-frame";
import type { TableLayout } from "../frame/table-layout";
import { unlessThingsBeside } from "../frame/things-beside";
import { withRatesOfYears } from "./rates-of-latest";
import { isOfItsCell } from "./years-of-cells";
import type { YearCellReader } from "../../tables/year-row";

/** Headings that say year and 目標 or 実績 of every column, with one row per indicator. */
export const KIND_COLUMNS: TableLayout = {
  find: ({ grid, reader, frames }) =>
    frames.map((frame) => ({
      heading: headingAreaOf(frame),
      isHeadedSo: hasBothKinds(frame.band.columns),
      read: () =>
        unlessThingsBeside(grid, frame.band, readKindColumns(grid.below(frame.band.first), reader, frame)),
    })),
};

/** Whether a heading of a column says 目標 or 目安値; 計画 alone is as often of money. */
function saysGoal(grid: SheetGrid, { first, last }: TableFrame["band"], column: number): boolean {
  return rowsBetween(first, last).some((row) => /目標|目安値/.test(grid.seenText(row, column)));
}

/** Columns of 目標 alone, of two years at least: a plan that nothing is reported against yet. */
export const PLAN_COLUMNS: TableLayout = {
  find: ({ grid, reader, frames }) =>
    frames
      .filter(({ band }) => band.columns.length > 1)
      .filter(({ band }) =>
        band.columns.every(
          ({ column, figure }) => figure?.kind === "target" && !figure.below && saysGoal(grid, band, column),
        ),
      )
      .map((frame) => ({
        heading: headingAreaOf(frame),
        isHeadedSo: true,
        read: () => {
          const source = unlessThingsBeside(
            grid,
            frame.band,
            readColumns(grid.below(frame.band.first), reader, frame),
          );
          return source && { ...source, lacks: "actual" };
        },
      })),
};

/**
 * Undefined where the headings do not name both 目標 and 実績 (a table of statistics), or where no row has a name and a
 * figure.
 */
function readKindColumns(
  grid: SheetGrid,
  reader: YearCellReader,
  frame: TableFrame,
): TableSource | undefined {
  // R5実績（目標） heads two figures of each cell, which milestones are read from.
  const inBrackets = frame.band.columns.flatMap(
    ({ column }) => headingsOfBrackets(grid, frame.band, column) ?? [],
  );
  const goals = frame.band.columns.filter(({ figure }) => figure?.kind === "target");
  const isOneGoal = goals.length === 1 && areBeforeGoals(inBrackets, [yearSaid(goals[0]?.year.label)]);
  if (inBrackets.some(({ counts }) => counts !== "sum" || isOneGoal)) return undefined;
  const headed = withPlanOfOlderYear(grid, frame, inTwoRows(grid, frame));
  if (!hasBothKinds(headed) && isOfMilestones(grid, reader, frame))
    return readBesideSummedTarget(grid, reader, frame);
  if (!hasBothKinds(headed) && areOvertakenBesideTarget(grid, frame)) return undefined;
  const band = {
    ...frame.band,
    columns: withoutOtherCounts(withEstimatesAsActuals(withPlainYearsAsActuals(headed))),
  };
  if (hasBothKinds(band.columns)) {
    const columns = withGradesAsOthers(grid, frame, withRatesOfYears(grid, reader, frame, band.columns));
    return readColumns(grid, reader, { ...frame, band: { ...band, columns } });
  }
  return readBesideSummedTarget(grid, reader, frame);
}

/** 達成度 over △ and ○ holds grades of the office: it is no column of rates. */
function withGradesAsOthers(
  grid: SheetGrid,
  { band, lastRow }: TableFrame,
  columns: readonly HeadedColumn[],
): readonly HeadedColumn[] {
  const rows = rowsBetween(band.last + 1, lastRow);
  return columns.map((one) =>
    one.figure?.kind === "rate" && holdsGrades(grid, rows, one.column)
      ? { ...one, figure: { ...one.figure, kind: "other" } }
      : one,
  );
}

/** 平成26年度末（推計） between 平成17年度末 and 平成27年度末（目標） keeps 平成17年度末 from being what was reached last. */
function areOvertakenBesideTarget(grid: SheetGrid, { band, firstColumn, lastColumn }: TableFrame): boolean {
  const read = band.columns.map(({ column, year, figure }) => ({
    column,
    label: year.label,
    isTarget: figure?.kind === "target",
  }));
  return areOvertaken(grid, band, columnsBetween(firstColumn, lastColumn, new Set()), read);
}

/** Years beside R3～R6累計目標 say what was reached, as beside a target of the last of them. */
function readBesideSummedTarget(
  grid: SheetGrid,
  reader: YearCellReader,
  frame: TableFrame,
): TableSource | undefined {
  const { band } = frame;
  const mayBeActuals = band.columns.every(
    ({ figure }) => !figure || (figure.kind === "actual" && !figure.below),
  );
  const summed = mayBeActuals && band.columns.length > 1 ? summedTargetColumn(grid, frame) : undefined;
  if (summed === undefined) return undefined;
  const columns = band.columns.map((column) => ({ ...column, figure: column.figure ?? ACTUAL }));
  const source = readColumns(grid, reader, { ...frame, band: { ...band, columns } });
  return source && withSummedTarget(grid, source, summed, frame);
}

const ACTUAL: FigureHeading = { kind: "actual", unit: "", asOf: undefined, note: "" };

/** Undefined where no row has a name and a figure. */
function readColumns(grid: SheetGrid, reader: YearCellReader, frame: TableFrame): TableSource | undefined {
  const { band } = frame;
  const resolved = resolveHeadings(grid, band);
  const layout = layOutKindColumns(grid, reader, frame, resolved.columns);
  if (!layout) return undefined;
  const body = readIndicatorRows(grid, layout);
  if (body.indicators.length === 0 && resolved.columns.length > 0) return undefined;
  return {
    layout: "kind-columns",
    headerRows: { first: band.first, last: band.last },
    lastRow: body.lastRow,
    firstColumn: layout.firstColumn,
    lastColumn: layout.lastColumn,
    headings: layout.entries.map(({ heading }) => heading),
    indicators: body.indicators,
    hasRates: layout.years.some(({ figure }) => figure?.kind === "rate"),
    excelTable: undefined,
    tableUnit: findTableUnit(grid, band, layout.firstColumn, layout.lastColumn),
    known: [...knownBelow(grid, layout, body.lastRow), ...body.totals],
    numbers: columnsBelow(numberColumns(layout.labels), layout.firstRow, body.lastRow),
    notChecked: [
      ...resolved.notChecked,
      ...withoutKind(grid, resolved.columns),
      ...unknownHeadings(grid, layout.labels),
      ...body.notChecked,
      ...body.indicators
        .filter(({ years }) => years.some(isOfItsCell))
        .map(({ label: { text, place } }) =>
          notCheckedAt(grid, "row", place.row, place.column, text, { code: "yearsOfCells" }),
        ),
    ],
  };
}

/** Rows above a heading in which a note may speak of all its years. */
const ROWS_OF_NOTE = 2;

/** 上段：目標　下段：実績 above the table, or beside its years, where these name neither. */
function inTwoRows(grid: SheetGrid, { band, firstColumn, lastColumn }: TableFrame): readonly HeadedColumn[] {
  if (band.columns.some(({ figure }) => figure)) return band.columns;
  const figure = rowsBetween(Math.max(grid.firstRow, band.first - ROWS_OF_NOTE), band.last)
    .flatMap((row) =>
      columnsBetween(firstColumn, lastColumn, new Set()).map((column) => grid.text(row, column)),
    )
    .map(readFigureHeading)
    .find((heading) => heading?.below);
  return figure ? band.columns.map((column) => ({ ...column, figure })) : band.columns;
}

/**
 * 中間評価 and 最終評価 over their years are no run of years; and between 現状値 and the target a year without a word may as
 * well be planned as reached.
 */
function isOfMilestones(grid: SheetGrid, reader: YearCellReader, frame: TableFrame): boolean {
  const targets = frame.band.columns.filter(({ figure }) => figure?.kind === "target");
  const firstTarget = Math.min(...targets.map(({ column }) => column));
  const columns = columnsBetween(frame.firstColumn, frame.lastColumn, new Set());
  const kindAt = (column: number): string | undefined =>
    readMilestoneHeading(grid, reader, frame.band, column)?.kind;
  // Beside 基準値 the 現状値 is what was reached since.
  const hasStart = columns.some((column) => kindAt(column) === "start");
  return columns.some((column) => {
    const kind = kindAt(column);
    // A year without a word in front of 現状値 is older than how it is today.
    const startsPlan =
      kind === "current" &&
      frame.band.columns.some((one) =>
        one.column < column ? !one.figure : column < one.column && one.column < firstTarget,
      );
    return kind === "reached" || startsPlan || (kind === "current" && hasStart);
  });
}

/** 実績（単年度） beside 目標（累計） is headed, but is nothing that this table's targets can be held against. */
function withoutOtherCounts(columns: readonly HeadedColumn[]): readonly HeadedColumn[] {
  const targets = columns.flatMap(({ figure }) => (figure?.kind === "target" ? [figure] : []));
  return columns.map((column) =>
    column.figure && countsOtherwise(column.figure, targets) ? { ...column, figure: undefined } : column,
  );
}

/** Whether the headings name both 目標 and 実績. */
function hasBothKinds(columns: readonly HeadedColumn[]): boolean {
  const kinds = new Set(columns.flatMap(({ figure }) => (figure ? [figure.kind, figure.below] : [])));
  return kinds.has("target") && kinds.has("actual");
}

/** 中間値（R8） is as often aimed at as reached; 中間実績値（R8） says which. */
const INTERIM = /中間(?!.*実績)/;

/** Years beside a final target (R2 … R5, 目標値（R6）) say what was reached, where no heading says 実績. */
function withPlainYearsAsActuals(columns: readonly HeadedColumn[]): readonly HeadedColumn[] {
  const kinds = new Set(columns.flatMap(({ figure }) => [figure?.kind, figure?.below]));
  if (!kinds.has("target") || kinds.has("actual")) return columns;
  return columns.map((column) =>
    column.figure || INTERIM.test(column.year.raw) ? column : { ...column, figure: ACTUAL },
  );
}

/**
 * H30見込 among H28実績, H29実績 and R元計画 is what will be reached, as far as anybody knows; the label keeps it provisional. So is
 * R6中間 beside the goal of R6; with none of its own year it may be the goal half way.
 */
function withEstimatesAsActuals(columns: readonly HeadedColumn[]): readonly HeadedColumn[] {
  if (!hasBothKinds(columns)) return columns;
  const yearOf = ({ year: { label } }: HeadedColumn): number | undefined =>
    label.state === "year" ? label.fiscalYear : label.year;
  const aimedAt = columns.filter(({ figure }) => figure?.kind === "target").map(yearOf);
  return columns.map((column) => {
    const note = column.figure ? undefined : column.year.label.asOf;
    if (INTERIM.test(column.year.raw) && !aimedAt.includes(yearOf(column))) return column;
    if (!note || note.month !== undefined || column.year.label.rest !== "") return column;
    return { ...column, figure: { kind: "actual", unit: "", asOf: note, note: "" } };
  });
}

/** Years that are neither 目標 nor 実績 beside columns that are. */
function withoutKind(grid: SheetGrid, columns: readonly YearColumn[]): NotChecked[] {
  return columns
    .filter(({ figure }) => figure === undefined)
    .map(({ heading }) =>
      notCheckedAt(grid, "heading", heading.address.row, heading.address.column, heading.raw),
    );
}
