import { isFiscalYear } from "../calendar/fiscal-year";
import { compareKey } from "../notation/normalise";
import { contains } from "../workbook/cell-address";
import { readColumnRole, readFigureHeading, type ColumnRole, type FigureKind } from "./heading-words";
import { readBareUnit } from "./indicator-label";
import type { FigurePlace, IndicatorSource, YearPlaces } from "./indicator-source";
import type { NotChecked, YearHeading } from "./indicator";
import { resolveYears } from "./resolve-bare-years";
import { SectionTracker } from "./section-tracker";
import type { SheetGrid } from "./sheet-grid";
import {
  columnsBetween,
  findTableUnit,
  headingOfCell,
  notCheckedAt,
  unknownHeadings,
  type TableSource,
} from "./table-frame";
import type { YearCell, YearCellReader } from "./year-row";

/** A heading row of a long table: which column holds what. */
interface LongHeader {
  readonly row: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly roles: ReadonlyMap<ColumnRole, number>;
  readonly figures: ReadonlyMap<FigureKind, number>;
  readonly name: number;
  readonly year: number;
  readonly excelTable: { readonly name: string; readonly lastRow: number } | undefined;
}

/** A quick look before the full reading: every heading row of a long table has a word for the actual. */
const MAY_BE_ACTUAL = /実\s*績|結\s*果/;

/**
 * Finds tables with the columns 指標, 年度, 目標 and 実績 and one row per indicator and year, as Excel tables or plain ranges.
 * Where the indicator stands on the first row of its years only, it holds for the rows beneath it.
 */
export function findLongTables(grid: SheetGrid, reader: YearCellReader): TableSource[] {
  const tables: TableSource[] = [];
  for (let row = grid.firstRow; row <= grid.lastRow; row += 1) {
    for (const header of readHeaders(grid, row)) {
      const table = readTable(grid.below(header.row), reader, header);
      if (table) tables.push(table);
    }
  }
  return tables;
}

/** The long headings of a row: stretches of headings without a blank between them. */
function readHeaders(grid: SheetGrid, row: number): LongHeader[] {
  const headers: LongHeader[] = [];
  let mayBe = false;
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    const value = grid.value(row, column);
    if (typeof value === "string" && value.length <= 20 && MAY_BE_ACTUAL.test(value)) mayBe = true;
  }
  if (!mayBe) return headers;
  let first = grid.firstColumn;
  for (let column = grid.firstColumn; column <= grid.lastColumn + 1; column += 1) {
    if (column <= grid.lastColumn && grid.seenText(row, column) !== "") continue;
    const header = first < column ? readHeader(grid, row, first, column - 1) : undefined;
    if (header) headers.push(header);
    first = column + 1;
  }
  return headers;
}

function readHeader(
  grid: SheetGrid,
  row: number,
  firstColumn: number,
  lastColumn: number,
): LongHeader | undefined {
  const roles = new Map<ColumnRole, number>();
  const figures = new Map<FigureKind, number>();
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    const text = grid.text(row, column);
    const figure = readFigureHeading(text);
    const role = figure ? undefined : readColumnRole(text);
    if (figure && !figures.has(figure.kind)) figures.set(figure.kind, column);
    if (role !== undefined && !roles.has(role)) roles.set(role, column);
  }
  const year = roles.get("year");
  const name = roles.get("name") ?? roles.get("section");
  if (year === undefined || name === undefined || !figures.has("target") || !figures.has("actual"))
    return undefined;
  const table = grid.sheet.tables.find(
    ({ area }) => area.row === row && contains(area, { row, column: year }),
  );
  const area = table?.area;
  return {
    row,
    firstColumn: area?.column ?? firstColumn,
    lastColumn: area ? area.column + area.columns - 1 : lastColumn,
    roles,
    figures,
    name,
    year,
    excelTable: table &&
      area && { name: table.name, lastRow: area.row + area.rows - (table.hasTotalsRow ? 2 : 1) },
  };
}

interface LongRow {
  readonly row: number;
  readonly year: YearCell | undefined;
  readonly label: FigurePlace & { readonly text: string };
}

function readTable(grid: SheetGrid, reader: YearCellReader, header: LongHeader): TableSource | undefined {
  const notChecked: NotChecked[] = [];
  const rows = readRows(grid, reader, header, notChecked);
  if (rows.length === 0) return undefined;
  const taken = new Set([...header.figures.values(), ...header.roles.values()]);
  const unknown = columnsBetween(header.firstColumn, header.lastColumn, taken)
    .map((column) => ({ column, row: header.row, text: grid.text(header.row, column) }))
    .filter(({ text }) => text !== "" && !readFigureHeading(text) && readColumnRole(text) === undefined);
  const headerRows = { first: header.row, last: header.row };
  const indicators = toSources(grid, header, rows, notChecked);
  return {
    layout: "long",
    headerRows,
    lastRow: header.excelTable?.lastRow ?? rows.at(-1)?.row ?? header.row,
    firstColumn: header.firstColumn,
    lastColumn: header.lastColumn,
    headings: distinctHeadings(indicators),
    indicators,
    hasRates: header.figures.has("rate"),
    excelTable: header.excelTable?.name,
    tableUnit: findTableUnit(grid, headerRows, header.firstColumn, header.lastColumn),
    notChecked: [...notChecked, ...unknownHeadings(grid, { byRole: header.roles, untitled: [], unknown })],
  };
}

/** Rows down to the end of the Excel table, or to the first blank row of a plain range. */
function readRows(
  grid: SheetGrid,
  reader: YearCellReader,
  header: LongHeader,
  notChecked: NotChecked[],
): LongRow[] {
  const rows: LongRow[] = [];
  const lastRow = header.excelTable?.lastRow ?? grid.lastRow;
  let label: LongRow["label"] | undefined;
  let yearAbove: YearCell | undefined;
  for (let row = header.row + 1; row <= lastRow; row += 1) {
    if (grid.isBlankRow(row, header.firstColumn, header.lastColumn)) {
      if (header.excelTable) continue;
      break;
    }
    const anchor = grid.anchor(row, header.name);
    const text = grid.text(anchor.row, anchor.column);
    if (text !== "") label = { text, row: anchor.row, column: anchor.column };
    const yearText = grid.seenText(row, header.year);
    if (isTotal(grid, header, row)) continue;
    const yearAnchor = grid.anchor(row, header.year);
    const ownYear = reader.readHeading(yearAnchor.row, yearAnchor.column);
    yearAbove = ownYear ?? yearAbove;
    // Where the table is sorted by year, the year stands on the first of its indicators only.
    const year =
      ownYear ?? (yearText === "" && header.year < header.name && text !== "" ? yearAbove : undefined);
    if (label && year) rows.push({ row, year, label });
    else if (!isRepeatedHeader(grid, header, row) && !/^[※*]/.test(text)) {
      const why = label ? ({ code: "noYear" } as const) : ({ code: "notUnderstood" } as const);
      notChecked.push(
        notCheckedAt(
          grid,
          "row",
          row,
          label ? header.year : header.name,
          yearText === "" ? text : yearText,
          why,
        ),
      );
    }
  }
  return rows;
}

function isTotal(grid: SheetGrid, header: LongHeader, row: number): boolean {
  return [...header.roles.values()].some((column) => readColumnRole(grid.text(row, column)) === "total");
}

function isRepeatedHeader(grid: SheetGrid, header: LongHeader, row: number): boolean {
  return compareKey(grid.text(row, header.year)) === compareKey(grid.text(header.row, header.year));
}

interface OpenIndicator {
  readonly rows: LongRow[];
  readonly section: string;
  readonly sectionNumber: number;
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
    else open.set(key, { rows: [row], section: tracker.section, sectionNumber: tracker.sectionNumber });
  }
  return [...open.values()].map((indicator) => toSource(grid, header, indicator, notChecked));
}

function toSource(
  grid: SheetGrid,
  header: LongHeader,
  { rows, section, sectionNumber }: OpenIndicator,
  notChecked: NotChecked[],
): IndicatorSource {
  const first = rows[0];
  const textOf = (role: ColumnRole): { text: string; place: FigurePlace } | undefined => {
    const column = header.roles.get(role);
    if (column === undefined) return undefined;
    for (const { row } of rows) {
      const anchor = grid.anchor(row, column);
      const text = grid.text(anchor.row, anchor.column);
      if (text !== "") return { text, place: anchor };
    }
    return undefined;
  };
  const unit = textOf("unit")?.text ?? "";
  const label = first?.label ?? { text: "", row: header.row, column: header.name };
  const base = textOf("base");
  const headingUnit =
    readFigureHeading(grid.text(header.row, header.figures.get("target") ?? header.name))?.unit ?? "";
  return {
    label: { text: label.text, place: label },
    mark: textOf("mark")?.text ?? "",
    unit: unit === "" ? headingUnit : (readBareUnit(unit) ?? unit),
    section,
    sectionNumber,
    description: textOf("description"),
    base: base?.place ?? basePlace(header, rows),
    latestAsOf: undefined,
    years: placesOfRows(grid, header, rows, notChecked),
  };
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
  const years = resolveYears(cells);
  return rows.flatMap(({ row, year: cell }, index) => {
    const year = years[index];
    if (!cell) return [];
    if (year === undefined || !isFiscalYear(year)) {
      notChecked.push(
        notCheckedAt(grid, "heading", cell.row, cell.column, cell.raw, { code: "yearUnclear" }),
      );
      return [];
    }
    const place = (kind: FigureKind): FigurePlace | undefined => {
      const column = header.figures.get(kind);
      return column === undefined ? undefined : { row, column };
    };
    return [
      {
        heading: headingOfCell(grid, cell, year),
        target: place("target"),
        actual: place("actual"),
        rate: place("rate"),
      },
    ];
  });
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
