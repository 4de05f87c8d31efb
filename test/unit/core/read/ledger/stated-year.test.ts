import { dayNumber } from "../../../../../src/core/read/ledger/day-number";
import { spanStart } from "../../../../../src/core/read/ledger/span-start";
import { readDate } from "../../../../../src/core/values/notation/read-date";
import { namedYear, statedYear, yearOfMonth } from "../../../../../src/core/read/ledger/stated-year";
import { grid, sheet } from "../../../../support/workbook-builder";

const APRIL = 4;

/** The label, and the years of April and of January, that a sheet of this name says with these lines above its headings. */
function said(name: string, lines: readonly string[] = [], days: readonly string[] = []): unknown {
  const list = sheet({ name, cells: grid([...lines, "受付日\t用件"].join("\n")) });
  const named = namedYear(list, lines.length, APRIL);
  if (!named) return undefined;
  const yearOf = yearOfMonth(named, APRIL, days);
  return [named.label, yearOf(4, false), yearOf(1, false)];
}

describe("namedYear", () => {
  it("is the fiscal year of the sheet's name or of the title, whose January is in the next calendar year", () => {
    expect(said("窓口記録R6年度")).toEqual(["R6年度", 2024, 2025]);
    expect(said("窓口記録", ["令和６年度　窓口記録"])).toEqual(["令和6年度", 2024, 2025]);
    expect(said("窓口記録", ["窓口記録（2024年度）", "（単位：人）"])).toEqual(["2024年度", 2024, 2025]);
    expect(said("4月", ["平成31年度\t窓口記録", ""])).toEqual(["平成31年度", 2019, 2020]);
  });

  it("is of one month where that is named, in the calendar year that is named with it", () => {
    expect(said("R6.4月")).toEqual(["R6.4月", 2024, undefined]);
    expect(said("運行簿", ["公用車運行簿（令和7年1月）"])).toEqual(["令和7年1月", undefined, 2025]);
    expect(said("運行簿", ["令和6年度1月分"])).toEqual(["令和6年度1月", undefined, 2025]);
  });

  it("is not told where there are several, a span, another on the sheet than in the title, or none", () => {
    expect(said("記録R5-R6")).toBeUndefined();
    expect(said("記録", ["令和5年度～"])).toBeUndefined();
    expect(said("記録", ["令和5・6年度"])).toBeUndefined();
    expect(said("記録R7年度", ["令和6年度記録"])).toBeUndefined();
    expect(said("記録")).toBeUndefined();
  });

  it("is no day on which the list was made", () => {
    expect(said("記録", ["令和7年4月1日現在"])).toBeUndefined();
    expect(said("記録R6年度", ["作成日：R7.4.10"])).toEqual(["R6年度", 2024, 2025]);
  });

  it("is no year of a form, of a change to it, or as of which the list is", () => {
    for (const line of [
      "様式第3号（令和5年度改正）",
      "（R6.4改正）",
      "令和6年度様式",
      "令和6年3月作成",
      "改訂：令和6年4月",
      "令和7年5月現在",
      "令和6年度末時点",
    ])
      expect([line, said("記録", [line])]).toEqual([line, undefined]);
    expect(said("記録R6年度", ["様式第3号（令和5年度改正）"])).toEqual(["R6年度", 2024, 2025]);
  });

  it("is no end of a span", () => {
    for (const line of [
      "研修台帳（令和5年度まで）",
      "令和5年度分まで",
      "令和5年度以前",
      "令和5年度より",
      "令和5年4月開始",
      "～令和5年度",
    ])
      expect([line, said("記録R5年度", [line])]).toEqual([line, undefined]);
  });

  it("is no name of a room, a car or a class", () => {
    for (const name of ["会議室R1", "公用車R2", "体育館H2", "教室 R3"])
      expect([name, said(name)]).toEqual([name, undefined]);
    expect(said("会議室R6年度")).toEqual(["R6年度", 2024, 2025]);
    expect(said("研修R6")).toEqual(["R6", 2024, undefined]);
  });

  it("is not looked for in the records of another list above", () => {
    expect(said("記録", ["1\tR5年度\t東\t30"])).toBeUndefined();
  });
});

describe("yearOfMonth", () => {
  it("knows the January of R6, which may be a calendar year, only where the rows go from April to March", () => {
    expect(said("記録R6", [], ["4/1", "12月1日", "1/20", "3/31"])).toEqual(["R6", 2024, 2025]);
    expect(said("記録R6", [], ["1/20", "4/1", "12/1"])).toEqual(["R6", 2024, undefined]);
    expect(said("記録", ["令和6年"], ["4/1", "1/20", "5/1"])).toEqual(["令和6年", 2024, undefined]);
  });
});

/** What a cell of a list of R6 says whose days are these. */
function daysIn(name: string, days: readonly string[]): unknown[] {
  const named = namedYear(sheet({ name, cells: grid("受付日\t用件") }), 0, APRIL);
  const yearOf = named && yearOfMonth(named, APRIL, days);
  return days.map((day) => {
    const read = readDate(spanStart(day, { yearOf }) ?? day, { yearOf });
    return read.state === "date" ? dayNumber(read.date) : read.state;
  });
}

describe("days with a dot", () => {
  it("are none where all begin with the year of the era or the next: 6.4 may be April of R6", () => {
    expect(daysIn("研修台帳R6", ["6.4", "6.12", "7.1"])).toEqual(["text", "text", "text"]);
    expect(daysIn("令和6年度研修", ["6.4.3", "6.5", "7.1", "6/5"])).toEqual([
      "text",
      "text",
      "text",
      20240605,
    ]);
    expect(daysIn("令和6年度研修", ["6.4～6.6", "7.1"])).toEqual(["text", "text"]);
    expect(daysIn("令和元年度", ["1.4", "2.1"])).toEqual(["text", "text"]);
  });

  it("are read where one begins with another number", () => {
    expect(daysIn("令和6年度研修", ["4.10", "6.4", "7.1"])).toEqual([20240410, 20240604, 20240701]);
    expect(daysIn("令和6年度研修", ["5.1～5.3", "6.4"])).toEqual([20240501, 20240604]);
  });
});

describe("statedYear", () => {
  it("has the days of the fiscal year, and those before it where it may be a calendar year", () => {
    const span = (name: string): unknown => {
      const named = namedYear(sheet({ name, cells: grid("受付日\t用件") }), 0, APRIL);
      return named && statedYear(named, APRIL);
    };
    expect(span("R6年度")).toEqual({ label: "R6年度", first: 20240401, last: 20250331 });
    expect(span("R6")).toEqual({ label: "R6", first: 20240101, last: 20250331 });
    expect(span("R7.1月")).toEqual({ label: "R7.1月", first: 20240401, last: 20250331 });
  });
});
