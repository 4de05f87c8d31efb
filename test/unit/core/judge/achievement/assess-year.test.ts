import fc from "fast-check";
import type { IndicatorYear } from "../../../../../src/core/model/indicator";
import { assessYear } from "../../../../../src/core/judge/achievement/assess-year";
import { assessmentRule, type AssessmentDefinition } from "../../../../../src/core/model/assessment-rule";
import { bandOf, LETTER_SCHEME, NAGANO_SCHEME } from "../../../../../src/core/model/grade-scheme";
import { figure, indicator, year } from "../../../../support/indicator-builder";
import { SEED_INDICATORS } from "../../../../support/seed-figures";

describe("assessYear", () => {
  it("gives the published rates of R5: 162.9, 56.3, 100, 100, 66.7 and 55.0 %", () => {
    const r5 = SEED_INDICATORS.map(({ targets, actuals }) => year(targets[6] ?? null, actuals[6] ?? null));
    const rates = r5.map((one) => assessYear(indicator(), one, NAGANO_SCHEME).rate ?? Number.NaN);
    expect(rates.map((rate) => (rate * 100).toFixed(1))).toEqual([
      "162.9",
      "56.3",
      "100.0",
      "100.0",
      "66.7",
      "55.0",
    ]);
  });

  it("assesses 50 of the seed's 54 years, all but ⑥ H29 to R1 (no target) and ② R7 (text)", () => {
    const states = SEED_INDICATORS.flatMap(({ label, targets, actuals }) =>
      targets.map((target, index) => ({
        year: `${label.slice(0, 1)}${String(index)}`,
        state: assessYear(indicator(), year(target, actuals[index] ?? null), NAGANO_SCHEME).state,
      })),
    );
    expect(states.filter(({ state }) => state === "assessed")).toHaveLength(50);
    expect(states.filter(({ state }) => state !== "assessed")).toEqual([
      { year: "②8", state: "notANumber" },
      { year: "⑥0", state: "noTarget" },
      { year: "⑥1", state: "noTarget" },
      { year: "⑥2", state: "noTarget" },
    ]);
  });

  it.each([
    [null, 5, "noTarget"],
    ["-", 5, "noTarget"],
    [5, null, "noActual"],
    [5, "集計中", "noActual"],
    [5, "目標達成", "notANumber"],
    ["約100", 90, "notANumber"],
    [{ error: "#DIV/0!" }, 90, "notANumber"],
    [0, 5, "blocked"],
    [-1, 5, "blocked"],
  ] as const)("says of target %p and actual %p: %s, without a rate or a grade", (target, actual, state) => {
    const assessment = assessYear(indicator(), year(target, actual), NAGANO_SCHEME);
    expect(assessment).toEqual({
      state,
      rate: undefined,
      grade: "notAssessable",
      blockedReason: state === "blocked" ? "targetNotPositive" : undefined,
      proRatedRate: undefined,
    });
  });

  it("assesses numbers typed as text", () => {
    expect(assessYear(indicator(), year("２，４００", "1,200千円"), NAGANO_SCHEME).rate).toBe(0.5);
  });

  it("assesses a true zero as 0 %", () => {
    expect(assessYear(indicator(), year(1, 0), NAGANO_SCHEME)).toMatchObject({
      rate: 0,
      grade: "effortNeeded",
    });
  });

  it("grades 2.4 of 3 as 80 %, not as what binary fractions make of it", () => {
    expect(assessYear(indicator(), year(3, 2.4), NAGANO_SCHEME).grade).toBe("mostlyOnTrack");
  });

  it("grades from the unrounded rate: 99.96 % is shown as 100.0 % and is not 順調", () => {
    expect(assessYear(indicator(), year(10_000, 9996), NAGANO_SCHEME).grade).toBe("mostlyOnTrack");
  });

  it("divides target by actual where less is better, also where there is a base: 10 of 20 is 50 %", () => {
    const lower = indicator({ direction: "lower", base: figure(30) });
    expect(assessYear(lower, year(10, 20), NAGANO_SCHEME).rate).toBe(0.5);
    expect(assessYear(lower, year(10, 8), NAGANO_SCHEME).rate).toBe(1.25);
    expect(assessYear(lower, year(10, -1), NAGANO_SCHEME).blockedReason).toBe("actualNegative");
  });

  it("measures no progress from a level of 150 to a change of △20, but to a lower level", () => {
    const assessed = (target: number, actual: number, rest = {}): ReturnType<typeof assessYear> => {
      const one = year(target, actual);
      const of = indicator({ direction: "lower", base: figure(150), years: [one], ...rest });
      return assessYear(of, one, NAGANO_SCHEME);
    };
    const progress = (target: number, actual: number): number | undefined =>
      assessed(target, actual).progressRate;
    expect(progress(-20, 138)).toBeUndefined();
    expect(progress(130, 138)).toBe(0.6);
    expect(progress(-20, -3)).toBe(0.9);
    const byProgress = { assessment: "progressFromBase" };
    expect(assessed(-20, 138, byProgress)).toMatchObject({ state: "blocked", blockedReason: "noBase" });
    expect(assessed(130, 138, byProgress)).toMatchObject({ state: "assessed", rate: 0.6 });
  });

  it.each([
    [4, "best grade without a rate"],
    [0, "best grade without a rate, where none was the target"],
  ])("reaches a target of %p with none left, where less is better: the %s", (target) => {
    expect(assessYear(indicator({ direction: "lower" }), year(target, 0), NAGANO_SCHEME)).toEqual({
      state: "reached",
      rate: undefined,
      grade: "onTrack",
      gradeBasis: "wholeTarget",
      blockedReason: undefined,
      proRatedRate: undefined,
    });
  });

  it("blocks one accident of a target of none", () => {
    expect(assessYear(indicator({ direction: "lower" }), year(0, 1), NAGANO_SCHEME)).toMatchObject({
      state: "blocked",
      blockedReason: "targetNotPositive",
    });
  });

  it("withholds rate and grade where nobody knows which way is better, unless a figure is missing first", () => {
    const open = indicator({ direction: "unknown" });
    const states = [
      year(30, 42),
      year(30, 0),
      year(0, 5),
      year(null, 5),
      year(30, null),
      year(30, "約5"),
    ].map((one) => assessYear(open, one, NAGANO_SCHEME));
    expect(states.map(({ state }) => state)).toEqual([
      "directionUnknown",
      "directionUnknown",
      "directionUnknown",
      "noTarget",
      "noActual",
      "notANumber",
    ]);
    expect(states.every(({ rate, grade }) => rate === undefined && grade === "notAssessable")).toBe(true);
  });

  describe("with 判定方式 of 指標定義", () => {
    const assess = (
      definition: AssessmentDefinition,
      [target, actual]: readonly [number, number],
      base?: number,
    ) => {
      const one = indicator(base === undefined ? {} : { base: figure(base) });
      return assessYear(one, year(target, actual), NAGANO_SCHEME, {
        rule: assessmentRule(one, definition),
      });
    };
    const defined = (parts: Partial<AssessmentDefinition>): AssessmentDefinition => {
      return { direction: undefined, assessment: undefined, base: undefined, ...parts };
    };

    it("measures progress from a base: 20 → 10, at 15, is half way", () => {
      const lower = defined({ direction: "lower", assessment: "progressFromBase" });
      expect(assess(lower, [10, 15], 20).rate).toBe(0.5);
      expect(assess(lower, [10, 5], 20).rate).toBe(1.5);
      expect(assess(lower, [10, 25], 20).rate).toBe(-0.5);
      expect(assess(defined({ assessment: "progressFromBase", base: 10 }), [30, 20]).rate).toBe(0.5);
    });

    it("blocks progress to a target that is the base or lies on the wrong side of it, or without a base", () => {
      const lower = defined({ direction: "lower", assessment: "progressFromBase" });
      expect(assess(lower, [20, 15], 20).blockedReason).toBe("baseIsTarget");
      expect(assess(lower, [30, 15], 20).blockedReason).toBe("baseBeyondTarget");
      expect(assess(lower, [30, 15]).blockedReason).toBe("noBase");
    });

    it("takes 2−実績÷目標 as it is written: 42 of 30 is 60 %", () => {
      expect(assess(defined({ assessment: "twoMinusRatio" }), [30, 42]).rate).toBeCloseTo(0.6, 12);
      expect(assess(defined({ assessment: "twoMinusRatio" }), [30, 0]).rate).toBe(2);
      expect(assess(defined({ assessment: "twoMinusRatio" }), [0, 0]).state).toBe("reached");
    });
  });

  it("pro-rates the flow of a provisional year: 23 of 60 at the end of February is 23 ÷ 55", () => {
    const assessment = assessYear(indicator(), year(60, 23, { asOfMonth: 2 }), NAGANO_SCHEME);
    expect(assessment.rate).toBeCloseTo(0.3833, 4);
    expect(assessment.proRatedRate).toBeCloseTo(23 / 55, 12);
  });

  it.each(["cumulative", "atYearEnd"] as const)("never pro-rates a count that is %s", (countingBasis) => {
    const provisional = year(60, 23, { asOfMonth: 2 });
    expect(assessYear(indicator({ countingBasis }), provisional, NAGANO_SCHEME).proRatedRate).toBeUndefined();
  });

  it("grades a flow by the part of the target so far: 60 of 120 at the end of September is 順調", () => {
    const half = year(120, 60, { asOfMonth: 9 });
    expect(assessYear(indicator({ accrual: "growing" }), half, NAGANO_SCHEME)).toMatchObject({
      rate: 0.5,
      proRatedRate: 1,
      grade: "onTrack",
      gradeBasis: "proRated",
    });
  });

  it("grades what stands at any time as it is: 60 of 80 points is 75 % in September too", () => {
    const half = year(80, 60, { asOfMonth: 9 });
    expect(assessYear(indicator({ accrual: "standing" }), half, NAGANO_SCHEME)).toMatchObject({
      grade: "effortNeeded",
      gradeBasis: "wholeTarget",
      proRatedRate: undefined,
    });
  });

  it("gives no grade where nobody knows that it grows and both ways differ: 170 of 400 is 42.5 % or 85 %", () => {
    const unknown = indicator({ accrual: "unknown" });
    expect(assessYear(unknown, year(400, 170, { asOfMonth: 9 }), NAGANO_SCHEME)).toMatchObject({
      rate: 0.425,
      proRatedRate: 0.85,
      grade: "notAssessable",
    });
    expect(assessYear(unknown, year(400, 80, { asOfMonth: 9 }), NAGANO_SCHEME).grade).toBe("effortNeeded");
  });

  it("counts 令和2年（10月末現在） from January on: 5 of 6 deaths are as many as ten months may have", () => {
    const headed = (raw: string, asOfMonth: number): IndicatorYear => {
      const counted = year(6, 5, { asOfMonth });
      return { ...counted, heading: { ...counted.heading, raw } };
    };
    const deaths = indicator({ accrual: "growing", direction: "lower" });
    const onPart = (raw: string, month: number): number | undefined =>
      assessYear(deaths, headed(raw, month), NAGANO_SCHEME).proRatedRate;
    expect(onPart("令和2年\n（10月末現在）", 10)).toBeCloseTo(1, 12);
    expect(onPart("令和2年度（10月末現在）", 10)).toBeCloseTo(3.5 / 5, 12);
    expect(onPart("R2（10月末現在）", 10)).toBeCloseTo(3.5 / 5, 12);
    expect(onPart("令和7年（2月末現在）", 2)).toBeCloseTo(5.5 / 5, 12);
  });

  it("never grades 見込 by a part of the year: it speaks of the whole", () => {
    const expected = { ...year(120, 60), provisional: true };
    expect(assessYear(indicator(), expected, NAGANO_SCHEME).grade).toBe("effortNeeded");
  });

  it("never pro-rates 見込 in the heading either", () => {
    const plain = year(120, 60);
    const heading = { ...plain.heading, asOf: { text: "見込", month: undefined } };
    const expected = { ...plain, heading, provisional: true };
    const assessment = assessYear(indicator(), expected, NAGANO_SCHEME);
    expect([assessment.rate, assessment.proRatedRate]).toEqual([0.5, undefined]);
  });

  it("gives every assessed year the band that its rate lies in", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 0, max: 20_000 }),
        (target, actual) => {
          const { rate, grade } = assessYear(indicator(), year(target, actual), LETTER_SCHEME);
          const expected =
            actual >= target ? "A" : actual * 5 >= target * 4 ? "B" : actual * 5 >= target * 3 ? "C" : "D";
          expect(grade).toBe(expected);
          expect(bandOf(rate ?? Number.NaN, LETTER_SCHEME).key).toBe(grade);
        },
      ),
    );
  });
});
