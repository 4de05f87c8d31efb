import { saysWhatIsCounted } from "../../model/what-is-counted";
import { toOneLine } from "../../values/notation/one-line";
import { isFigureAt } from "../tables/figure-at";
import { readIndicatorLabel } from "../tables/indicator-label";
import type { SheetGrid } from "../tables/sheet-grid";
import type { HeadingCells } from "../understanding/heading-bounds";
import { nameSign } from "../understanding/name-sign";
import { unwantedAround } from "../understanding/read-direction";
import { rowsBetween } from "./frame/table-frame";
import type { FigurePlace, IndicatorSource } from "./places/indicator-source";

/** How far above a table its title is looked for. */
const ROWS_OF_TITLE = 5;

/**
 * What stands around the figures of an indicator beside its name: its section, the other texts of its row, the headings of its
 * figures and names, and the title above the table, up to a row with figures of another.
 */
export function wordsAround(grid: SheetGrid, source: IndicatorSource, headings: HeadingCells): string[] {
  const { section } = source;
  const { last, firstColumn } = headings;
  const figure = firstFigure(source);
  if (!figure) return [section];
  // 漏水 and 件数 over the names of places are 漏水件数.
  const overNames = rowsBetween(firstColumn, figure.column - 1).map((column) => grid.seenText(last, column));
  const titles = textsOver(grid, headings, figure.column).map(({ text }) => text);
  return [section, ...wordsOf(grid, source, headings, figure), ...overNames, overNames.join(""), ...titles];
}

/** Of these the texts that are said of the indicator's own row and columns, and no title of all the table. */
export function wordsBeside(grid: SheetGrid, source: IndicatorSource, headings: HeadingCells): string[] {
  const figure = firstFigure(source);
  if (!figure) return [];
  const over = textsOver(grid, headings, figure.column).filter(({ isAlone }) => !isAlone);
  return [...wordsOf(grid, source, headings, figure), ...over.map(({ text }) => text)];
}

function firstFigure({ years, summedTarget, undatedTarget }: IndicatorSource): FigurePlace | undefined {
  return [summedTarget, undatedTarget, ...years.flatMap(({ target, actual }) => [target, actual])]
    .flatMap((one) => one ?? [])
    .sort((one, other) => one.column - other.column)[0];
}

/** The other texts of its row, and the headings of its figures. */
function wordsOf(
  grid: SheetGrid,
  { label: { place } }: IndicatorSource,
  { first, last, firstColumn }: HeadingCells,
  figure: FigurePlace,
): string[] {
  const inRow = rowsBetween(firstColumn, figure.column - 1)
    .filter((column) => column !== place.column)
    .map((column) => grid.seenText(figure.row, column));
  return [...inRow, ...rowsBetween(first, last).map((row) => grid.seenText(row, figure.column))];
}

/**
 * An indicator whose name does not say what is counted, below a title that says that it is unwanted: the title is its section, so
 * that what a person answers of 東地区 below 交通事故死者数 is said of no other 東地区.
 */
export function withTitleAsSection(
  grid: SheetGrid,
  source: IndicatorSource,
  headings: HeadingCells,
): IndicatorSource {
  const { name } = readIndicatorLabel(source.label.text);
  if (source.section !== "" || saysWhatIsCounted(name) || nameSign(name)) return source;
  const title = unwantedAround(name, wordsAround(grid, source, headings));
  return title === undefined ? source : { ...source, section: toOneLine(title), sectionIsTitle: true };
}

/** Of several texts in a row those over the figures of others are headings of these: 待機児童数 beside 定員. */
function textsOver(
  grid: SheetGrid,
  { first, firstColumn }: HeadingCells,
  figure: number,
): { readonly text: string; readonly isAlone: boolean }[] {
  const texts: { text: string; isAlone: boolean }[] = [];
  const columns = rowsBetween(grid.firstColumn, grid.lastColumn);
  for (let row = first - 1; row >= Math.max(grid.firstRow, first - ROWS_OF_TITLE); row -= 1) {
    if (columns.some((column) => isFigureAt(grid, row, column))) break;
    const filled = columns.filter((column) => !grid.isBlank(row, column));
    const isAlone = filled.length === 1;
    const own = isAlone ? filled : [...filled.filter((column) => column === firstColumn), figure];
    texts.push(...own.map((column) => ({ text: grid.seenText(row, column), isAlone })));
  }
  return texts;
}
