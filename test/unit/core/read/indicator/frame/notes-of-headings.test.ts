import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** `year target actual` of every indicator, and what is said of headings whose notes differ. */
function read(
  tsv: string,
  merges: readonly string[] = [],
): { readonly years: string[]; readonly said: string[] } {
  const { tables, notChecked } = findIndicatorTables(workbookOf(tsv, { merges }));
  return {
    years: tables.flatMap(({ indicators }) =>
      indicators.flatMap(({ years }) =>
        years.map(({ fiscalYear, target, actual }) =>
          [fiscalYear, target?.figure ?? "－", actual?.figure ?? "－"].join(" "),
        ),
      ),
    ),
    said: notChecked.flatMap(({ what, why }) =>
      why.code === "notesDiffer" ? `${String(what.at)} ${what.text} beside ${why.goal}` : [],
    ),
  };
}

describe("goal and result whose headings have different notes in brackets", () => {
  it.each([
    ["R5目標（延べ）", "R5実績（実人数）"],
    ["R5目標（1日当たり）", "R5実績（年間）"],
    ["R5目標（公立）", "R5実績（私立）"],
    ["R5目標（65歳以上）", "R5実績（75歳以上）"],
    ["R5目標（全体）", "R5実績（中央地区）"],
    ["R5目標（20～39歳）", "R5実績（40～64歳）"],
    ["R5目標（要介護1～2）", "R5実績（要介護3～5）"],
    ["R5目標（未満児）", "R5実績（以上児）"],
    ["R5目標（第7期計画）", "R5実績（第8期計画）"],
    ["R5目標（税込）", "R5実績（税抜）"],
    ["R5目標（5年間）", "R5実績"],
    ["R5目標（計画期間計）", "R5実績"],
    ["R5目標（中間）", "R5実績"],
    ["R5目標", "R5実績（累計）"],
  ])("are not held against one another: %s, %s", (goal, result) => {
    expect(read(`指標\t${goal}\t${result}\n利用者数（人）\t300\t80`)).toEqual({
      years: ["2023 300 －"],
      said: [`C1 ${result} beside ${goal}`],
    });
  });

  it.each([
    ["R5目標（累計）", "R5実績（累計）"],
    ["R5目標（A）", "R5実績（B）"],
    ["R5目標値（※1）", "R5実績値（確定値）"],
    ["目標（R5）", "実績（R5）"],
    ["R5目標（人）", "R5実績（2月末）"],
    ["R5目標（年度末）", "R5実績（年度末現在）"],
    ["R5目標（事業計画）", "R5実績（決算）"],
    ["R5目標（以上）", "R5実績（見込）"],
    ["R5目標（第7期計画）", "R5実績"],
  ])("are held against one another where the notes say nothing else: %s, %s", (goal, result) => {
    expect(read(`指標\t${goal}\t${result}\n利用者数（人）\t300\t80`)).toEqual({
      years: ["2023 300 80"],
      said: [],
    });
  });

  it("are not held against one another where they are two units beside a column of units", () => {
    const table = "指標\t単位\tR5目標（世帯）\tR5実績（人）\n利用者数\t件\t300\t80";
    expect(read(table)).toEqual({ years: ["2023 300 －"], said: ["D1 R5実績（人） beside R5目標（世帯）"] });
    const money = "指標\t単位\tR5目標（千円）\tR5実績（円）\n売上\t千円\t10\t9000";
    expect(read(money).said).toEqual([]);
  });

  it("are not held against one another in rows", () => {
    const rows = "指標\t\tR5\tR6\n利用者数（人）\t目標（公立）\t300\t310\n\t実績（私立）\t80\t90";
    expect(read(rows)).toEqual({
      years: ["2023 300 －", "2024 310 －"],
      said: ["B3 実績（私立） beside 目標（公立）"],
    });
    expect(read(rows.replace("私立", "公立"))).toEqual({ years: ["2023 300 80", "2024 310 90"], said: [] });
    const sums = "指標\t\tR4\tR5\n受講者数（人）\t目標（累計）\t80\t160\n\t実績\t70\t85";
    expect(read(sums).years).toEqual(["2022 80 －", "2023 160 －"]);
  });
});

describe("two results of one year", () => {
  it.each([
    ["実績（個人）", "実績（法人）"],
    ["実績（法人）", "実績（個人）"],
    ["実績（延べ）", "実績（実）"],
    ["実績（前期）", "実績（後期）"],
  ])("are each of another part: %s, %s", (one, other) => {
    expect(read(`指標\tR5目標\tR5${one}\tR5${other}\n相談件数（件）\t50\t40\t60`).years).toEqual([
      "2023 50 －",
    ]);
    const below = `指標\tR5\t\t\n\t目標\t${one}\t${other}\n相談件数（件）\t50\t40\t60`;
    expect(read(below, ["A1:A2", "B1:D1"]).years).toEqual(["2023 50 －"]);
  });

  it.each(["最終", "期末", "年度末", "確定"])(
    "are those so far and that of the year: 実績（%s）",
    (final) => {
      expect(
        read(`指標\tR5目標\tR5実績（中間）\tR5実績（${final}）\n相談件数（件）\t50\t40\t60`).years,
      ).toEqual(["2023 － 40", "2023 50 60"]);
    },
  );

  it("lack none where rows have them, each of another part", () => {
    const rows = "地産地消率\n\tR4年度\tR5年度\n目標\t50\t50\n実績（小学校）\t40\t45\n実績（中学校）\t55\t60";
    const { tables } = findIndicatorTables(workbookOf(rows));
    expect(tables.flatMap(({ indicators }) => indicators.map(({ lacks }) => lacks))).toEqual(["actual"]);
  });
});
