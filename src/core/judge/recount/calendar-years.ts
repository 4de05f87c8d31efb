import type { FiscalYear } from "../../values/calendar/fiscal-year";
import type { StatedYear } from "../../model/ledger";
import type { CountedYears } from "./counted-span";
import type { CountedPart } from "./tally";

/** A list that names no year, with records of so many months of one calendar year and of no other year, is of that year. */
const MONTHS_OF_A_CALENDAR_YEAR = 10;

/** A part with the months of its records, as 202403. */
interface PartMonths {
  readonly stated: StatedYear | undefined;
  readonly months: ReadonlySet<number>;
}

/**
 * The fiscal years of which the ledgers hold a part only, as they are lists of calendar years (令和6年1月～12月): with the list of
 * 2024 alone, its January to March are of the fiscal year 2023, the rest is of 2024, and neither is whole. What is after 基準日 is
 * not missed. None where the fiscal year begins in January.
 */
export function yearsInPart(
  asked: readonly FiscalYear[],
  parts: readonly CountedPart[],
  { asOf, startMonth }: CountedYears,
): readonly FiscalYear[] {
  if (startMonth === 1) return [];
  const all = parts.map(({ ledger, date: { values } }): PartMonths => {
    const days = values.type === "date" ? values.days : new Int32Array();
    return { stated: ledger.statedYear, months: monthsOf(days) };
  });
  const lists = calendarLists(all, startMonth);
  const calendarYears = new Set(lists.map(calendarYearOf));
  const others = all.filter((part) => !lists.includes(part));
  const isHeld = (year: number, from: number, to: number): boolean =>
    calendarYears.has(year) ||
    (year * 100 + from) * 100 + 1 > asOf ||
    others.some(({ months }) =>
      [...months].some((month) => year * 100 + from <= month && month <= year * 100 + to),
    );
  return asked.filter(
    (year) =>
      (calendarYears.has(year) || calendarYears.has(year + 1)) &&
      !(isHeld(year, startMonth, 12) && isHeld(year + 1, 1, startMonth - 1)),
  );
}

function monthsOf(days: Int32Array): ReadonlySet<number> {
  const months = new Set<number>();
  for (const day of days) if (day !== 0) months.add(Math.floor(day / 100));
  return months;
}

/**
 * The parts that are lists of a calendar year each: those that name a year that may be one (R6, 令和6年), if one of them says so or
 * all of them keep within it, one with months from before the fiscal year's turn and from after it. Otherwise those that name
 * none and have records of most of its months.
 */
function calendarLists(all: readonly PartMonths[], startMonth: number): readonly PartMonths[] {
  const named = all.filter(({ stated }) => stated && stated.first % 10_000 === 101);
  const isSaid = named.some(({ stated }) => stated && stated.last % 10_000 === 1231);
  const goesOver = named.some(({ months }) => {
    const numbers = [...months].map((month) => month % 100);
    return numbers.some((month) => month < startMonth) && numbers.some((month) => month >= startMonth);
  });
  if (isSaid || (goesOver && named.every(isWithinOneYear))) return named;
  return all.filter(
    (part) => !part.stated && part.months.size >= MONTHS_OF_A_CALENDAR_YEAR && isWithinOneYear(part),
  );
}

function calendarYearOf({ stated, months }: PartMonths): number {
  const [first = 0] = months;
  return Math.floor(stated ? stated.first / 10_000 : first / 100);
}

function isWithinOneYear(part: PartMonths): boolean {
  const year = calendarYearOf(part);
  return [...part.months].every((month) => Math.floor(month / 100) === year);
}
