import { withCurrentAsActual } from "../headings/current-as-actual";
import { readHeaderBand, type HeaderBand } from "../headings/header-band";
import { readColumnRole, readFigureHeading } from "../../tables/heading-words";
import { isSplitBelow } from "./split-below-years";
import { readYearLabel } from "../../../values/notation/fiscal-year-label";
import { compareKey } from "../../../values/notation/normalise";
import { isAloneOverKinds } from "../../tables/numbers-over-kinds";
import { columnOfTimes } from "../../tables/rows-of-times";
import type { SheetGrid } from "../../tables/sheet-grid";
import { columnsBetween, isBlankColumn, rowsBetween, type TableFrame } from "./table-frame";
import type { YearCell, YearCellReader, YearRow } from "../../tables/year-row";

/** Rows below a heading in which a second table beside the first shows itself by its own 目標 and 実績. */
const ROWS_TO_PROBE = 8;

/**
 * Delimits where each row of years may head a table: between the tables left and right of it, and down to the next heading.
 * A heading that only repeats the one above, with no blank row before it, does not begin a new table.
 */
export function frameTables(
  grid: SheetGrid,
  reader: YearCellReader,
  yearRows: readonly YearRow[],
): TableFrame[] {
  // 時点 below 数値 says when the figures above it are of, and heads nothing.
  const heading = yearRows.filter(
    ({ row, cells }) =>
      columnOfTimes(grid, row, Math.min(...cells.map(({ column }) => column))) === undefined,
  );
  const stretches = withoutTablesBeside(
    heading
      .flatMap((yearRow) => splitBeside(grid, yearRow))
      .map((stretch) => behindBlankColumn(grid, yearRows, stretch)),
  );
  const frames: TableFrame[] = [];
  const done = new Set<Stretch>();
  stretches.forEach((stretch, index) => {
    if (done.has(stretch)) return;
    const band = withCurrentAsActual(grid, reader, readHeaderBand(grid, reader, stretch.years, stretch));
    if (band.columns.length === 0 || isSplitBelow(grid, band, stretch.firstColumn)) return;
    if (headsNoFigures(grid, reader, stretch, band, stretches.slice(index + 1))) return;
    const limits = limitBelow(grid, reader, stretch, band, stretches, index + 1, done);
    frames.push({ band, firstColumn: stretch.firstColumn, lastColumn: stretch.lastColumn, ...limits });
  });
  return frames;
}

/** The years of one table among those that are in the same row. */
interface Stretch {
  readonly years: YearRow;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Splits a row of years where the names of another table are between them. */
function splitBeside(grid: SheetGrid, yearRow: YearRow): Stretch[] {
  const groups: YearCell[][] = [];
  const breaks: number[] = [];
  const firstYear = yearRow.cells[0]?.column ?? 0;
  for (const cell of yearRow.cells) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const label = before && labelColumnBetween(grid, yearRow.row, before.column, cell.column, firstYear);
    if (!group || label !== undefined) groups.push([cell]);
    else group.push(cell);
    if (label !== undefined) breaks.push(label);
  }
  return groups.map((cells, index) => ({
    years: { row: yearRow.row, cells },
    firstColumn: breaks[index - 1] ?? grid.firstColumn,
    lastColumn: (breaks[index] ?? grid.lastColumn + 1) - 1,
  }));
}

/** The first column between two years that holds names of indicators, or 目標 below 実績; undefined where none does. */
function labelColumnBetween(
  grid: SheetGrid,
  row: number,
  left: number,
  right: number,
  firstYear: number,
): number | undefined {
  const kinds = [left, right].map((column) => {
    const text = grid.seenText(row, column);
    return readFigureHeading(readYearLabel(text)?.rest ?? text)?.kind;
  });
  // R5目標, a blank column, 実施主体, R4実績: the goals and the results of one table.
  const areOfOne = kinds[0] === "target" && kinds[1] === "actual";
  const behindBlank = areOfOne ? undefined : namesBehindBlank(grid, row, left, right);
  if (behindBlank !== undefined) return behindBlank;
  for (let column = left + 1; column < right; column += 1) {
    if (readColumnRole(grid.seenText(row, column)) === "name") return column;
    if (repeatsNameAbove(grid, row, column)) return column;
    if (repeatsNames(grid, row, column, firstYear)) {
      const isNumbered = column - 1 > left && isSaidBefore(grid, row, column - 1, firstYear);
      return isNumbered ? column - 1 : column;
    }
    if (holdsKinds(grid, row, column)) return firstLabelColumn(grid, row, left, column);
  }
  return undefined;
}

/** A stretch without the table at its left: behind a blank column, with names of its own in front of its years. */
function behindBlankColumn(grid: SheetGrid, yearRows: readonly YearRow[], stretch: Stretch): Stretch {
  const { row, cells } = stretch.years;
  const firstYear = Math.min(...cells.map(({ column }) => column));
  const names = namesBehindBlank(grid, row, stretch.firstColumn, firstYear);
  if (names === undefined) return stretch;
  // 令和6年度 alone in its row is a title.
  const isHeading = (other: YearRow): boolean =>
    other.cells.length > 1 ||
    columnsBetween(grid.firstColumn, names - 1, new Set()).filter((at) => !grid.isBlank(other.row, at))
      .length > 1;
  const isBeside = (other: YearRow): boolean =>
    Math.abs(other.row - row) <= ROWS_TO_PROBE &&
    other.cells.some(({ column }) => column < names) &&
    isHeading(other);
  return yearRows.some(isBeside) ? { ...stretch, firstColumn: names } : stretch;
}

/** Each stretch as far as the first column of a table at its right, whose headings may be in other rows. */
function withoutTablesBeside(stretches: readonly Stretch[]): Stretch[] {
  return stretches.map((stretch) => {
    const { row, cells } = stretch.years;
    const lastYear = Math.max(...cells.map(({ column }) => column));
    const next = stretches
      .filter(({ years }) => years.row !== row && Math.abs(years.row - row) <= ROWS_TO_PROBE)
      .map(({ firstColumn }) => firstColumn)
      .filter((first) => first > lastYear);
    return { ...stretch, lastColumn: Math.min(stretch.lastColumn, ...next.map((first) => first - 1)) };
  });
}

/** The first column of names, or of 目標 and 実績, right of the last blank column between two; undefined where there is none. */
function namesBehindBlank(grid: SheetGrid, row: number, left: number, right: number): number | undefined {
  const last = Math.min(grid.lastRow, row + ROWS_TO_PROBE);
  let blank = right - 1;
  while (blank > left && !isBlankColumn(grid, blank, row, last)) blank -= 1;
  if (blank <= left) return undefined;
  const isNamed = columnsBetween(blank + 1, right - 1, new Set()).some((column) => {
    const heading = grid.seenText(row, column);
    const role = readColumnRole(heading);
    const mayHeadNames = role === undefined || role === "section" || role === "name" || role === "year";
    return (mayHeadNames && holdsNames(grid, row, column)) || holdsKinds(grid, row, column);
  });
  return isNamed ? blank + 1 : undefined;
}

/** 指標名 above the years, and the same word again after some of them: the names of a table of its own begin there. */
function repeatsNameAbove(grid: SheetGrid, row: number, column: number): boolean {
  if (!grid.isBlank(row, column)) return false;
  return [row - 1, row - 2].some((above) => {
    const text = above < grid.firstRow ? "" : grid.text(above, column);
    if (readColumnRole(text) !== "name") return false;
    for (let before = grid.firstColumn; before < column; before += 1)
      if (compareKey(grid.text(above, before)) === compareKey(text)) return true;
    return false;
  });
}

/** 施設名 in front of the years, and again after some of them: the names of the other half of a list begin there, whatever they are called. */
function repeatsNames(grid: SheetGrid, row: number, column: number, firstYear: number): boolean {
  const role = readColumnRole(grid.seenText(row, column));
  if (role !== undefined && role !== "section") return false;
  return isSaidBefore(grid, row, column, firstYear) && holdsNames(grid, row, column);
}

/** Whether a heading is also one of those in front of the years. */
function isSaidBefore(grid: SheetGrid, row: number, column: number, firstYear: number): boolean {
  const heading = compareKey(grid.seenText(row, column));
  for (let before = grid.firstColumn; before < firstYear; before += 1)
    if (heading !== "" && compareKey(grid.seenText(row, before)) === heading) return true;
  return false;
}

/** Whether 目標 and 実績, or the like, are below a cell. */
function holdsKinds(grid: SheetGrid, row: number, column: number): boolean {
  const below = rowsBetween(row + 1, row + ROWS_TO_PROBE);
  return below.filter((at) => readFigureHeading(grid.text(at, column))).length > 1;
}

function holdsNames(grid: SheetGrid, row: number, column: number): boolean {
  let names = 0;
  for (let below = row + 1; below <= row + ROWS_TO_PROBE; below += 1) {
    if (typeof grid.value(below, column) === "number") return false;
    const text = grid.text(below, column);
    if (text !== "" && !readFigureHeading(text)) names += 1;
  }
  return names > 0;
}

/** Where the labels in front of a column of 目標 and 実績 begin: after the last blank column. */
function firstLabelColumn(grid: SheetGrid, row: number, left: number, kindColumn: number): number {
  let column = kindColumn;
  const isBlank = (candidate: number): boolean => {
    for (let below = row; below <= row + ROWS_TO_PROBE; below += 1)
      if (grid.seenText(below, candidate) !== "") return false;
    return true;
  };
  while (column - 1 > left && !isBlank(column - 1)) column -= 1;
  return column;
}

/** Whether years are over the same columns as those of a table, be they merged over several. */
function sharesColumns(grid: SheetGrid, one: Stretch, band: HeaderBand, other: Stretch): boolean {
  const columnsOf = ({ years }: Stretch): number[] =>
    years.cells.flatMap(({ row, column }) => {
      const last = column + (grid.merge(row, column)?.columns ?? 1) - 1;
      return columnsBetween(column, last, new Set());
    });
  const columns = new Set([...columnsOf(one), ...band.columns.map(({ column }) => column)]);
  return columnsOf(other).some((column) => columns.has(column));
}

/** The last row before the next heading, and the rows of headings in between that are only repeated. */
function limitBelow(
  grid: SheetGrid,
  reader: YearCellReader,
  stretch: Stretch,
  band: HeaderBand,
  stretches: readonly Stretch[],
  next: number,
  done: Set<Stretch>,
): Pick<TableFrame, "lastRow" | "repeatedRows"> {
  const repeatedRows = new Set<number>();
  for (let index = next; index < stretches.length; index += 1) {
    const other = stretches[index];
    if (!other || !sharesColumns(grid, stretch, band, other)) continue;
    if (other.years.row <= band.last || repeatedRows.has(other.years.row)) {
      done.add(other);
    } else if (headsTable(grid, other.years.cells, Math.min(2, stretch.years.cells.length))) {
      const otherBand = readHeaderBand(grid, reader, other.years, other);
      if (!followsWithoutGap(grid, stretch, otherBand.first) || !headsTheSame(band, otherBand))
        return { lastRow: otherBand.first - 1, repeatedRows };
      done.add(other);
      for (let row = otherBand.first; row <= otherBand.last; row += 1) repeatedRows.add(row);
    }
  }
  return { lastRow: grid.lastRow, repeatedRows };
}

/** One year below several may be a figure's; not where 目標 and 実績 are below it. */
function headsTable(grid: SheetGrid, cells: readonly YearCell[], least: number): boolean {
  return cells.length >= least || cells.every(({ row, column }) => isAloneOverKinds(grid, row, column));
}

/** Years over a plan of what is to be done (● in each), with the same headings again below it: those are the table's. */
function headsNoFigures(
  grid: SheetGrid,
  reader: YearCellReader,
  stretch: Stretch,
  band: HeaderBand,
  below: readonly Stretch[],
): boolean {
  const other = below.find((one) => one.years.row > band.last && sharesColumns(grid, stretch, band, one));
  const otherBand = other && readHeaderBand(grid, reader, other.years, other);
  if (!otherBand || otherBand.first <= band.last + 1 || !headsTheSame(band, otherBand)) return false;
  for (let row = band.last + 1; row < otherBand.first; row += 1)
    if (band.columns.some(({ column }) => /\d/.test(grid.seenText(row, column)))) return false;
  return true;
}

/** No blank row right above a heading, nor above the one or two titles that may be there. */
function followsWithoutGap(grid: SheetGrid, stretch: Stretch, row: number): boolean {
  return [1, 2, 3].every((above) => !grid.isBlankRow(row - above, stretch.firstColumn, stretch.lastColumn));
}

function headsTheSame(one: HeaderBand, other: HeaderBand): boolean {
  const describe = (band: HeaderBand): string =>
    band.columns
      .map(({ column, year, figure }) =>
        [column, year.label.state === "year" ? year.label.fiscalYear : year.label.year, figure?.kind ?? ""]
          .map(String)
          .join(" "),
      )
      .join("\n");
  return describe(one) === describe(other);
}
