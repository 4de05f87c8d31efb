import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** Target and actual of the first year of the first indicator, in the indicator's unit. */
function figures(lines: readonly string[]): readonly unknown[] {
  const text = lines.map((line) => line.split("|").join("\t")).join("\n");
  const year = findIndicatorTables(workbookOf(text)).tables[0]?.indicators[0]?.years[0];
  return [year?.target?.figure, year?.actual?.figure];
}

const beside = (first: string, second: string): string[] => [
  "指標|R5目標|単位|R5実績|単位",
  `売上|5|${first}|4000|${second}`,
];

describe("targets and actuals that are counted otherwise", () => {
  it.each([
    ["the headings of a list of years", ["指標|年度|目標（百万円）|実績（千円）", "売上|R5|5|4000"]],
    ["the rows of a list", ["年度|指標|区分|値|単位", "R5|売上|目標|5|百万円", "R5|売上|実績|4000|千円"]],
    ["two columns 単位 of a list", ["指標|年度|目標|単位|実績|単位", "売上|R5|5|百万円|4000|千円"]],
    ["two columns 単位 behind the figures", beside("百万円", "千円")],
    ["two columns 単位 in front of the figures", ["指標|単位|R5目標|単位|R5実績", "売上|百万円|5|千円|4000"]],
    [
      "columns with a start",
      ["指標|単位|現状値（R3）|R5目標|単位|R5実績|単位", "売上|百万円|3|5|百万円|4000|千円"],
    ],
    [
      "a heading within a column 単位 of another scale",
      ["指標|単位|R5目標|R5実績（千円）", "売上|百万円|5|4000"],
    ],
    [
      "the kind of a row within 単位 that says one for each",
      ["指標|単位|区分|R5", "売上|百万円|目標|5", "|百万円|実績（千円）|4000"],
    ],
    ["milestones", ["指標|基準値（R2）|目標値（R5）|単位|中間評価（R5）|単位", "売上|3|5|百万円|4000|千円"]],
  ])("are each read in their own unit by %s", (_, lines) => {
    expect(figures(lines)).toEqual([5, 4]);
  });

  it.each([
    ["人", "団体"],
    ["m", "km"],
    ["時間", "分"],
    ["", "千円"],
  ])("are not held against each other in %s and %s", (first, second) => {
    expect(figures(beside(first, second))).toContain(undefined);
  });

  it.each([
    ["alike", beside("円", "円")],
    ["in another spelling", beside("人", "名")],
    ["behind the first alone", beside("円", "")],
    ["no units", beside("累計", "単年")],
    ["of a rate", ["指標|単位|R5目標|単位|R5実績|単位|R5達成率", "講座|人|5|人|4000|％|"]],
    ["of a rate behind it", ["指標|R5目標|単位|R5実績|単位|R5達成率|単位", "講座|5|人|4000|人||％"]],
    ["of another row's measure", ["指標|R5目標（千円）|R5実績（円）", "利用者数（人）|5|4000"]],
    ["one for both", ["指標|R5目標|R5実績|単位", "売上|5|4000|円"]],
  ])("are counted alike where what is said of them is %s", (_, lines) => {
    expect(figures(lines)).toEqual([5, 4000]);
  });

  it("are none of a target without a year that is counted in another scale", () => {
    const lines = ["指標|単位|目標値|R4実績（千円）", "売上|百万円|5|4000"];
    expect(figures(lines)).toEqual([undefined, undefined]);
    const alike = ["指標|単位|目標値|R4実績（千円）", "売上|千円|5000|4000"];
    expect(figures(alike)).toEqual([undefined, 4000]);
    const inColumns = ["指標|R6実績|単位|目標|単位", "来館者数|4500|人|5|千人"];
    expect(figures(inColumns)).toEqual([undefined, undefined]);
  });

  it("are the note's above the table where the other heading alone names one", () => {
    const below = (name: string, target: number): string[] => [
      "（単位：千円）||",
      "指標|R5目標|R5実績（百万円）",
      `${name}|${String(target)}|4`,
    ];
    expect(figures(below("売上", 5000))).toEqual([5, 4]);
  });
});
