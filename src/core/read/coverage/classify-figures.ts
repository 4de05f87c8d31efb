import type { ClassifiedFigure, FigureClass } from "../../model/coverage";
import type { IndicatorCell, IndicatorTable } from "../../model/indicator";
import type { Ledger } from "../../model/ledger";
import type { ProgrammeTable } from "../../model/programme";
import { contains, formatCell, type Area, type CellPosition } from "../../values/workbook/cell-address";
import { ownSheets, RATE_BLOCK_PREFIX } from "../../values/workbook/own-sheets";
import type { SheetSnapshot, WorkbookSnapshot } from "../../values/workbook/snapshot";
import { SheetGrid } from "../tables/sheet-grid";
import { findYearRows, YearCellReader } from "../tables/year-row";
import { figureCells } from "./figure-cells";

/** Everything that was read of a workbook. */
export interface ReadPlaces {
  readonly tables: readonly IndicatorTable[];
  readonly ledgers: readonly Ledger[];
  readonly programmeTables: readonly ProgrammeTable[];
}

/** Every figure of a sheet with the one class that it was read as. */
export function* classifiedFigures(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  read: ReadPlaces,
): Generator<ClassifiedFigure> {
  const grid = new SheetGrid(sheet, workbook.date1904, []);
  const classOf = ownSheets(workbook).has(sheet.name)
    ? (): FigureClass => "managed"
    : classesOn(workbook, grid, read);
  for (const cell of figureCells(grid)) yield { ...cell, class: classOf(cell) };
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
  const cells = new Map(tables.flatMap(cellsOfTable));
  for (const { row, cells: years } of findYearRows(grid, new YearCellReader(grid, 4)))
    for (const { column } of years) cells.set(formatCell({ row, column }), "heading");
  const on = (places: readonly { readonly sheet: string; readonly area: Area }[], is: FigureClass): Rule[] =>
    places.filter(({ sheet }) => sheet === name).map(({ area }) => [area, is]);
  const rules: Rule[] = [
    ...workbook.names.flatMap(({ name: defined, refersTo }): Rule[] =>
      defined.startsWith(RATE_BLOCK_PREFIX) && refersTo?.sheet === name ? [[refersTo, "managed"]] : [],
    ),
    ...tables.flatMap(areasOfTable),
    ...on(read.ledgers, "ledger"),
    ...on(read.programmeTables, "programme"),
  ];
  return (cell) =>
    cells.get(formatCell(cell)) ?? rules.find(([area]) => contains(area, cell))?.[1] ?? "unread";
}

function cellsOfTable({ indicators }: IndicatorTable): [string, FigureClass][] {
  const entry = (cell: IndicatorCell | undefined, is: FigureClass): [string, FigureClass][] =>
    cell ? [[formatCell(cell.address), is]] : [];
  return indicators.flatMap(({ base, years }) => [
    ...entry(base, "base"),
    ...years.flatMap(({ target, actual, rate }) => [
      ...entry(rate, "rate"),
      ...entry(target, "target"),
      ...entry(actual, "actual"),
    ]),
  ]);
}

function areasOfTable({ area, headerRows, known, numbers }: IndicatorTable): Rule[] {
  const headings = { ...area, row: headerRows.first, rows: headerRows.last - headerRows.first + 1 };
  return [
    [headings, "heading"],
    ...numbers.map((of): Rule => [of, "number"]),
    ...known.map((of): Rule => [of, "known"]),
  ];
}
