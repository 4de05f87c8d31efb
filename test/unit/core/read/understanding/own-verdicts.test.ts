import { verdictSign } from "../../../../../src/core/read/understanding/own-verdicts";
import { year } from "../../../../support/indicator-builder";

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
