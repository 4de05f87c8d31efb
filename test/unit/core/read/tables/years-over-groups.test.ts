import { yearsOverGroups, type ColumnBelow } from "../../../../../src/core/read/tables/years-over-groups";

/** `目標 *実績 目標 *実績`: words with a star are below a year; `*` alone is a blank one. */
function columns(text: string): ColumnBelow[] {
  return text.split(" ").map((word) => ({ word: word.replace("*", ""), isUnderYear: word.startsWith("*") }));
}

/** The words of each year, or why they are not shared out. */
function shared(text: string): string | undefined {
  const found = yearsOverGroups(columns(text));
  if (found?.kind !== "spread") return found?.kind;
  const words = columns(text).map(({ word }) => word);
  return found.groups
    .map(({ first, columns: many }) => words.slice(first, first + many).join(""))
    .join(" | ");
}

describe("yearsOverGroups", () => {
  it.each([
    ["目標 *実績 目標 *実績", "目標実績 | 目標実績"],
    ["実績 *目標 実績 *目標", "実績目標 | 実績目標"],
    ["目標 *実績 達成率 目標 *実績 達成率", "目標実績達成率 | 目標実績達成率"],
    ["目標 実績 *達成率 評価 目標 実績 *達成率 評価", "目標実績達成率評価 | 目標実績達成率評価"],
  ])("shares out %s, each year over the middle or the last of its words", (text, groups) => {
    expect(shared(text)).toBe(groups);
  });

  it.each([
    ["計画 *実績 達成率 計画 *実績 達成率 *計画", "計画実績達成率 | 計画実績達成率 | 計画"],
    ["*実績 目標 *実績 達成率", "実績 | 目標実績達成率"],
    ["実績 *目標 実績 *目標 *実績", "実績目標 | 実績目標 | 実績"],
    ["*実績 計画 *実績 達成率 計画 *実績 達成率", "実績 | 計画実績達成率 | 計画実績達成率"],
    [
      "目標 *実績 県平均 目標 *実績 県平均 目標 *実績 県平均",
      "目標実績県平均 | 目標実績県平均 | 目標実績県平均",
    ],
    ["計画 *実績 計画 *実績 計画 *", "計画実績 | 計画実績 | 計画"],
  ])("shares out %s, of which one year has fewer words", (text, groups) => {
    expect(shared(text)).toBe(groups);
  });

  it.each([
    "*目標 実績 *目標 実績",
    "*実績 目標 *実績 目標",
    "*目標 実績 評価 *目標 実績",
    "*実績 *目標 実績 *目標 実績",
    "*目標 *目標",
    "*実績 目標 評価 *実績 目標 評価 *目標",
    "*実績 *実績 計画 県平均 *実績 計画 県平均",
    "目標 *実績 *実績",
    "*目標 実績",
  ])("leaves %s, where each year holds from its own word on", (text) => {
    expect(shared(text)).toBeUndefined();
  });

  it.each([
    // 実績 and the 計画 behind it, or the 計画 in front of it: nothing says which.
    "*実績 計画 *実績 計画 *実績 計画 *実績",
    "*計画 *実績 計画 *実績",
    "目標 *実績 目標 *実績 目標",
  ])("says that %s is unclear", (text) => {
    expect(shared(text)).toBe("unclear");
  });

  it("shares out 30 years, and gives up where words that are all different can be cut in too many ways", () => {
    expect(shared(Array(30).fill("目標 *実績 達成率").join(" "))).toBe(
      Array(30).fill("目標実績達成率").join(" | "),
    );
    const different = (year: number): string =>
      `${String(year)}年の目標 *${String(year)}年の計画 ${String(year)}年の実績`;
    expect(shared(`目標 ${Array.from({ length: 30 }, (_, at) => different(at)).join(" ")} 目標`)).toBe(
      "unclear",
    );
  });
});
