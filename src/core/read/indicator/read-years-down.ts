import { compareKey } from "../../values/notation/normalise";
import type { Area, CellPosition } from "../../values/workbook/cell-address";
import { transposedArea } from "../../values/workbook/transposed";
import type { YearLabelReading } from "../../values/notation/fiscal-year-label";
import type { YearCell, YearCellReader } from "../tables/year-row";
import { findYearRows } from "../tables/year-row";
import type { SheetGrid } from "../tables/sheet-grid";
import { frameTables } from "./frame/frame-tables";
import { KIND_COLUMNS } from "./rows/read-kind-columns";
import { KIND_ROWS } from "./kind-rows/read-kind-rows";
import { MILESTONES } from "./milestones/read-milestones";
import { yearOfTitle } from "./headings/year-of-title";
import { resolveYears } from "./headings/resolve-bare-years";
import { readColumnRole, readFigureHeading } from "../tables/heading-words";
import { columnsBetween, findTableUnit, reachLeft, rowsBetween, type TableSource } from "./frame/table-frame";
import { namesTwoThings } from "./frame/things-beside";
import { turnedBack, withoutRowsAbove } from "./turned-back";
import type { SheetPage, TableLayout, TablePlace } from "./frame/table-layout";

/** A sheet with more rows than this is no table of years and indicators alone; turning it would cost more than it finds. */
const MOST_ROWS = 400;

/** Rows of headings over the years: names, two kinds of what is counted of them, and 目標 and 実績. */
const DEEPEST_HEADING = 4;

/**
 * The years are below one another and the indicators beside one another, each over its 目標 and 実績: the usual tables of years
 * across, turned. They are read as those are, on the sheet turned about its diagonal, and every place is turned back.
 */
export const YEARS_DOWN: TableLayout = {
  find: ({ grid, reader }) => {
    if (grid.lastRow - grid.firstRow >= MOST_ROWS) return [];
    const isYearOfFigure = yearsOfFigures(grid, reader);
    const first = firstYears(grid, reader, isYearOfFigure);
    if (first.length === 0) return [];
    const page = turnedPage(grid, reader, first, isYearOfFigure);
    // What an earlier one reads, a later one leaves alone.
    const places = [...KIND_ROWS.find(page), ...KIND_COLUMNS.find(page), ...MILESTONES.find(page)];
    return places.map((place): TablePlace => {
      return {
        ...place,
        heading: transposedArea(place.heading),
        read: () =>
          unlessOfTwoNames(
            grid,
            withUnitAbove(grid, withoutRowsAbove(grid, turnedBack(unlessDated(page, place.read())))),
          ),
      };
    });
  },
};

/** The word over the years, 年度 or 区分, which beside the names of indicators would be read as theirs. */
const OVER_YEARS = /^(?:年度?|年次|会計年度|西暦|和暦|区分|項目)$/;

/** 基準年度 right of 従前値: the year of the figure beside it, another one in each row. */
const YEAR_OF_FIGURES = /^(?:基準|従前|策定|設定)(?:年度?|年次|時期?|年月)$/;

type CellTest = (row: number, column: number) => boolean;

/**
 * Whether a year is that of the figure beside it, by the nearest word above it that is no year. Asked from the top down, each cell
 * is looked at once: in a column of dates everything above is a year.
 */
function yearsOfFigures(grid: SheetGrid, reader: YearCellReader): CellTest {
  const known = new Map<string, boolean>();
  const saidBy = (row: number, column: number): boolean | undefined => {
    const word = reader.readHeading(row, column) ? "" : compareKey(grid.seenText(row, column));
    return word === "" ? undefined : YEAR_OF_FIGURES.test(word);
  };
  return (row, column) => {
    let found: boolean | undefined;
    for (let at = row; found === undefined && at > grid.firstRow; at -= 1) {
      found = known.get(placeKey(at, column)) ?? saidBy(at - 1, column);
    }
    known.set(placeKey(row, column), found ?? false);
    return found ?? false;
  };
}

/** Rows of one year, at most: a row for 目標, one for 実績, and what else is said of them. */
const ROWS_OF_YEAR = 6;

/** The first of each run of years below one another in a column, with a row or a few for each. */
function firstYears(grid: SheetGrid, reader: YearCellReader, isYearOfFigure: CellTest): CellPosition[] {
  const found: CellPosition[] = [];
  const lastOfRun = new Map<number, CellPosition & { readonly runs: boolean }>();
  for (const row of grid.searchedRows()) {
    for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
      if (grid.isBlank(row, column) || !reader.readHeading(row, column)) continue;
      if (isYearOfFigure(row, column)) continue;
      const above = lastOfRun.get(column);
      const runs = above !== undefined && row - above.row <= ROWS_OF_YEAR;
      if (runs && !above.runs) found.push({ row: above.row, column });
      lastOfRun.set(column, { row, column, runs });
    }
  }
  return found;
}

function turnedPage(
  grid: SheetGrid,
  reader: YearCellReader,
  first: readonly CellPosition[],
  isYearOfFigure: CellTest,
): SheetPage {
  const words = first.flatMap(({ row, column }) => [
    ...wordOver(grid, row, column),
    // 区分 over 目標 and 実績 beside the years.
    ...(readFigureHeading(grid.text(row, column + 1)) ? wordOver(grid, row, column + 1) : []),
    ...titlesOver(grid, row, column),
  ]);
  const turned = grid.transposed(words);
  const bare = bareYearsDown(grid, reader, first);
  const years = new Map([...bare, ...goalsBelow(grid, reader, first, bare)]);
  const turnedReader = reader.over(turned, (row, column) => years.get(placeKey(column, row)));
  const yearRows = findYearRows(turned, turnedReader)
    .map(({ row, cells }) => ({
      row,
      cells: cells.filter((cell) => !isYearOfFigure(cell.column, cell.row)),
    }))
    .filter(({ cells }) => cells.length > 0);
  return { grid: turned, reader: turnedReader, frames: frameTables(turned, turnedReader, yearRows) };
}

/**
 * What 24, 25 … below one another mean where nothing but the title above them, or 平成23 as the first of them, says their era, by
 * their places.
 */
function bareYearsDown(
  grid: SheetGrid,
  reader: YearCellReader,
  first: readonly CellPosition[],
): Map<string, YearLabelReading> {
  const found = new Map<string, YearLabelReading>();
  for (const { row, column } of first) {
    const cells = yearsBelow(grid, reader, row, column);
    for (const cell of cells)
      if (isYearThatRunsOn(cell)) found.set(placeKey(cell.row, cell.column), cell.label);
    if (!cells.every(({ label }) => label.state === "bare")) continue;
    resolveYears(cells, yearOfTitle(grid, row)).forEach((fiscalYear, index) => {
      const cell = cells[index];
      if (!cell || fiscalYear === undefined) return;
      const label = { ...cell.label, state: "year", fiscalYear, contradiction: undefined } as const;
      found.set(placeKey(cell.row, cell.column), label);
    });
  }
  return found;
}

/** 4 after 令和3: on a turned sheet nothing would say that it is a year. */
function isYearThatRunsOn({ label, raw }: YearCell): boolean {
  return label.state === "year" && /^(?:元|[0-9０-９]{1,2})$/.test(raw.trim());
}

/**
 * 目標値 right below a run of years, where another cell of its row, and one alone, names the year until which it is (平成25年度まで
 * below 備考): that year, by the places of the words. What is beyond a blank column is of another list, and a year before the
 * last one of the run is none that anything is aimed at (設定年度 令和2年度).
 */
function goalsBelow(
  grid: SheetGrid,
  reader: YearCellReader,
  first: readonly CellPosition[],
  bare: ReadonlyMap<string, YearLabelReading>,
): [string, YearLabelReading][] {
  return first.flatMap(({ row, column }): [string, YearLabelReading][] => {
    const cells = yearsBelow(grid, reader, row, column);
    const last = cells.at(-1);
    const below = (last?.row ?? row) + 1;
    if (!last || !isGoal(grid.text(below, column))) return [];
    const rows = rowsBetween(row - 1, below);
    const right = columnsBetween(column + 1, grid.lastColumn, new Set());
    const blank = right.find((other) => rows.every((at) => grid.isBlank(at, other)));
    const named = right
      .filter((other) => other < (blank ?? Infinity))
      .flatMap((other) => yearUntil(grid, reader, below, other) ?? []);
    const [label] = named;
    const latest = bare.get(placeKey(last.row, column)) ?? last.label;
    if (label?.state !== "year" || latest.state !== "year" || named.length > 1) return [];
    if (label.fiscalYear < latest.fiscalYear) return [];
    return [[placeKey(below, column), { ...label, rest: "目標値", restInBrackets: false }]];
  });
}

const GOAL = /^(?:(?:最終|数値)の?)?目標(?:値|数|額|量)?$/;

function isGoal(text: string): boolean {
  return GOAL.test(compareKey(text));
}

/** 平成25年度 of 平成25年度まで and （令和7年度末まで）, the whole of a cell. */
function yearUntil(
  grid: SheetGrid,
  reader: YearCellReader,
  row: number,
  column: number,
): YearLabelReading | undefined {
  const text = grid.text(row, column);
  const label = reader.readText(text);
  const isUntil = /(?:末|までに?)\)?$/.test(compareKey(text));
  return isUntil && /^(?:末|までに?)*$/.test(label?.rest ?? "-") ? label : undefined;
}

/** The years of a run, from its first one down. */
function yearsBelow(grid: SheetGrid, reader: YearCellReader, first: number, column: number): YearCell[] {
  const cells: YearCell[] = [];
  let last = first;
  for (let row = first; row <= Math.min(grid.lastRow, last + ROWS_OF_YEAR); row += 1) {
    const cell = grid.isBlank(row, column) ? undefined : reader.readHeading(row, column);
    if (!cell) continue;
    cells.push(cell);
    last = row;
  }
  return cells;
}

function placeKey(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

/** The nearest cell above a column of years, or of 目標 and 実績 beside them, that is not blank, where it says no more than that years follow. */
function wordOver(grid: SheetGrid, row: number, column: number): Area[] {
  for (let above = row - 1; above >= Math.max(grid.firstRow, row - DEEPEST_HEADING); above -= 1) {
    const anchor = grid.anchor(above, column);
    // 目標値 right above the first year is what is aimed at, below the same word.
    if (grid.isBlank(anchor.row, anchor.column) || isGoal(grid.text(anchor.row, anchor.column))) continue;
    return OVER_YEARS.test(compareKey(grid.text(anchor.row, anchor.column)))
      ? [{ ...anchor, rows: 1, columns: 1 }]
      : [];
  }
  return [];
}

/** 図書館の評価指標 alone in its row above the years is a title; beside the years of a turned sheet it would head the names. */
function titlesOver(grid: SheetGrid, row: number, column: number): Area[] {
  return rowsBetween(Math.max(grid.firstRow, row - DEEPEST_HEADING), row - 1)
    .filter((above) => grid.isBlankRow(above, column + 1, grid.lastColumn))
    .filter((above) => readColumnRole(grid.text(above, column)) === "name")
    .map((above) => ({ row: above, column, rows: 1, columns: 1 }));
}

/** （単位：％） above a table is beside it once the sheet is turned. */
function withUnitAbove(grid: SheetGrid, source: TableSource | undefined): TableSource | undefined {
  // Without a year there is no row that the headings end in, and no table.
  if (source?.tableUnit !== "" || source.headings.length === 0) return source;
  const { headerRows, firstColumn, lastColumn } = source;
  return { ...source, tableUnit: findTableUnit(grid, headerRows, firstColumn, lastColumn) };
}

/** Nothing where 来館者数 and 貸出数 stand in front of the years: those are years of each, and no years of one thing. */
function unlessOfTwoNames(grid: SheetGrid, source: TableSource | undefined): TableSource | undefined {
  const rows = source?.headings.map(({ address }) => address.row) ?? [];
  const year = source?.headings[0]?.address.column ?? grid.firstColumn;
  const first = reachLeft(grid, year, grid.firstColumn, Math.min(...rows), Math.max(...rows));
  return columnsBetween(first, year - 1, new Set()).some((column) => namesTwoThings(grid, rows, column))
    ? undefined
    : source;
}

/** A goal whose year the reader knows (平成25年度まで below 備考) is of no year to a layout that reads its heading alone. */
function unlessDated({ reader }: SheetPage, source: TableSource | undefined): TableSource | undefined {
  const isDated = source?.indicators.some(
    ({ undatedTarget: goal }) => goal && reader.read(goal.heading.row, goal.heading.column) !== undefined,
  );
  return isDated ? undefined : source;
}
