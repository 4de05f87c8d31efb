import { targetOfNoYear } from "../../model/target-of-no-year";
import type { ClassifiedFigure, FigureClass } from "../../model/coverage";
import type { IndicatorCell, IndicatorTable } from "../../model/indicator";
import type { Ledger } from "../../model/ledger";
import type { ProgrammeTable } from "../../model/programme";
import { contains, type Area, type CellPosition } from "../../values/workbook/cell-address";
import { namedRateBlocks, ownSheets } from "../../plan/own-places";
import type { SheetSnapshot, WorkbookSnapshot } from "../../values/workbook/snapshot";
import { KEPT_BY_STAFF } from "../../values/workbook/own-sheets";
import { ledgerBodies } from "../tables/ledger-bodies";
import { SheetGrid } from "../tables/sheet-grid";
import { findYearRows, YearCellReader } from "../tables/year-row";
import { costColumns } from "./cost-columns";
import { figureColumns } from "./figure-cells";
import { keptTable } from "./kept-tables";

/** Everything that was read of a workbook. */
export interface ReadPlaces {
  readonly tables: readonly IndicatorTable[];
  readonly ledgers: readonly Ledger[];
  readonly programmeTables: readonly ProgrammeTable[];
}

/** The figures of each row of a sheet, from the top, each with the one class that it was read as. */
export function* figuresByRow(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  read: ReadPlaces,
): Generator<readonly ClassifiedFigure[]> {
  const grid = new SheetGrid(sheet, workbook.date1904, [], ledgerBodies(read.ledgers, sheet.name));
  const classOf = ownSheets(workbook).has(sheet.name)
    ? classesOfOwn(workbook, sheet)
    : classesOn(workbook, grid, read);
  for (let row = grid.firstRow; row <= grid.lastRow; row += 1) {
    yield figureColumns(grid, row).map((column) => ({
      row,
      column,
      class: classOf({ row, column }),
    }));
  }
}

/** On a sheet that staff keep up the add-in reads the columns of its table, and what else somebody has put there is unread. */
function classesOfOwn(workbook: WorkbookSnapshot, sheet: SheetSnapshot): (cell: CellPosition) => FigureClass {
  if (!KEPT_BY_STAFF.has(sheet.name)) return () => "managed";
  const isRead = keptTable(workbook, sheet);
  return (cell) => (isRead(cell) ? "managed" : "unread");
}

type Rule = readonly [area: Area, is: FigureClass];

/** What a cell of its own was read as comes first, then the areas from the narrowest kind to the widest. */
function classesOn(
  workbook: WorkbookSnapshot,
  grid: SheetGrid,
  read: ReadPlaces,
): (cell: CellPosition) => FigureClass {
  const { name } = grid.sheet;
  const tables = read.tables.filter(({ sheet }) => sheet === name);
  const cells = new CellMap<FigureClass>();
  for (const [cell, is] of tables.flatMap(cellsOfTable)) cells.set(cell, is);
  for (const { row, cells: years } of findYearRows(grid, new YearCellReader(grid, 4)))
    for (const { column } of years) cells.set({ row, column }, "heading");
  const on = (places: readonly { readonly sheet: string; readonly area: Area }[], is: FigureClass): Rule[] =>
    places.filter(({ sheet }) => sheet === name).map(({ area }) => [area, is]);
  const rules: Rule[] = [
    ...namedRateBlocks(workbook).flatMap(({ area }): Rule[] =>
      area.sheet === name ? [[area, "managed"]] : [],
    ),
    ...tables.flatMap(areasOfTable),
    ...on(read.ledgers, "ledger"),
    ...on(read.programmeTables, "programme"),
  ];
  const isCost = costColumns(grid);
  // 0歳児 stands again beside 実績; the cell of a later measure is its first figure.
  const labels = tables.flatMap(({ indicators }) => indicators.map(({ labelCell }) => labelCell));
  const names = new Set(
    labels.filter((cell) => cells.get(cell) === "heading").map((cell) => textOf(grid, cell)),
  );
  return (cell) =>
    cells.get(cell) ??
    rules.find(([area]) => contains(area, cell))?.[1] ??
    (names.has(textOf(grid, cell)) ? "heading" : undefined) ??
    (isCost(cell) ? "cost" : "unread");
}

/** A text with its column; a number says nothing here. */
function textOf(grid: SheetGrid, { row, column }: CellPosition): string {
  const value = grid.value(row, column);
  return typeof value === "string" ? `${String(column)} ${value}` : `${String(column)},${String(row)}`;
}

/** Something said of single cells of a sheet, most of whose rows have none. */
class CellMap<Said> {
  private readonly rows = new Map<number, Map<number, Said>>();

  set({ row, column }: CellPosition, said: Said): void {
    const columns = this.rows.get(row) ?? new Map<number, Said>();
    this.rows.set(row, columns.set(column, said));
  }

  get({ row, column }: CellPosition): Said | undefined {
    return this.rows.get(row)?.get(column);
  }
}

/** The cells of a table that hold its years, names and figures, with what each was read as. */
export function cellsOfTable({ headings, indicators }: IndicatorTable): [CellPosition, FigureClass][] {
  const entry = (cell: IndicatorCell | undefined, is: FigureClass): [CellPosition, FigureClass][] =>
    cell ? [[cell.address, is]] : [];
  // 4 below 令和3 is a year.
  const years = headings.map(({ address }): [CellPosition, FigureClass] => [address, "heading"]);
  const read = indicators.flatMap((indicator): [CellPosition, FigureClass][] => [
    // 0歳児 is the name of an indicator.
    [indicator.labelCell, "heading"],
    ...entry(indicator.base, "base"),
    ...entry(targetOfNoYear(indicator), "target"),
    ...indicator.years.flatMap(({ target, actual, rate }) => [
      ...entry(rate, "rate"),
      ...entry(target, "target"),
      ...entry(actual, "actual"),
    ]),
  ]);
  return [...years, ...read];
}

function areasOfTable({ area, headerRows, costs, known, numbers }: IndicatorTable): Rule[] {
  const headings = { ...area, row: headerRows.first, rows: headerRows.last - headerRows.first + 1 };
  return [
    [headings, "heading"],
    ...costs.map((of): Rule => [of, "cost"]),
    ...numbers.map((of): Rule => [of, "number"]),
    ...known.map((of): Rule => [of, "known"]),
  ];
}
