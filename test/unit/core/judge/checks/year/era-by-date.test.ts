import { yearEraByDate } from "../../../../../../src/core/judge/checks/year/era-by-date";
import { calendarDate } from "../../../../../../src/core/values/calendar/calendar-date";
import { found } from "../../../../../support/check-support";
import { workbookOf } from "../../../../../support/workbook-builder";

const said = (title: string): unknown => {
  const table = "指標\t24年度実績\t25年度計画\t25年度実績\n病床利用率（％）\t75.3\t82\t75.8";
  return found(yearEraByDate, workbookOf(`${title}\n${table}`), calendarDate(2014, 8, 31));
};

describe("yearEraByDate", () => {
  it("says once a table that its years were read as of 平成, by the day", () => {
    expect(said("経営指標")).toEqual([["B2", { raw: "24年度実績", year: 24 }]]);
  });

  it("says nothing where the title names the era", () => {
    expect(said("平成26年度評価")).toEqual([]);
  });
});
