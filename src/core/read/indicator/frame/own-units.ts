import { isUnit, sameMeasure, sameUnit } from "../../../values/notation/unit";
import { readColumnRole, readFigureHeading } from "../../tables/heading-words";
import { readIndicatorLabel, readUnitCell } from "../../tables/indicator-label";
import type { SheetGrid } from "../../tables/sheet-grid";
import { countingWord } from "../labels/label-contents";
import { columnsBetween, findTableUnit } from "./table-frame";
import type { FigurePlace, YearPlaces } from "../places/indicator-source";

/** What a target or an actual is said to be counted in where it stands; "" where nothing says it. */
export type UnitOfPlace = (place: FigurePlace) => string;

/**
 * Each target and actual with its own unit where those are not all alike (千円 and 円), or where only what comes after the
 * first names one; else as they are.
 */
export function withOwnUnits(years: readonly YearPlaces[], unitOf: UnitOfPlace): readonly YearPlaces[] {
  const places = years.flatMap(({ target, actual }) => [target ?? [], actual ?? []].flat());
  const units = new Map(
    places.flatMap((place): [FigurePlace, string][] => {
      const unit = unitOf(place);
      const isSaid = isUnit(unit, "") || (/\p{L}/u.test(unit) && !countingWord(unit));
      return isSaid ? [[place, unit]] : [];
    }),
  );
  const [first = "", ...others] = places.map((place) => units.get(place) ?? "");
  if (others.every((unit) => unit === "" || sameUnit(unit, first))) return years;
  const own = (place: FigurePlace | undefined): FigurePlace | undefined => {
    const unit = place && units.get(place);
    return place && unit !== undefined ? { ...place, unit } : place;
  };
  return years.map((year) => ({ ...year, target: own(year.target), actual: own(year.actual) }));
}

/** Where the units of a table of columns are said. */
interface ColumnsWithUnits {
  readonly headingRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly figures: readonly number[];
  /** By the headings of 目標 and 実績: 目標（百万円）. */
  readonly headed: ReadonlyMap<number, string>;
  readonly unitColumn: number | undefined;
  readonly nameColumn: number | undefined;
}

/**
 * The unit of a figure by its heading, unless its row states one that no heading names (利用者数（人） below 目標（千円）);
 * else by the column 単位 that is its own: the next one behind it, or in front of it where one is in front of all figures
 * and none behind the last.
 */
export function unitOfColumns(grid: SheetGrid, table: ColumnsWithUnits): UnitOfPlace {
  const { headingRow, headed, nameColumn, unitColumn } = table;
  const columns = columnsBetween(table.firstColumn, table.lastColumn, new Set());
  const textAt = (column: number): string => grid.seenText(headingRow, column);
  const units = columns.filter(
    (column) => column === unitColumn || readColumnRole(textAt(column)) === "unit",
  );
  const figures = [...table.figures, ...columns.filter((column) => readFigureHeading(textAt(column)))];
  const areInFront = (units[0] ?? NaN) < Math.min(...figures) && (units.at(-1) ?? NaN) < Math.max(...figures);
  // Beside 目標 of no unit 百万円 is the target's, and 実績（千円） what its heading says.
  const isAlike = table.figures.every((column) => headed.has(column)) ? sameUnit : sameMeasure;
  // 実績（百万円） below （単位：千円）: that is what 目標 is counted in.
  const rows = { first: headingRow, last: headingRow };
  const noted = headed.size === 0 ? "" : findTableUnit(grid, rows, table.firstColumn, table.lastColumn);
  return ({ row, column }) => {
    const beside = areInFront ? units.filter((at) => at < column).at(-1) : units.find((at) => at > column);
    const cell = beside === undefined ? "" : readUnitCell(grid.seenText(row, beside));
    const heading = headed.get(column);
    const ofName = nameColumn === undefined ? "" : readIndicatorLabel(grid.seenText(row, nameColumn)).unit;
    if (heading === undefined) return cell || (ofName === "" ? noted : "");
    const own = cell || ofName;
    const isOfHeadings = !isUnit(own, "") || [...headed.values()].some((unit) => isAlike(unit, own));
    return isOfHeadings ? heading : cell;
  };
}
