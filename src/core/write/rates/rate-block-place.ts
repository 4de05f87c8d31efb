import type { IndicatorTable } from "../../model/indicator";
import { layoutTraits } from "../../model/indicator-layout";
import { targetOfNoYear } from "../../model/target-of-no-year";
import { isTaken } from "../../plan/free-area";
import { isHeadingAfterYears } from "../../read/tables/heading-words";
import { contains, formatArea, overlaps, parseArea, type Area } from "../../values/workbook/cell-address";
import { readYearLabel } from "../../values/notation/fiscal-year-label";
import { valueAt, type SheetSnapshot } from "../../values/workbook/snapshot";
import { blockArea, blockShape, type BlockShape } from "./rate-block-shape";
import type { Surroundings } from "./rate-place";
import { isOfNextTable, type RateTable } from "./rate-table";

/** A block that is to have its place. */
export interface PlaceRequest {
  readonly at: RateTable;
  readonly shape: BlockShape;
}

type ChosenRequest = PlaceRequest & Pick<Surroundings, "chosen">;

/** Where a block goes: where a person chose, or its usual place. */
export function blockPlace(request: ChosenRequest): Area {
  return chosenPlace(request) ?? usualPlace(request);
}

/** So many tables may be between a table and its rates, but for those of other measures of its rows. */
const MOST_BETWEEN = 4;

/**
 * Right of the table; where the next one leaves no room, beyond the tables beside it, where the headings name the columns of their
 * table. Blocks that come together there are in the order of their tables.
 */
function usualPlace({ at, shape }: PlaceRequest): Area {
  const right = rightOf(at);
  if (at.standing && at.standing.area.column >= right) return blockArea(shape, at.standing.area.column);
  const last = lastOfRow({ at, shape });
  if (!last) return blockArea(shape, right + 1);
  const before = at.tablesLeft.flatMap((other) => {
    const shape = ownBlockShape(other);
    const isBefore = shape && other !== at && shareRows(other.table.area, at.table.area);
    return isBefore && lastOfRow({ at: other, shape }) === last ? [shape.columns.length + 1] : [];
  });
  return blockArea(shape, rightOf(last) + 1 + before.reduce((sum, columns) => sum + columns, 0));
}

/**
 * The last of the tables beside one another that leave no room between them, which may be the table itself; undefined where rates of one
 * of them are no block with a column a year, or too many are between.
 */
function lastOfRow({ at, shape }: PlaceRequest): RateTable | undefined {
  const right = rightOf(at);
  const beside = blockArea(shape, right + 1);
  const next = at.tablesRight.filter(({ table }) => shareRows(table.area, beside));
  const isInWay = next.some(
    ({ table }) => overlaps(table.area, blockArea(shape, right)) || overlaps(table.area, beside),
  );
  if (!isInWay) return at;
  const areTooMany = next.length > MOST_BETWEEN && at.table.measure === undefined;
  if (!shape.mayGoBeyond || areTooMany || next.some((other) => !ownBlockShape(other))) return undefined;
  return next.reduce((last, other) => (rightOf(other) > rightOf(last) ? other : last), at);
}

/** Undefined where its rates are in no block with a column a year. */
function ownBlockShape(at: RateTable): BlockShape | undefined {
  const { table } = at;
  return table.layout === "years-down" || layoutTraits(table).ownRowsOfYears ? undefined : blockShape(at);
}

function shareRows(one: Area, other: Area): boolean {
  return overlaps({ ...one, column: 0, columns: 1 }, { ...other, column: 0, columns: 1 });
}

/** Whether the headings of a block must say whose it is: it has another table between it and its own, or is among those of others. */
export function isAmongOthers({ tablesRight, tablesLeft }: RateTable, block: Area): boolean {
  const isBetween = ({ table: { area } }: RateTable): boolean =>
    area.column < block.column && shareRows(area, block);
  return (
    tablesRight.some(isBetween) ||
    tablesLeft.some((other) => {
      const shape = shareRows(other.table.area, block) ? ownBlockShape(other) : undefined;
      return shape && usualPlace({ at: other, shape }).column + shape.columns.length + 1 >= block.column;
    })
  );
}

/** The place that a person chose instead of the usual one. */
export function chosenPlace(request: ChosenRequest): Area | undefined {
  const refused = formatArea(usualPlace(request));
  const choice = request.chosen.find((one) => one.sheet === request.at.sheet.name && one.at === refused);
  const place = choice && parseArea(choice.place);
  return place && blockArea(request.shape, place.column);
}

const OF_FIGURES = /目標|計画|実績|達成/;

/** What makes a year of a plan the first of several: R6～, R6以降. */
const ONWARDS = /(?:[~〜～―－-]|以降|から)$/u;

/**
 * The first column right of the table's figures and of the columns that its own headings add (計, 備考 …, what speaks of
 * targets and actuals, years that the readers leave out, such as 令和7年度（予算） and R8～, unless they were typed over a block that
 * was there, and columns that have a heading and hold anything). What else the staff have put beside the table is not the table's, and no heading
 * of the next table is: a block after that would be read as the next table's.
 */
export function rightOf(at: RateTable): number {
  const { table, sheet, within, standing } = at;
  const rows = headerRowsOf(table);
  const figures = table.indicators.flatMap((indicator) => [
    indicator.labelCell,
    ...[
      indicator.base,
      targetOfNoYear(indicator),
      ...indicator.years.flatMap(({ target, actual, rate }) => [target, actual, rate]),
    ].flatMap((cell) => cell?.address ?? []),
  ]);
  const farthest = figures.reduce(
    (most, cell) => Math.max(most, lastColumnOf(sheet, cell)),
    within ? within.area.column + within.area.columns - 1 : table.area.column,
  );
  let column = farthest + 1;
  const afterTable = table.area.column + table.area.columns;
  const isHeaded = (text: string): boolean =>
    isHeadingAfterYears(text) ||
    (!standing && readYearLabel(text.trim().replace(ONWARDS, ""))?.state === "year") ||
    (column < afterTable && OF_FIGURES.test(text));
  const isOfNext = (): boolean => rows.some((row) => isOfNextTable(at, { row, column }));
  const isOfTable = (): boolean =>
    headingsIn(sheet, rows, column).some(isHeaded) ||
    (column < afterTable && isFilledColumn(at, rows, column)) ||
    isColumnOfMarks(at, column);
  while (column !== standing?.area.column && !isOfNext() && isOfTable()) column += 1;
  return column;
}

function headerRowsOf({ headerRows: { first, last } }: IndicatorTable): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Longer headings are notes. */
const LONGEST_HEADING = 15;

/** Whether a column among those of the table has a heading and, beside an indicator, anything below it: 町民の声, 5年間の方向性, うち女性. */
function isFilledColumn({ table, sheet }: RateTable, rows: readonly number[], column: number): boolean {
  const headings = headingsIn(sheet, rows, column);
  if (!headings.some((text) => text.trim() !== "" && text.length <= LONGEST_HEADING)) return false;
  return table.indicators.some(({ labelCell }) => isTaken(sheet, labelCell.row, column));
}

/** 7P, 12頁; ↗ and ○ below no heading. */
const MARK = /^(?:p\.?\s?\d{1,3}|\d{1,3}\s?(?:p|頁|ページ)|[↑↓→↗↘⇒⇧⇩▲▼△▽○◯◎●×―－-])$/iu;

/** Whether a column says on which page there is more of each indicator, or how it goes by a mark, and nothing else. */
function isColumnOfMarks({ table, sheet }: RateTable, column: number): boolean {
  const filled = table.indicators
    .map(({ labelCell }) => valueAt(sheet, labelCell.row, column))
    .filter((value) => value !== null && value !== "");
  return (
    filled.length > 0 &&
    filled.every((value) => typeof value === "string" && MARK.test(value.normalize("NFKC").trim()))
  );
}

function lastColumnOf(sheet: SheetSnapshot, cell: { readonly row: number; readonly column: number }): number {
  const merge = sheet.merges.find((area) => contains(area, cell));
  return merge ? merge.column + merge.columns - 1 : cell.column;
}

/** The texts in some rows of a column, those merged over it with them. */
export function headingsIn(sheet: SheetSnapshot, rows: readonly number[], column: number): string[] {
  return rows
    .map((row) => sheet.merges.find((area) => contains(area, { row, column })) ?? { row, column })
    .map((cell) => valueAt(sheet, cell.row, cell.column))
    .filter((value) => typeof value === "string");
}
