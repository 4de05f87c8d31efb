import { indicatorRowMissing } from "../../../../../../src/core/judge/checks/indicator/row-missing";
import { findingsOn } from "../../../../../support/check-support";
import { SEED_TABLE } from "../../../../../support/seed-table";

describe("indicatorRowMissing", () => {
  it("finds 目標 without 実績, and the reverse", () => {
    const table = "指標\t\tR5\n① A（人）\t目標\t1\n② B（人）\t目標\t1\n\t実績\t1\n③ C（人）\t実績\t1";
    expect(findingsOn(indicatorRowMissing, table)).toEqual([
      ["A2", { name: "A", missing: "actual" }],
      ["A5", { name: "C", missing: "target" }],
    ]);
  });

  it("finds nothing in the seed", () => {
    expect(findingsOn(indicatorRowMissing, SEED_TABLE)).toEqual([]);
  });
});
