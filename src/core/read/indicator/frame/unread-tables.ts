import { compareKey } from "../../../values/notation/normalise";
import { contains, type Area } from "../../../values/workbook/cell-address";
import type { CellValue } from "../../../values/workbook/cell-value";
import { readFigureHeading } from "../../tables/heading-words";
import type { NotChecked } from "../../../model/not-checked";
import type { SheetGrid } from "../../tables/sheet-grid";
import { notCheckedAt } from "./table-frame";
import type { YearRow } from "../../tables/year-row";

/** A quick look before the full reading. */
const MAY_BE_ACTUAL = /実\s*績|結\s*果/;

/** Words for what is aimed at, beside those that are read as 目標: 目標年度, 推計値, 計画人口, `R5目標/実績`. */
const SPEAKS_OF_TARGET = /目標|(?:計画|推計|予定|想定)(?:値|数|額|量|人口)?$/;

/** Rows that still belong to what was reported above them. */
const ROWS_OF_ONE_TABLE = 12;

/** Rows below a row of years in which its 目標 would be. */
const ROWS_BELOW_YEARS = 3;

/** What is longer is prose. */
const LONGEST_HEADING = 20;

/**
 * Places that look like a table of indicators in a layout that is not known, and belong to no table that was read, so that it is
 * not passed over in silence: 目標 and 実績 side by side or below one another, and years with a word for a target beside
 * them. One entry for each stretch of rows.
 */
export function findUnreadTables(
  grid: SheetGrid,
  yearRows: readonly YearRow[],
  areas: readonly Area[],
): NotChecked[] {
  const places = [...placesOfKinds(grid), ...yearRows.flatMap((years) => placesOfTarget(grid, years))]
    .filter((place) => !areas.some((area) => contains(area, place) || isTitleOf(grid, place, area)))
    .sort((one, other) => one.row - other.row || one.column - other.column);
  let silentUntil = -1;
  return places.flatMap(({ row, column }) => {
    if (row <= silentUntil) return [];
    silentUntil = row + ROWS_OF_ONE_TABLE;
    return [notCheckedAt(grid, "table", row, column, grid.text(row, column))];
  });
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function placesOfKinds(grid: SheetGrid): Place[] {
  const places: Place[] = [];
  for (const row of grid.rowsHolding(mayBeActual)) {
    for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1)
      if (isActualBesideTarget(grid, row, column)) places.push({ row, column });
  }
  return places;
}

/** R5目標/実績, 2 平成27年度の目標及び実績. */
const SAYS_BOTH = /[0-9０-９].*目標.{0,3}実績/;

/** Right above a table that was read, or above its （単位：ha）, words for both are its title. */
function isTitleOf(grid: SheetGrid, { row, column }: Place, area: Area): boolean {
  return (
    [1, 2].some((below) => contains(area, { row: row + below, column })) &&
    SAYS_BOTH.test(compareKey(grid.text(row, column)))
  );
}

function mayBeActual(value: CellValue): boolean {
  return typeof value === "string" && value.length <= LONGEST_HEADING && MAY_BE_ACTUAL.test(value);
}

function isActualBesideTarget(grid: SheetGrid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  if (typeof value !== "string" || !mayBeActual(value)) return false;
  if (readFigureHeading(value)?.kind !== "actual") return SAYS_BOTH.test(compareKey(value));
  const isTarget = (otherRow: number, otherColumn: number): boolean =>
    readFigureHeading(grid.text(otherRow, otherColumn))?.kind === "target";
  return (
    isTarget(row, column - 1) ||
    isTarget(row, column + 1) ||
    isTarget(row - 1, column) ||
    isTarget(row + 1, column)
  );
}

/** 目標 in the row of the years, or in front of the rows right below them. */
function placesOfTarget(grid: SheetGrid, years: YearRow): Place[] {
  if (years.cells.length < 2) return [];
  for (let row = years.row; row <= Math.min(years.row + ROWS_BELOW_YEARS, grid.lastRow); row += 1) {
    for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
      const text = grid.text(row, column);
      if (text.length <= LONGEST_HEADING && SPEAKS_OF_TARGET.test(compareKey(text))) return [{ row, column }];
    }
  }
  return [];
}
