import type { UnreadBecause } from "../../model/coverage";
import { namesPartOfYear, type YearLabelReading } from "../../values/notation/fiscal-year-label";
import type { CellValue } from "../../values/workbook/cell-value";
import { formatCell, type Area, type CellPosition } from "../../values/workbook/cell-address";
import { isFormerGoal, isGoalOrResult, readReplacingGoal } from "../tables/goals-and-results";
import { readFigureHeading } from "../tables/heading-words";
import type { SheetGrid } from "../tables/sheet-grid";
import type { YearCellReader } from "../tables/year-row";
import { holdsFigure } from "./figure-cells";

/** The heading of unread figures, and the one cell that kept them from being read. */
export interface UnreadReason {
  readonly heading: string;
  /** A1; undefined where nothing heads them at all. */
  readonly cell: string | undefined;
  readonly text: string;
  readonly because: UnreadBecause;
}

interface Heading extends CellPosition {
  readonly text: string;
}

/** How far above its figures a heading is looked for. */
const ROWS_ABOVE = 60;

/** So many of the texts above figures head them; those further up may be in the body of another table. */
const ROWS_OF_HEADING = 3;

/** Says why nothing reads the figures of a rectangle: by its nearest headings above, else by what is left of it. */
export function unreadReason(grid: SheetGrid, reader: YearCellReader, area: Area): UnreadReason {
  const above = headingsAbove(grid, area);
  const left = textLeft(grid, area);
  const [first] = above;
  const heading = first ?? left;
  if (!heading) return { heading: "", cell: undefined, text: "", because: "noHeading" };
  const said = (of: Heading, because: UnreadBecause): UnreadReason => ({
    heading: heading.text,
    cell: formatCell(of),
    text: of.text,
    because,
  });
  const former = [...above, ...(left ? [left] : [])].find(({ text }) => isFormerGoal(text));
  if (former) return said(former, "formerGoal");
  const part = above.slice(0, ROWS_OF_HEADING).find(({ text }) => namesPartOfYear(text));
  if (part) return said(part, "partOfYear");
  const yearIn = ({ row, column, text }: Heading): YearLabelReading | undefined =>
    reader.read(row, column) ?? reader.readText(text);
  const year = above.find(yearIn);
  // 14年度実績 and 目標（平成27年度） say both.
  const figure = [...above, ...(left ? [left] : [])].find((one) => {
    const read = readFigureHeading(yearIn(one)?.rest ?? one.text);
    return read && !read.isShare;
  });
  if (year && !figure) return said(year, "noKind");
  if (figure && !year) return said(figure, "noYear");
  if (figure && year && [figure, year].includes(heading))
    return said(heading, isReplacedNear(grid, reader, heading) ? "formerGoal" : "noIndicator");
  // What is between a year above and 目標値 at the left is in the body of their table.
  if (figure && year && figure === left) return { ...said(year, "noIndicator"), heading: year.text };
  // 策定 below 5年後の目標 is in the body of its table.
  const goal = above.find(({ text }) => isGoalOrResult(text));
  if (first && goal && !year && !figure && !isGoalOrResult(first.text))
    return { ...said(goal, "noYear"), heading: goal.text };
  const beside = year || !first ? undefined : kindBeside(grid, reader, first, area);
  return beside ? said(beside, "noYear") : said(heading, "unknownHeading");
}

/** Whether a goal has another near it that has replaced it: R5目標 | 変更後目標, R5目標 | R5実績 | 変更後目標. */
function isReplacedNear(grid: SheetGrid, reader: YearCellReader, { row, column, text }: Heading): boolean {
  if (!isGoalOrResult(text) || text.includes("実績") || readReplacingGoal([text])) return false;
  return [1, -1, 2, -2].some((by) => {
    const anchor = grid.anchor(row, Math.max(0, column + by));
    const other = grid.text(anchor.row, anchor.column);
    return readReplacingGoal([reader.readText(other)?.rest ?? other]) !== undefined;
  });
}

/** A kind of figure that heads another column of a rectangle (現状 | 目標), where nothing in the row of headings names a year. */
function kindBeside(
  grid: SheetGrid,
  reader: YearCellReader,
  { row }: CellPosition,
  { column: from, columns }: Area,
): Heading | undefined {
  let found: Heading | undefined;
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    const text = grid.text(row, column);
    if (reader.read(row, column) ?? reader.readText(text)) return undefined;
    const isOver = column >= from && column < from + columns;
    if (isOver && readFigureHeading(text)) found ??= { row, column, text };
  }
  return found;
}

/** The texts above a rectangle's first cell that head its column, the nearest first; figures between are passed over. */
function headingsAbove(grid: SheetGrid, { row: first, column }: Area): Heading[] {
  const found: Heading[] = [];
  for (let row = first - 1; row >= Math.max(grid.firstRow, first - ROWS_ABOVE); row -= 1) {
    const anchor = grid.anchor(row, column);
    const isText = isWord(grid.value(anchor.row, anchor.column));
    if (isText && found.at(-1)?.row !== anchor.row)
      found.push({ ...positionOf(anchor), text: grid.text(anchor.row, anchor.column) });
    else if (!isText && found.length > 0) break;
  }
  return found;
}

function textLeft(grid: SheetGrid, { row, column: from }: Area): Heading | undefined {
  for (let column = from - 1; column >= grid.firstColumn; column -= 1) {
    const anchor = grid.anchor(row, column);
    if (isWord(grid.value(anchor.row, anchor.column)))
      return { ...positionOf(anchor), text: grid.text(anchor.row, anchor.column) };
  }
  return undefined;
}

/** Neither a figure, nor － or #DIV/0! in place of one. */
function isWord(value: CellValue): boolean {
  return typeof value === "string" && /^[^#]*\p{L}/u.test(value) && !holdsFigure(value, "General");
}

function positionOf({ row, column }: CellPosition): CellPosition {
  return { row, column };
}
