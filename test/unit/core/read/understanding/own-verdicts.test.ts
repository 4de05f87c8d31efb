import { rateFormula } from "../../../../../src/core/plan/rate-formula";
import { rateAgainstSign, verdictSign } from "../../../../../src/core/read/understanding/own-verdicts";
import { figure, year } from "../../../../support/indicator-builder";

describe("verdictSign", () => {
  const of = (...years: readonly (readonly [target: number, actual: number, text: string])[]): unknown =>
    verdictSign(years.map(([target, actual, text]) => ({ year: year(target, actual, {}), text })));

  it("finds the words against what more of it would be: 未達成 beside 12 of 10, 達成 beside 9 of 10", () => {
    expect(of([10, 12, "未達成"], [10, 9, "達成"])).toEqual({ code: "table", text: "未達成" });
    expect(of([10, 12, "×"])).toEqual({ code: "table", text: "×" });
  });

  it("says nothing where one of them agrees, none says that a goal was missed, or it was met exactly", () => {
    expect(of([10, 12, "達成"], [10, 9, "未達成"])).toBeUndefined();
    expect(of([10, 12, "未達成"], [10, 9, "未達成"])).toBeUndefined();
    expect(of([62.2, 61.6, "○"])).toBeUndefined();
    expect(of([10, 10, "未達成"])).toBeUndefined();
    expect(of([10, 12, "継続"])).toBeUndefined();
  });
});

describe("rateAgainstSign", () => {
  const of = (
    ...years: readonly (readonly [target: number, actual: number, rate: number, formula?: string])[]
  ): unknown =>
    rateAgainstSign(
      years.map(([target, actual, rate, formula]) => ({
        ...year(target, actual, {}),
        rate: { ...figure(rate), ...(formula !== undefined && { formula }) },
      })),
    );

  it("finds typed rates that are on the other side of 100 % in each year", () => {
    expect(of([100, 105, 0.95])).toEqual({ code: "table", text: "95%" });
    expect(of([100, 105, 95])).toEqual({ code: "table", text: "95%" });
    expect(of([880, 900, 0.833], [850, 870, 0.867])).toEqual({ code: "table", text: "83.3%" });
  });

  it("says nothing of rates on the same side, near 100 %, or of our own", () => {
    expect(of([100, 105, 1.05])).toBeUndefined();
    expect(of([60, 50, 0.5])).toBeUndefined();
    expect(of([100, 105, 0.95], [100, 90, 0.9])).toBeUndefined();
    expect(of([1000, 1001, 0.999])).toBeUndefined();
    expect(of([60, 10, 1.2])).toBeUndefined();
    expect(
      of([100, 105, 0.95, rateFormula({ target: "C6", actual: "C7" }, { form: "ratio" })]),
    ).toBeUndefined();
  });
});
