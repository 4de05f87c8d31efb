import { canBeNamed, choicesIn, rateChoiceFormula } from "../../../../src/core/plan/rate-choice";
import { calculate } from "../../../support/calculate";
import { typed, valuesIn } from "../../../support/plan-over";
import { sheet, workbook } from "../../../support/workbook-builder";

describe("rateChoiceFormula", () => {
  it("chooses by the name, gives － for one that it does not know, and nothing for a blank row", async () => {
    const names = ["相談件数", "待機児童数", "ごみの\n排出量", "新しい指標", null];
    const formula = (row: number): string =>
      rateChoiceFormula(`A${String(row)}`, [
        { names: ["相談件数"], formula: `=C${String(row)}/B${String(row)}` },
        { names: ["待機児童数", "ごみの\n排出量"], formula: `=B${String(row)}/C${String(row)}` },
      ]) ?? "";
    const book = workbook([sheet({ name: "表", cells: names.map((name) => [name, 10, 5]) })]);
    const formulas = names.map(
      (_, index) => [`D${String(index + 1)}`, { formula: formula(index + 1) }] as const,
    );
    const shown = await calculate(typed(book, "表", Object.fromEntries(formulas)));
    expect(valuesIn(shown, "表", "D1:D5")).toEqual([0.5, 2, 2, "－", ""]);
  });

  it("gives up where Excel would take no such formula", () => {
    const formula = "=D5/C5";
    const many = Array.from({ length: 300 }, (_, index) => `指標${String(index)}`);
    expect(rateChoiceFormula("B5", [{ names: many, formula }])).toBeUndefined();
    const long = Array.from({ length: 40 }, (_, index) => `${"長".repeat(220)}${String(index)}`);
    expect(rateChoiceFormula("B5", [{ names: long, formula }])).toBeUndefined();
  });
});

describe("canBeNamed", () => {
  it("takes a text with line breaks, and nothing blank, longer than 255 characters, or with other controls", () => {
    expect(canBeNamed("一人あたりの\nごみ")).toBe(true);
    expect([null, 3, " ", "長".repeat(256), "あ\tい", "あ\rい"].map(canBeNamed)).toEqual(
      Array(6).fill(false),
    );
  });
});

describe("choicesIn", () => {
  it("reads back what was written, quotes and commas in names included", () => {
    const choices = [
      { names: ['A"い",（1）', "B)"], formula: "=D5/C5" },
      { names: ["C"], formula: '=IF(C5>0,C5/D5,"－")' },
    ];
    expect(choicesIn(rateChoiceFormula("B5", choices) ?? "")).toEqual(choices);
  });

  it("takes no other formula for one", () => {
    expect(choicesIn('=IF(AND(ISNUMBER(C6),ISNUMBER(C7)),IF(C6>0,C7/C6,"－"),"－")')).toBeUndefined();
    expect(choicesIn('=IF(OR(B5="A"),1,2)')).toBeUndefined();
    expect(choicesIn('=IF(OR(B5="A"),1,IF(B5="","","－"))+1')).toBeUndefined();
  });
});
