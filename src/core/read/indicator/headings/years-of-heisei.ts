import { findEra, westernYear } from "../../../values/calendar/japanese-era";
import { normaliseText } from "../../../values/notation/normalise";
import type { SheetGrid } from "../../tables/sheet-grid";

/** 平成31年度 is the last that anything was reached in. */
const LAST_OF_HEISEI = 31;

/** 27年度 in 2026 may be 2027, typed ahead or before 基準日 was moved on, where 平成 would be longer ago than this; 28年度 may not. */
const MOST_YEARS_AGO = 3;
const MOST_YEARS_AHEAD = 1;

/** 令和, R2, 2030 */
const OF_LATER_YEARS = /令和|㋿|(?<![a-z])r\.?(?:元|\d)|(?<!\d)20\d\d(?!\d)/giu;

/**
 * Whether years without an era in which something was reached can be of 平成 alone: no other year of these numbers has come yet, or
 * is to come next where the latest is long ago, and the sheet names neither 令和 nor a later year anywhere.
 */
export function areOfHeisei(grid: SheetGrid, reached: readonly number[]): boolean {
  const { currentYear } = grid;
  const [heisei, reiwa] = [findEra("平成"), findEra("令和")];
  if (currentYear === undefined || !heisei || !reiwa || reached.length === 0) return false;
  const isPastHeisei = (number: number): boolean =>
    number <= LAST_OF_HEISEI && westernYear(heisei, number) <= currentYear;
  const latest = westernYear(heisei, Math.max(...reached));
  const lastOfOthers = currentYear + (latest + MOST_YEARS_AGO >= currentYear ? 0 : MOST_YEARS_AHEAD);
  const mayBeAnother = (number: number): boolean =>
    [westernYear(reiwa, number), 2000 + number].some((year) => year <= lastOfOthers);
  return (
    reached.every((number) => isPastHeisei(number) && !mayBeAnother(number)) && !namesLaterYear(grid, latest)
  );
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
