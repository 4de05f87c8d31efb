import { overlaps, parseArea } from "../../values/workbook/cell-address";
import { readIndicatorLabel } from "../tables/indicator-label";
import { findYearRows } from "../tables/year-row";
import { frameTables } from "./frame/frame-tables";
import { areaOfBlock, measureBlocksOf, type Measure, type MeasuresBlock } from "./frame/measure-blocks";
import { areaOfSource, columnsBetween, rowsBetween, type TableSource } from "./frame/table-frame";
import type { SheetPage } from "./frame/table-layout";
import { withMeasure } from "./names-with-measures";
import { figurePlacesOf } from "./places/figure-places";
import { readTables, type LayoutLines } from "./layouts";
import type { Move } from "./places/moved-indicator";
import { movedSource } from "./frame/moved-source";
import { withNamesOfParts } from "./rows-beside-indicators";
import { withRowsOfOthers } from "./rows-of-others";

/**
 * The tables of a sheet, and those in which 貸出冊数 and 来館者数 stand side by side over the same headings, each measure read by
 * itself as a table of its own: `中央館 貸出冊数`. Only where every one of them can be read, and the sheet as a whole did not
 * read them all. Pauses after each.
 */
export function* withMeasuresBeside(
  page: SheetPage,
  layouts: LayoutLines,
  read: readonly TableSource[],
): Generator<undefined, TableSource[]> {
  let sources = [...read];
  for (const block of measureBlocksOf(page.grid)) {
    const inBlock = sources.filter((source) => overlaps(areaOfSource(source), areaOfBlock(block)));
    if (areAllRead(block, inBlock)) continue;
    const parts =
      (yield* readAll(page, layouts, block, true)) ?? (yield* readAll(page, layouts, block, false));
    if (parts) sources = [...sources.filter((source) => !inBlock.includes(source)), ...parts];
  }
  return sources.sort(
    (one, other) => one.headerRows.first - other.headerRows.first || one.firstColumn - other.firstColumn,
  );
}

/** The tables of all measures; undefined where one of them cannot be read. */
function* readAll(
  page: SheetPage,
  layouts: LayoutLines,
  block: MeasuresBlock,
  areNames: boolean,
): Generator<undefined, TableSource[] | undefined> {
  const parts: TableSource[] = [];
  for (const measure of block.measures) {
    const part = yield* readMeasure(page, layouts, block, measure, areNames);
    if (!part) return undefined;
    parts.push(part);
  }
  return areOfOneMind(block, parts) ? parts : undefined;
}

/** Whether measures of different years have them each over its own figures: R5 over the first alone may be that of all, and the title's is not. */
function areOfOneMind({ measures }: MeasuresBlock, parts: readonly TableSource[]): boolean {
  const years = parts.map(({ headings }) => [...new Set(headings.map((one) => one.fiscalYear))].join(" "));
  const haveOwn = parts.map(({ headings }, at) =>
    headings.some(({ address: { column } }) => measures[at]?.columns.includes(column) === true),
  );
  return new Set(years).size === 1 || !haveOwn.some(Boolean) || haveOwn.every(Boolean);
}

/** Years and kinds may be so many rows above the measures. */
const ROWS_OF_HEADINGS = 2;

/** Whether each measure has figures of indicators that were read, and none of them has figures of another measure too. */
function areAllRead({ measures }: MeasuresBlock, sources: readonly TableSource[]): boolean {
  const indicators = sources.flatMap((source) => source.indicators);
  const read = measures.map(({ columns }) =>
    indicators.filter((one) => figurePlacesOf(one).some(({ column }) => columns.includes(column))),
  );
  const all = read.flat();
  return read.every((ofMeasure) => ofMeasure.length > 0) && new Set(all).size === all.length;
}

/**
 * The table of one measure, read as if the others were not there; undefined where it is none, or its names are not left of it. In a form
 * (`areNames`) the words over the columns are the names, and 目標 and 実績 are what is left of them.
 */
function* readMeasure(
  { grid, reader }: SheetPage,
  layouts: LayoutLines,
  block: MeasuresBlock,
  measure: Measure,
  areNames: boolean,
): Generator<undefined, TableSource | undefined> {
  const { row, lastRow, firstColumn, firstFigure, measures } = block;
  const [own = firstFigure] = measure.columns;
  const isLast = measure === measures.at(-1);
  const behind = isLast
    ? columnsBetween((measure.columns.at(-1) ?? own) + 1, block.lastColumn, new Set())
    : [];
  const names = columnsBetween(firstColumn, firstFigure - 1, new Set());
  const columns = [...names, ...measure.columns, ...behind];
  // Of what is above the headings only titles, which are in front of all figures, say something of this table.
  const figures = columnsBetween(firstFigure, Math.max(...measures.flatMap((one) => one.columns)), new Set());
  const isTitle = (one: number): boolean => figures.every((column) => grid.isBlank(one, column));
  const isOfHeadings = (one: number): boolean =>
    one >= row - ROWS_OF_HEADINGS && rowsBetween(one, row - 1).every((between) => !isTitle(between));
  const rows = rowsBetween(grid.firstRow, lastRow).filter((one) =>
    one < row ? isOfHeadings(one) || isTitle(one) : areNames || one !== row,
  );
  const [top = row] = rows;
  const view = grid.ofCells(rows, columns, (cell) => {
    if (areNames || !grid.isBlank(cell.row, cell.column)) return cell;
    // 分館 beside the measures heads the names as if it were merged with the row below, and R5 all measures below it.
    if (cell.column < firstFigure) return cell.row === row + 1 ? { ...cell, row } : cell;
    return cell.row < row ? { ...cell, column: cell.column - measure.behind } : cell;
  });
  const viewReader = reader.over(view, () => undefined);
  const frames = frameTables(view, viewReader, findYearRows(view, viewReader));
  const page = { grid: view, reader: viewReader, frames };
  const found = (yield* readTables(page, layouts)).filter(
    (source) => source.indicators.length > 0 && (rows[source.lastRow - top] ?? row) > row && isOfRows(source),
  );
  const [source] = found;
  if (!source || found.length > 1) return undefined;
  const move: Move = (place) => ({
    ...place,
    row: rows[place.row - top] ?? place.row,
    column: columns[place.column - firstColumn] ?? place.column,
  });
  const back: Move = (place) => ({
    ...place,
    row: top + rows.indexOf(place.row),
    column: firstColumn + columns.indexOf(place.column),
  });
  const moved = movedSource(withNamesOfParts(view, withRowsOfOthers(source)), move, back);
  const isFirst = measure === measures[0];
  const isNamed = moved.indicators.every((one) => {
    const { place } = one.label;
    // A table above that goes on below is none of this measure alone.
    const isBelow = figurePlacesOf(one).every((figure) => figure.row > row);
    return isBelow && (areNames ? place.row === row && place.column === own : place.column < firstFigure);
  });
  if (!isNamed) return undefined;
  return {
    ...moved,
    firstColumn: isFirst ? moved.firstColumn : own,
    indicators: areNames ? moved.indicators : withMeasure(moved.indicators, measure.word, isFirst),
    // What is said of the names is said once.
    notChecked: moved.notChecked.filter(
      ({ what: { at } }) => isFirst || at === undefined || (parseArea(at)?.column ?? 0) >= own,
    ),
    measure: readIndicatorLabel(measure.word).name,
  };
}

function isOfRows({ layout }: TableSource): boolean {
  return layout !== "long" && layout !== "years-down";
}
