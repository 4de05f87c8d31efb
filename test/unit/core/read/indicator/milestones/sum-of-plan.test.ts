import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

const PLAN = "第6次行政改革実施計画（平成28年度～令和2年度）";

/** `name year target actual` of each indicator below the title and the headings of its goal and results. */
function read(title: string, headings: string, rate = "137.5"): string[] {
  const text = `${title}\n項目\t${headings}\t進捗率（%）\n効果額（百万円）\t3297\t1092\t4533\t${rate}`;
  return findIndicatorTables(workbookOf(text)).tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ name, years, undatedTarget }) =>
      years.map(({ fiscalYear, target, actual }) =>
        [name, fiscalYear, (target ?? undatedTarget?.cell)?.figure ?? "－", actual?.figure ?? "－"].join(" "),
      ),
    ),
  );
}

describe("a goal beside the sum of its plan's years", () => {
  it("is of the plan's last year, and no single year is held against it", () => {
    const headings = "目標値\t2年度実績\t累計（H28～R2年度）";
    expect(read(PLAN, headings)).toEqual(["効果額 2020 3297 4533"]);
  });

  it("is not held against it where the office's rate is that of one year, or is not there", () => {
    const headings = "目標値\t2年度実績\t累計（H28～R2年度）";
    for (const rate of ["33.1", ""])
      expect(read(PLAN, headings, rate).join(" ")).not.toMatch(/4533|3297 1092/);
  });

  it.each([
    ["no plan is named", "行政改革の取組", "目標値\t2年度実績\t累計（H28～R2年度）"],
    [
      "the title is of results",
      "効果額の推移（平成28年度～令和2年度）",
      "目標値\t2年度実績\t累計（H28～R2年度）",
    ],
    ["the sum begins in another year", PLAN, "目標値\t2年度実績\t累計（H29～R2年度）"],
    ["the plan goes on", PLAN, "目標値\t令和元年度実績\t実績累計（平成28年度～令和元年度）"],
    ["the sum says no years", PLAN, "目標値\t2年度実績\t累計"],
  ])("is not held against it where %s", (_, title, headings) => {
    expect(read(title, headings).join(" ")).not.toMatch(/4533|3297 1092/);
  });
});
