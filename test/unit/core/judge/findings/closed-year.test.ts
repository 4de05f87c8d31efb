import { isOfClosedYear } from "../../../../../src/core/judge/findings/closed-year";
import { reviewWorkbook } from "../../../../../src/core/review";
import { calendarDate } from "../../../../../src/core/values/calendar/calendar-date";
import { workbook } from "../../../../support/workbook-builder";

describe("isOfClosedYear", () => {
  const on = (year: number, month: number, day: number): ReturnType<typeof reviewWorkbook> =>
    reviewWorkbook(workbook([]), { asOf: undefined, today: calendarDate(year, month, day) });

  it("closes a fiscal year on the day after its end, not on its last one", () => {
    expect(isOfClosedYear({ fiscalYear: 2025 }, on(2026, 3, 31))).toBe(false);
    expect(isOfClosedYear({ fiscalYear: 2025 }, on(2026, 4, 1))).toBe(true);
    expect(isOfClosedYear({ fiscalYear: 2026 }, on(2026, 4, 1))).toBe(false);
  });

  it("by the month in which the workbook's years begin", () => {
    const review = on(2026, 1, 1);
    const january = { ...review, settings: { ...review.settings, startMonth: 1 } };
    expect(isOfClosedYear({ fiscalYear: 2025 }, review)).toBe(false);
    expect(isOfClosedYear({ fiscalYear: 2025 }, january)).toBe(true);
  });

  it("never closes what is of no year", () => {
    expect(isOfClosedYear({ fiscalYear: undefined }, on(2030, 1, 1))).toBe(false);
  });
});
