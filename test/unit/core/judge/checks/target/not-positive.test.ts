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
      ["A2", { name: "社会増減数", unit: "人", target: 0, progress: 0.6, way: "way" }],
    ]);
    // Less is better, and there are 9 left of 30: (9 − 30) ÷ (0 − 30) = 0.7.
    expect(found(milestones("待機児童数", "30", "0", "9"))).toEqual([
      ["A2", { name: "待機児童数", unit: "人", target: 0, progress: 0.7, way: "way" }],
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
      data: { target: 0, progress: undefined, way: "noBase" },
    });
    expect(said?.answers).toBeUndefined();
  });

  it("is content where the target is reached, above zero, or nobody has said which way is better", () => {
    expect(found(milestones("待機児童数", "30", "0", "0"))).toEqual([]);
    expect(found(milestones("転入者数", "30", "40", "35"))).toEqual([]);
    expect(found(milestones("経常収支比率", "-45", "0", "-18"))).toEqual([]);
  });

  it("promises nothing of a base where one is there and is no way, or none can be", () => {
    // From 0 to 0, and from 10 to 0 where more is better.
    expect(found(milestones("重大事故件数", "0", "0以下", "5"))).toMatchObject([["A2", { way: "noWay" }]]);
    expect(found(milestones("純増数", "10", "0以上", "-5"))).toMatchObject([["A2", { way: "noWay" }]]);
    const ofAll = "指標\t区分\tR5\tR6\t計\n純増数【人】\t目標\t\t\t0\n\t実績\t-4\t-6\t-10";
    expect(found(ofAll)).toMatchObject([["A2", { target: 0, way: "ofSum" }]]);
  });

  describe("says why there is no rate where 基準値からの進捗 is asked for and cannot be", () => {
    const why = (table: string, definitions = "指標名\t判定方式\n会員数\t基準値からの進捗"): unknown[] => {
      const book = workbook([
        sheet({ name: "指標", cells: grid(table) }),
        sheet({ name: "指標定義", cells: grid(definitions) }),
      ]);
      return runOn(targetNotPositive, book).notChecked.map(({ what, why: of }) => [what.at, of]);
    };
    const ofAll = "指標\t基準値\tR5実績\tR6実績\t目標値（R5～R7累計）\n会員数\t20\t30\t25\t100";

    it("of a target of several years together, whose base does not help", () => {
      const code = "rateBlocked";
      const growing = `指標名\t判定方式\t数え方\n会員数\t基準値からの進捗\t年度計`;
      expect(why(ofAll, growing)).toEqual([["A2", { code, reason: "progressOfSum" }]]);
      expect(why(ofAll.replace("\t20\t", "\t\t"), growing)).toEqual([
        ["A2", { code, reason: "progressOfSum" }],
      ]);
    });

    it("without a base, and from one that is the target or beyond it", () => {
      const row = (base: string): string => milestones("会員数", base, "40", "35");
      expect(why(row(""))).toMatchObject([["A2", { reason: "noBase" }]]);
      expect(why(row("40"))).toMatchObject([["A2", { reason: "baseIsTarget" }]]);
      const upwards = "指標名\t判定方式\t向き\n会員数\t基準値からの進捗\t高い方が良い";
      expect(why(row("50"), upwards)).toMatchObject([["A2", { reason: "baseBeyondTarget" }]]);
      expect(why(row("30"))).toEqual([]);
      expect(why(row(""), "指標名\t判定方式\n会員数\t比率")).toEqual([]);
    });
  });

  it.each(["比率", "基準値からの進捗", "2−実績÷目標"])("is content once 指標定義 says %s", (method) => {
    const definitions = sheet({ name: "指標定義", cells: grid(`指標名\t判定方式\n社会増減数\t${method}`) });
    const table = sheet({ name: "指標", cells: grid(milestones("社会増減数", "-45", "0", "-18")) });
    expect(runOn(targetNotPositive, workbook([table, definitions])).findings).toEqual([]);
  });
});
