import { calendarDate } from "../../../../../../src/core/values/calendar/calendar-date";
import { provisionalUnmarked } from "../../../../../../src/core/judge/checks/provisional/unmarked";
import { findingsOn } from "../../../../../support/check-support";
import { table, cells } from "../../../../../support/one-indicator-table";

describe("provisionalUnmarked", () => {
  const plain = table("数【人】", "60 60", "50 23");

  it("finds the year of 基準日 whose heading does not say that it is not over", () => {
    expect(findingsOn(provisionalUnmarked, plain, {}, { asOf: calendarDate(2021, 2, 28) })).toEqual([
      ["D1", { raw: "R2", asOf: "2021-02-28" }],
    ]);
  });

  it("leaves a year that is over on its last day, and one that says so, alone", () => {
    expect(cells(provisionalUnmarked, plain, { asOf: calendarDate(2021, 3, 31) })).toEqual([]);
    const marked = plain.replace("R2", "R2（2月末実績）");
    expect(cells(provisionalUnmarked, marked, { asOf: calendarDate(2021, 2, 28) })).toEqual([]);
  });
});
