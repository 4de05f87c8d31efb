import { indicatorRowMissing } from "../../../../../../src/core/judge/checks/indicator/row-missing";
import { targetMissing } from "../../../../../../src/core/judge/checks/target/missing";
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

  it("asks no goals of 活動指標 that have none beside 成果指標 that have them, but of one among others", () => {
    const form =
      "指標\t\tR5\n成果指標1（人）\t目標\t1\n\t実績\t1\n活動指標1（回）\t実績\t1\n活動指標2（回）\t実績\t2";
    expect(findingsOn(indicatorRowMissing, form)).toEqual([]);
    expect(findingsOn(indicatorRowMissing, `${form}\n活動指標3（回）\t目標\t1\n\t実績\t1`)).toHaveLength(2);
  });

  it("asks no goals of the parts of what has one, but of one among others", () => {
    const rows = "受講者数（人）\t目標\t100\n\t実績\t95\n内訳 男\t実績\t40\n内訳 女\t実績\t55";
    expect(findingsOn(indicatorRowMissing, `指標\t\tR5\n${rows}`)).toEqual([]);
    expect(findingsOn(indicatorRowMissing, `指標\t\tR5\n${rows}\n内訳 他\t目標\t1\n\t実績\t0`)).toHaveLength(
      2,
    );
  });

  it("misses no goals where there are two of which nothing says which to hold the results against", () => {
    const rows = "講座\t回\t5\t10\t11\t12";
    expect(findingsOn(indicatorRowMissing, `指標\t単位\t目標値\tR5実績\tR6実績\tR7予定\n${rows}`)).toEqual(
      [],
    );
    expect(findingsOn(targetMissing, `指標\t単位\t目標値\tR5実績\tR6実績\tR7予定\n${rows}`)).toEqual([]);
  });

  it("finds nothing in the seed", () => {
    expect(findingsOn(indicatorRowMissing, SEED_TABLE)).toEqual([]);
  });
});
