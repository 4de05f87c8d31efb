import { indicatorAccrualUnconfirmed } from "../../../../../../src/core/judge/checks/indicator/accrual-unconfirmed";
import { provisionalFullYearTarget } from "../../../../../../src/core/judge/checks/provisional/full-year-target";
import { assessIn } from "../../../../../../src/core/judge/achievement/assess-in";
import { checkInput } from "../../../../../support/check-input";
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

  const together = (actuals: string): string =>
    `指標\t単位\tR3\tR4\tR5\tR3～R7累計目標\n企業誘致数\t社\t${actuals}\t10`;

  it("finds actuals of which nobody knows whether they add up to a target of several years, with both rates", () => {
    const data = {
      name: "企業誘致数",
      signs: [],
      growing: "notAssessable",
      standing: "notAssessable",
      sum: { growing: 1.1, standing: 0.6 },
    };
    expect(found(together("1\t4\t6"))).toEqual([["A2", data]]);
    // A fall alone says nothing of a name that says nothing.
    expect(found(together("2\t1\t3"))).toEqual([["A2", { ...data, sum: { growing: 0.6, standing: 0.3 } }]]);
    // The first year is the same either way.
    expect(found(together("1\t\t"))).toEqual([]);
  });

  const withRates = (actuals: string, rates: string, total = ""): string =>
    `指標\t区分\tR3\tR4\tR5\tR6\t計\n移住者数（人）\t目標\t\t\t\t\t100\n\t実績\t${actuals}\t${total}\n\t達成率\t${rates}\t`;

  it.each([
    [
      "running totals, which the office's own rates are right of",
      "12\t27\t45\t60",
      "12%\t27%\t45%\t60%",
      "",
      [0.6],
    ],
    ["yearly figures that fall", "12\t18\t15\t20", "12%\t18%\t15%\t20%", "", []],
    ["yearly figures with their total", "12\t15\t18\t22", "12%\t15%\t18%\t22%", "67", []],
  ])("asks beside rates of each year of %s", (_, actuals, rates, total, standing) => {
    const table = withRates(actuals, rates, total);
    const { findings } = runOn(indicatorAccrualUnconfirmed, workbookOf(table));
    expect(findings.map(({ data }) => ("sum" in data ? data.sum : undefined))).toEqual(
      standing.map((rate) => ({ growing: undefined, standing: rate })),
    );
    const definitions = sheet({ name: "指標定義", cells: grid("指標名\t数え方\n移住者数\t年度計") });
    const answered = workbook([sheet({ name: "指標", cells: grid(table) }), definitions]);
    expect(runOn(indicatorAccrualUnconfirmed, answered).findings).toEqual([]);
  });

  it.each([
    ["年度計", 1.1],
    ["年度末現在", 0.6],
  ])("has the rate of the answer once 指標定義 says %s", (basis, rate) => {
    const definitions = sheet({ name: "指標定義", cells: grid(`指標名\t数え方\n企業誘致数\t${basis}`) });
    const table = sheet({ name: "指標", cells: grid(together("1\t4\t6")) });
    const review = checkInput(workbook([table, definitions]));
    const [indicator] = review.tables.flatMap(({ indicators }) => indicators);
    const year = indicator?.years[2];
    expect(runOn(indicatorAccrualUnconfirmed, workbook([table, definitions])).findings).toEqual([]);
    expect(indicator && year && assessIn(indicator, year, review).rate).toBeCloseTo(rate, 9);
  });
});
