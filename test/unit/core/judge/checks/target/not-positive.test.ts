import { targetNotPositive } from "../../../../../../src/core/judge/checks/target/not-positive";
import { findingsOn, runOn } from "../../../../../support/check-support";
import { grid, sheet, workbook, workbookOf } from "../../../../../support/workbook-builder";

/** 社会増減数 of a town: 45 more people left than came, and from the last year of the plan on as many are to come as leave. */
const milestones = (name: string, base: string, target: string, actual: string): string => `
指標名\t単位\t基準値（R2）\t目標値（R6）\t実績値（R6）
${name}\t人\t${base}\t${target}\t${actual}`;

const found = (tsv: string): unknown => findingsOn(targetNotPositive, tsv);

describe("targetNotPositive", () => {
  it("finds a target of zero with the way from the base to it", () => {
    // (−18 − −45) ÷ (0 − −45) = 27 ÷ 45 = 0.6.
    expect(found(milestones("社会増減数", "-45", "0", "-18"))).toEqual([
      ["A2", { name: "社会増減数", unit: "人", target: 0, progress: 0.6 }],
    ]);
    // Less is better, and there are 9 left of 30: (9 − 30) ÷ (0 − 30) = 0.7.
    expect(found(milestones("待機児童数", "30", "0", "9"))).toEqual([
      ["A2", { name: "待機児童数", unit: "人", target: 0, progress: 0.7 }],
    ]);
  });

  it("waits for an answer where there is a way, and says the way where there is no base", () => {
    const [asked] = runOn(
      targetNotPositive,
      workbookOf(milestones("社会増減数", "-45", "0", "-18")),
    ).findings;
    const at = { sheet: "Sheet1", row: 1, column: 0 };
    expect(asked).toMatchObject({
      severity: "warning",
      answers: [
        { at, assessment: "progressFromBase" },
        { at, assessment: "ratio" },
      ],
    });
    const rows = "\n指標\t区分\t令和5年度\t令和6年度\n社会増減数【人】\t目標\t0\t0\n\t実績\t-20\t-18";
    const [said, ...others] = runOn(targetNotPositive, workbookOf(rows)).findings;
    expect(others).toEqual([]);
    expect(said).toMatchObject({
      severity: "info",
      fiscalYear: 2024,
      data: { target: 0, progress: undefined },
    });
    expect(said?.answers).toBeUndefined();
  });

  it("is content where the target is reached, above zero, or nobody has said which way is better", () => {
    expect(found(milestones("待機児童数", "30", "0", "0"))).toEqual([]);
    expect(found(milestones("転入者数", "30", "40", "35"))).toEqual([]);
    expect(found(milestones("経常収支比率", "-45", "0", "-18"))).toEqual([]);
  });

  it.each(["比率", "基準値からの進捗", "2−実績÷目標"])("is content once 指標定義 says %s", (method) => {
    const definitions = sheet({ name: "指標定義", cells: grid(`指標名\t判定方式\n社会増減数\t${method}`) });
    const table = sheet({ name: "指標", cells: grid(milestones("社会増減数", "-45", "0", "-18")) });
    expect(runOn(targetNotPositive, workbook([table, definitions])).findings).toEqual([]);
  });
});
