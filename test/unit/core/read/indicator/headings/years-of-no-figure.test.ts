import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** `year target actual` of every indicator of a goal and a result below these headings. */
function read(target: string, actual: string): string[] {
  const { tables } = findIndicatorTables(workbookOf(`指標\t${target}\t${actual}\n就職率（％）\t20\t15`));
  return tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ years }) =>
      years.map((year) =>
        [year.fiscalYear, year.target?.figure ?? "－", year.actual?.figure ?? "－"].join(" "),
      ),
    ),
  );
}

describe("the year in which a goal was set or revised", () => {
  it.each([
    "目標値（令和5年度改定）",
    "目標値（R5改定）",
    "目標値（令和5年度策定）",
    "目標値（令和5年度設定）",
    "目標値（R5見直し）",
    "目標値（2023年度見直し後）",
    "令和5年度改定目標値",
  ])("is not the year that it is of: %s", (heading) => {
    expect(read(heading, "実績値（令和5年度）").join(" ")).not.toContain("20");
  });

  it("is not the year of what was published then", () => {
    expect(read("目標値（令和5年度）", "実績値（令和5年度公表）")).toEqual([]);
  });

  it("leaves the goal's own year", () => {
    expect(read("令和5年度目標値（改定後）", "実績値（令和5年度）")).toEqual(["2023 20 15"]);
    expect(read("令和5年度目標（令和4年度に設定）", "令和5年度実績")).toEqual(["2023 20 15"]);
    expect(read("令和7年度目標値（令和5年度改定）", "実績値（令和5年度）")).toEqual([
      "2023 － 15",
      "2025 20 －",
    ]);
  });

  it("is that of the figure where a plan began", () => {
    const text =
      "指標\t基準値（令和2年度策定時）\t目標値（令和7年度）\t実績値（令和7年度）\n就職率（％）\t10\t20\t15";
    const [indicator] = findIndicatorTables(workbookOf(text)).tables[0]?.indicators ?? [];
    expect([indicator?.base?.figure, indicator?.years[0]?.target?.figure]).toEqual([10, 20]);
  });
});

describe("who left a school in March", () => {
  it.each([
    "令和6年3月卒業者",
    "令和6年3月卒業生",
    "令和6年3月卒",
    "2024年3月新規学卒者",
    "令和6年3月修了者",
  ])("is of the year that ended then: %s", (year) => {
    expect(read(`目標値（${year}）`, `実績値（${year}）`)).toEqual(["2023 20 15"]);
  });

  it("is so in the headings of years", () => {
    const text = "指標\t区分\t令和5年3月卒業生\t令和6年3月卒業生\n就職率（％）\t目標\t20\t20\n\t実績\t15\t16";
    const { tables } = findIndicatorTables(workbookOf(text, { merges: ["A2:A3"] }));
    expect(tables[0]?.headings.map(({ fiscalYear }) => fiscalYear)).toEqual([2022, 2023]);
  });

  it("contradicts no year of the office that ended then", () => {
    expect(read("令和5年度（2024年3月）目標", "令和5年度（2024年3月）実績")).toEqual(["2023 20 15"]);
  });

  it("says nothing of who came in April", () => {
    expect(read("目標値（令和6年4月入学者）", "実績値（令和6年4月入学者）")).toEqual(["2024 20 15"]);
  });
});
