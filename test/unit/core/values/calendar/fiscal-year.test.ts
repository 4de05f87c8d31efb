import { calendarDate } from "../../../../../src/core/values/calendar/calendar-date";
import {
  fiscalYear,
  fiscalYearOf,
  monthsToEndOf,
  yearEnd,
} from "../../../../../src/core/values/calendar/fiscal-year";
import { formatEraFiscalYear, formatEraYear } from "../../../../../src/core/values/calendar/japanese-era";

describe("fiscalYearOf", () => {
  it("starts the year in April, or in the month that is set", () => {
    expect(fiscalYearOf(calendarDate(2026, 3, 31))).toBe(2025);
    expect(fiscalYearOf(calendarDate(2026, 4, 1))).toBe(2026);
    expect(fiscalYearOf(calendarDate(2026, 3, 31), 1)).toBe(2026);
  });
});

describe("yearEnd", () => {
  it("is 31 March of the next calendar year", () => {
    expect(yearEnd(fiscalYear(2025))).toEqual(calendarDate(2026, 3, 31));
    expect(yearEnd(fiscalYear(2025), 1)).toEqual(calendarDate(2025, 12, 31));
    expect(yearEnd(fiscalYear(2023), 3)).toEqual(calendarDate(2024, 2, 29));
  });
});

describe("monthsToEndOf", () => {
  it("counts the months of a year up to one's end", () => {
    expect(monthsToEndOf(2)).toBe(11);
    expect(monthsToEndOf(3)).toBe(12);
    expect(monthsToEndOf(4)).toBe(1);
  });
});

describe("formatEraYear", () => {
  it("names 2019 by the era that it ended in", () => {
    expect([2017, 2018, 2019, 2025].map((year) => formatEraYear(fiscalYear(year)))).toEqual([
      "H29",
      "H30",
      "R1",
      "R7",
    ]);
    expect(formatEraFiscalYear(fiscalYear(2019))).toBe("令和元年度");
    expect(formatEraFiscalYear(fiscalYear(2025))).toBe("令和7年度");
  });
});
