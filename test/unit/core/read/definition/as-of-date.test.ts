import { calendarDate } from "../../../../../src/core/values/calendar/calendar-date";
import { asOfDate } from "../../../../../src/core/read/definition/as-of-date";
import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../support/workbook-builder";

const today = calendarDate(2026, 7, 1);
const day = calendarDate(2026, 1, 31);
const other = calendarDate(2025, 12, 31);

function tablesWith(label: string, note = ""): ReturnType<typeof findIndicatorTables>["tables"] {
  const rows = `指標\t\tR5（2月末実績）\tR6\t${label}\n${note}件数【件】\t目標\t1\t2\t3\n\t実績\t1\t2\t3`;
  return findIndicatorTables(workbookOf(rows)).tables;
}

describe("asOfDate", () => {
  it("takes what was asked for, then 設定, then the latest year's label, then today", () => {
    const sources = {
      given: day,
      setting: other,
      tables: tablesWith("R7（2月末実績）"),
      startMonth: 4,
      today,
    };
    expect(asOfDate(sources)).toEqual({ date: day, from: "given" });
    expect(asOfDate({ ...sources, given: undefined })).toEqual({ date: other, from: "setting" });
    const unset = { ...sources, given: undefined, setting: undefined };
    expect(asOfDate(unset)).toEqual({ date: calendarDate(2026, 2, 28), from: "label" });
    expect(asOfDate({ ...unset, tables: tablesWith("R7") })).toEqual({ date: today, from: "today" });
  });

  it("reads the note row of the latest year, and a month of the year's first half", () => {
    const sources = { given: undefined, setting: undefined, startMonth: 4, today };
    expect(asOfDate({ ...sources, tables: tablesWith("R7", "【2月末実績】\n") }).date).toEqual(
      calendarDate(2026, 2, 28),
    );
    expect(asOfDate({ ...sources, tables: tablesWith("R7（9月末現在）") }).date).toEqual(
      calendarDate(2025, 9, 30),
    );
  });
});
