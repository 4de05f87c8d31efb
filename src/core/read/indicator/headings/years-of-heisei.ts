import { findEra, westernYear } from "../../../values/calendar/japanese-era";
import { normaliseText } from "../../../values/notation/normalise";
import type { SheetGrid } from "../../tables/sheet-grid";

/** 平成31年度 is the last that anything was reached in. */
const LAST_OF_HEISEI = 31;

/** A table in use tells of what was reached a few years ago at most: 27年度 in 2026 may as well be 2027, typed ahead. */
const MOST_YEARS_AGO = 3;

/** 令和, R2, 2030 */
const OF_LATER_YEARS = /令和|㋿|(?<![a-z])r\.?(?:元|\d)|(?<!\d)20\d\d(?!\d)/giu;

/**
 * Whether years without an era in which something was reached can be of 平成 alone: no other year of these numbers has come yet,
 * the latest is not long ago, and the sheet names neither 令和 nor a later year anywhere.
 */
export function areOfHeisei(grid: SheetGrid, reached: readonly number[]): boolean {
  const { currentYear } = grid;
  const [heisei, reiwa] = [findEra("平成"), findEra("令和")];
  if (currentYear === undefined || !heisei || !reiwa || reached.length === 0) return false;
  const isPastHeisei = (number: number): boolean =>
    number <= LAST_OF_HEISEI && westernYear(heisei, number) <= currentYear;
  const mayBeAnother = (number: number): boolean =>
    [westernYear(reiwa, number), 2000 + number].some((year) => year <= currentYear);
  if (!reached.every((number) => isPastHeisei(number) && !mayBeAnother(number))) return false;
  const latest = westernYear(heisei, Math.max(...reached));
  return latest + MOST_YEARS_AGO >= currentYear && !namesLaterYear(grid, latest);
}

function namesLaterYear(grid: SheetGrid, latest: number): boolean {
  const isLater = (text: string): boolean =>
    [...normaliseText(text).matchAll(OF_LATER_YEARS)].some(
      ([year]) => !year.startsWith("2") || Number(year) > latest,
    );
  if (isLater(grid.sheet.name)) return true;
  for (let row = grid.firstRow; row <= grid.lastRow; row += 1)
    for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1)
      if (typeof grid.value(row, column) === "string" && isLater(grid.text(row, column))) return true;
  return false;
}
