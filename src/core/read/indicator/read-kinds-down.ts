import { compareKey } from "../../values/notation/normalise";
import type { CellValue } from "../../values/workbook/cell-value";
import type { Area, CellPosition } from "../../values/workbook/cell-address";
import { bareName, endsWithMeasure } from "../../model/what-is-counted";
import { isFigureAt } from "../tables/figure-at";
import { readColumnRole, readFigureHeading } from "../tables/heading-words";
import { SheetGrid } from "../tables/sheet-grid";
import type { YearCellReader } from "../tables/year-row";
import { columnsBetween, rowsBetween, type TableSource } from "./frame/table-frame";
import type { TableLayout } from "./frame/table-layout";
import { withMeasure } from "./names-with-measures";
import { MILESTONES } from "./milestones/read-milestones";
import type { Move } from "./places/moved-indicator";
import { movedSource } from "./frame/moved-source";

/**
 * Names of indicators, or of the places where something is counted, beside one another over a row of 目標 and a row of 実績, the year in a title
 * alone: the table of one year with a row for each indicator, turned. It is read as that is, below the same titles, and every place is turned back.
 */
export const KINDS_DOWN: TableLayout = {
  find: ({ grid, reader }) =>
    blocksOf(grid, reader).map((block) => ({
      heading: { ...block.area, rows: 1 },
      isHeadedSo: true,
      read: () => readBlock(grid, reader, block),
    })),
};

/** The rows of one 目標 and one 実績, and what is left of both: 講座数. */
interface Group {
  readonly first: number;
  readonly last: number;
  readonly measure: string;
}

interface KindsBlock {
  /** From the row of the names and the column of the words 目標 and 実績 to the last figure. */
  readonly area: Area;
  /** Where what is left of those words begins, or they themselves. */
  readonly firstColumn: number;
  readonly groups: readonly Group[];
}

const MAY_BE_KIND = /目\s*標|計\s*画|予定|プラン|実\s*績|達成額/;
const LONGEST_WORD = 30;
/** More rows are no 目標, 実績, 達成率 and what is between them. */
const MOST_ROWS = 40;
const MOST_ROWS_OF_GROUP = 6;

function blocksOf(grid: SheetGrid, reader: YearCellReader): KindsBlock[] {
  const mayBeKind = (value: CellValue): boolean =>
    typeof value === "string" && value.length <= LONGEST_WORD && MAY_BE_KIND.test(value);
  return grid.rowsHolding(mayBeKind).flatMap((row) =>
    columnsBetween(grid.firstColumn, grid.lastColumn, new Set()).flatMap((column) => {
      const isTop = mayBeKind(grid.value(row, column)) && kindAt(grid, row - 1, column) === undefined;
      return isTop ? (blockAt(grid, reader, row, column) ?? []) : [];
    }),
  );
}

function kindAt(grid: SheetGrid, row: number, column: number): string | undefined {
  return grid.merge(row, column) ? undefined : readFigureHeading(grid.text(row, column))?.kind;
}

/** The block whose first row is this one, below the row of its names; undefined where it is none. */
function blockAt(
  grid: SheetGrid,
  reader: YearCellReader,
  first: number,
  column: number,
): KindsBlock | undefined {
  let last = first;
  while (last < first + MOST_ROWS && grid.text(last + 1, column) !== "" && !grid.merge(last + 1, column))
    last += 1;
  const names: number[] = [];
  for (let at = column + 1; isName(grid, reader, first - 1, at); at += 1) names.push(at);
  const lastColumn = names.at(-1);
  const groups = groupsOf(grid, reader, { first, last }, column);
  if (first === grid.firstRow || lastColumn === undefined || names.length < 2 || !groups) return undefined;
  // What is right of the names would be theirs, and so would figures above them.
  if (rowsBetween(first - 1, last).some((row) => !grid.isBlank(row, lastColumn + 1))) return undefined;
  const corners = columnsBetween(Math.max(grid.firstColumn, column - 1), column, new Set());
  const texts = corners.map((at) => grid.seenText(first - 1, at)).filter((text) => text !== "");
  const isOfAll = groups.length === 1 && groups[0]?.measure === "";
  // 利用者数 above 目標 and 実績 is what is counted at the places beside it.
  const isMeasure = (text: string): boolean => endsWithMeasure(bareName(text));
  const measure = isOfAll ? (texts.find(isMeasure) ?? "") : "";
  const mayBeCorner = (text: string): boolean =>
    text === measure ||
    (!isMeasure(text) && readFigureHeading(text) === undefined && reader.readText(text) === undefined);
  if (!texts.every(mayBeCorner)) return undefined;
  return {
    area: { row: first - 1, column, rows: last - first + 2, columns: lastColumn - column + 1 },
    firstColumn: column - (isOfAll ? 0 : 1),
    groups: measure === "" ? groups : groups.map((group) => ({ ...group, measure })),
  };
}

/** A month, a quarter, a year or a stage of a plan is no name, nor is what heads figures or says something of them. */
const NO_NAME = /年|月|期|旬|週|回$|時点|当初|基準|[現前後]状?$/;

function isName(grid: SheetGrid, reader: YearCellReader, row: number, column: number): boolean {
  const text =
    column > grid.lastColumn || (grid.merge(row, column)?.columns ?? 1) > 1 ? "" : grid.text(row, column);
  if (!/\p{L}/u.test(text) || text.length > 2 * LONGEST_WORD || isFigureAt(grid, row, column)) return false;
  const role = readColumnRole(text);
  const isOther =
    readFigureHeading(text) !== undefined || (role !== undefined && role !== "total" && role !== "name");
  return !isOther && !NO_NAME.test(compareKey(text)) && reader.readText(text) === undefined;
}

/** What counts a part of the year, or several: 4月以降の累計値. */
const OF_ANOTHER_TIME = /月|期|累[計積]|前年|年度|昨年|当初|変更|修正|見直/;

/** The rows by what is left of them, be it merged over them; undefined unless each has one 目標 and one 実績. */
function groupsOf(
  grid: SheetGrid,
  reader: YearCellReader,
  rows: { readonly first: number; readonly last: number },
  column: number,
): Group[] | undefined {
  const filled = (at: number, from: number): number[] =>
    rowsBetween(from, rows.last).filter((row) => at >= grid.firstColumn && grid.seenText(row, at) !== "");
  const left = filled(column - 1, rows.first).filter((row) => grid.anchor(row, column - 1).row === row);
  if (left.length === 0)
    return isGroup(grid, { ...rows, measure: "" }, column) ? [{ ...rows, measure: "" }] : undefined;
  const groups = left.map((first, index): Group => ({
    first,
    last: (left[index + 1] ?? rows.last + 1) - 1,
    measure: grid.text(first, column - 1),
  }));
  const areMeasures = left[0] === rows.first && left.every((row) => isName(grid, reader, row, column - 1));
  const areApart = new Set(groups.map(({ measure }) => measure)).size === groups.length;
  const areAll =
    filled(column - 2, rows.first).length === 0 && groups.every((group) => isGroup(grid, group, column));
  return areMeasures && areApart && areAll ? groups : undefined;
}

function isGroup(grid: SheetGrid, { first, last }: Group, column: number): boolean {
  const rows = rowsBetween(first, last);
  const kinds = rows.map((row) => kindAt(grid, row, column));
  const isOne = (kind: string): boolean => kinds.filter((one) => one === kind).length === 1;
  const isWhole = !grid.merge(first, column - 1) || grid.lastRowOf(first, column - 1) === last;
  const isOfYear = rows.every((row) => !OF_ANOTHER_TIME.test(grid.text(row, column)));
  return isWhole && isOfYear && rows.length <= MOST_ROWS_OF_GROUP && isOne("target") && isOne("actual");
}

/** The table of all groups; undefined where one of them cannot be read whole, or is of another year. */
function readBlock(grid: SheetGrid, reader: YearCellReader, block: KindsBlock): TableSource | undefined {
  const parts = block.groups.map((group) => readGroup(grid, reader, block.area, group));
  const [whole] = parts;
  const sources = parts.flatMap((part) => part ?? []);
  const years = new Set(sources.flatMap(({ headings }) => headings.map(({ fiscalYear }) => fiscalYear)));
  if (!whole || sources.length < parts.length || years.size !== 1) return undefined;
  return {
    ...whole,
    layout: "years-down",
    lastRow: block.area.row + block.area.rows - 1,
    firstColumn: block.firstColumn,
    indicators: sources.flatMap(({ indicators }, index) => {
      const { measure } = block.groups[index] ?? { measure: "" };
      return measure === "" ? indicators : withMeasure(indicators, measure, index === 0);
    }),
    known: sources.flatMap(({ known }) => known),
    notChecked: sources.flatMap(({ notChecked }) => notChecked),
  };
}

function readGroup(
  grid: SheetGrid,
  reader: YearCellReader,
  area: Area,
  group: Group,
): TableSource | undefined {
  const { view, top, rows, titles } = turnedView(grid, area, group);
  const viewReader = reader.over(view, () => undefined);
  const found = MILESTONES.find({ grid: view, reader: viewReader, frames: [] })
    .filter(({ heading }) => heading.row === top)
    .flatMap((place) => place.read() ?? []);
  const [source] = found;
  const isWhole = source?.indicators.every(
    ({ base, undatedTarget, years }) =>
      !base && !undatedTarget && years.length === 1 && years.every(({ target, actual }) => target && actual),
  );
  if (!source || found.length > 1 || isWhole !== true) return undefined;
  const move: Move = (place) => ({
    ...place,
    ...(place.row < top
      ? titles[place.row]?.[place.column]
      : { row: rows[place.column] ?? area.row, column: area.column + place.row - top }),
  });
  const back: Move = (place) => ({
    ...place,
    row: top + place.column - area.column,
    column: rows.indexOf(place.row),
  });
  return movedSource(source, move, back);
}

/** How far above a table its titles are looked at. */
const ROWS_OF_TITLES = 15;

/** The table of a group, turned, below the texts that are above it, each row of them as it is and without a gap. */
function turnedView(
  grid: SheetGrid,
  area: Area,
  group: Group,
): {
  readonly view: SheetGrid;
  readonly top: number;
  readonly rows: readonly number[];
  readonly titles: readonly (readonly CellPosition[])[];
} {
  const columns = columnsBetween(grid.firstColumn, grid.lastColumn, new Set());
  const titles = rowsBetween(Math.max(grid.firstRow, area.row - ROWS_OF_TITLES), area.row - 1).map((row) =>
    columns
      .filter((column) => typeof grid.value(row, column) === "string")
      .map((column) => ({ row, column })),
  );
  const rows = [area.row, ...rowsBetween(group.first, group.last)];
  const cells = [
    ...titles,
    ...columnsBetween(area.column, area.column + area.columns - 1, new Set()).map((column) =>
      rows.map((row) => ({ row, column })),
    ),
  ];
  const width = Math.max(...cells.map(({ length }) => length));
  const seen = <Cell>(read: (cell: CellPosition) => Cell, blank: Cell): Cell[][] =>
    cells.map((line) => Array.from({ length: width }, (_, at) => (line[at] ? read(line[at]) : blank)));
  const sheet = {
    ...grid.sheet,
    used: { row: 0, column: 0, rows: cells.length, columns: width },
    values: seen(({ row, column }) => grid.value(row, column), null),
    formulas: seen(({ row, column }) => grid.formula(row, column), null),
    numberFormats: seen(({ row, column }) => grid.numberFormat(row, column), "General"),
    merges: [],
    tables: [],
    charts: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  const view = new SheetGrid(sheet, grid.date1904, [], [], grid.year, grid.currentYear, grid.bareYears);
  return { view, top: titles.length, rows, titles };
}
