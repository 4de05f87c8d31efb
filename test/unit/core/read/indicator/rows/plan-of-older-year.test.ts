import { linesOfYears } from "../../../../../support/figures-read";

const TITLE = "市民病院改革プラン 平成23年度実績調書\n\n";
const rows = (goal: string, actual = "平成23年度実績"): string =>
  `項目\t${goal}\t${actual}\n医業収益\t5095\t4702\n病床利用率\t83.5\t69.1`;

describe("the figures of a plan that was made in an older year", () => {
  it.each([
    "平成20年度策定　改革プラン",
    "平成20年度策定計画",
    "平成21年3月策定の経営計画",
    "改革プラン（平成20年度策定）",
    "経営改革プラン（平成21年3月策定）",
  ])("are what was planned for the year of the results beside them: %s", (goal) => {
    expect(linesOfYears(TITLE + rows(goal))).toEqual([
      "医業収益 2011 5095 4702",
      "病床利用率 2011 83.5 69.1",
    ]);
  });

  it.each([
    ["the title names no year", "市民病院改革プラン\n\n", "平成20年度策定 改革プラン"],
    ["the title names another year", "平成24年度 実績調書\n\n", "平成20年度策定 改革プラン"],
    [
      "the title is that of a plan",
      "市民病院改革プラン（平成21年度～平成23年度）\n\n",
      "平成20年度策定 改革プラン",
    ],
    ["the plan is younger than the results", TITLE, "平成24年度策定 改革プラン"],
    ["they are those of the plan's end", TITLE, "平成20年度策定 最終目標"],
    ["it is a value at the making", TITLE, "平成20年度策定時"],
  ])("are of no year where %s", (_, title, goal) => {
    expect(linesOfYears(title + rows(goal))).toEqual([]);
  });

  it("are of no year beside results of several years", () => {
    const years =
      "項目\t平成20年度策定 改革プラン\t平成22年度実績\t平成23年度実績\n医業収益\t5095\t4900\t4702";
    expect(linesOfYears(TITLE + years)).toEqual([]);
  });
});
