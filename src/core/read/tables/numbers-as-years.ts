import { isFiscalYear } from "../../values/calendar/fiscal-year";
import { JAPANESE_ERAS, westernYear } from "../../values/calendar/japanese-era";
import type { YearLabelReading } from "../../values/notation/fiscal-year-label";
import { compareKey } from "../../values/notation/normalise";
import type { SheetGrid } from "./sheet-grid";

/** 年度 alone, or with the era that all the numbers after it are of: 平成（年度）. */
const WORD_OF_YEARS = /^(明治|大正|昭和|平成|令和)?\(?(?:会計)?年度?\)?$/;

/** No era has had more years. */
export const LAST_YEAR_OF_ERA = 64;

/** Fewer numbers may run on by chance. */
const LEAST_NUMBERS = 3;

/** The longest table of years that is looked at. */
const MOST_NUMBERS = 40;

/**
 * 20, 21, 22 … beside or below nothing but 年度 or 平成（年度）: years without a word of their own. Undefined unless the
 * number is one of at least three that run on by one from that word.
 */
export function readNumberAsYear(grid: SheetGrid, row: number, column: number): YearLabelReading | undefined {
  const value = grid.value(row, column);
  if (!isYearOfEra(value)) return undefined;
  const word = wordBefore(grid, row, column, 0, 1) ?? wordBefore(grid, row, column, 1, 0);
  if (word === undefined) return undefined;
  const era = JAPANESE_ERAS.find(({ name }) => name === word);
  const rest = { asOf: undefined, rest: "", restInBrackets: false };
  if (!era) return { state: "bare", year: value, ...rest };
  const year = westernYear(era, value);
  return isFiscalYear(year)
    ? { state: "year", fiscalYear: year, contradiction: undefined, ...rest }
    : undefined;
}

function isYearOfEra(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= LAST_YEAR_OF_ERA;
}

/** The era ("" for none) of the word that the numbers begin at; undefined where they do not run on from such a word. */
function wordBefore(
  grid: SheetGrid,
  row: number,
  column: number,
  down: 0 | 1,
  right: 0 | 1,
): string | undefined {
  const numberAt = (step: number): number | undefined => {
    const value = grid.value(row + step * down, column + step * right);
    return isYearOfEra(value) ? value : undefined;
  };
  const runsOn = (step: number): boolean => {
    const [one, next] = [numberAt(step), numberAt(step + 1)];
    return one !== undefined && next === one + 1;
  };
  let first = 0;
  while (-first < MOST_NUMBERS && runsOn(first - 1)) first -= 1;
  const text = grid.seenText(row + (first - 1) * down, column + (first - 1) * right);
  const [whole, era = ""] = WORD_OF_YEARS.exec(compareKey(text)) ?? [];
  if (whole === undefined) return undefined;
  let last = 0;
  while (last < MOST_NUMBERS && runsOn(last)) last += 1;
  return last - first + 1 < LEAST_NUMBERS ? undefined : era;
}
