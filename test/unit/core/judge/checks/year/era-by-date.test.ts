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

  it("says it of a heading that names its year behind another word", () => {
    const table = "指標\t基準値\t目標値（31年度）\t実績値（29年度目標値）\n就職率\t12.1%\t17%\t9.6%（15%）";
    const [[place, data] = []] = found(yearEraByDate, workbookOf(table), calendarDate(2018, 10, 31));
    expect([place, data]).toEqual(["D1", { raw: "実績値（29年度目標値）", year: 29 }]);
  });

  it("says nothing where the title names the era", () => {
    expect(said("平成26年度評価")).toEqual([]);
  });
});
