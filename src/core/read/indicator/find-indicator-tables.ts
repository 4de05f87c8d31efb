import { targetOfNoYear } from "../../model/target-of-no-year";
import { withTargetSpan } from "../../model/target-span";
import { namedRateBlocks, ownSheets } from "../../plan/own-places";
import { isHeadingOfTable } from "../../plan/sheet-words";
import { formatArea, rectanglesOf, type Area, type CellAddress } from "../../values/workbook/cell-address";
import { compareKey } from "../../values/notation/normalise";
import { valueText } from "../../values/notation/value-text";
import type { BareYears } from "../../model/bare-years";
import type { CalendarDate } from "../../values/calendar/calendar-date";
import { firstYearNotOver, fiscalYearOf, type FiscalYear } from "../../values/calendar/fiscal-year";
import type { SheetSnapshot, WorkbookSnapshot } from "../../values/workbook/snapshot";
import { buildIndicator, latestFilledYear } from "./build-indicator";
import { withoutCircularFigures } from "./circular-figures";
import { withWholeColumns } from "./columns-below-one-heading";
import { withTitleAsSection } from "./words-around";
import { withRatesAsProgress } from "../understanding/rates-as-progress";
import { withUnwantedBeside } from "../understanding/beside-unwanted";
import { withSpanRead } from "../understanding/read-target-span";
import { isCost } from "./rows/cost-rows";
import { withoutFiguresOfSeveral } from "./figures-of-several";
import { frameTables } from "./frame/frame-tables";
import type { IndicatorOverrides } from "./indicator-overrides";
import type { Indicator, IndicatorTable, YearHeading } from "../../model/indicator";
import type { NotChecked } from "../../model/not-checked";
import { ownOverrideOf } from "./override-of";
import { LAYOUTS, readTables, type LayoutLines } from "./layouts";
import type { Ledger } from "../../model/ledger";
import { withMeasuresBeside } from "./measures-beside";
import { ledgerBodies } from "../tables/ledger-bodies";
import { runToTheEnd } from "../../values/steps/run-to-the-end";
import { SheetGrid } from "../tables/sheet-grid";
import { withCentredHeadings } from "../tables/centred-headings";
import type { FigurePlace, IndicatorSource, YearPlaces } from "./places/indicator-source";
import { withNotesBeside } from "./frame/notes-beside";
import { withoutOtherNotes } from "./frame/notes-of-headings";
import { withGoalsReplaced } from "./frame/goals-replaced";
import { withRatesBelow } from "./frame/rates-further-below";
import { withGoalsReplacedBelow } from "./frame/goals-replaced-further-below";
import { withoutGoalsToCome, withoutLaterYears } from "./frame/later-years";
import { sumsNotHeld } from "./sums/summed-target";
import {
  targetSpansUnused,
  targetYearsUnused,
  undatedNotHeld,
  withoutSharedYears,
  withTargetYears,
} from "./target-years";
import { withRatesByLetters } from "./rates-by-letters";
import { isForReference, withNamesOfParts } from "./rows-beside-indicators";
import { directionSaid } from "./direction-said";
import { withRowsOfOthers } from "./rows-of-others";
import { areaOfSource, notCheckedAt, type TableSource } from "./frame/table-frame";
import { findUnreadTables } from "./frame/unread-tables";
import { findYearRows, YearCellReader } from "../tables/year-row";
import { statedYear, yearSheets, type YearOfSheet } from "../tables/year-sheets";

export interface FindOptions {
  /** What 指標定義 says; it wins over the labels. */
  readonly overrides?: IndicatorOverrides;
  /** The fiscal year's first month; 4 where left out. */
  readonly startMonth?: number;
  /** The day by which years have come; left out, no era is told by it. */
  readonly day?: CalendarDate;
  /** What years without an era count from, by the `compareKey` of their sheet; left out, nobody has said. */
  readonly bareYears?: ReadonlyMap<string, BareYears>;
  /** The year of 目標 and 実績 over which none stands, by the `compareKey` of their sheet, as a person has said. */
  readonly sheetYears?: ReadonlyMap<string, FiscalYear>;
  /** Ledgers that were found: their records are no tables. */
  readonly ledgers?: readonly Ledger[];
  /** The layouts that are read; all of them where left out. */
  readonly layouts?: LayoutLines;
}

export interface FoundTables {
  readonly tables: readonly IndicatorTable[];
  /** Rows and headings inside the tables that were not understood; `noTable` where the workbook has none at all. */
  readonly notChecked: readonly NotChecked[];
}

/**
 * Finds every table of indicators in the workbook, in every layout, on visible and hidden sheets,
 * by its years and its words 目標 and 実績. The add-in's own sheets and its blocks of rates are not read.
 */
export function findIndicatorTables(workbook: WorkbookSnapshot, options: FindOptions = {}): FoundTables {
  return runToTheEnd(indicatorTableSteps(workbook, options));
}

/** `findIndicatorTables`, with pauses: on a sheet after each search for tables, each table and each indicator. */
export function* indicatorTableSteps(
  workbook: WorkbookSnapshot,
  options: FindOptions,
): Generator<undefined, FoundTables> {
  const own = ownSheets(workbook);
  const found: FoundTables[] = [];
  const sheets = workbook.sheets.filter(({ name }) => !own.has(name));
  const years = yearSheets(sheets.map(({ name }) => name));
  for (const sheet of sheets) {
    const stated = statedYear(options.sheetYears?.get(compareKey(sheet.name)));
    found.push(yield* findOnSheet(workbook, sheet, stated ?? years.get(sheet.name), options));
    yield;
  }
  const tables = yield* withoutCircularFigures(
    workbook,
    found.flatMap((sheet) => sheet.tables),
  );
  const { overrides = [] } = options;
  const ofOne = withoutSharedYears(tables, overrides);
  if (ofOne !== overrides) return yield* indicatorTableSteps(workbook, { ...options, overrides: ofOne });
  const notChecked = [
    ...found.flatMap((sheet) => sheet.notChecked),
    ...targetYearsUnused(tables, overrides),
    ...targetSpansUnused(tables, overrides),
  ];
  if (tables.length > 0) return { tables, notChecked };
  const what = { kind: "table", sheet: undefined, at: undefined, text: "" } as const;
  return { tables, notChecked: [...notChecked, { what, why: { code: "noTable" } }] };
}

function* findOnSheet(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  year: YearOfSheet | undefined,
  options: FindOptions,
): Generator<undefined, FoundTables> {
  const asTyped = new SheetGrid(
    sheet,
    workbook.date1904,
    rateBlocks(workbook, sheet),
    ledgerBodies(options.ledgers ?? [], sheet.name),
    year,
    options.day && fiscalYearOf(options.day, options.startMonth),
    options.bareYears?.get(compareKey(sheet.name)),
  );
  const grid = withCentredHeadings(asTyped);
  const reader = new YearCellReader(grid, options.startMonth ?? 4);
  const yearRows = findYearRows(grid, reader);
  yield;
  const page = { grid, reader, frames: frameTables(grid, reader, yearRows) };
  yield;
  const layouts = options.layouts ?? LAYOUTS;
  const inOrder = (yield* withMeasuresBeside(page, layouts, yield* readTables(page, layouts)))
    .map((source) => withWholeColumns(grid, withNamesOfParts(grid, withRowsOfOthers(source))))
    .map((source) => withRatesByLetters(grid, withoutFiguresOfSeveral(grid, source)))
    .map((source) => withGoalsReplaced(grid, reader, withoutLaterYears(grid, source)))
    .map((source) => withRatesBelow(grid, withGoalsReplacedBelow(grid, source)))
    .map((source) => withoutGoalsToCome(grid, source))
    .map((source) => withTargetYears(grid, withNotesBeside(grid, source), options.overrides ?? []))
    .map((source) => withoutOtherNotes(grid, reader, source));
  const tables: IndicatorTable[] = [];
  for (const source of inOrder) {
    if (!isTable(graded(source))) continue;
    tables.push(yield* toTable(grid.below(source.headerRows.first), source, options));
  }
  yield;
  return {
    tables,
    notChecked: [
      ...inOrder.flatMap((source) => [
        ...source.notChecked,
        ...costsSaid(grid, source),
        ...referencesSaid(grid, source),
      ]),
      ...tables.flatMap(({ indicators }) =>
        indicators.flatMap((one) => [...sumsNotHeld(grid, one), ...undatedNotHeld(grid, one)]),
      ),
      ...findUnreadTables(grid, yearRows, inOrder.map(areaOfSource)),
    ],
  };
}

/** The table without the rows that are money spent or are there for reference. */
function graded(source: TableSource): TableSource {
  const isGraded = (indicator: IndicatorSource): boolean => !isCost(indicator) && !isForReference(indicator);
  return { ...source, indicators: source.indicators.filter(isGraded) };
}

function figuresOf({ base, summedTarget, undatedTarget, years }: IndicatorSource): Area[] {
  return [...[base, summedTarget, undatedTarget].flatMap(areaOf), ...years.flatMap(figureAreas)];
}

function figureAreas({ target, actual, rate }: YearPlaces): Area[] {
  return [target, actual, rate].flatMap(areaOf);
}

function areaOf(place: FigurePlace | undefined): Area[] {
  return place ? [{ row: place.row, column: place.column, rows: 1, columns: 1 }] : [];
}

/** A row for reference has figures like an indicator's, so it is said that nothing is judged by them, where they are below （参考） too. */
function referencesSaid(grid: SheetGrid, { indicators }: TableSource): NotChecked[] {
  return indicators.filter(isForReference).flatMap((one): NotChecked[] => {
    const { text, place } = one.label;
    const figures = figuresOf(one);
    if (figures.some(({ row }) => row === place.row)) return [rowSaid(grid, one, "forReference")];
    return rectanglesOf(figures).map((area) => ({
      what: { kind: "figures", sheet: grid.sheet.name, at: formatArea(area), text },
      why: { code: "forReference" },
    }));
  });
}

/** Costs that have targets of their own look like indicators, so it is said that they were taken for costs. */
function costsSaid(grid: SheetGrid, { indicators }: TableSource): NotChecked[] {
  return indicators
    .filter((row) => isCost(row) && row.years.some(({ target }) => target))
    .map((row) => rowSaid(grid, row, "cost"));
}

function rowSaid(grid: SheetGrid, { label }: IndicatorSource, code: "cost" | "forReference"): NotChecked {
  return notCheckedAt(grid, "row", label.place.row, label.place.column, label.text, { code });
}

function isTable({ indicators, headings }: TableSource): boolean {
  return indicators.length > 0 && headings.length > 0;
}

/** The blocks of rates, and the headings of those beyond another table, whose they would be taken for where their name is lost. */
function rateBlocks(workbook: WorkbookSnapshot, sheet: SheetSnapshot): Area[] {
  const { row: top, column: left } = sheet.used;
  return [
    ...namedRateBlocks(workbook).flatMap(({ area }) => (area.sheet === sheet.name ? [area] : [])),
    ...sheet.values.flatMap((values, row) =>
      values.flatMap((value, column) =>
        typeof value === "string" && isHeadingOfTable(value)
          ? [{ row: top + row, column: left + column, rows: 1, columns: 1 }]
          : [],
      ),
    ),
  ];
}

function* toTable(
  grid: SheetGrid,
  source: TableSource,
  { day, startMonth, overrides = [] }: FindOptions,
): Generator<undefined, IndicatorTable> {
  const context = {
    openFrom: day && firstYearNotOver(day, startMonth),
    unit: source.tableUnit,
    latestYear: latestFilledYear(grid, source.indicators),
    overrides,
    directionOf: directionSaid(grid, source),
    headings: { ...source.headerRows, firstColumn: source.firstColumn },
  };
  const costs = source.indicators.filter(isCost);
  const references = source.indicators.filter((indicator) => isForReference(indicator) && !isCost(indicator));
  const read: Indicator[] = [];
  for (const found of graded(source).indicators) {
    const indicator = withTitleAsSection(grid, found, context.headings);
    const span = ownOverrideOf(indicator, overrides)?.targetSpan;
    const built = buildIndicator(grid, indicator, context);
    read.push(span ? withTargetSpan(built, span) : withSpanRead(grid, context.headings, built));
    yield;
  }
  const indicators = withRatesAsProgress(
    withUnwantedBeside(read, ({ row, column }) => valueText(grid.value(row, column))),
    ({ address }) => grid.numberFormat(address.row, address.column),
  );
  const asOfByCell = new Map(
    indicators.flatMap(({ years }) => years.map(({ heading }) => [cellKey(heading), heading] as const)),
  );
  return {
    sheet: grid.sheet.name,
    area: reaching(areaOfSource(source), [
      // A title above it that says its year may be that of the table beside it as well.
      ...source.headings.flatMap(({ address }) => (address.row < source.headerRows.first ? [] : [address])),
      ...indicators.flatMap(cellsOf),
    ]),
    layout: source.layout,
    headerRows: source.headerRows,
    headings: source.headings.map((heading) => ({
      ...heading,
      asOf: heading.asOf ?? asOfByCell.get(cellKey(heading))?.asOf,
    })),
    indicators,
    hasRates: source.hasRates,
    ...(source.lacks && { lacks: source.lacks }),
    costs: costs.flatMap(figuresOf),
    known: [...source.known, ...references.flatMap(figuresOf)],
    numbers: source.numbers,
    excelTable: source.excelTable,
    ...(source.measure !== undefined && { measure: source.measure }),
  };
}

function cellsOf(indicator: Indicator): CellAddress[] {
  const { labelCell, base, years } = indicator;
  const figures = [
    base,
    targetOfNoYear(indicator),
    ...years.flatMap(({ target, actual, rate }) => [target, actual, rate]),
  ];
  return [labelCell, ...figures.flatMap((figure) => (figure ? [figure.address] : []))];
}

/** The area, widened to cells that reach into it by being merged. */
function reaching(area: Area, cells: readonly CellAddress[]): Area {
  let { row, column } = area;
  let [lastRow, lastColumn] = [area.row + area.rows - 1, area.column + area.columns - 1];
  for (const cell of cells) {
    row = Math.min(row, cell.row);
    column = Math.min(column, cell.column);
    lastRow = Math.max(lastRow, cell.row);
    lastColumn = Math.max(lastColumn, cell.column);
  }
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function cellKey({ address }: YearHeading): string {
  return `${String(address.row)},${String(address.column)}`;
}
