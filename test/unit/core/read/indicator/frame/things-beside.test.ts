import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import type { IndicatorCell } from "../../../../../../src/core/model/indicator";
import { workbookOf } from "../../../../../support/workbook-builder";

const COLUMNS = "\tR5目標\tR5実績\tR7目標\tR7実績\n中央館\t185\t190\t310\t298";

function reading(
  text: string,
  merges: readonly string[] = [],
): { readonly indicators: number; readonly named: readonly string[] } {
  const { tables, notChecked } = findIndicatorTables(workbookOf(text, { merges }));
  return {
    indicators: tables.flatMap(({ indicators }) => indicators).length,
    named: notChecked.filter(({ why }) => why.code === "thingsBeside").map(({ what }) => what.text),
  };
}

/** `中央館 貸出冊数 2023 185/190`: every year of every indicator with its goal and what was reached. */
function figures(text: string, merges: readonly string[] = []): string[] {
  const { tables } = findIndicatorTables(workbookOf(text, { merges }));
  const shown = (cell: IndicatorCell | undefined): string =>
    cell?.reading.state === "number" ? String(cell.reading.value) : "-";
  return tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ name, years }) =>
      years.map(
        ({ fiscalYear, target, actual }) => `${name} ${String(fiscalYear)} ${shown(target)}/${shown(actual)}`,
      ),
    ),
  );
}

describe("things that are counted beside one another, each over years of its own", () => {
  it.each([
    ["貸出冊数\t\t来館者数\t", "来館者数"],
    ["男性\t\t女性\t", "女性"],
    ["特定健康診査\t\t特定保健指導\t", "特定保健指導"],
    ["若年者就職数\t\t高年齢者就職数\t", "高年齢者就職数"],
    ["年間貸出冊数\t\t年間来館者数\t", "年間来館者数"],
    ["1歳6か月児健診\t\t3歳児健診\t", "3歳児健診"],
    ["短期入所\t\t生活介護\t", "生活介護"],
    ["活動指標\t\t成果指標\t", "成果指標"],
  ])("are no years of one thing under %s, but an indicator each", (above, second) => {
    const [first = ""] = above.split("\t");
    expect(figures(`分館\t${above}\n${COLUMNS}`)).toEqual([
      `中央館 ${first} 2023 185/190`,
      `中央館 ${second} 2025 310/298`,
    ]);
  });

  it("are an indicator each over the same years, not one with every year twice", () => {
    const years = "\tR5\t\tR6\t\tR5\t\tR6\t\n\t目標\t実績\t目標\t実績\t目標\t実績\t目標\t実績";
    const text = `事業\t活動指標\t\t\t\t成果指標\t\t\t\n${years}\n巡回\t10\t9\t11\t12\t100\t90\t110\t80`;
    const merges = ["A1:A3", "B1:E1", "F1:I1", "B2:C2", "D2:E2", "F2:G2", "H2:I2"];
    expect(figures(text, merges)).toEqual([
      "巡回 活動指標 2023 10/9",
      "巡回 活動指標 2024 11/12",
      "巡回 成果指標 2023 100/90",
      "巡回 成果指標 2024 110/80",
    ]);
  });

  it("are none where each has a column of names of its own", () => {
    const text =
      "活動指標\t\t\t成果指標\t\t\n指標名\tR5目標\tR5実績\t指標名\tR5目標\tR5実績\n開催数\t10\t9\t受講者数\t100\t90";
    expect(reading(text, ["A1:C1", "D1:F1"]).named).toEqual([]);
  });

  it("are an indicator each with the years in a row of their own", () => {
    const text = `分館\t貸出冊数\t\t来館者数\t\n\tR5\t\tR7\t\n\t目標\t実績\t目標\t実績\n中央館\t185\t190\t310\t298`;
    expect(figures(text)).toEqual(["中央館 貸出冊数 2023 185/190", "中央館 来館者数 2025 310/298"]);
  });

  it.each([
    [
      "現状値（R5）\t目標値（R8）\t現状値（R4）\t目標値（R9）",
      "where a plan began and what it aims at",
      ["中央館 貸出冊数 2026 190/-", "中央館 来館者数 2027 298/-"],
    ],
    [
      "現状値（R5）\t目標値（R8）\t現状値（R5）\t目標値（R8）",
      "the same years",
      ["中央館 貸出冊数 2026 190/-", "中央館 来館者数 2026 298/-"],
    ],
    [
      "実績（R5）\t目標値（R8）\t実績（R4）\t目標値（R9）",
      "what was reached, and goals of other years",
      [
        "中央館 貸出冊数 2023 -/185",
        "中央館 貸出冊数 2026 190/-",
        "中央館 来館者数 2022 -/310",
        "中央館 来館者数 2027 298/-",
      ],
    ],
  ])("are an indicator each over %s: %s", (columns, _, read) => {
    const text = `分館\t貸出冊数\t\t来館者数\t\n\t${columns}\n中央館\t185\t190\t310\t298`;
    expect(figures(text)).toEqual(read);
    expect(figures(text, ["A1:A2", "B1:C1", "D1:E1"])).toEqual(read);
  });

  it.each([
    ["貸出冊数\t\t\t来館者数", "R4目標\tR5目標\tR5実績\tR7目標"],
    ["貸出冊数\t来館者数\t\t", "R5目標\tR5目標\tR5実績\tR6目標"],
    ["貸出冊数\t\t\t来館者数", "基準値（R2）\t現状値（R5）\t目標値（R8）\t目標値（R9）"],
  ])("are told where they are of unequal widths: %j", (things, columns) => {
    const text = `分館\t${things}\n\t${columns}\n中央館\t185\t190\t310\t298`;
    expect(reading(text)).toEqual({ indicators: 0, named: ["来館者数"] });
  });

  it.each([
    ["計画策定時\t中間目標\t最終目標\t直近値", "R2\tR5\tR8\tR6"],
    ["計画値\t\t\t実績値", "R4\tR5\tR6\tR6"],
    ["前期計画\t\t\t後期計画", "R4目標\tR5目標\tR5実績\tR7目標"],
  ])("are no times or kinds of unequal widths: %j", (above, columns) => {
    expect(reading(`指標\t${above}\n\t${columns}\n参加者数\t185\t190\t310\t298`)).toEqual({
      indicators: 1,
      named: [],
    });
  });

  const ONE_THING = "現状値（R3）\t目標値（R7）\t実績値（R5）\tR6実績\n来館者数\t10\t20\t15\t17";

  it.each(["成果\t\t検証", "数値\t\t取組結果", "スタート\t\tゴール"])(
    "are no parts of the table of one thing, of which none has the figures of another: %j",
    (parts) => {
      const text = `指標\t${parts}\t\n\t${ONE_THING}`;
      expect(reading(text)).toEqual({ indicators: 1, named: [] });
      expect(reading(text, ["A1:A2", "B1:C1", "D1:E1"])).toEqual({ indicators: 1, named: [] });
    },
  );

  it.each([
    ["成果\t\t検証", "現状値（R3）\t目標値（R7）\t実績値（R5）\t目標値（R6）", "検証"],
    ["成果\t\t検証", "現状値（R3）\t目標値（R7）\t現状値（R5）\tR6実績", "検証"],
    [
      "貸出冊数（冊）\t\t来館者数（人）",
      "現状値（R3）\t目標値（R7）\t実績値（R5）\tR6実績",
      "来館者数（人）",
    ],
  ])(
    "are told where a kind of figures is in both, or each says what it counts: %s, %s",
    (above, columns, second) => {
      const text = `分館\t${above}\t\n\t${columns}\n中央館\t10\t20\t15\t17`;
      expect(reading(text, ["A1:A2", "B1:C1", "D1:E1"])).toEqual({ indicators: 0, named: [second] });
    },
  );

  it("are no title and its office over the names as well", () => {
    const text = `図書館の利用\t\t\t\t中央図書館\n指標\tR4目標\tR5目標\tR5実績\tR7目標\n来館者数\t185\t190\t310\t298`;
    expect(reading(text)).toEqual({ indicators: 1, named: [] });
  });

  it("are an indicator each above rows of 目標 and 実績", () => {
    const text = `分館\t\t貸出冊数\t\t来館者数\t\n\t区分\tR5\tR6\tR7\tR8\n中央館\t目標\t1\t2\t3\t4\n\t実績\t5\t6\t7\t8`;
    expect(figures(text)).toEqual([
      "中央館 貸出冊数 2023 1/5",
      "中央館 貸出冊数 2024 2/6",
      "中央館 来館者数 2025 3/7",
      "中央館 来館者数 2026 4/8",
    ]);
  });

  it.each([
    ["parts of a plan", "前期計画\t\t後期計画\t"],
    ["what the plan says", "総合計画記載（現状値）\t\t総合計画記載\t"],
    ["steps on the way", "中間\t\t最終\t"],
    ["numbered terms", "第1期\t\t第2期\t"],
    ["terms numbered otherwise", "第一期\t\tⅡ期\t"],
    ["times", "前回\t\t今回\t"],
    ["then and now", "策定時\t\t直近\t"],
    ["a title and its office", "健康づくり\t\t\t健康課"],
    ["years", "令和5年度\t\t令和7年度\t"],
    ["one word for all", "目標と実績の推移\t\t\t"],
    ["a title and who wrote it", "図書館の利用\t\t\t担当課：図書館"],
    ["the unit of all", "図書館の利用\t\t（単位：冊）\t"],
    ["nothing", "\t\t\t"],
  ])("are not %s", (_, above) => {
    expect(reading(`指標\t${above}\n${COLUMNS}`)).toEqual({ indicators: 1, named: [] });
  });

  it("are not a row of the table above", () => {
    const text = `受診者数\t未定\t未定\t検討中\t検討中\n指標${COLUMNS}`;
    expect(reading(text)).toEqual({ indicators: 1, named: [] });
  });
});
