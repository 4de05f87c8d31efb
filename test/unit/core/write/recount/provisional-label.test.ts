import { calendarDate } from "../../../../../src/core/values/calendar/calendar-date";
import { readYearLabel } from "../../../../../src/core/values/notation/fiscal-year-label";
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

  describe("whose note alone names its year", () => {
    const january = calendarDate(2024, 1, 31);

    it.each([
      ["実績（令和6年2月末現在）", "実績（令和5年度）", "実績（令和5年度1月末実績）"],
      ["実績値（令和6年2月）", "実績値（令和5年度）", "実績値（令和5年度1月末実績）"],
      ["実績（R6.2末）", "実績（令和5年度）", "実績（令和5年度1月末実績）"],
      ["実績(R6.2.28)", "実績(令和5年度)", "実績(令和5年度1月末実績)"],
      ["令和6年2月末実績", "令和5年度実績", "令和5年度1月末実績"],
    ])("keeps the year: %s", (label, over, counted) => {
      const written = [labelAsOf(label, calendarDate(2024, 3, 31), false), labelAsOf(label, january, true)];
      expect(written).toEqual([over, counted]);
      const read = written.map((text) => readYearLabel(text));
      expect(read.map((one) => one?.state === "year" && one.fiscalYear)).toEqual([2023, 2023]);
      expect(read.map((one) => one?.asOf?.month)).toEqual([undefined, 1]);
      expect(written.map((text) => labelAsOf(text, january, true))).toEqual([
        expect.stringContaining("1月末実績"),
        counted,
      ]);
    });

    it("stays as it is where it says so already", () => {
      for (const label of ["実績（令和6年2月末現在）", "実績値（令和6年2月）", "実績（R6.2末）"])
        expect(labelAsOf(label, calendarDate(2024, 2, 29), true)).toBe(label);
    });
  });
});
