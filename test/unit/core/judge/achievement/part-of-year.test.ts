import { assessYear } from "../../../../../src/core/judge/achievement/assess-year";
import { monthsCounted } from "../../../../../src/core/judge/achievement/part-of-year";
import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import { calendarDate, type CalendarDate } from "../../../../../src/core/values/calendar/calendar-date";
import { NAGANO_SCHEME } from "../../../../../src/core/model/grade-scheme";
import { workbookOf } from "../../../../support/workbook-builder";

/** The months that the figure of a column so headed was counted to, where the fiscal year begins in April. */
function monthsUnder(heading: string): number | undefined {
  const tsv = `指標\t\t令和6年\t${heading}\n出動件数\t目標\t300\t300\n\t実績\t310\t98`;
  const year = findIndicatorTables(workbookOf(tsv)).tables[0]?.indicators[0]?.years.at(-1);
  if (!year) throw new Error(`No year under ${heading}`);
  return monthsCounted(year, 4);
}

/** The rate and the grade of an indicator in R8, as read on a day. */
function gradeOn(
  date: CalendarDate,
  label: string,
  target: number,
  actual: number,
  heading = "R8",
): unknown[] {
  const tsv = `指標\t\t${heading}\n${label}\t目標\t${String(target)}\n\t実績\t${String(actual)}`;
  const [indicator] = findIndicatorTables(workbookOf(tsv), { day: date }).tables[0]?.indicators ?? [];
  const [year] = indicator?.years ?? [];
  if (!indicator || !year) throw new Error(`No year of ${label}`);
  const { rate, grade } = assessYear(indicator, year, NAGANO_SCHEME);
  return [rate, grade];
}

describe("the grade of a year that is not over and says nothing of it", () => {
  const september = calendarDate(2026, 9, 30);

  it("is withheld where the figure may grow and less of the goal would give another one", () => {
    expect(gradeOn(september, "苦情件数（件）", 16, 5)).toEqual([undefined, "notAssessable"]);
    expect(gradeOn(september, "来館者数（人）", 120, 60)).toEqual([0.5, "notAssessable"]);
    expect(gradeOn(september, "来館者数（人）", 120, 130)).toEqual([130 / 120, "onTrack"]);
  });

  it("is given for what does not grow, for a forecast, and once the year is over", () => {
    expect(gradeOn(september, "会員数（人）", 100, 70)).toEqual([0.7, "effortNeeded"]);
    expect(gradeOn(september, "来館者数（人）", 120, 60, "R8見込")).toEqual([0.5, "effortNeeded"]);
    expect(gradeOn(calendarDate(2027, 3, 31), "来館者数（人）", 120, 60)).toEqual([0.5, "effortNeeded"]);
    expect(gradeOn(calendarDate(2027, 3, 30), "来館者数（人）", 120, 60)).toEqual([0.5, "notAssessable"]);
    expect(gradeOn(calendarDate(2027, 4, 1), "来館者数（人）", 120, 60)).toEqual([0.5, "effortNeeded"]);
  });
});

describe("monthsCounted", () => {
  it("counts a year of the calendar from January, from the month on in which the fiscal year begins", () => {
    expect(monthsUnder("令和7年（4月末現在）")).toBe(4);
    expect(monthsUnder("令和7年（10月末現在）")).toBe(10);
  });

  it("counts a fiscal year from April, and one that 年 stands for where it has only just begun", () => {
    expect(monthsUnder("令和7年度（4月末現在）")).toBe(1);
    expect(monthsUnder("令和7年（2月末現在）")).toBe(11);
  });
});

describe("the grade of a year that is counted in part, nobody says to which month", () => {
  function gradeOf(label: string, target: number, actual: number, note = "年度途中"): unknown[] {
    const tsv = `指標\tR7目標\tR7実績（${note}）\n${label}\t${String(target)}\t${String(actual)}`;
    const [indicator] = findIndicatorTables(workbookOf(tsv)).tables[0]?.indicators ?? [];
    const year = indicator?.years.at(-1);
    if (!indicator || !year) throw new Error(`No year of ${label}`);
    const { rate, grade, proRatedRate } = assessYear(indicator, year, NAGANO_SCHEME);
    return [rate, grade, proRatedRate];
  }

  it("is that of the whole target only where less of it would give the same", () => {
    expect(gradeOf("相談件数（件）", 100, 40)).toEqual([0.4, "notAssessable", undefined]);
    expect(gradeOf("相談件数（件）", 100, 40, "中間")).toEqual([0.4, "notAssessable", undefined]);
    expect(gradeOf("相談件数（件）", 100, 120)).toEqual([1.2, "onTrack", undefined]);
    expect(gradeOf("相談件数（件）", 100, 5)).toEqual([0.05, "effortNeeded", undefined]);
  });

  it("is that of the whole target for what does not grow, and for what speaks of the whole year", () => {
    expect(gradeOf("会員数（人）", 100, 70)).toEqual([0.7, "effortNeeded", undefined]);
    expect(gradeOf("満足度（％）", 60, 51)).toEqual([0.85, "mostlyOnTrack", undefined]);
    expect(gradeOf("相談件数（件）", 100, 40, "見込")).toEqual([0.4, "effortNeeded", undefined]);
  });
});
