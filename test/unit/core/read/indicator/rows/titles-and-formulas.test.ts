import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

function names(text: string): string[] {
  return findIndicatorTables(workbookOf(text)).tables.flatMap(({ indicators }) =>
    indicators.map(({ name }) => name),
  );
}

const HEADINGS = "項目\tR5実績\tR6実績\tR7計画";

describe("rows that are no indicators", () => {
  it.each([
    ["right above the headings again", "④成果指標\n"],
    ["with no more than a unit beside it", "④成果指標\t\t\t（単位：千円）\n"],
  ])("is a title %s", (_, title) => {
    expect(
      names(`${HEADINGS}\n街灯数（灯）\t10\t12\t15\n${title}${HEADINGS}\n①相談件数\t5\t6\t8`),
    ).not.toContain("成果指標");
  });

  it.each([
    ["with its unit", "②巡回数（回）"],
    ["that counts", "②巡回数"],
  ])("is none of a name %s right above the headings again, whose figures are to come", (_, name) => {
    expect(
      names(`${HEADINGS}\n街灯数（灯）\t10\t12\t15\n${name}\n${HEADINGS}\n③相談件数\t5\t6\t8`),
    ).toContain("巡回数");
  });

  it("is the title of the same parts again, be it a name that counts", () => {
    const parts = "中央館\t10\t12\t15\n東分館\t4\t5\t6";
    expect(names(`${HEADINGS}\n${parts}\n②来館者数\n${HEADINGS}\n${parts}`)).not.toContain("来館者数");
  });

  it.each(["×", "－/－", "N/A", "ー／ー"])(
    "is not passed over without a word for %s below an indicator",
    (mark) => {
      const table = "指標\t現状（R5）\t目標値（R9）\n普及率\t91\t95\n加入率\t40\t50\n";
      expect(names(`${table}普及率\t${mark}\t${mark}`)).toEqual(["普及率", "加入率", "普及率"]);
    },
  );

  it("is what a formula of words says of an indicator above, but not the same name over figures or words", () => {
    const table = "指標\t現状（R5）\t目標値（R9）\n普及率\t91\t95\n加入率\t40\t50\n";
    expect(names(`${table}普及率\t処理区域内人口/行政人口×100`)).toEqual(["普及率", "加入率"]);
    expect(names(`${table}普及率\t（接続人口）÷（区域内人口）×100\t`)).toEqual(["普及率", "加入率"]);
    expect(names(`${table}2　南地区\n普及率\t80\t90`)).toEqual(["普及率", "加入率", "普及率"]);
    expect(names(`${table}普及率\t100人/年\t1,000人/年`)).toEqual(["普及率", "加入率", "普及率"]);
    expect(names(`${table}普及率\tR5：90人/年\t95`)).toEqual(["普及率", "加入率", "普及率"]);
    expect(names(`${table}接続率\t接続人口/処理区域内人口\t50`)).toContain("接続率");
  });
});

describe("the lower row of headings, beside 項目 that is merged down over it", () => {
  it("is no section of the indicators below", () => {
    const book = workbookOf(
      "項目\t基準（R1）\t\tR7目標\t\tR6実績\t\n\t量\t割合\t量\t割合\t量\t割合\n排出量\t300\t100%\t259\t100%\t263\t100%",
      { merges: ["A1:A2", "B1:C1", "D1:E1", "F1:G1"] },
    );
    const [table] = findIndicatorTables(book).tables;
    expect(table?.indicators.map(({ name, section }) => [name, section])).toEqual([["排出量", ""]]);
  });
});
