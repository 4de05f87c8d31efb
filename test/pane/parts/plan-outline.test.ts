import type { Plan } from "../../../src/core/plan/plan";
import { countPlan, outlinePlan } from "../../../src/taskpane/parts/plan-outline";

describe("outlinePlan", () => {
  const planOf = (before: null | number): Plan => ({
    kind: "evidence",
    edits: [
      { kind: "addSheet", sheet: "根拠" },
      {
        kind: "cells",
        sheet: "根拠",
        row: 0,
        column: 0,
        before: Array.from({ length: 700 }, () => [before]),
        after: Array.from({ length: 700 }, (_, row) => [row]),
      },
    ],
    refusals: [],
  });

  it("lists 500 rows of a long new list and counts the others", () => {
    const [sheet] = outlinePlan(planOf(null));
    expect([sheet?.cells.length, sheet?.unlisted]).toEqual([500, 200]);
    expect(countPlan(outlinePlan(planOf(null))).cells).toBe(700);
  });

  it("lists every cell that is written over", () => {
    const [sheet] = outlinePlan(planOf(-1));
    expect([sheet?.cells.length, sheet?.unlisted]).toEqual([700, 0]);
  });

  it("goes through a plan once", () => {
    const plan = planOf(null);
    expect(outlinePlan(plan)).toBe(outlinePlan(plan));
  });
});
