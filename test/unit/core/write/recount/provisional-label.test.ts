import { calendarDate } from "../../../../../src/core/values/calendar/calendar-date";
import { asOfNote, labelAsOf } from "../../../../../src/core/write/recount/provisional-label";

const february = calendarDate(2026, 2, 28);

describe("asOfNote", () => {
  it("says 2月末実績 at a month's end and 2月15日現在 within it", () => {
    expect([february, calendarDate(2024, 2, 28), calendarDate(2026, 2, 15)].map(asOfNote)).toEqual([
      "2月末実績",
      "2月28日現在",
      "2月15日現在",
    ]);
  });
});

describe("labelAsOf", () => {
  it("marks a year that is not over, once", () => {
    expect(labelAsOf("R7 (2025)", february, true)).toBe("R7 (2025)（2月末実績）");
    expect(labelAsOf("R7 (2025)（2月末実績）", february, true)).toBe("R7 (2025)（2月末実績）");
    expect(labelAsOf("令和７年度（２月末現在）", february, true)).toBe("令和７年度（２月末現在）");
  });

  it("puts a new note in the place of an older one", () => {
    expect(labelAsOf("R7 (2025)（1月末実績）", february, true)).toBe("R7 (2025)（2月末実績）");
    expect(labelAsOf("令和7年度【見込】", february, true)).toBe("令和7年度（2月末実績）");
  });

  it("takes the note away once the year is over", () => {
    expect(labelAsOf("R7 (2025)（2月末実績）", calendarDate(2026, 3, 31), false)).toBe("R7 (2025)");
    expect(labelAsOf("R7 (2025)", calendarDate(2026, 3, 31), false)).toBe("R7 (2025)");
  });
});
