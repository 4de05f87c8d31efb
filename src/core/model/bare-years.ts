import { isFiscalYear, type FiscalYear } from "../values/calendar/fiscal-year";
import { findEra, westernYear } from "../values/calendar/japanese-era";

/** What the years of a sheet count from that say no era: 4年度 is 令和4, 平成4 or 2004年度. */
export type BareYears = "reiwa" | "heisei" | "western";

/** In the order in which they are offered. */
export const BARE_YEARS = ["reiwa", "heisei", "western"] as const satisfies readonly BareYears[];

const CENTURY = 2000;

/** The fiscal year that a number (4 of 4年度) means so; undefined where it is none. */
export function yearOfBare(years: BareYears, number: number): FiscalYear | undefined {
  const era = years === "western" ? undefined : findEra(years === "reiwa" ? "令和" : "平成");
  const year = era ? westernYear(era, number) : CENTURY + number;
  return isFiscalYear(year) ? year : undefined;
}
