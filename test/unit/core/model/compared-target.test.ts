import { comparedTarget } from "../../../../src/core/model/compared-target";
import { figure, indicator, year } from "../../../support/indicator-builder";

describe("comparedTarget", () => {
  const row = (
    ...figures: readonly (readonly [of: number, target: number | null, actual: number | null])[]
  ) => figures.map(([of, target, actual]) => year(target, actual, { of }));
  const comparedIn = (years: ReturnType<typeof row>): readonly (readonly [number | undefined, boolean])[] =>
    years.map((one) => {
      const { fiscalYear, isInterim } = comparedTarget(indicator({ years, accrual: "standing" }), one);
      return [fiscalYear, isInterim];
    });

  it("is the year's own target", () => {
    expect(comparedIn(row([2024, 10, 9], [2025, 12, 9]))).toEqual([
      [2024, false],
      [2025, false],
    ]);
  });

  it("is the target of the last year where that is the only one", () => {
    expect(comparedIn(row([2024, null, 9], [2025, null, 9], [2028, 12, null]))).toEqual([
      [2028, true],
      [2028, true],
      [2028, false],
    ]);
  });

  it("is the target at the end for a flow whose name says that it is of one year (年間)", () => {
    const years = row([2024, null, 96], [2025, null, 92], [2028, 100, null]);
    const flow = indicator({ years, accrual: "growing" });
    const understanding = {
      ...flow.understanding,
      accrual: { source: "stated", signs: [{ code: "table", text: "年間" }] },
    } as const;
    const [, second] = years;
    if (!second) throw new Error("no year");
    expect(comparedTarget(flow, second).isInterim).toBe(false);
    expect(comparedTarget({ ...flow, understanding }, second).isInterim).toBe(true);
  });

  it.each([
    ["件/年", true],
    ["件/5年", false],
    ["件", false],
  ])("at the end is held against yearly figures where its own cell says %s: %s", (ownUnit, isInterim) => {
    const end = { ...figure(100), ownUnit };
    const years = row([2024, null, 96], [2025, null, 92]);
    const [, second] = years;
    if (!second) throw new Error("no year");
    const flow = { years, accrual: "growing", unit: "件" } as const;
    const dated = [...years, { ...year(100, null, { of: 2028 }), target: end }];
    expect(comparedTarget(indicator({ ...flow, years: dated }), second).isInterim).toBe(isInterim);
    const undatedTarget = { cell: end, heading: end.address };
    expect(comparedTarget({ ...indicator(flow), undatedTarget }, second).isInterim).toBe(isInterim);
  });

  it("is a blank where one cell only is blank in front of the last year, as in the seed's ⑥", () => {
    expect(comparedIn(row([2024, null, 9], [2025, 12, 9]))).toEqual([
      [2024, false],
      [2025, false],
    ]);
  });

  it("is the last year's where the year has no cell for a target at all", () => {
    const years = [{ ...year(null, 9, { of: 2024 }), target: undefined }, year(12, null, { of: 2028 })];
    expect(comparedIn(years)[0]).toEqual([2028, true]);
  });

  it("is none beside several targets, and none after the only one", () => {
    const several = row([2023, null, 9], [2024, null, 9], [2025, 12, 9], [2026, 13, null]);
    expect(comparedIn(several).filter(([, isInterim]) => isInterim)).toEqual([]);
    const after = row([2023, null, 9], [2024, null, 9], [2025, 12, 9], [2026, null, 9]);
    expect(comparedIn(after).filter(([, isInterim]) => isInterim)).toEqual([]);
  });

  it("is the next of targets that are years apart, where the table has a place for no others: 中間 R7, 最終 R11", () => {
    const none = { target: undefined };
    const years = [
      { ...year(null, 9, { of: 2024 }), ...none },
      year(12, 10, { of: 2025 }),
      { ...year(null, 11, { of: 2026 }), ...none },
      year(20, null, { of: 2029 }),
    ];
    // 2024 is the year before, for comparison.
    expect(comparedIn(years)).toEqual([
      [2024, false],
      [2025, false],
      [2029, true],
      [2029, false],
    ]);
    const ahead = [
      { ...year(null, 9, { of: 2024 }), ...none },
      year(12, null, { of: 2026 }),
      year(20, null, { of: 2029 }),
    ];
    expect(comparedIn(ahead)[0]).toEqual([2026, true]);
  });

  it("stays that of the years on the way once it is reported on: no rate vanishes with the next report", () => {
    const none = { target: undefined };
    const before = [2021, 2022].map((of) => ({ ...year(null, 9, { of }), ...none }));
    const ahead = year(20, null, { of: 2027 });
    for (const reached of [null, 11]) {
      const apart = [...before, year(12, reached, { of: 2023 }), ahead];
      expect(comparedIn(apart).slice(0, 2)).toEqual([
        [2023, true],
        [2023, true],
      ]);
      expect(comparedIn([...before, year(12, reached, { of: 2023 })]).slice(0, 2)).toEqual([
        [2023, true],
        [2023, true],
      ]);
    }
  });

  it("is none of the one year before the plan and the result of the next: 24年度実績, 25年度計画, 25年度実績", () => {
    const before = { ...year(null, 9, { of: 2024 }), target: undefined };
    for (const reached of [null, 11])
      expect(comparedIn([before, year(12, reached, { of: 2025 })])[0]).toEqual([2024, false]);
    // A goal at the end of a plan, which has no place for what was reached, is aimed at from the year before too.
    const goal = { ...year(12, null, { of: 2025 }), actual: undefined };
    expect(comparedIn([before, goal])[0]).toEqual([2025, true]);
    // So is a target that the row goes to from a base, which is of an earlier year.
    const based = indicator({
      years: [before, year(12, 11, { of: 2025 })],
      base: figure(5),
      accrual: "standing",
    });
    expect(comparedTarget(based, before).isInterim).toBe(true);
    const understanding = {
      direction: { source: "assumed", signs: [] },
      targetYear: { source: "stated", signs: [{ code: "definition" }] },
    } as const;
    const goalOf = { ...based, base: undefined, understanding };
    expect(comparedTarget(goalOf, before).isInterim).toBe(true);
    const later = { ...year(null, 10, { of: 2028 }), target: undefined };
    const between = [year(8, 9, { of: 2024 }), later, year(12, null, { of: 2029 })];
    expect(comparedIn(between)[1]).toEqual([2029, true]);
  });

  it("is the next of targets that are years apart and all lie behind the results: 実績 H17, H20, 目標 H22, H24", () => {
    const parted = row([2005, null, 9], [2008, null, 10], [2010, 12, null], [2012, 20, null]);
    expect(comparedIn(parted)).toEqual([
      [2010, true],
      [2010, true],
      [2010, false],
      [2012, false],
    ]);
    // It stays so once the first of them is reported on.
    expect(comparedIn(row([2005, null, 9], [2008, null, 10], [2010, 12, 11], [2012, 20, null]))[1]).toEqual([
      2010,
      true,
    ]);
    // A blank among the targets, or a single one in front of them, leaves every year its own.
    const among = row(
      [2005, null, 9],
      [2008, null, 10],
      [2010, 12, null],
      [2011, null, null],
      [2012, 20, null],
    );
    const single = row([2008, null, 10], [2010, 12, null], [2012, 20, null]);
    for (const years of [among, single])
      expect(comparedIn(years).filter(([, isInterim]) => isInterim)).toEqual([]);
  });

  it("is none beside targets of years that follow one another", () => {
    const none = { target: undefined };
    const yearly = [
      { ...year(null, 9, { of: 2024 }), ...none },
      year(12, null, { of: 2026 }),
      year(13, null, { of: 2027 }),
    ];
    expect(comparedIn(yearly)[0]).toEqual([2024, false]);
  });

  it("is none for flows of several years: the target may be for all of them together", () => {
    const years = row([2022, null, 12], [2023, null, 15], [2026, 60, null]);
    const interim = (parts: Parameters<typeof indicator>[0]): boolean[] =>
      years.map((one) => comparedTarget(indicator({ years, ...parts }), one).isInterim);
    expect(interim({ accrual: "growing", unit: "人" })).toEqual([false, false, false]);
    expect(interim({ accrual: "growing", unit: "人／年" })).toEqual([true, true, false]);
    expect(interim({ accrual: "growing", unit: "人/1年" })).toEqual([true, true, false]);
    for (const unit of ["人/5年", "人／５年間", "人/11年", "人/5カ年", "人／五年"])
      expect([unit, interim({ accrual: "growing", unit })]).toEqual([unit, [false, false, false]]);
    expect(interim({ accrual: "standing", unit: "人" })).toEqual([true, true, false]);
    expect(interim({ accrual: "unknown", unit: "人" })).toEqual([true, true, false]);
  });

  it("is the end target for flows where the office's own rate is a year's actual against it", () => {
    const rates = (typed: number): readonly boolean[] => {
      const years = row([2023, null, 22], [2024, null, 31], [2025, 40, null]).map((one) =>
        one.fiscalYear === 2024 ? { ...one, rate: figure(typed) } : one,
      );
      return years.map(
        (one) => comparedTarget(indicator({ years, accrual: "growing", unit: "件" }), one).isInterim,
      );
    };
    // 31 of 40; 22 + 31 of 40 is no year's actual.
    expect(rates(0.775)).toEqual([true, true, false]);
    expect(rates(77.5)).toEqual([true, true, false]);
    expect(rates(1.325)).toEqual([false, false, false]);
  });

  it("is none for flows whose typed rates are of all years so far together, though the first year's says nothing", () => {
    const years = row([2023, null, 20], [2024, null, 25], [2025, null, 30], [2027, 100, null]);
    const interim = (...rates: readonly number[]): boolean[] => {
      const rated = years.map((one, index) =>
        rates[index] === undefined ? one : { ...one, rate: figure(rates[index]) },
      );
      return rated.map(
        (one) => comparedTarget(indicator({ years: rated, accrual: "growing", unit: "件" }), one).isInterim,
      );
    };
    // 20, 45 and 75 of 100 together; 20, 25 and 30 of 100 each.
    expect(interim(0.2, 0.45, 0.75)).toEqual([false, false, false, false]);
    expect(interim(0.2)).toEqual([false, false, false, false]);
    expect(interim(0.2, 0.25, 0.75)).toEqual([false, false, false, false]);
    expect(interim(0.2, 0.25, 0.3)).toEqual([true, true, true, false]);
  });

  it("is none where marks say that there was no target", () => {
    const years = [year("－", 9, { of: 2023 }), year("－", 9, { of: 2024 }), year(12, null, { of: 2025 })];
    expect(comparedIn(years).filter(([, isInterim]) => isInterim)).toEqual([]);
  });

  it("takes a figure in words for a target: 全員", () => {
    const years = [
      ...row([2023, null, 9], [2024, null, 9]),
      { ...year(null, null, { of: 2025 }), target: figure("全員") },
    ];
    expect(comparedIn(years)[0]).toEqual([2025, true]);
  });
});
