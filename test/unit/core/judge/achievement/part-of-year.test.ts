import { monthsCounted } from "../../../../../src/core/judge/achievement/part-of-year";
import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../support/workbook-builder";

/** The months that the figure of a column so headed was counted to, where the fiscal year begins in April. */
function monthsUnder(heading: string): number | undefined {
  const tsv = `指標\t\t令和6年\t${heading}\n出動件数\t目標\t300\t300\n\t実績\t310\t98`;
  const year = findIndicatorTables(workbookOf(tsv)).tables[0]?.indicators[0]?.years.at(-1);
  if (!year) throw new Error(`No year under ${heading}`);
  return monthsCounted(year, 4);
}

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
