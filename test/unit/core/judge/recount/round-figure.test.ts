import {
  roundDown,
  roundFigure,
  roundHalfUp,
  roundUp,
} from "../../../../../src/core/judge/recount/round-figure";

describe("roundHalfUp", () => {
  it("rounds half away from zero, as Excel's ROUND", () => {
    expect([24480.5, 24480.4, -0.5, -0.4, 1.005 * 1000].map(roundHalfUp)).toEqual([
      24481, 24480, -1, 0, 1005,
    ]);
  });
});

describe("roundDown", () => {
  it("cuts off towards zero, but not what binary fractions lost", () => {
    expect([24480.9, -0.9, 0.29 * 100].map(roundDown)).toEqual([24480, 0, 29]);
  });
});

describe("roundUp", () => {
  it("goes away from zero, but not for what binary fractions added", () => {
    expect([24480.1, -0.1, 1.1 * 3 * 10].map(roundUp)).toEqual([24481, -1, 33]);
  });
});

describe("roundFigure", () => {
  it("leaves a figure without 端数処理 as it is", () => {
    expect(roundFigure(1.5, undefined)).toBe(1.5);
    expect(roundFigure(0.1 + 0.2, undefined)).toBe(0.3);
  });
});
