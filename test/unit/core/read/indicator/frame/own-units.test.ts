import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import type { Indicator } from "../../../../../../src/core/model/indicator";
import { workbookOf } from "../../../../../support/workbook-builder";

function firstIndicator(lines: readonly string[]): Indicator | undefined {
  const text = lines.map((line) => line.split("|").join("\t")).join("\n");
  return findIndicatorTables(workbookOf(text)).tables[0]?.indicators[0];
}

/** Target and actual of the first year of the first indicator, in the indicator's unit. */
function figures(lines: readonly string[]): readonly unknown[] {
  const year = firstIndicator(lines)?.years[0];
  return [year?.target?.figure, year?.actual?.figure];
}

/** The unit of the first indicator, its start, and its targets and actuals by year. */
function allFigures(lines: readonly string[]): readonly unknown[] {
  const { unit, base, undatedTarget, years = [] } = firstIndicator(lines) ?? {};
  const ofYears = years.flatMap(({ target, actual }) => [target, actual]);
  const cells = [base, undatedTarget?.cell, ...ofYears].filter((cell) => cell !== undefined);
  return [unit, ...cells.map(({ figure }) => figure)];
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
    ["in front of both", ["指標|単位|R5目標|R5実績|事業費|単位", "来館者数|人|5|4000|3000|千円"]],
    ["in front of all", ["指標|単位|R5目標|R5実績|単位|事業費", "来館者数|人|5|4000|千円|3000"]],
    ["behind each", ["指標|単位|R5目標|単位|R5実績|単位|事業費|単位", "来館者数||5|人|4000|人|3000|千円"]],
  ])("are counted alike where what is said of them is %s", (_, lines) => {
    expect(figures(lines)).toEqual([5, 4000]);
  });

  it.each([
    ["by the row's unit", ["指標|単位|目標値|R4実績（千円）", "売上|百万円|5|4000"], ["百万円", 5, 4]],
    ["alike", ["指標|単位|目標値|R4実績（千円）", "売上|千円|5000|4000"], ["千円", 5000, 4000]],
    ["by columns 単位", ["指標|R6実績|単位|目標|単位", "来館者数|4500|人|5|千人"], ["人", 5000, 4500]],
    ["by the headings", ["指標|目標（千人）|R4実績（人）", "来館者数|5|4000"], ["千人", 5, 4]],
    ["by another measure", ["指標|目標（団体）|R4実績（人）", "会員|5|4"], ["団体", 5, undefined]],
  ])("are brought to one unit beside a target of no year, which is counted %s", (_, lines, expected) => {
    expect(allFigures(lines)).toEqual(expected);
  });

  it.each([
    [
      "three headings",
      ["指標|基準値（R2）（千円）|目標値（R8）（百万円）|実績値（R7）（千円）", "売上|3000|5|4000"],
      ["百万円", 3, 4, 5],
    ],
    [
      "three columns 単位, the first of which is blank",
      [
        "指標|単位|基準値（R2）|単位|目標値（R8）|単位|実績値（R7）|単位",
        "売上||2|百万円|5000|千円|4000|千円",
      ],
      ["千円", 2000, 4000, 5000],
    ],
    [
      "its heading alone, beside the name's unit",
      ["指標|基準値（千円）|R5目標|R5実績", "売上（百万円）|3000|5|4"],
      ["百万円", 3, 5, 4],
    ],
    [
      "its heading above rows",
      ["指標|区分|基準値（R2）（千円）|R4", "売上（百万円）|目標||5", "|実績|3000|4"],
      ["百万円", 3, 5, 4],
    ],
    [
      "the unit of its row",
      ["指標|単位|区分|基準値|R4", "売上|百万円|目標||5", "|千円|実績|3000|4000"],
      ["百万円", 3, 5, 4],
    ],
    [
      "its heading in a list",
      ["指標|年度|基準値（千円）|目標（百万円）|実績（千円）", "売上|R5|3000|5|4000"],
      ["百万円", 3, 5, 4],
    ],
    [
      "the column 単位 of its row in a list",
      ["年度|指標|区分|値|単位|基準値", "R5|売上|目標|5|百万円|", "R5|売上|実績|4000|千円|3000"],
      ["百万円", 3, 5, 4],
    ],
    [
      "another measure",
      ["指標|基準値（件）|R5目標（人）|R5実績（人）", "会員|30|50|40"],
      ["人", undefined, 50, 40],
    ],
    [
      "a heading of another row's measure",
      ["指標|単位|基準値（千円）|R5目標|R5実績", "来館者数|人|3000|5000|4000"],
      ["人", 3000, 5000, 4000],
    ],
    [
      "nothing",
      ["指標|単位|基準値（R2）|R5目標|R5実績", "来館者数|人|3000|5000|4000"],
      ["人", 3000, 5000, 4000],
    ],
  ])("are brought to one unit with a start that is counted by %s", (_, lines, expected) => {
    expect(allFigures(lines)).toEqual(expected);
  });

  it.each([
    [
      "the rows' name, in kinds of rows",
      ["指標|区分|R4", "売上（千円）|目標|5000", "|実績（円）|4500000"],
      ["円", 5000000, 4500000],
    ],
    [
      "the row's name, in columns",
      ["指標|R5目標（百万円）|R5実績", "売上（千円）|5|4000"],
      ["千円", 5000, 4000],
    ],
    [
      "the table's note",
      ["（単位：百万円）||", "指標|区分|R4", "売上|目標|5", "|実績（千円）|4500"],
      ["千円", 5000, 4500],
    ],
    ["the one unit of all", ["指標|単位|R5目標|単位|R5実績|単位", "売上||5|円|4|円"], ["円", 5, 4]],
  ])("are counted by %s where nothing else says it", (_, lines, expected) => {
    expect(allFigures(lines)).toEqual(expected);
  });

  it.each([
    ["in front of it", ["指標|R5目標|R5実績|単位|事業費", "来館者数（人）|5|4|千円|3000"], "人"],
    ["behind it", ["指標|R5目標|R5実績|R5決算額|単位", "来館者数（人）|5|4|3000|千円"], "人"],
    ["in front of all", ["指標|事業費|単位|R5目標|R5実績", "来館者数（人）|3000|千円|5|4"], "人"],
    [
      "of milestones",
      ["指標|基準値（R2）|目標値（R8）|中間評価（R5）|事業費|単位", "来館者数（人）|3|5|4|9|千円"],
      "人",
    ],
    ["of its own measure", ["指標|R5目標|R5実績|単位|事業費", "来館者数（人）|5|4|千人|3000"], "千人"],
    [
      "of one whose name says whose it is",
      ["指標|R5目標|R5実績|単位|事業費", "就業者数（事業所）|5|4|人|3000"],
      "人",
    ],
    ["beside words", ["指標|R5目標|R5実績|単位|担当課", "講座（回）|5|4|人|生涯学習課"], "人"],
    [
      "of the others too",
      ["指標|R5目標|R5実績|単位|事業費", "講座（回）|5|4|回|3000", "売上（千円）|5|4|千円|3000"],
      "回",
    ],
  ])("are no other column's, as 千円 of 事業費 is: %s", (_, lines, unit) => {
    expect(firstIndicator(lines)?.unit).toBe(unit);
  });

  it("are the note's above the table where the other heading alone names one", () => {
    const below = (name: string, target: number): string[] => [
      "（単位：千円）||",
      "指標|R5目標|R5実績（百万円）",
      `${name}|${String(target)}|4`,
    ];
    expect(figures(below("売上", 5000))).toEqual([5, 4]);
  });

  it.each([
    ["km of its row", ["指標|単位|区分|R5", "延長|km|目標|2", "||実績（m）|1500"]],
    ["km beside each", ["指標|単位|区分|R5", "延長|km|目標|2", "|km|実績（m）|1500"]],
    ["the name's 千円", ["指標|単位|R5目標|R5実績", "売上（千円）|百万円|2|1500"]],
    ["the name's m", ["指標|単位|R5目標|R5実績", "延長（m）|km|2|1500"]],
  ])("get no rate where what is said contradicts %s", (_, lines) => {
    expect(figures(lines)).toContain(undefined);
  });

  it.each([
    ["the name's 千円 and figures that are alike", ["指標|単位|R5目標|R5実績", "売上（千円）|百万円|5|4"]],
    ["what 団体 of the name says of whom it is", ["指標|単位|R5目標|R5実績", "参加者（団体）|人|5|40"]],
    ["人／年 that the name's 人 are of", ["指標|単位|R5目標|R5実績", "参加者（人）|人／年|5|40"]],
    ["a word of no unit", ["指標|単位|R5目標|R5実績", "講座（回）|累計|5|40"]],
    ["another scale of a row", ["指標|単位|区分|R5", "売上|百万円|目標|5", "||実績（千円）|4000"]],
  ])("are held against each other beside %s", (_, lines) => {
    expect(figures(lines)).not.toContain(undefined);
  });

  it("are the rows' own where they name several measures beside 達成率 and one name says another", () => {
    const lines = ["指標|R7目標値|R5実績値|単位|達成率", "来館者数|20|10|人|0.5", "満足度（点）|10|5|％|0.5"];
    expect(firstIndicator(lines)?.unit).toBe("人");
  });

  it("are the row's for a start in front of its one column 単位, not the note's above the table", () => {
    const lines = ["（単位：千円）|", "指標|基準値|単位|R7目標値|R5実績値", "来館者数|3|人|20|10"];
    expect(allFigures(lines)).toEqual(["人", 3, 10, 20]);
  });
});
