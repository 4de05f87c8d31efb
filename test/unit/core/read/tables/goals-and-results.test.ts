import {
  headsGoalOrResult,
  isFormerGoal,
  isGoalOrResult,
} from "../../../../../src/core/read/tables/goals-and-results";

describe("isGoalOrResult", () => {
  it.each([
    "目標",
    "最終目標値（R11）",
    "累計・最終目標H31",
    "目標値（見直し前）",
    "（従来の目標値）",
    "将来目指すべき水準",
    "目指すべき値",
    "前年度実績",
    "前年度開催実績回数",
    "25年度\n実績\n（当初値）",
    "【参考】平成29年度確定数値",
    "4～9月期実績値",
    "取り組み結果（平成26年3月末現在）",
    "計画数量",
    "整備目標等",
    "評価値",
    "前年度",
    "昨年度実績",
    "前々年度値",
    "実績見込",
    "次年度予定人数",
  ])("takes %s for one by the word that it ends with", (heading) => {
    expect(isGoalOrResult(heading)).toBe(true);
  });

  it.each([
    "差",
    "目標と実績の差",
    "実績-計画",
    "実績/計画",
    "対前年度増減",
    "対前年度",
    "目標達成率",
    "対計画比",
    "達成状況",
    "目標年度",
    "目標設定の考え方",
    "計画期間計",
    "基本目標",
    "検証結果",
    "評価",
    "担当課",
    "決算見込額",
    "全国平均",
    "成り行き値",
    "相談件数",
    "",
    "目標".repeat(30),
  ])("takes %s for none", (heading) => {
    expect(isGoalOrResult(heading)).toBe(false);
  });
});

describe("headsGoalOrResult", () => {
  it.each([
    [["活動指標", "目標"], true],
    [["現行目標", "平成32年度"], true],
    [["前年度実績", "件数"], true],
    [["R6目標", "差"], false],
    [["目標", "単位"], false],
    [["2か年計", "目標"], false],
    [["合計", "実績"], false],
    [[], false],
  ] as const)("says of %j %s", (texts, is) => {
    expect(headsGoalOrResult(texts)).toBe(is);
  });
});

describe("isFormerGoal", () => {
  it.each(["当初目標", "R7当初目標値", "目標値（見直し前）", "（変更前）目標値", "従来の目標", "旧計画値"])(
    "takes %s for a goal that another has replaced",
    (heading) => {
      expect(isFormerGoal(heading)).toBe(true);
    },
  );

  it.each(["修正目標", "目標", "前年度実績", "当初値", "目標（見直し後）"])(
    "takes %s for none",
    (heading) => {
      expect(isFormerGoal(heading)).toBe(false);
    },
  );
});
