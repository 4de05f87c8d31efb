import { indicatorAccrualUnconfirmed } from "../../../../../../src/core/judge/checks/indicator/accrual-unconfirmed";
import { provisionalFullYearTarget } from "../../../../../../src/core/judge/checks/provisional/full-year-target";
import { findingsOn, runOn } from "../../../../../support/check-support";
import { grid, sheet, workbook, workbookOf } from "../../../../../support/workbook-builder";

const to = (asOf: string, name: string, target: number, actual: number): string => `
指標\t区分\t令和6年度\t令和7年度（${asOf}）
${name}\t目標\t${String(target)}\t${String(target)}
\t実績\t${String(target)}\t${String(actual)}`;

const found = (tsv: string): unknown => findingsOn(indicatorAccrualUnconfirmed, tsv);

describe("indicatorAccrualUnconfirmed", () => {
  it("finds a year counted to a month of which the name says too little, with the grade of each answer", () => {
    // 231 ÷ 550 = 42 %; of half the target 84 %.
    const data = {
      name: "貸出冊数",
      signs: [{ code: "happeningName", word: "貸出" }],
      growing: "mostlyOnTrack",
      standing: "effortNeeded",
    };
    expect(found(to("9月末現在", "貸出冊数【冊】", 550, 231))).toEqual([["A2", data]]);
    // 170 ÷ 400 = 42.5 %; of half the target 85 %.
    expect(found(to("9月末現在", "整備延長【ｍ】", 400, 170))).toEqual([
      ["A2", { name: "整備延長", signs: [], growing: "mostlyOnTrack", standing: "effortNeeded" }],
    ]);
  });

  it("has two answers, and nothing else is said of the same year", () => {
    const book = workbookOf(to("9月末現在", "貸出冊数【冊】", 550, 231));
    const [finding] = runOn(indicatorAccrualUnconfirmed, book).findings;
    expect(finding?.answers).toEqual([
      { at: { sheet: "Sheet1", row: 1, column: 0 }, accrual: "growing" },
      { at: { sheet: "Sheet1", row: 1, column: 0 }, accrual: "standing" },
    ]);
    expect(runOn(provisionalFullYearTarget, book).findings).toEqual([]);
  });

  it("is content where both answers give the same grade, where the year is over and where the name tells", () => {
    expect(found(to("9月末現在", "整備延長【ｍ】", 400, 100))).toEqual([]);
    expect(found(to("3月末現在", "整備延長【ｍ】", 400, 170))).toEqual([]);
    expect(found(to("見込", "整備延長【ｍ】", 400, 170))).toEqual([]);
    expect(found(to("9月末現在", "相談件数【件】", 400, 170))).toEqual([]);
    expect(found(to("9月末現在", "会員数【人】", 400, 170))).toEqual([]);
    expect(found(to("9月末現在", "貸出冊数（年間）【冊】", 550, 231))).toEqual([]);
  });

  it.each(["年度計", "年度末現在"])("is content once 指標定義 says %s", (basis) => {
    const definitions = sheet({ name: "指標定義", cells: grid(`指標名\t数え方\n貸出冊数\t${basis}`) });
    const table = sheet({ name: "指標", cells: grid(to("9月末現在", "貸出冊数【冊】", 550, 231)) });
    expect(runOn(indicatorAccrualUnconfirmed, workbook([table, definitions])).findings).toEqual([]);
  });
});
