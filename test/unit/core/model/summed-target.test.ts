import { fiscalYear } from "../../../../src/core/values/calendar/fiscal-year";
import type { Indicator, SummedTarget } from "../../../../src/core/model/indicator";
import { comparedActual, comparedTarget } from "../../../../src/core/model/compared-target";
import { heldByRates } from "../../../../src/core/model/held-by-rates";
import { heldAgainstSum, yearsWithoutFigure } from "../../../../src/core/model/summed-target";
import { NAGANO_SCHEME } from "../../../../src/core/model/grade-scheme";
import { assessYear } from "../../../../src/core/judge/achievement/assess-year";
import type { CellValue } from "../../../../src/core/values/workbook/cell-value";
import { figure, indicator, year } from "../../../support/indicator-builder";

function summed(
  target: CellValue,
  actuals: readonly CellValue[],
  parts: Partial<Indicator> &
    Partial<Pick<SummedTarget, "actuals" | "rates">> & { readonly lasts?: number } = {},
): Indicator & { readonly summedTarget: SummedTarget } {
  const { actuals: said, rates, lasts = 5, ...ofIndicator } = parts;
  const years = actuals.map((actual, index) => year(null, actual, { of: 2021 + index }));
  const summedTarget = {
    cell: figure(target, true),
    from: fiscalYear(2021),
    to: fiscalYear(2020 + lasts),
    actuals: said,
    rates,
  };
  return { ...indicator({ years, ...ofIndicator }), summedTarget };
}

const held = (...of: Parameters<typeof summed>): string => {
  const one = summed(...of);
  return heldAgainstSum(one, one.summedTarget);
};

describe("what is held against a target of several years together", () => {
  it("is the sum of what happens through the year where an actual falls, or does not grow like a total", () => {
    expect(held(60, [12, 18, 15])).toBe("sum");
    expect(held(60, [12, 15, 18])).toBe("sum");
  });

  it("is asked where the actuals grow as a total of all years so far does", () => {
    expect(held(100, [20, 45, 71])).toBe("unknown");
    // Far below their target too.
    expect(held(100, [3, 5, 8])).toBe("unknown");
    expect(held(500, [100, 210, 330])).toBe("unknown");
    expect(held(10, [0, 3, 5])).toBe("unknown");
  });

  it("is asked of what is there at a time, and of names that say nothing, be they falling", () => {
    expect(held(60, [12, 18, 15], { accrual: "standing" })).toBe("unknown");
    expect(held(60, [12, 15, 18], { accrual: "unknown" })).toBe("unknown");
    expect(held(60, [12, 18, 15], { accrual: "unknown" })).toBe("unknown");
    // 11 保育士 of 12 are no 33 of 40.
    expect(held(40, [12, 11, 10], { accrual: "unknown" })).toBe("unknown");
    // 35 組織 of 30, 28 and 31.
    expect(held(35, [30, 28, 31], { accrual: "unknown" })).toBe("unknown");
  });

  it("is asked of what happens through a year where the latest is nearer, though one falls: 98 of 110", () => {
    expect(held(110, [100, 95, 98], { accrual: "growing" })).toBe("unknown");
  });

  it("is what the table says of its actuals", () => {
    expect(held(100, [20, 45, 71], { actuals: "yearly" })).toBe("sum");
    expect(held(100, [20, 45, 40], { actuals: "running" })).toBe("latest");
  });

  it("is the latest of what is called 累計, and is asked of 延べ, which may be of a year", () => {
    const called = (text: string): Partial<Indicator> => ({
      countingBasis: "cumulative",
      accrual: "standing",
      understanding: {
        direction: { source: "assumed", signs: [] },
        countingBasis: { source: "stated", signs: [{ code: "table", text }] },
      },
    });
    expect(held(100, [20, 45, 71], called("累計"))).toBe("latest");
    expect(held(100, [20, 45, 71], called("延べ"))).toBe("unknown");
  });

  it("is what 指標定義 says, whatever else does, and never a sum of shares", () => {
    const by = (accrual: "growing" | "standing", code: "definition" | "ratio"): Partial<Indicator> => ({
      accrual,
      understanding: {
        direction: { source: "assumed", signs: [] },
        accrual: { source: "stated", signs: [code === "ratio" ? { code, text: "％" } : { code }] },
      },
    });
    expect(held(100, [20, 45, 71], by("growing", "definition"))).toBe("sum");
    expect(held(100, [20, 45, 40], by("standing", "definition"))).toBe("latest");
    expect(held(100, [20, 45, 40], { ...by("standing", "ratio"), actuals: "yearly" })).toBe("unknown");
    const perYear = by("growing", "definition");
    expect(held(100, [30, 35, 28], { ...perYear, unit: "％" })).toBe("unknown");
    expect(held(100, [30, 35, 28], { ...perYear, name: "受診率", unit: "" })).toBe("unknown");
    expect(held(100, [30, 35, 28], { ...by("standing", "definition"), unit: "％" })).toBe("latest");
    // Items are counted in 点 too.
    expect(held(100, [30, 35, 28], { ...perYear, name: "貸出点数", unit: "点" })).toBe("sum");
  });
});

describe("the office's own rates beside a target of several years together", () => {
  it("let nothing be added up that they hold year by year", () => {
    expect(held(60, [12, 18, 15], { rates: "ofYear" })).toBe("unknown");
    expect(held(60, [12, 18, 15], { rates: "ofYear", actuals: "yearly" })).toBe("unknown");
    expect(held(60, [12, 18, 30], { rates: "ofYear", actuals: "running" })).toBe("latest");
  });

  it("say that the years are added up where nothing else tells", () => {
    expect(held(100, [20, 45, 71], { rates: "soFar", accrual: "unknown" })).toBe("sum");
    expect(held(100, [20, 45, 71], { rates: "soFar", actuals: "running" })).toBe("unknown");
    expect(held(100, [20, 45, 71], { rates: "soFar", name: "受診率" })).toBe("unknown");
  });

  it("tell in the years where the sum so far is another figure, and only if all of them say the same", () => {
    const says = (target: number, ...rates: readonly CellValue[]): string | undefined => {
      const actuals = [12, 15, 18, 22];
      const years = actuals.map((actual, index) => ({
        ...year(null, actual, { of: 2021 + index }),
        rate: figure(rates[index] ?? null),
      }));
      return heldByRates(years, target);
    };
    expect(says(100, 0.12, 0.15, 0.18, 0.22)).toBe("ofYear");
    expect(says(100, 12, 27, 45, 67)).toBe("soFar");
    expect(says(100, null, null, 0.45)).toBe("soFar");
    expect(says(100, 0.12)).toBeUndefined();
    expect(says(100, 0.12, 0.27, 0.18)).toBeUndefined();
    expect(says(100, 0.12, 0.5, 0.45)).toBeUndefined();
    // 0.01 % and 0.03 % are both 0.00.
    expect(says(100_000, 0, 0, 0, 0)).toBeUndefined();
  });
});

describe("a year beside a target of several years together", () => {
  const compare = (one: Indicator): readonly (readonly [number | undefined, boolean])[] =>
    one.years.map((of) => {
      const compared = comparedTarget(one, of);
      return [compared.ofSpan ? comparedActual(of, compared) : undefined, compared.isInterim];
    });

  it("is the sum so far, on the way until the last of them", () => {
    expect(compare(summed(60, [12, 18, 15], { lasts: 3 }))).toEqual([
      [12, true],
      [30, true],
      [45, false],
    ]);
    const one = summed(60, [12, 18, 15], { lasts: 3 });
    const years = [...one.years.slice(0, 2), year(null, 15, { of: 2023, asOfMonth: 12 })];
    expect(compare({ ...one, years }).at(-1)).toEqual([45, true]);
  });

  it("has no rate on the way where less is better: 3 of at most 10 would be 333 %", () => {
    const one = summed(10, [3, 2, 4], { lasts: 3, direction: "lower" });
    const outcomes = one.years.map((of) => {
      const { state, blockedReason, rate, gradeBasis } = assessYear(one, of, NAGANO_SCHEME);
      return [state, blockedReason, rate, gradeBasis];
    });
    expect(outcomes).toEqual([
      ["blocked", "sumNotOver", undefined, "interim"],
      ["blocked", "sumNotOver", undefined, "interim"],
      ["assessed", undefined, 10 / 9, "spanTarget"],
    ]);
  });

  it("is its own actual where that is a sum itself", () => {
    expect(compare(summed(60, [12, 30, 45], { lasts: 3, actuals: "running" }))).toEqual([
      [12, true],
      [30, true],
      [45, false],
    ]);
  });

  it("is nothing while nobody knows, and outside of the years", () => {
    expect(compare(summed(100, [20, 45, 71]))).toEqual([
      [undefined, false],
      [undefined, false],
      [undefined, false],
    ]);
    expect(compare(summed(60, [12, 18, 15], { lasts: 2 })).at(-1)).toEqual([undefined, false]);
  });

  it("lacks the years that say no figure before the latest", () => {
    const lacking = (actuals: readonly CellValue[]): number[] => {
      const one = summed(60, actuals);
      return yearsWithoutFigure(one, one.summedTarget).map((of) => of.fiscalYear);
    };
    expect(lacking([12, null, 15, null])).toEqual([2022]);
    expect(lacking(["－", "調査中", 15])).toEqual([2021, 2022]);
    expect(lacking([12, 18, null])).toEqual([]);
    expect(compare(summed(60, [12, null, 15, 20]))).toEqual([
      [12, true],
      [undefined, true],
      [undefined, true],
      [undefined, true],
    ]);
  });
});
