import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** `year target actual` of the one indicator below the headings of its base, its state and two goals below 目標. */
function read(base: string, state: string, goals: readonly string[]): string[] {
  const text = `項目\t${base}\t${state}\t目標\t\n\t\t\t${goals.join("\t")}\n太陽光（kW）\t25988\t50583\t50000\t86000`;
  const merges = ["A1:A2", "B1:B2", "C1:C2", "D1:E1"];
  return findIndicatorTables(workbookOf(text, { merges })).tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ years }) =>
      years.map(({ heading, target, actual }) =>
        [heading.fiscalYear, target?.figure ?? "－", actual?.figure ?? "－", heading.asOf?.text ?? ""].join(
          " ",
        ),
      ),
    ),
  );
}

describe("goals of some years later below 目標", () => {
  const BASE = "当初（H23年度：2011年度）";
  const GOALS = ["4年後（H27年度：2015年度）", "10年後（H33年度：2021年度）"];

  it("are of the years in their brackets, and a month behind those of a result says until when it was counted", () => {
    expect(read(BASE, "現状（H25年度：2013年度）H26年2月末時点", GOALS)).toEqual([
      "2013 － 50583 H26年2月末時点",
      "2015 50000 － ",
      "2021 86000 － ",
    ]);
  });

  it("are not read where they say no year", () => {
    expect(read(BASE, "現状（H25年度）", ["4年後", "10年後"])).toEqual([]);
  });

  it("are beside no result where the month is of another year than the brackets", () => {
    const found = read(BASE, "現状（H25年度）H27年2月末時点", GOALS);
    expect(found.join(" ")).not.toContain("50583");
  });
});
