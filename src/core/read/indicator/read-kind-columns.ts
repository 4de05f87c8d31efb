import type { Area } from "../../values/workbook/cell-address";
import { numberColumns, withBreakdown } from "./label-columns";
import type { HeadedColumn } from "./header-band";
import { readColumnRole, type FigureKind } from "../tables/heading-words";
import { looksLikeLabel, readMark, readUnitCell } from "../tables/indicator-label";
import type { FigurePlace, IndicatorSource, YearPlaces } from "./indicator-source";
import type { NotChecked } from "../../model/indicator";
import { layOutKindColumns, type KindColumnsLayout } from "./kind-columns-layout";
import { ratesAreProgress } from "./progress-as-rate";
import { readFootnoteNote, readLineText } from "./line-text";
import { SectionTracker } from "./section-tracker";
import { textAtFirst } from "./label-columns";
import type { SheetGrid } from "../tables/sheet-grid";
import {
  columnsBelow,
  findTableUnit,
  headingAreaOf,
  noteAbove,
  noteBackwards,
  notCheckedAt,
  resolveHeadings,
  sectionAbove,
  unknownHeadings,
  type TableFrame,
  type TableSource,
  type YearColumn,
} from "./table-frame";
import type { TableLayout } from "./table-layout";
import type { YearCellReader } from "../tables/year-row";

/** Longest run of blank rows that a table may have between two indicators. */
const MOST_BLANK_ROWS = 2;

/** Headings that say year and 目標 or 実績 of every column, with one row per indicator. */
export const KIND_COLUMNS: TableLayout = {
  find: ({ grid, reader, frames }) =>
    frames.map((frame) => ({
      heading: headingAreaOf(frame),
      isHeadedSo: hasBothKinds(frame.band.columns),
      read: () => readKindColumns(grid.below(frame.band.first), reader, frame),
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
  const band = { ...frame.band, columns: withPlainYearsAsActuals(frame.band.columns) };
  if (!hasBothKinds(band.columns)) return undefined;
  const resolved = resolveHeadings(grid, band);
  const layout = layOutKindColumns(grid, reader, { ...frame, band }, resolved.columns);
  if (!layout) return undefined;
  const body = readBody(grid, layout);
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
    known: [
      ...columnsBelow([...layout.labels.known, ...layout.known], layout.firstRow, body.lastRow),
      ...body.totals,
    ],
    numbers: columnsBelow(numberColumns(layout.labels), layout.firstRow, body.lastRow),
    notChecked: [
      ...resolved.notChecked,
      ...withoutKind(grid, resolved.columns),
      ...unknownHeadings(grid, layout.labels),
      ...body.notChecked,
    ],
  };
}

/** Whether the headings name both 目標 and 実績. */
function hasBothKinds(columns: readonly HeadedColumn[]): boolean {
  return (["target", "actual"] as const).every((kind) => columns.some(({ figure }) => figure?.kind === kind));
}

/** Years beside a final target (R2 … R5, 目標値（R6）) say what was reached, where no heading says 実績. */
function withPlainYearsAsActuals(columns: readonly HeadedColumn[]): readonly HeadedColumn[] {
  const kinds = new Set(columns.map(({ figure }) => figure?.kind));
  if (!kinds.has("target") || kinds.has("actual")) return columns;
  return columns.map((column) =>
    column.figure ? column : { ...column, figure: { kind: "actual", unit: "", asOf: undefined, note: "" } },
  );
}

/** Years that are neither 目標 nor 実績 beside columns that are. */
function withoutKind(grid: SheetGrid, columns: readonly YearColumn[]): NotChecked[] {
  return columns
    .filter(({ figure }) => figure === undefined)
    .map(({ heading }) =>
      notCheckedAt(grid, "heading", heading.address.row, heading.address.column, heading.raw),
    );
}

interface Body {
  readonly indicators: IndicatorSource[];
  readonly notChecked: NotChecked[];
  readonly totals: Area[];
  lastRow: number;
}

function rowArea({ firstColumn, lastColumn }: KindColumnsLayout, row: number): Area {
  return { row, column: firstColumn, rows: 1, columns: lastColumn - firstColumn + 1 };
}

type RowReading = "blank" | "total" | "indicator" | "line" | "hidden";

function readBody(grid: SheetGrid, layout: KindColumnsLayout): Body {
  const tracker = new SectionTracker();
  const above = sectionAbove(grid, layout.firstHeaderRow, layout.firstColumn, layout.firstFigure - 1);
  const note = noteAbove(grid, layout.firstHeaderRow, layout.firstColumn, layout.lastColumn);
  if (note) tracker.note(note);
  if (above !== undefined) tracker.enter(above);
  const body: Body = { indicators: [], notChecked: [], totals: [], lastRow: layout.firstRow - 1 };
  const pending: NotChecked[] = [];
  let blanks = 0;
  for (let row = layout.firstRow; row <= layout.lastRow && blanks <= MOST_BLANK_ROWS; row += 1) {
    const reading = layout.repeatedRows.has(row) ? "hidden" : readRow(grid, layout, row);
    blanks = reading === "blank" ? blanks + 1 : 0;
    if (reading === "indicator") {
      enterSection(grid, layout, tracker, row);
      body.indicators.push(toSource(grid, layout, tracker, row));
      body.notChecked.push(...pending.splice(0));
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
function readRow(grid: SheetGrid, layout: KindColumnsLayout, row: number): RowReading {
  const name = grid.seenText(row, layout.nameColumn);
  const hasFigures = layout.figures.some((column) => !grid.isBlank(row, column));
  if (grid.isBlankRow(row, layout.firstColumn, layout.lastColumn)) return "blank";
  const nameHangsOver = grid.anchor(row, layout.nameColumn).row < row;
  if (nameHangsOver && !hasFigures) return "hidden";
  if (readColumnRole(name) === "total") return "total";
  // Parts of one name are beside it, merged over them: 受講者数, 男 and 女.
  const isPart = withBreakdown(grid, layout.labels, row, name) !== name;
  if (name === "" || (nameHangsOver && !isPart)) return "line";
  if (!hasFigures && !isLabelOfBlankRow(grid, layout, row, name)) return "line";
  return "indicator";
}

/** An indicator without any figure yet has its mark or unit; a section's title is numbered plainly (`1 雇用`) and has none. */
function isLabelOfBlankRow(grid: SheetGrid, layout: KindColumnsLayout, row: number, name: string): boolean {
  const { byRole } = layout.labels;
  const unitColumn = byRole.get("unit");
  const merge = grid.merge(row, layout.nameColumn);
  if (merge && merge.column + merge.columns > layout.firstFigure) return false;
  if (unitColumn !== undefined) return grid.text(row, unitColumn) !== "";
  return looksLikeLabel(name) && !/^[0-9０-９]/.test(readMark(name).mark);
}

function readLine(
  grid: SheetGrid,
  layout: KindColumnsLayout,
  tracker: SectionTracker,
  row: number,
  body: Body,
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
function describeLast(body: Body, text: string, row: number, column: number): void {
  const last = body.indicators.at(-1);
  if (!last || last.description || last.label.place.row !== row - 1) return;
  body.indicators[body.indicators.length - 1] = { ...last, description: { text, place: { row, column } } };
  body.lastRow = Math.max(body.lastRow, row);
}

function enterSection(
  grid: SheetGrid,
  layout: KindColumnsLayout,
  tracker: SectionTracker,
  row: number,
): void {
  const column = layout.sectionColumn;
  if (column === undefined || column === layout.nameColumn) return;
  const section = grid.seenText(row, column);
  if (section !== "") tracker.enter(section);
}

function toSource(
  grid: SheetGrid,
  layout: KindColumnsLayout,
  tracker: SectionTracker,
  row: number,
): IndicatorSource {
  const { byRole } = layout.labels;
  const textIn = (column: number | undefined): string =>
    column === undefined ? "" : grid.seenText(row, column);
  const unitCell = textIn(byRole.get("unit"));
  const headingUnit = layout.years
    .map(({ figure }) => (figure?.kind === "rate" ? "" : (figure?.unit ?? "")))
    .find((unit) => unit !== "");
  const description = byRole.get("description");
  const base = byRole.get("base");
  const direction = byRole.get("direction");
  const describedAt = description === undefined ? undefined : grid.anchor(row, description);
  return {
    label: {
      text: withBreakdown(grid, layout.labels, row, grid.seenText(row, layout.nameColumn)),
      place: grid.anchor(row, layout.nameColumn),
    },
    mark: textIn(byRole.get("mark")),
    unit: unitCell === "" ? (headingUnit ?? "") : readUnitCell(unitCell),
    section: tracker.section,
    sectionNumber: tracker.sectionNumber,
    description:
      describedAt && !grid.isBlank(describedAt.row, describedAt.column)
        ? { text: textIn(description), place: describedAt }
        : undefined,
    direction: direction === undefined ? undefined : textAtFirst(grid, [row], direction),
    base: base === undefined ? undefined : { row, column: base },
    latestAsOf: layout.years.find(({ figure }) => figure?.asOf)?.figure?.asOf ?? tracker.asOf,
    ratesAreProgress: ratesAreProgress(layout.years),
    years: placesOfRow(layout, row),
  };
}

function placesOfRow(layout: KindColumnsLayout, row: number): YearPlaces[] {
  return layout.entries.map(({ heading, columns }) => {
    const place = (kind: FigureKind): FigurePlace | undefined => {
      const column = columns.get(kind);
      return column === undefined ? undefined : { row, column };
    };
    return { heading, target: place("target"), actual: place("actual"), rate: place("rate") };
  });
}

function lastRowAt(grid: SheetGrid, layout: KindColumnsLayout, row: number): number {
  return Math.min(layout.lastRow, grid.lastRowOf(row, layout.nameColumn));
}
