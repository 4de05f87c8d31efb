import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../support/workbook-builder";

/** `direction source` of all indicators. */
function directions(...rows: readonly string[]): string[] {
  return findIndicatorTables(workbookOf(rows.join("\n"))).tables.flatMap(({ indicators }) =>
    indicators.map(({ direction, understanding }) => `${direction} ${understanding.direction.source}`),
  );
}

/** Of two rows with a word of a column beside their figures: more in the first, and in the second, than is aimed at. */
function beside(heading: string, first: string, second: string): string[] {
  return directions(
    `指標\t${heading}\tR5計画\tR5実績\tR6計画\tR6実績`,
    `窓口時間\t${first}\t10\t12\t10\t11`,
    `有収率\t${second}\t90\t91\t91\t92`,
  );
}

function behind(heading: string, first: string, second: string): string[] {
  return directions(
    `指標\tR5計画\tR5実績\tR6計画\tR6実績\t${heading}`,
    `会員数\t100\t95\t100\t90\t${first}`,
    `来館者\t100\t95\t100\t99\t${second}`,
  );
}

describe("a column that says which way is better", () => {
  it.each([
    ["望ましい方向", "低", "高"],
    ["改善方向", "－", "＋"],
    ["目指す方向", "▼", "▲"],
    ["方向性", "短縮", "向上"],
    ["指標区分", "逆指標", "正指標"],
    ["タイプ", "減少型", "増加型"],
    ["指標の性質", "単純減少", "単純増加"],
  ])("is heard: %s %s and %s", (heading, less, more) => {
    expect(beside(heading, less, more)).toEqual(["lower inferred", "higher inferred"]);
    expect(behind(heading, less, more)).toEqual(["lower inferred", "higher inferred"]);
  });

  it.each([
    ["逆指標", "○"],
    ["判定方法", "目標値÷実績値"],
    ["目標設定の考え方", "前年度より短縮を目指す"],
  ])("may say it of one row alone: %s %s", (heading, less) => {
    expect(beside(heading, less, "")).toEqual(["lower inferred", "higher assumed"]);
  });

  it.each([
    ["備考", "前年度より低下", "昨年度より減少した"],
    ["分析", "前年度より減少", "前年より短縮"],
    ["課題・今後の取組", "現状より減少", "基準値より減少"],
    ["増減", "+2P", "-1件"],
    ["増減", "△1", "１ポイント増"],
  ])("is none where it says what came of it: %s %s and %s", (heading, first, second) => {
    expect(behind(heading, first, second)).toEqual(["higher assumed", "higher assumed"]);
  });

  it("is asked about where 減 is behind the figures of a single year, and may be how they went", () => {
    const rows = ["受診率\t52\t50\t増加", "会員数\t10\t11\t減少"];
    expect(directions("指標\tR6目標\tR6実績\t増減", ...rows)).toEqual(["higher assumed", "unknown unknown"]);
  });

  it("is asked about where it says what nobody knows, not where it says to keep", () => {
    expect(beside("望ましい方向", "謎", "高")).toEqual(["unknown unknown", "higher inferred"]);
    expect(beside("望ましい方向", "維持", "→")).toEqual(["higher assumed", "higher assumed"]);
  });

  it.each([
    ["増減", "減", "増"],
    ["状況", "↘", "↗"],
  ])("is none where it says how every figure moved: %s %s, %s", (heading, fell, rose) => {
    expect(behind(heading, fell, rose)).toEqual(["unknown unknown", "higher assumed"]);
  });

  it("is none where it says what becomes of a project", () => {
    expect(behind("方向性", "縮小", "継続")).toEqual(["unknown unknown", "higher assumed"]);
    expect(behind("方向性", "拡充", "継続")).toEqual(["higher assumed", "higher assumed"]);
  });
});

describe("a word or arrow at the end of a name", () => {
  it.each(["窓口時間【減少目標】（分）", "窓口時間（逆指標）", "窓口時間（↓）", "窓口時間 ↘"])(
    "says that less is better: %s",
    (name) => {
      expect(directions("指標\tR6目標\tR6実績", `${name}\t10\t12`)).toEqual(["lower inferred"]);
    },
  );
});

describe("the office's own words beside its results", () => {
  it("are asked about where they are against them", () => {
    const rows = ["窓口時間\t10\t12\t未達成\t10\t9\t達成", "有収率\t90\t91\t達成\t91\t92\t達成"];
    expect(directions("指標\tR5計画\tR5実績\t達成\tR6計画\tR6実績\t達成", ...rows)).toEqual([
      "unknown unknown",
      "higher assumed",
    ]);
  });

  it("says nothing of a table in front of the one that it is in", () => {
    expect(
      directions(
        "指標\tR5目標\tR5実績\t\t区分\t指標\tR5目標\tR5実績",
        "来場者数\t10\t9\t\t逆指標\t処理日数\t10\t9",
      ),
    ).toEqual(["higher assumed", "lower inferred"]);
  });

  it("is asked about where ▲ has no ▼ beside it, as it may be minus", () => {
    expect(beside("増減", "▲", "▲")).toEqual(["unknown unknown", "unknown unknown"]);
  });
});
