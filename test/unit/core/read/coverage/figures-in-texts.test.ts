import { figuresInLines } from "../../../../../src/core/read/coverage/figures-in-lines";
import { figuresInTexts, figuresInTextsBeside } from "../../../../../src/core/read/coverage/figures-in-texts";
import { SheetGrid } from "../../../../../src/core/read/tables/sheet-grid";
import { formatCell } from "../../../../../src/core/values/workbook/cell-address";
import { workbookOf } from "../../../../support/workbook-builder";

function found(tsv: string, look = figuresInTexts): string[] {
  const [sheet] = workbookOf(tsv).sheets;
  if (!sheet) throw new Error("no sheet");
  return look(new SheetGrid(sheet, false, [])).map(
    (one) => `${formatCell(one)} below ${formatCell(one.heading)} ${one.heading.text}`,
  );
}

describe("figuresInTexts", () => {
  it("finds texts with figures below headings of goal and result in one row", () => {
    expect(
      found("指標\t目標値\t実績値\n相談\tR7：100\t昨年は90件だった\n講座\t毎年必ず5回は開く\t検討した"),
    ).toEqual(["B2 below B1 目標値", "C2 below C1 実績値", "B3 below B1 目標値"]);
  });

  it("finds what stands beside goals with its year below the figure", () => {
    const rows =
      "指標\t策定時のベースライン\t最終評価\t目標値\t評価\n受診率\t41.3% 平成21年度\t55.6% 令和元年度\t70%以上 令和5年度\tB*";
    expect(found(rows).map((one) => one.slice(0, 2))).toEqual(["D2", "B2", "C2"]);
  });

  it("finds goal and result that are in one cell, below a heading of both", () => {
    expect(found("指標\t令和6年度（目標／実績）\n来館者数\t1,000／900\n貸出数\t500/480")).toEqual([
      "B2 below B1 令和6年度（目標／実績）",
      "B3 below B1 令和6年度（目標／実績）",
    ]);
    expect(found("指標\t計画・実績\n来館者数\t1,000／900")).toEqual(["B2 below B1 計画・実績"]);
  });

  it.each([
    ["a figure alone, which is counted elsewhere", "100件"],
    ["a year", "平成21年度完成"],
    ["a year without its era", "21年度完成"],
    ["a year of two eras", "平成31・令和元(2019)年度"],
    ["a mark", "①"],
    ["a day", "R6.4.1から"],
    ["a month", "12月に開いた"],
    ["the number of an item", "目標2による"],
    ["a footnote", "※1 前年の90%を除く"],
    ["the mark of one", "受講者数を増やす※1"],
    ["words", "検討中"],
    ["a text longer than any cell of goals", `${"あ".repeat(300)}90%`],
  ])("finds none in %s", (_, text) => {
    expect(found(`指標\t目標\t実績\n相談\t${text}\t－`)).toEqual([]);
  });

  it("finds none in a heading of figures below a goal", () => {
    expect(found("指標\t目標（65歳以上）\t実績\n会員\t実績（65歳以上）\t")).toEqual([]);
  });

  it.each([
    ["plans alone", "指標\t年次計画\t今後の見通し\n相談\t90%にする\t80%になる"],
    ["a title", "数値目標\n相談を90%にする"],
    ["headings of results alone", "指標\t実績\t前年度実績\n相談\t90%だった\t80%だった"],
    ["goal and result in different rows", "区分\t値\n目標\t90%にする\n実績\t80%だった"],
  ])("finds none below %s", (_, tsv) => {
    expect(found(tsv)).toEqual([]);
  });

  it("finds them below a goal with other headings beside it", () => {
    expect(found("取組\t数値目標\t担当\n節電\t電気を23.0%減らす\t管財課")).toEqual(["B2 below B1 数値目標"]);
  });

  it("finds them below criteria of a school beside what was judged by them, and below neither alone", () => {
    const report = "取組\t達成度判定基準\t中間評価\n授業\t80%未満の場合は見直す\tA+B 83%";
    expect(found(report)).toEqual(["B2 below B1 達成度判定基準", "C2 below C1 中間評価"]);
    expect(found(report.replace("中間評価", "備考"))).toEqual([]);
    expect(found(report.replace("達成度判定基準", "備考"))).toEqual([]);
  });

  it("finds no names of figures that a heading is merged over with them", () => {
    const [sheet] = workbookOf("事業の目標\t\t実施した事業\n件数（指導員2人）\t800\t\n訪問は90%にする\t\t", {
      merges: ["A1:B1"],
    }).sheets;
    if (!sheet) throw new Error("no sheet");
    expect(figuresInTexts(new SheetGrid(sheet, false, [])).map(formatCell)).toEqual(["A3"]);
  });

  it("goes down to a blank row, and to the next such headings", () => {
    expect(found("目標\t実績\n90%にする\t\n次期目標\t次期実績\n95%にする\t\n\t\n80%だった\t")).toEqual([
      "A2 below A1 目標",
      "A4 below A3 次期目標",
    ]);
  });
});

describe("figuresInTextsBeside", () => {
  it("finds texts with figures right of goal and result one below the other, over blanks, up to the next such word", () => {
    const form =
      "名称\t節電\n目標値\t電気を10%減らす\t\t15%は減らす\n評価\tB\n実績値\t8%にとどまった\t前年度実績\t9%にとどまった";
    expect(found(form, figuresInTextsBeside)).toEqual([
      "B2 below A2 目標値",
      "D2 below A2 目標値",
      "B4 below A4 実績値",
    ]);
  });

  it.each([
    ["a goal alone", "目標\t10%減らす\n評価\tB"],
    ["a goal far above its result", "目標\t10%減らす\na\nb\nc\n実績\t8%にとどまった"],
    ["figures that are counted elsewhere", "目標\t10%\n実績\t8%"],
  ])("finds none beside %s", (_, tsv) => {
    expect(found(tsv, figuresInTextsBeside)).toEqual([]);
  });
});

describe("figuresInLines", () => {
  it.each([
    [
      "with arrows from the base",
      "結果\n従前値：0％（23年度）⇒目標値：14％（27年度）⇒実績値：14％",
      ["A2 below A2 目標値"],
    ],
    ["on both sides of a stroke", "講座\t目標 100人／実績 90人", ["B1 below B1 目標"]],
    ["in brackets", "相談（計画値：100件、実績：90件）", ["A1 below A1 計画値"]],
    ["right behind their words, in wide digits", "受講者　目標１００人　実績９０人", ["A1 below A1 目標"]],
    [
      "of years, one below the other",
      "就職率\n平成18年度の目標は32.0%以上\n平成18年度の実績は32.4%",
      ["A2 below A2 目標", "A3 below A3 実績"],
    ],
    ["one beside the other", "講座\tR5目標　100人\tR5実績　90人", ["B1 below B1 目標", "C1 below C1 実績"]],
    [
      "where it is how it is today",
      "目標値：4,300人/日\n現状値（平成26年度）：4,021人/日",
      ["A1 below A1 目標値", "A2 below A2 現状値"],
    ],
  ])("finds goal and result in words: %s", (_, tsv, cells) => {
    expect(found(tsv, figuresInLines)).toEqual(cells);
  });

  it.each([
    ["a goal alone", "目標は100人とした"],
    ["an aim of a plan", "基本目標：5つの柱"],
    ["the number of an item", "目標：1 子育て\n【目標】2. 健康\n【目標3】安全なまち"],
    ["why a goal was set", "[目標設定の理由] 5か所で測った90%"],
    [
      "lines below a title of something else",
      "[基本目標]\n・参加者数：100人にする\n【概要】\n・面積：100ha余り",
    ],
    ["a result far below", "目標は100人とした\na\nb\nc\n実績は90人だった"],
    ["a rate", "目標達成率90%、実績なし"],
    ["numbers of goals", "目標3　実績の把握\n目標5の実績2回目"],
    ["headings", "目標（20～39歳）\n実績（40～64歳）"],
    ["years", "令和6年度の目標と令和5年度の実績"],
    ["notes of headings", "目標値等（注1）\t実績値等（注2）"],
    ["sentences about plans", "第2次計画の実績をもとに5つの目標を立てた"],
    ["figures that are counted elsewhere", "目標\t100人\t実績\t90人"],
  ])("finds none in %s", (_, tsv) => {
    expect(found(tsv, figuresInLines)).toEqual([]);
  });
});
