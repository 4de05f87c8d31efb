import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { formatCell } from "../../../../../../src/core/values/workbook/cell-address";
import { workbookOf } from "../../../../../support/workbook-builder";

/** What is named of a table: its code, and where it is. */
function namedOf(tsv: string): string[] {
  return findIndicatorTables(workbookOf(tsv)).notChecked.map(
    ({ what, why }) => `${why.code} ${what.at ?? ""}`,
  );
}

/** The targets of several years together: their cells, their years and what the table says of the actuals. */
function readOf(tsv: string): unknown[] {
  return findIndicatorTables(workbookOf(tsv)).tables.flatMap(({ indicators }) =>
    indicators.map(({ summedTarget: target }) =>
      target
        ? [formatCell(target.cell.address), target.cell.figure, target.from, target.to, target.actuals]
        : undefined,
    ),
  );
}

describe("targetOfAllYears", () => {
  const ofPlan = (title: string): string =>
    `${title}\n\n指標\t区分\tR3\tR4\tR5\tR6\t計\n移住者数【人】\t目標\t\t\t\t\t100\n\t実績\t12\t15\t11\t22\t60`;
  const rows = (targets: string, total: string, ofActuals = "27", heading = "計画期間計"): string =>
    `指標\t区分\tR5\tR6\t${heading}\n移住者数【人】\t目標\t${targets}\t${total}\n\t実績\t12\t15\t${ofActuals}`;

  it.each([
    ["blank years", rows("\t", "60")],
    ["a figure with its unit", rows("\t", "60人")],
    ["marks for the years", rows("－\t－", "60")],
  ])("is read where only the column of totals has one: %s", (_what, tsv) => {
    expect(readOf(tsv)).toEqual([["E2", 60, 2023, 2024, "yearly"]]);
    expect(namedOf(tsv)).toEqual([]);
  });

  it("is of the years that the heading names", () => {
    expect(readOf(rows("\t", "60", "", "計画期間計（R5～R9）"))).toEqual([["E2", 60, 2023, 2027, undefined]]);
    expect(readOf(rows("\t", "60", "", "合計(令和5～9年度)"))).toEqual([["E2", 60, 2023, 2027, undefined]]);
    // A year of it has no column here.
    expect(readOf(rows("\t", "60", "", "計画期間計（R4～R6）"))).toEqual([undefined]);
    expect(namedOf(rows("\t", "60", "", "計画期間計（R4～R6）"))).toEqual(["targetOfAllYears E2"]);
  });

  it.each(["総合戦略（令和3年度～令和7年度）", "総合戦略　R3～R7", "計画期間：令和３年度から令和７年度まで"])(
    "is of the plan's years where they go on beyond the table: %s",
    (title) => {
      expect(readOf(ofPlan(title))).toEqual([["G4", 100, 2021, 2025, "yearly"]]);
      expect(namedOf(ofPlan(title))).toEqual([]);
    },
  );

  it.each([
    ["begins before the table", "総合計画（令和元年度～令和10年度）"],
    ["is of days", "計画期間：令和3年4月1日～令和8年3月31日"],
    ["is a number of years", "第2次総合戦略（5か年計画）"],
  ])("is said where the plan goes on beyond the table and %s", (_what, title) => {
    expect(readOf(ofPlan(title))).toEqual([undefined]);
    expect(namedOf(ofPlan(title))).toEqual(["targetOfAllYears G4"]);
  });

  it.each([
    "総合戦略（令和3年度～令和6年度）",
    "前計画（平成28年度～令和2年度）",
    "令和3年4月1日～令和7年3月31日",
    "4か年計画",
  ])("is of the table's years below %s", (title) => {
    expect(readOf(ofPlan(title))).toEqual([["G4", 100, 2021, 2024, "yearly"]]);
  });

  it("is said and held against nothing where the total of the actuals is another", () => {
    expect(readOf(rows("\t", "60", "40"))).toEqual([undefined]);
    expect(namedOf(rows("\t", "60", "40"))).toEqual(["targetOfAllYears E2"]);
    // A total that is the latest actual: they are sums themselves.
    expect(readOf(rows("\t", "60", "15"))).toEqual([["E2", 60, 2023, 2024, "running"]]);
  });

  it("is said where it may be for some of the years only", () => {
    const table = (last: string): string =>
      `指標\t区分\tR3\tR4\t計\tR5\tR6\t計\n相談件数（件）\t目標\t\t\t50\t\t\t${last}\n\t実績\t20\t18\t\t25\t\t`;
    expect(namedOf(table("60"))).toEqual(["targetOfAllYears E2"]);
    expect(namedOf(table(""))).toEqual(["targetOfAllYears E2"]);
  });

  it("is said where the column is an average", () => {
    expect(namedOf(rows("\t", "60", "", "平均"))).toEqual(["targetOfAllYears E2"]);
  });

  it("names a year that the sum lacks", () => {
    const blank = "指標\t区分\tR5\tR6\t計画期間計\n移住者数【人】\t目標\t\t\t60\n\t実績\t調査中\t15\t";
    expect(namedOf(blank)).toEqual(["sumIncomplete C3"]);
  });

  it("says nothing of the total of yearly targets, nor of a blank one", () => {
    expect(namedOf(rows("30\t30", "60"))).toEqual([]);
    expect(namedOf(rows("30\t", "30"))).toEqual([]);
    expect(namedOf(rows("\t", ""))).toEqual([]);
  });
});

describe("a column of measures between the names and 計画 and 実績", () => {
  it("tells the indicators of a name apart, each with its own figures", () => {
    const { tables, notChecked } = findIndicatorTables(
      workbookOf(
        "サービス\t量\t区分\tR5\tR6\n居宅介護\t利用者数\t計画\t10\t12\n\t\t実績\t9\t11\n\t利用時間\t計画\t100\t120\n\t\t実績\t90\t100",
      ),
    );
    const read = tables.flatMap(({ indicators }) =>
      indicators.flatMap(({ name, years }) =>
        years.map(({ actual }) => `${name} ${actual ? formatCell(actual.address) : ""}`),
      ),
    );
    expect(read).toEqual([
      "居宅介護 利用者数 D3",
      "居宅介護 利用者数 E3",
      "居宅介護 利用時間 D5",
      "居宅介護 利用時間 E5",
    ]);
    expect(notChecked).toEqual([]);
  });
});
