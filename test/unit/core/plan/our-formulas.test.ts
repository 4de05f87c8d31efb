import type { AssessmentRule } from "../../../../src/core/model/assessment-rule";
import { GRADE_SCHEMES } from "../../../../src/core/model/grade-scheme";
import {
  gradeFormula,
  gradeFromFiguresFormula,
  interimFormula,
  rateFormula,
} from "../../../../src/core/plan/rate-formula";
import { partOfYearFormula } from "../../../../src/core/plan/grade-words";
import {
  isOurGradeFormula,
  isOurInverseRate,
  isOurRateFormula,
} from "../../../../src/core/plan/our-formulas";
import { figureReference } from "../../../../src/core/write/rates/figure-in-formula";
import { rateChoiceFormula } from "../../../../src/core/plan/rate-choice";

const CELLS = { target: "C6", actual: "C7" };
const RATIO: AssessmentRule = { form: "ratio" };

function progress(value: number, direction: "higher" | "lower"): AssessmentRule {
  return { form: "progress", base: { value, cell: undefined }, direction };
}

describe("isOurRateFormula", () => {
  it("knows every form, wherever inserted lines have moved its references", () => {
    expect(isOurRateFormula(rateFormula({ target: "AA106", actual: "AA107" }, RATIO))).toBe(true);
    expect(
      isOurRateFormula(
        rateFormula({ target: "表[[#This Row],[目標]]", actual: "[@実績]" }, { form: "inverseRatio" }),
      ),
    ).toBe(true);
    expect(isOurRateFormula(rateFormula({ ...CELLS, base: "B6" }, progress(1, "lower")))).toBe(true);
    expect(isOurRateFormula('=IF(AND(ISNUMBER(#REF!),ISNUMBER(C7)),IF(#REF!>0,C7/#REF!,"－"),"－")')).toBe(
      true,
    );
  });

  it("knows the sum of however many years, in an area or cell by cell, with factors or without", () => {
    const of = (cells: string, actual: string, count: number): string =>
      rateFormula({ target: "H6", actual, summed: { cells, count } }, RATIO);
    expect(isOurRateFormula(of("C7:E7", "SUM(C7:E7)", 3))).toBe(true);
    expect(isOurRateFormula(of("C7,E7,G7,I7,K7", "SUM(C7,E7,G7,I7,K7)", 5))).toBe(true);
    expect(isOurRateFormula(of("C7,E7", "SUM(C7*1000,E7)", 2))).toBe(true);
    expect(isOurRateFormula("=SUM(C7:E7)/H6")).toBe(false);
    expect(
      isOurGradeFormula(
        interimFormula({
          references: { target: "H6", actual: "SUM(C7:E7)", summed: { cells: "C7:E7", count: 3 } },
          rule: RATIO,
        }),
      ),
    ).toBe(true);
  });

  it("knows figures that are parts of texts, on whatever sheet and over whatever lines", () => {
    const of = (before: string, after: string): string =>
      figureReference({ row: 5, column: 2, within: { before, after } });
    const target = of("79%（平成20）→", "%（平成32）");
    expect(target).toBe(
      'VALUE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE("|"&C6&"|","|79%（平成20）→",""),"%（平成32）|",""),",","")&"E0")',
    );
    expect(isOurRateFormula(rateFormula({ ...CELLS, target }, RATIO))).toBe(true);
    expect(isOurRateFormula(rateFormula({ ...CELLS, target: of("名\n平成31年度まで", "") }, RATIO))).toBe(
      true,
    );
    const base = figureReference({ row: 5, column: 2, within: { before: "", after: '%→"95"' } }, "2 目標");
    expect(base).toBe(`VALUE(SUBSTITUTE(SUBSTITUTE('2 目標'!C6&"|","%→""95""|",""),",","")&"E0")`);
    expect(isOurRateFormula(rateFormula({ ...CELLS, target, base }, progress(1, "higher")))).toBe(true);
    expect(isOurRateFormula('=VALUE(SUBSTITUTE(C6,"人",""))/C7')).toBe(false);
  });

  it.each(["=C7/C6", '=IFERROR(C7/C6,"－")', '=IF(C6>0,C7/C6,"－")', "=ROUND(C7/C6,3)"])(
    "does not take the staff's own %s",
    (formula) => {
      expect(isOurRateFormula(formula)).toBe(false);
    },
  );

  const ratio = rateFormula({ target: "C6", actual: "D6" }, RATIO);
  const inverse = rateFormula({ target: "C6", actual: "D6" }, { form: "inverseRatio" });
  const both = rateChoiceFormula("B6", [
    { names: ["相談件数"], formula: ratio },
    { names: ['町の"待機"児童数', "一人あたりの\nごみ"], formula: inverse },
  ]);

  it("knows the formula of a whole column, and not one in which the staff have put another rate", () => {
    expect(isOurRateFormula(both ?? "")).toBe(true);
    expect(isOurRateFormula(both?.replaceAll("B6", "[@指標]").replace("IF(OR", "IF( OR") ?? "")).toBe(true);
    expect(isOurRateFormula(both?.replace("C6/D6", "C6/D6/2") ?? "")).toBe(false);
    expect(isOurRateFormula('=IF(OR(B6="相談件数"),D6/C6,"－")')).toBe(false);
  });

  it("tells of which indicators of a column less is better", () => {
    expect(isOurInverseRate(both ?? "", "相談件数")).toBe(false);
    expect(isOurInverseRate(both ?? "", '町の"待機"児童数')).toBe(true);
    expect(isOurInverseRate(both ?? "", "一人あたりの\nごみ")).toBe(true);
  });
});

describe("isOurGradeFormula", () => {
  it("knows the grades of any scheme", () => {
    for (const scheme of GRADE_SCHEMES) {
      for (const form of ["ratio", "inverseRatio", "twoMinusRatio"] as const) {
        const figures = { references: CELLS, rule: { form } };
        expect(isOurGradeFormula(gradeFormula("U7", scheme, figures))).toBe(true);
        expect(isOurGradeFormula(gradeFromFiguresFormula(figures, scheme))).toBe(true);
      }
    }
  });

  it("knows the grade of a year that is not over, of a target with a word of its own, and of a year to come", () => {
    const rule = { form: "inverseRatio" } as const;
    const figures = { references: { ...CELLS, qualifier: "below" }, rule } as const;
    expect(isOurGradeFormula(interimFormula(figures))).toBe(true);
    expect(isOurGradeFormula('=IF(AND(ISNUMBER(E2),ISNUMBER(D2)),"途中","－")')).toBe(true);
    for (const scheme of GRADE_SCHEMES) {
      expect(isOurGradeFormula(gradeFormula("U7", scheme, figures))).toBe(true);
      for (const grows of [true, false])
        expect(isOurGradeFormula(partOfYearFormula(figures, scheme, { months: 10, grows }))).toBe(true);
    }
  });

  it("does not take a grade that the staff wrote", () => {
    expect(isOurGradeFormula('=IF(U7>=1,"順調","努力を要する")')).toBe(false);
    // With as many ROUND as a grade of three bands of ours.
    expect(isOurGradeFormula('=IF(ROUND(U7,2)>=1,"順調",IF(ROUND(U7,2)>=0.8,"概ね","－"))')).toBe(false);
  });
});
