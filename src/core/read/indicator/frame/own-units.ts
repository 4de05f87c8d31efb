import { isUnit, sameMeasure, sameUnit } from "../../../values/notation/unit";
import { readColumnRole, readFigureHeading } from "../../tables/heading-words";
import { readIndicatorLabel, readUnitCell } from "../../tables/indicator-label";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { LabelColumns } from "../labels/label-columns";
import { countingWord } from "../labels/label-contents";
import { columnsBetween } from "./table-frame";
import type { FigurePlace, IndicatorSource, UnitOfPlace } from "../places/indicator-source";

/**
 * The figures of an indicator that are held against each other (its start, targets and actuals) each with its own unit where
 * those are not all alike (千円 and 円), or where only what comes after the first names one; else as they are. What nothing beside
 * it says is counted as the name says, else as the table's note does (`tableUnit`, "" for none). One unit that is said of all
 * figures alike, and nowhere else, is the indicator's.
 */
export function withOwnUnits(source: IndicatorSource, tableUnit: string): IndicatorSource {
  const { unitOf, base, summedTarget, undatedTarget, years } = source;
  if (!unitOf) return source;
  const places = [
    base,
    summedTarget,
    undatedTarget,
    ...years.flatMap(({ target, actual }) => [target, actual]),
  ].filter((place) => place !== undefined);
  const ofRow = readIndicatorLabel(source.label.text).unit || tableUnit;
  const saidOf = (place: FigurePlace): string => {
    const said = unitOf(place);
    return isUnit(said, "") || (/\p{L}/u.test(said) && !countingWord(said)) ? said : ofRow;
  };
  const [first = "", ...others] = places.map(saidOf);
  const isOne = first === "" || sameUnit(first, source.unit || ofRow || first);
  if (isOne && others.every((other) => other === "" || sameUnit(other, first)))
    return { ...source, unit: source.unit || (ofRow === "" ? first : "") };
  const own = <T extends FigurePlace | undefined>(place: T): T =>
    place && saidOf(place) !== "" ? { ...place, unit: saidOf(place) } : place;
  return {
    ...source,
    base: own(base),
    ...(summedTarget && { summedTarget: own(summedTarget) }),
    ...(undatedTarget && { undatedTarget: own(undatedTarget) }),
    years: years.map((year) => ({ ...year, target: own(year.target), actual: own(year.actual) })),
  };
}

/** The unit of a measure over all figures of a table: 作付面積（ha）, merged over the years, or in the row above them. */
export function unitOverAll(grid: SheetGrid, firstHeaderRow: number, figures: readonly number[]): string {
  for (const row of [firstHeaderRow, firstHeaderRow - 1]) {
    const [text = "", ...others] = new Set(figures.map((column) => grid.seenText(row, column)));
    const unit = others.length > 0 || readFigureHeading(text) ? "" : readIndicatorLabel(text).unit;
    if (isUnit(unit, "")) return unit;
  }
  return "";
}

/** Where the units of a table of columns are said. */
interface ColumnsWithUnits {
  readonly headingRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly figures: readonly number[];
  /** By the headings of 目標 and 実績: 目標（百万円）. Those of 基準値 need not be among them. */
  readonly headed: ReadonlyMap<number, string>;
  /** What its other columns hold; a column 単位 without that role is another's. */
  readonly labels: Pick<LabelColumns, "byRole" | "known" | "untitled">;
  readonly nameColumn: number | undefined;
}

/**
 * The unit of a figure by its heading, unless its row states one that no heading names (利用者数（人） below 目標（千円）);
 * else by the column 単位 that is its own: the next one behind it, or in front of it where one is in front of all figures
 * and none behind the last. The only one is that of a start in front of it too.
 */
export function unitOfColumns(grid: SheetGrid, table: ColumnsWithUnits): UnitOfPlace {
  const { headingRow, nameColumn, labels } = table;
  const unitColumn = labels.byRole.get("unit");
  const isOfAnother = (column: number): boolean =>
    labels.known.includes(column) && !labels.untitled.includes(column);
  const columns = columnsBetween(table.firstColumn, table.lastColumn, new Set());
  const textAt = (column: number): string => grid.seenText(headingRow, column);
  const units = columns.filter(
    (column) => column === unitColumn || (readColumnRole(textAt(column)) === "unit" && !isOfAnother(column)),
  );
  const headed = new Map([
    ...columns.flatMap((column) => unitOfBase(grid, headingRow, column)),
    ...table.headed,
  ]);
  const figures = [...table.figures, ...columns.filter((column) => readFigureHeading(textAt(column)))];
  const [first, last] = [Math.min(...figures), Math.max(...figures)];
  const front = units.filter((at) => at < first).at(-1);
  const areInFront = front !== undefined && units.every((at) => at < last);
  const areBehind = front === undefined || units.some((at) => at > first && at < last);
  // What is behind 事業費 is no unit of the figures in front of it.
  const isNext = (column: number, at: number): boolean =>
    column < at &&
    columnsBetween(column + 1, at - 1, new Set([...figures, ...units])).every((one) => textAt(one) === "");
  // Beside 目標 of no unit 百万円 is the target's, and 実績（千円） what its heading says.
  const isAlike = table.figures.every((column) => headed.has(column)) ? sameUnit : sameMeasure;
  return ({ row, column }) => {
    const beside = areInFront
      ? (units.filter((at) => at < column).at(-1) ?? (units.length === 1 ? front : undefined))
      : ((areBehind ? units.find((at) => isNext(column, at)) : undefined) ?? front ?? units[0]);
    const cell = beside === undefined ? "" : readUnitCell(grid.seenText(row, beside));
    const heading = headed.get(column);
    if (heading === undefined) return cell;
    const own =
      cell || (nameColumn === undefined ? "" : readIndicatorLabel(grid.seenText(row, nameColumn)).unit);
    const isOfHeadings = !isUnit(own, "") || [...headed.values()].some((unit) => isAlike(unit, own));
    return isOfHeadings ? heading : cell;
  };
}

/** % and ポイント say the same of shares. */
const IN_PERCENT = /^(?:[%％]|ポイント)$/;

/**
 * Whether a row has two units that differ (百万円 beside 従前値, 千円 beside 目標値) in columns headed 単位 in the upper row of two alone: of
 * the figures between them nobody can say which is theirs.
 */
export function hasUnitsApart(
  grid: SheetGrid,
  { first, last }: { readonly first: number; readonly last: number },
  columns: readonly number[],
  rows: readonly number[],
): boolean {
  const isUnitAt = (row: number, at: number): boolean => readColumnRole(grid.seenText(row, at)) === "unit";
  const units = columns.filter((at) => isUnitAt(first, at) && !isUnitAt(last, at));
  return rows.some((row) => {
    const [one = "", ...others] = units.map((at) => readUnitCell(grid.seenText(row, at))).filter(Boolean);
    return others.some((other) => !sameUnit(one, other) && !(IN_PERCENT.test(one) && IN_PERCENT.test(other)));
  });
}

/** The column of 基準値（千円） with the unit that its heading names. */
export function unitOfBase(grid: SheetGrid, headingRow: number, column: number): [number, string][] {
  const heading = grid.seenText(headingRow, column);
  const { unit } = readIndicatorLabel(heading);
  return readColumnRole(heading) === "base" && isUnit(unit, "") ? [[column, unit]] : [];
}
