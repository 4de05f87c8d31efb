import { calendarDate } from "../../../../../../src/core/values/calendar/calendar-date";
import { programmeEstimateUnsettled } from "../../../../../../src/core/judge/checks/programme/estimate-unsettled";
import { found } from "../../../../../support/check-support";
import { book } from "../../../../../support/programme-sheets";

describe("programmeEstimateUnsettled", () => {
  const rows = ["① 研修\t町一般財源\\n10千円\\n・研修\t町一般財源\\n10千円\\n・研修"];

  it("finds 概算 more than a year after the year's end, at the heading that says so, and not before", () => {
    expect(found(programmeEstimateUnsettled, book(rows), calendarDate(2026, 4, 1))).toMatchObject([
      ["C1", { ended: "2025-03-31", asOf: "2026-04-01" }],
    ]);
    expect(found(programmeEstimateUnsettled, book(rows), calendarDate(2026, 3, 31))).toEqual([]);
  });
});
