import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** The names that are read as indicators, and those that are said to be costs. */
function split(rows: readonly string[], heading = "指標\tR6目標\tR6実績"): string[][] {
  const figures = rows.map((row) => `${row}\t10\t11`);
  const { tables, notChecked } = findIndicatorTables(workbookOf([heading, ...figures].join("\n")));
  return [
    tables.flatMap(({ indicators }) => indicators.map(({ name }) => name)),
    notChecked.filter(({ why }) => why.code === "cost").map(({ what }) => what.text),
  ];
}

describe("isCost", () => {
  it("takes a row for money spent by its whole name, without mark and brackets", () => {
    expect(split(["創業件数", "事業費", "② 決算額（千円）", "一般財源", "人件費", "一般管理費"])).toEqual([
      ["創業件数"],
      ["事業費", "② 決算額（千円）", "一般財源", "人件費", "一般管理費"],
    ]);
  });

  it("knows what forms call the sum of it and what staff is paid", () => {
    expect(split(["トータルコスト（①＋②）", "②職員人件費", "正規職員人件費"])[0]).toEqual([]);
  });

  it("knows what is spent in all, and the parts of it that are named beside it", () => {
    const rows = ["参加者数\t", "歳出\t", "\t人件費"];
    expect(split(rows, "区分\t\tR6目標\tR6実績")).toEqual([["参加者数"], ["歳出", "歳出 人件費"]]);
  });

  it.each([
    "委託料",
    "事業費削減額",
    "人件費比率",
    "利用者負担収入",
    "観光消費額",
    "県補助金活用件数",
    "一人当たり所得",
  ])("leaves %s an indicator", (name) => {
    expect(split([name])[0]).toEqual([name]);
  });

  it("takes what is spent for money spent below years of a budget, and nothing else there", () => {
    const names = ["委託料", "修繕費（千円）", "医業収益（千円）", "医療費（件）", "病床利用率"];
    const rows = names.map((name) => `${name}\t目標\t10\t12\n\t実績\t9\t11`);
    const read = (years: string): string[] =>
      findIndicatorTables(workbookOf(`項目\t区分\t${years}\n${rows.join("\n")}`)).tables.flatMap(
        ({ indicators }) => indicators.map(({ name }) => name),
      );
    expect(read("R5決算\tR6予算")).toEqual(["医業収益", "医療費", "病床利用率"]);
    expect(read("R5決算\tR6")).toContain("委託料");
  });

  it("takes every row of a section of costs for money spent, but for what comes in", () => {
    const heading = "\t指標名\tR6目標\tR6実績";
    const rows = ["成果指標\t創業件数", "事業費\t国", "\tその他", "\t寄附金収入"];
    expect(split(rows, heading)).toEqual([
      ["創業件数", "寄附金収入"],
      ["国", "その他"],
    ]);
  });
});

describe("sections and breakdowns of a table's rows", () => {
  it("are sections in a column without heading left of the names", () => {
    const rows =
      "\t指標名\t区分\tR5\tR6\n活動指標\t講座数\t目標\t1\t2\n\t\t実績\t1\t2\n成果指標\t会員数\t目標\t1\t2\n\t\t実績\t1\t2";
    const merges = ["A2:A3", "B2:B3", "A4:A5", "B4:B5"];
    const [table] = findIndicatorTables(workbookOf(rows, { merges })).tables;
    expect(table?.indicators.map(({ section, name, description }) => [section, name, description])).toEqual([
      ["活動指標", "講座数", ""],
      ["成果指標", "会員数", ""],
    ]);
  });

  it("name the part after the name, before its unit; 計 is the whole", () => {
    const rows = "指標\t内訳\tR6目標\tR6実績\n受講者数（人）\t計\t300\t276\n\t男\t120\t96\n\t女\t180\t180";
    const [table] = findIndicatorTables(workbookOf(rows, { merges: ["A2:A4"] })).tables;
    expect(table?.indicators.map(({ name, unit }) => `${name}|${unit}`)).toEqual([
      "受講者数|人",
      "受講者数 男|人",
      "受講者数 女|人",
    ]);
  });
});
