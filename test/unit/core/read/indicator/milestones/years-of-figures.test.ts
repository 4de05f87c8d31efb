import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** Each indicator's years with target, actual and base, as they stand in the cells. */
function read(text: string): string[] {
  return findIndicatorTables(workbookOf(text)).tables.flatMap(({ layout, indicators }) =>
    indicators.flatMap(({ name, base, years }) =>
      years.map(({ fiscalYear, target, actual }) => {
        const figures = [target, actual, base].map((cell) => cell?.figure ?? "－");
        return [layout, name, fiscalYear, ...figures].join(" ");
      }),
    ),
  );
}

describe("a year in front of its figure", () => {
  it("says of which year the goal of a column without one is", () => {
    const text =
      "指標\t単位\t目標\tR5実績\tR6実績\n空き家登録\t件\t令和8年度末までに50件\t10\t25\n相談\t件\t令和8年度までに累計90件\t20\t30";
    expect(read(text)).toEqual([
      "milestones 空き家登録 2023 － 10 －",
      "milestones 空き家登録 2024 － 25 －",
      "milestones 空き家登録 2026 50 － －",
      "milestones 相談 2023 － 20 －",
      "milestones 相談 2024 － 30 －",
    ]);
  });

  it("says so of the value before and of the goal", () => {
    expect(read("指標\t現状値\t目標値\n受診率\t令和5年度 45.2%\t令和10年度 50%")).toEqual([
      "milestones 受診率 2028 50 － 45.2",
    ]);
  });

  it("is of no year where 目標年度 says another", () => {
    const text =
      "指標\t目標年度\t目標\tR5\tR6\n講座数\tR8\t令和9年度末までに50件\t30\t40\n相談数\tR8\t60件（R8）\t30\t40";
    expect(read(text).filter((one) => !one.endsWith("－ － －"))).toEqual([
      "milestones 講座数 2023 － 30 －",
      "milestones 講座数 2024 － 40 －",
      "milestones 相談数 2023 － 30 －",
      "milestones 相談数 2024 － 40 －",
      "milestones 相談数 2026 60 － －",
    ]);
  });

  it("leaves a goal out that is of another year than its heading", () => {
    expect(read("指標\tR6目標\tR6実績\n登録\t令和8年度末までに50件\t10件\n相談\t40件\t10件")).toEqual([
      "kind-columns 登録 2024 － 10 －",
      "kind-columns 相談 2024 40 10 －",
    ]);
  });
});

describe("目標年度 and 実績年度 as columns", () => {
  it("say of the figure beside them of which year it is, in front of it or behind", () => {
    const right = ["milestones 耐震化率 2026 90 － －", "milestones 耐震化率 2024 － 81 －"];
    const inFront = "指標\t目標年度\t目標値\t実績年度\t実績値\n耐震化率\tR8\t90\tR6\t81";
    const behind = "指標\t目標値\t目標年度\t実績値\t実績年度\n耐震化率\t90\tR8\t81\tR6";
    expect([read(inFront).sort(), read(behind).sort()]).toEqual([right.sort(), right.sort()]);
  });

  it("leave a base its own year, and give a figure none whose year is blank", () => {
    const text =
      "指標\t基準年度\t基準値\t目標年度\t目標値\t実績年度\t実績値\n耐震化率\tR2\t70\tR8\t90\tR6\t81\n加入率\tR2\t10\tR8\t50\t\t30";
    expect(read(text)).toEqual([
      "milestones 耐震化率 2024 － 81 70",
      "milestones 耐震化率 2026 90 － 70",
      "milestones 加入率 2026 50 － 10",
    ]);
  });

  it("say 〃 for the year above", () => {
    const text = "指標\t目標年度\t目標値\t実績年度\t実績値\n耐震化率\tR8\t90\tR6\t81\n加入率\t〃\t50\t〃\t30";
    expect(read(text)).toContain("milestones 加入率 2024 － 30 －");
    expect(read(text)).toContain("milestones 加入率 2026 50 － －");
  });

  it("are no figures where nothing beside them is", () => {
    const text = "指標\t実績年度\t担当\t目標値（R8）\t直近値（R6）\n耐震化率\tR6\t建設課\t90\t81";
    expect(read(text).sort()).toEqual([
      "milestones 耐震化率 2024 － 81 －",
      "milestones 耐震化率 2026 90 － －",
    ]);
  });

  it("are of a final target where that is beside them: the yearly one is of the row's year", () => {
    const text = "指標\t年度\t目標値\t実績値\t最終目標値\t目標年度\n耐震化率\tR6\t82\t81\t95\tR9";
    expect(read(text)).toEqual(["long 耐震化率 2024 82 81 －"]);
  });

  it("are called 年度 alone right of each figure, 最終実績 being of the year of 最終目標値", () => {
    const form =
      "指標\t基準値\t基準年度\t中間目標値\t年度\t中間実績\t最終目標値\t年度\t最終実績\n" +
      "普及率\t54\tH18\t62\tH20\t61\t70\tH22\t69\n\n事業\t計画\t中間年度（H20）\n延長\t18\t9";
    expect(read(form)).toEqual(["milestones 普及率 2008 62 61 54", "milestones 普及率 2010 70 69 54"]);
    expect(read("指標\t現状値\t年度\t目標値\t年度\n普及率\t61\tR5\t70\tR9")).toEqual([
      "milestones 普及率 2027 70 － 61",
    ]);
  });

  it.each([
    ["in front of each figure", "指標\t年度\t実績値\t年度\t目標値\n普及率\tR5\t61\tR9\t70"],
    ["between two figures", "指標\t実績値\t年度\t目標値\n普及率\t61\tR5\t70"],
    ["between a goal and another result", "指標\t中間目標値\t年度\t最終実績\n普及率\t62\tR5\t61"],
  ])("are of nothing at their left where 年度 is %s", (_, text) => {
    expect(read(text).filter((line) => /2023 6|2027 61/.test(line))).toEqual([]);
  });
});

describe("24 and 29 below 年度 right of 基準値 and 目標値", () => {
  const ROWS = "普及率\t78\t24\t89\t29\t94\n参加者\t10\t23\t20\t29\t18";
  const READ = ["milestones 普及率 2017 89 94 78", "milestones 参加者 2017 20 18 10"];
  const heads = (years: string, goal: string, result: string): string =>
    `指標\t基準値\t${years}\t目標値\t${goal}\t${result}`;

  it("are years of the era that the plan's years above them say", () => {
    const period = "計画期間\t平成25年度～平成29年度";
    expect(read(`${period}\n${heads("基準年度", "目標年度", "実績値（H29）")}\n${ROWS}`)).toEqual(READ);
  });

  it("are those of the goals below 基準年度 once more, which is a slip", () => {
    expect(read(`平成25～29年度の計画\n${heads("基準年度", "基準年度", "実績値（H29）")}\n${ROWS}`)).toEqual(
      READ,
    );
  });

  it("are none where no figure stands in front of them, or no word says the era", () => {
    const alone = "指標\t基準年度\t目標年度\t実績\n普及率\t24\t29\t94";
    expect(read(`平成25～29年度の計画\n${alone}`)).toEqual([]);
    expect(read(`${heads("基準年度", "目標年度", "最終実績")}\n${ROWS}`)).toEqual([]);
  });

  it("end above the headings of another table", () => {
    const below = "事業名\t計画\t中間年度\t最終実績\n管きょ整備\t2.8㎞\t\t3.9㎞";
    const text = `計画期間\t平成25年度～平成29年度\n${heads("基準年度", "目標年度", "実績値（H29）")}\n${ROWS}\n\n${below}`;
    expect(read(text)).toEqual(READ);
  });
});
