import { isFiscalYear } from "../../../values/calendar/fiscal-year";
import { compareKey } from "../../../values/notation/normalise";
import {
  readColumnRole,
  readFigureHeading,
  type ColumnRole,
  type FigureKind,
} from "../../tables/heading-words";
import { readUnitCell } from "../../tables/indicator-label";
import type { FigurePlace, IndicatorSource, YearPlaces } from "../places/indicator-source";
import { unitOfColumns } from "../frame/own-units";
import type { YearHeading } from "../../../model/indicator";
import type { NotChecked } from "../../../model/not-checked";
import { answeredYears } from "../headings/era-of-headings";
import { resolveYears } from "../headings/resolve-bare-years";
import { yearOfTitle } from "../headings/year-of-title";
import { numberColumns } from "../labels/label-columns";
import { SectionTracker } from "../labels/section-tracker";
import { mayHeadActuals, readLongHeaders, type LongHeader } from "./long-header";
import { readLongRows, type LongRow } from "./long-rows";
import { withThingsInFront } from "./things-in-front";
import { textAtFirst } from "../labels/label-columns";
import { isGoalOrResult } from "../../tables/goals-and-results";
import type { SheetGrid } from "../../tables/sheet-grid";
import { columnsBelow } from "../places/table-areas";
import {
  columnsBetween,
  findTableUnit,
  headingOfCell,
  notCheckedAt,
  unknownHeadings,
  type TableSource,
} from "../frame/table-frame";
import { namesTwoThings } from "../frame/things-beside";
import { unreadSource } from "../frame/unread-source";
import type { TableLayout } from "../frame/table-layout";
import type { YearCellReader } from "../../tables/year-row";

/**
 * The columns 指標, 年度, 目標 and 実績 with one row per indicator and year, as an Excel table or a plain range. Where the
 * indicator is on the first row of its years only, it holds for the rows below it.
 */
export const LONG: TableLayout = {
  find: ({ grid, reader }) =>
    grid.rowsHolding(mayHeadActuals).flatMap((row) =>
      readLongHeaders(grid, reader, row).map((header) => ({
        heading: {
          row,
          column: header.firstColumn,
          rows: 1,
          columns: header.lastColumn - header.firstColumn + 1,
        },
        isHeadedSo: true,
        read: () => readTable(grid.below(row), reader, header),
      })),
    ),
};

function readTable(grid: SheetGrid, reader: YearCellReader, header: LongHeader): TableSource | undefined {
  const { rows: found, notChecked } = readLongRows(grid, reader, header);
  if (header.name === undefined && !header.title)
    return hasYears(reader, header) ? unnamed(grid, header) : undefined;
  if (found.length === 0) return undefined;
  const notKnown = unknownColumns(grid, header);
  const breakdown = header.roles.get("breakdown");
  const columns = [...(breakdown === undefined ? [] : [breakdown]), ...notKnown.map(({ column }) => column)];
  const { rows, used } = withThingsInFront(grid, header, found, columns);
  const unknown = notKnown.filter(({ column }) => !used.includes(column));
  const headerRows = { first: header.row, last: header.row };
  const own = rows.map(({ row }) => row);
  const inFront = header.title ? unknown.filter(({ column }) => column < header.year) : [];
  if (inFront.some(({ column }) => namesTwoThings(grid, own, column))) return undefined;
  const indicators = toSources(grid, header, rows, notChecked);
  const lastRow = header.excelTable?.lastRow ?? rows.at(-1)?.row ?? header.row;
  return {
    layout: "long",
    headerRows,
    lastRow,
    firstColumn: header.firstColumn,
    lastColumn: header.lastColumn,
    headings: distinctHeadings(indicators),
    indicators,
    hasRates: header.figures.has("rate"),
    excelTable: header.excelTable?.name,
    tableUnit: findTableUnit(grid, headerRows, header.firstColumn, header.lastColumn),
    known: columnsBelow(knownColumns(grid, header), header.row + 1, lastRow),
    numbers: columnsBelow(numberColumns({ byRole: header.roles }), header.row + 1, lastRow),
    notChecked: [
      ...notChecked,
      ...unknownHeadings(grid, { byRole: header.roles, known: [], untitled: [], unknown }),
    ],
  };
}

/** The headings that say nothing known. */
function unknownColumns(
  grid: SheetGrid,
  { row, firstColumn, lastColumn, figures, roles, kinds }: LongHeader,
): { readonly column: number; readonly row: number; readonly text: string }[] {
  const taken = new Set([...figures.values(), ...roles.values(), ...(kinds === undefined ? [] : [kinds])]);
  return columnsBetween(firstColumn, lastColumn, taken)
    .map((column) => ({ column, row, text: grid.text(row, column) }))
    .filter(({ text }) => text !== "" && !readFigureHeading(text) && readColumnRole(text) === undefined);
}

/** Columns of roles, of 前年比 and the like: all but the figures and the base. */
function knownColumns(grid: SheetGrid, header: LongHeader): number[] {
  const base = header.roles.get("base");
  const taken = new Set([
    header.figures.get("target"),
    header.figures.get("actual"),
    header.figures.get("rate"),
  ]);
  const columns = columnsBetween(header.firstColumn, header.lastColumn, new Set());
  return columns.filter((column) => {
    if (column === base || taken.has(column)) return false;
    const text = grid.seenText(header.row, column);
    const isKnown = readFigureHeading(text) !== undefined || readColumnRole(text) !== undefined;
    return isKnown && (column === header.roles.get("name") || !isGoalOrResult(text));
  });
}

function hasYears(reader: YearCellReader, header: LongHeader): boolean {
  return reader.readHeading(header.row + 1, header.year) !== undefined;
}

/** Targets and actuals by year that nothing names are no table of indicators, but worth a word. */
function unnamed(grid: SheetGrid, header: LongHeader): TableSource {
  const { row, year, firstColumn, lastColumn } = header;
  return unreadSource(
    { layout: "long", headerRows: { first: row, last: row }, lastRow: row, firstColumn, lastColumn },
    [notCheckedAt(grid, "table", row, year, grid.seenText(row, year))],
    header.excelTable?.name,
  );
}

interface OpenIndicator {
  readonly rows: LongRow[];
  readonly section: string;
  readonly sectionNumber: number;
  readonly sectionHeading: string;
}

function toSources(
  grid: SheetGrid,
  header: LongHeader,
  rows: readonly LongRow[],
  notChecked: NotChecked[],
): IndicatorSource[] {
  const tracker = new SectionTracker();
  const sectionColumn = header.roles.get("section");
  const open = new Map<string, OpenIndicator>();
  for (const row of rows) {
    const section =
      sectionColumn === undefined || sectionColumn === header.name
        ? ""
        : grid.seenText(row.row, sectionColumn);
    if (section !== "") tracker.enter(section);
    const key = `${compareKey(tracker.section)}\n${compareKey(row.label.text)}`;
    const known = open.get(key);
    if (known) known.rows.push(row);
    else open.set(key, { rows: [row], ...tracker.place });
  }
  return [...open.values()].map((indicator) => toSource(grid, header, indicator, notChecked));
}

function toSource(
  grid: SheetGrid,
  header: LongHeader,
  { rows, section, sectionNumber, sectionHeading }: OpenIndicator,
  notChecked: NotChecked[],
): IndicatorSource {
  const first = rows[0];
  const textInColumn = (role: ColumnRole): { text: string; place: FigurePlace } | undefined => {
    const column = header.roles.get(role);
    if (column === undefined) return undefined;
    return textAtFirst(
      grid,
      rows.map(({ row }) => row),
      column,
    );
  };
  const unit = textInColumn("unit")?.text ?? "";
  const label = first?.label ?? { text: "", row: header.row, column: header.year };
  const base = textInColumn("base");
  const headed = unitsOfHeadings(grid, header);
  const headingUnit = headed.get(header.figures.get("target") ?? header.year) ?? "";
  return {
    label: { text: label.text, place: label },
    mark: textInColumn("mark")?.text ?? "",
    unit: unit === "" ? headingUnit || (header.title?.unit ?? "") : readUnitCell(unit),
    section,
    sectionNumber,
    sectionHeading,
    description: textInColumn("description"),
    direction: textInColumn("direction"),
    base: base?.place ?? basePlace(header, rows),
    ratesAreProgress: false,
    latestAsOf: undefined,
    unitOf: unitOfColumns(grid, {
      headingRow: header.row,
      firstColumn: header.firstColumn,
      lastColumn: header.lastColumn,
      figures: [...header.figures.values()],
      headed,
      labels: { byRole: header.roles, known: [], untitled: [] },
      nameColumn: header.name,
    }),
    years: placesOfRows(grid, header, rows, notChecked),
  };
}

/** The units of the columns of 目標 and 実績 by their headings; 値（人） names its unit as 実績値（人） does. */
function unitsOfHeadings(grid: SheetGrid, { row, figures, kinds }: LongHeader): ReadonlyMap<number, string> {
  return new Map(
    [figures.get("target"), figures.get("actual")].flatMap((column): [number, string][] => {
      if (column === undefined) return [];
      const text = grid.text(row, column);
      const unit = readFigureHeading(kinds === undefined ? text : `実績${text}`)?.unit ?? "";
      return unit === "" ? [] : [[column, unit]];
    }),
  );
}

function basePlace(header: LongHeader, rows: readonly LongRow[]): FigurePlace | undefined {
  const column = header.roles.get("base");
  const row = rows[0]?.row;
  return column === undefined || row === undefined ? undefined : { row, column };
}

function placesOfRows(
  grid: SheetGrid,
  header: LongHeader,
  rows: readonly LongRow[],
  notChecked: NotChecked[],
): YearPlaces[] {
  const cells = rows.flatMap(({ year }) => (year ? [year] : []));
  const areBare = cells.every(({ label }) => label.state === "bare");
  const years = resolveYears(cells, areBare ? yearOfTitle(grid, header.row) : undefined);
  const answered = answeredYears(grid, cells);
  const places = rows.flatMap(({ row, year: cell }, index) => {
    if (!cell) return [];
    const year = years[index] ?? answered[index];
    if (year === undefined || !isFiscalYear(year)) {
      notChecked.push(
        notCheckedAt(grid, "heading", cell.row, cell.column, cell.raw, { code: "yearUnclear" }),
      );
      return [];
    }
    const said = header.kinds === undefined ? undefined : readFigureHeading(grid.seenText(row, header.kinds));
    const place = (kind: FigureKind): FigurePlace | undefined => {
      const column = header.figures.get(kind);
      // 達成率 in a column of its own is beside 実績.
      const asked = column === header.figures.get("actual") || kind !== "rate" ? kind : "actual";
      const isOther = header.kinds !== undefined && asked !== said?.kind;
      if (column === undefined || isOther) return undefined;
      // One 達成率 may be merged over both rows.
      return kind === "rate" ? grid.anchor(row, column) : { row, column };
    };
    const heading = headingOfCell(grid, cell, year);
    return [
      {
        // 実績見込 makes the year one that is not final.
        heading: { ...heading, asOf: heading.asOf ?? said?.asOf },
        target: place("target"),
        actual: place("actual"),
        rate: place("rate"),
      },
    ];
  });
  return header.kinds === undefined ? places : joinedByYear(places);
}

/** 目標 and 実績 of a year in rows of their own are one year; of two of a kind the second begins another, as a duplicate. */
function joinedByYear(places: readonly YearPlaces[]): YearPlaces[] {
  const joined: YearPlaces[] = [];
  for (const place of places) {
    const { heading, target, actual, rate } = place;
    if (!(target ?? actual ?? rate)) continue;
    const index = joined.findIndex(
      (one) =>
        one.heading.fiscalYear === heading.fiscalYear &&
        !((target && one.target) ?? (actual && one.actual) ?? (rate && one.rate)),
    );
    const open = joined[index];
    const year = {
      heading: { ...(open?.heading ?? heading), asOf: open?.heading.asOf ?? heading.asOf },
      target: target ?? open?.target,
      actual: actual ?? open?.actual,
      rate: rate ?? open?.rate,
    };
    if (index === -1) joined.push(year);
    else joined[index] = year;
  }
  return joined;
}

/** Every fiscal year once, at the first cell that names it. */
function distinctHeadings(indicators: readonly IndicatorSource[]): YearHeading[] {
  const headings = new Map<number, YearHeading>();
  for (const { years } of indicators) {
    for (const { heading } of years)
      if (!headings.has(heading.fiscalYear)) headings.set(heading.fiscalYear, heading);
  }
  return [...headings.values()].sort((one, other) => one.fiscalYear - other.fiscalYear);
}
