import fc from "fast-check";
import { rateOutcome } from "../../../../src/core/judge/achievement/achievement-rate";
import type { AssessmentRule } from "../../../../src/core/model/assessment-rule";
import { bandOf, GRADE_SCHEMES, NAGANO_SCHEME, ownScheme } from "../../../../src/core/model/grade-scheme";
import { gradeFormula, gradeFromFiguresFormula, rateFormula } from "../../../../src/core/plan/rate-formula";
import { calculate } from "../../../support/calculate";
import { sheet, workbook } from "../../../support/workbook-builder";

const CELLS = { target: "C6", actual: "C7" };
const RATIO: AssessmentRule = { form: "ratio" };

function progress(value: number, direction: "higher" | "lower"): AssessmentRule {
  return { form: "progress", base: { value, cell: undefined }, direction };
}

describe("rateFormula", () => {
  it("is the formula of the design for the ratio", () => {
    expect(rateFormula(CELLS, RATIO)).toBe('=IF(AND(ISNUMBER(C6),ISNUMBER(C7)),IF(C6>0,C7/C6,"－"),"－")');
  });

  it("divides the other way round where less is better", () => {
    expect(rateFormula(CELLS, { form: "inverseRatio" })).toBe(
      '=IF(AND(ISNUMBER(C6),ISNUMBER(C7)),IF(AND(C6>0,C7>0),C6/C7,"－"),"－")',
    );
  });

  it("names the base's cell, or writes the base as a number", () => {
    expect(rateFormula({ ...CELLS, base: "B6" }, progress(20, "lower"))).toBe(
      '=IF(AND(ISNUMBER(C6),ISNUMBER(C7),ISNUMBER(B6)),IF(C6<B6,(C7-B6)/(C6-B6),"－"),"－")',
    );
    expect(rateFormula(CELLS, progress(-5, "higher"))).toBe(
      '=IF(AND(ISNUMBER(C6),ISNUMBER(C7)),IF(C6>(-5),(C7-(-5))/(C6-(-5)),"－"),"－")',
    );
  });

  it("uses nothing that Excel 2019 or LibreOffice lacks", () => {
    const rules = [RATIO, { form: "inverseRatio" } as const, progress(20, "lower"), progress(20, "higher")];
    const functions = rules.flatMap((rule) => rateFormula(CELLS, rule).match(/[A-Z]+(?=\()/g) ?? []);
    expect([...new Set(functions)].sort()).toEqual(["AND", "IF", "ISNUMBER"]);
  });
});

describe("the formulas, calculated", () => {
  const figure = fc.oneof(
    fc.integer({ min: -20, max: 200 }),
    fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10),
    fc.constantFrom(null, "-", "目標達成"),
  );
  const rule = fc.oneof(
    fc.constant<AssessmentRule>(RATIO),
    fc.constant<AssessmentRule>({ form: "inverseRatio" }),
    fc.constant<AssessmentRule>({ form: "twoMinusRatio" }),
    fc.constant<AssessmentRule>({ form: "directionUnknown" }),
    fc
      .tuple(fc.integer({ min: -50, max: 150 }), fc.constantFrom("higher" as const, "lower" as const))
      .map(([base, direction]) => progress(base, direction)),
    fc.constant<AssessmentRule>({ form: "progressWithoutBase" }),
  );
  const ownBounds = fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 5 });
  const own = ownBounds.map((percents) => {
    const falling = [...percents].sort((one, other) => other - one).map((percent) => percent / 100);
    const scheme = ownScheme(
      [...falling, undefined].map((from, index) => ({ word: `区分"${String(index)}"`, from })),
    );
    if (!scheme) throw new Error("no scheme");
    return scheme;
  });
  const scheme = fc.oneof(fc.constantFrom(...GRADE_SCHEMES), own);
  const oneCase = fc.record({
    target: figure,
    actual: figure,
    rule,
    scheme,
  });

  it("give what rateOutcome and bandOf give, and － where there is no rate", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(oneCase, { minLength: 20, maxLength: 40 }), async (cases) => {
        const cells = cases.map((one, index) => {
          const line = String(index + 1);
          const at = { target: `A${line}`, actual: `B${line}` };
          return [
            one.target,
            one.actual,
            { value: null, formula: rateFormula(at, one.rule) },
            {
              value: null,
              formula: gradeFormula(`C${line}`, one.scheme, { references: at, rule: one.rule }),
            },
            { value: null, formula: gradeFromFiguresFormula({ references: at, rule: one.rule }, one.scheme) },
          ];
        });
        const [shown] = (await calculate(workbook([sheet({ cells })]))).sheets;
        cases.forEach(({ target, actual, rule: given, scheme: bands }, index) => {
          const outcome =
            typeof target === "number" && typeof actual === "number"
              ? rateOutcome(target, actual, given)
              : undefined;
          const [, , shownRate, shownGrade, gradeFromFigures] = shown?.values[index] ?? [];
          if (outcome?.state === "reached") {
            const best = bands.bands[0]?.word;
            expect([shownRate, shownGrade, gradeFromFigures]).toEqual(["－", best, best]);
          } else if (outcome?.state !== "assessed")
            expect([shownRate, shownGrade, gradeFromFigures]).toEqual(["－", "－", "－"]);
          else {
            const { rate } = outcome;
            expect(shownRate).toBeCloseTo(rate, 9);
            expect([shownGrade, gradeFromFigures]).toEqual([
              bandOf(rate, bands).word,
              bandOf(rate, bands).word,
            ]);
          }
        });
      }),
      { numRuns: 10 },
    );
  });

  it("grade 2.4 of 3 as 80 %", async () => {
    const cells = [
      [
        3,
        2.4,
        { value: null, formula: rateFormula({ target: "A1", actual: "B1" }, RATIO) },
        {
          value: null,
          formula: gradeFormula("C1", NAGANO_SCHEME, {
            references: { target: "A1", actual: "B1" },
            rule: RATIO,
          }),
        },
      ],
    ];
    const [shown] = (await calculate(workbook([sheet({ cells })]))).sheets;
    expect(shown?.values[0]?.[3]).toBe("おおむね順調");
  });
});
