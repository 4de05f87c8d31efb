import {
  countsOtherwise,
  isHeadingAfterYears,
  isUnusedFigure,
  readColumnRole,
  readFigureHeading,
  readUnitNote,
} from "../../../../../src/core/read/tables/heading-words";

describe("countsOtherwise", () => {
  const figures = (...texts: readonly string[]) => texts.flatMap((text) => readFigureHeading(text) ?? []);
  it.each([
    ["実績（単年度）", ["目標（累計）"], true],
    ["実績（累計）", ["目標（単年度）"], true],
    ["実績（単年度）", ["目標（単年度）", "目標（累計）"], false],
    ["実績", ["目標（累計）"], false],
    ["実績（累計）", ["目標"], false],
    ["実績（累計）", [], false],
    ["前年比（単年度）", ["目標（累計）"], false],
  ])("says of %s beside %j: %s", (actual, targets, isOther) => {
    const [figure] = figures(actual);
    expect(figure && countsOtherwise(figure, figures(...targets))).toBe(isOther);
  });
});

describe("isHeadingAfterYears", () => {
  it.each([
    ["備考", true],
    ["今後の課題", true],
    ["最終目標値（H31）", true],
    ["達成率", true],
    ["前年比", true],
    ["R6/R5", true],
    ["令和6年度／令和5年度", true],
    ["事業効果", true],
    ["外部有識者からの評価", true],
    ["事業の評価", true],
    ["自己評価", true],
    ["評価値", true],
    ["評価値（見込み）", false],
    ["二次評価", true],
    ["外部評価", true],
    ["事業効率性", true],
    ["必要性", true],
    ["累計・最終目標\nH31", true],
    ["累計実績", true],
    ["事業効果額", false],
    ["R6/5", false],
    ["R5/R6/R7", false],
    ["実績", false],
    ["創業件数", false],
  ])("says of %s: %s", (heading, isAfter) => {
    expect(isHeadingAfterYears(heading)).toBe(isAfter);
  });
});

describe("isUnusedFigure", () => {
  it.each([
    ["評価値", true],
    ["最終目標（R11）", true],
    ["目標値", true],
    ["進捗率", true],
    ["累計・最終目標H31", true],
    ["累計実績", true],
    ["目標年度", false],
    ["達成率", false],
    ["担当課", false],
  ])("says of %s: %s", (heading, isUnused) => {
    expect(isUnusedFigure(heading)).toBe(isUnused);
  });
});

describe("readFigureHeading", () => {
  it.each([
    "目標",
    "目標値",
    "計画",
    "計画値",
    "計画額",
    "プラン",
    "改革プラン",
    "見込量",
    "期待値",
    "目安値",
    "年度目標",
    "目　標",
    "目\n標",
    "目標（A）",
    "計画額a",
    "利用目標",
    "計画目標値(A)",
    "当初見込み",
    "活動見込",
    "目標・見込み",
    "目標/計画",
    "めざす値",
    "めざそう値",
    "目指そうね値",
    "目指すべき値",
  ])("takes %j for a target", (text) => {
    expect(readFigureHeading(text)?.kind).toBe("target");
  });

  it.each(["目標・実績", "見込み・目標", "見込み・実績", "計画・決算"])("takes %j for no target", (text) => {
    expect(readFigureHeading(text)?.kind).not.toBe("target");
  });

  it.each(["めざす姿", "目指す方向", "県がめざす値", "全国の目指す値", "目指す指標値", "目指すべき水準"])(
    "takes %j for no figure",
    (text) => {
      expect(readFigureHeading(text)).toBeUndefined();
    },
  );

  it.each([
    "実績",
    "実績値",
    "実績額",
    "結果",
    "実 績",
    "実績(B)",
    "実績額b",
    "実績（2月末）",
    "2月末実績",
    "実績見込",
    "利用実績",
    "実績(見込)値(B)",
    "成果実績",
    "活動実績",
    "過年度実績値",
  ])("takes %j for an actual", (text) => {
    expect(readFigureHeading(text)?.kind).toBe("actual");
  });

  it.each([
    "達成率",
    "達成率（％）",
    "達成率(B/A)",
    "達成率(b/a又はa/b)%",
    "達成率b/a*100",
    "目標達成率",
    "達成度",
    "実績/計画",
  ])("takes %j for a rate", (text) => {
    expect(readFigureHeading(text)?.kind).toBe("rate");
  });

  it.each([
    "比較",
    "（累計額）",
    "累計",
    "差引",
    "当初目標",
    "乖離値(C)(A-B)",
    "乖離率(C/A)",
    "計画と実績の比較",
    "目標値と実績値との差",
  ])("knows %j, which is none of them", (text) => {
    expect(readFigureHeading(text)?.kind).toBe("other");
  });

  it("reads unit and as-of note in its brackets", () => {
    expect(readFigureHeading("目標値（人）")).toEqual({
      kind: "target",
      unit: "人",
      asOf: undefined,
      note: "",
    });
    expect(readFigureHeading("実績（2月末）")).toMatchObject({ kind: "actual", asOf: { month: 2 } });
  });

  it("keeps any other note in brackets, and none of a year: that is a target of this year alone", () => {
    expect(readFigureHeading("年度末実績")).toMatchObject({ kind: "actual", note: "" });
    expect(readFigureHeading("目標（見直し後）")).toMatchObject({ kind: "target", note: "見直し後" });
    expect(readFigureHeading("実績（地区別）")).toMatchObject({ kind: "actual", note: "地区別" });
    expect(readFigureHeading("目標（R8）")).toBeUndefined();
  });

  it.each([
    "目標（変更前）",
    "当初目標",
    "実績（前年度）",
    "実績（うち女性）",
    "実績（県平均）",
    "目標値（当初）",
    "実績（B-A）",
  ])("knows that %j is of something else", (text) => {
    expect(readFigureHeading(text)?.kind).toBe("other");
  });

  it.each(["", "目標達成", "実績報告書", "主な取組状況 実績額", "計", "計画期間", "指標"])(
    "leaves %j alone",
    (text) => {
      expect(readFigureHeading(text)).toBeUndefined();
    },
  );
});

describe("readColumnRole", () => {
  it.each([
    ["指　標", "name"],
    ["KPI", "name"],
    ["成果指標名", "name"],
    ["指標（単位：人）", "name"],
    ["No.", "mark"],
    ["№", "mark"],
    ["単位", "unit"],
    ["基準値（H28）", "base"],
    ["基準値※", "base"],
    ["従前値", "base"],
    ["ベース値", "base"],
    ["ベース（1998年度）", "base"],
    ["ベース", undefined],
    ["評価値（見込み）", undefined],
    ["評価値の理由", "other"],
    ["（単位）", "unit"],
    ["（単位：千円）", undefined],
    ["現状値※注1", "base"],
    ["現状値", "base"],
    ["計画策定", "base"],
    ["数値目標項目", "name"],
    ["前期基本計画策定時", "base"],
    ["年度", "year"],
    ["合計", "total"],
    ["指標の説明", "description"],
    ["説明会等の開催", undefined],
    ["説明責任の達成", undefined],
    ["基本目標", "section"],
    ["担当課", "other"],
    ["評価理由", "other"],
    ["重点指標に○", "other"],
  ])("knows %s as %s", (heading, role) => {
    expect(readColumnRole(heading)).toBe(role);
  });

  it("does not guess", () => {
    expect(readColumnRole("なぞ")).toBeUndefined();
  });

  it.each(["評価年度", "評価対象年度"])("does not take the year in %s for a judgement", (heading) => {
    expect(readColumnRole(heading)).not.toBe("other");
  });
});

describe("readUnitNote", () => {
  it("reads the unit announced for a table", () => {
    expect(readUnitNote("（単位：千円）")).toBe("千円");
    expect(readUnitNote("（単位：t-CO2/年）")).toBe("t-CO2/年");
    // Of several nobody can say which is whose.
    expect(readUnitNote("単位　:　人、％")).toBe("");
    expect(readUnitNote("（単位：千円 ％）")).toBe("");
    expect(readUnitNote("指標")).toBeUndefined();
  });
});
