import { indicatorUnitsDiffer } from "../../../../../../src/core/judge/checks/indicator/units-differ";
import { findingsOn } from "../../../../../support/check-support";
import { SEED_TABLE } from "../../../../../support/seed-table";

describe("indicatorUnitsDiffer", () => {
  it("finds a figure of something else than its row counts", () => {
    const table = "指標\t\tR5\tR6\n利用者数（人）\t目標\t100\t100\n\t実績\t5社\t90";
    expect(findingsOn(indicatorUnitsDiffer, table)).toEqual([
      ["C3", { raw: "5社", unit: "社", indicatorUnit: "人", figure: "actual", why: "otherUnit" }],
    ]);
  });

  it("finds a bare figure beside figures with scales", () => {
    const table = "指標\t\tR5\tR6\n売上額\t目標\t4万円\t100万円\n\t実績\t8\t88万円";
    expect(findingsOn(indicatorUnitsDiffer, table)).toEqual([
      ["C3", { raw: "8", unit: "", indicatorUnit: "万円", figure: "actual", why: "scaleNotNamed" }],
    ]);
  });

  it("says a true number as its cell shows it, with the unit of its format", () => {
    const table = "指標\t\tR5\tR6\n利用者数（人）\t目標\t100\t100\n\t実績\t5\t90";
    expect(findingsOn(indicatorUnitsDiffer, table, { formats: { C: '0"社"' } })).toEqual([
      ["C2", { raw: "100社", unit: "社", indicatorUnit: "人", figure: "target", why: "otherUnit" }],
      ["C3", { raw: "5社", unit: "社", indicatorUnit: "人", figure: "actual", why: "otherUnit" }],
    ]);
  });

  it("says a text as it was typed", () => {
    const table = "指標\t\tR5\tR6\n利用者数（人）\t目標\t100\t100\n\t実績\t５ 社\t90";
    expect(findingsOn(indicatorUnitsDiffer, table)).toEqual([
      ["C3", { raw: "５ 社", unit: "社", indicatorUnit: "人", figure: "actual", why: "otherUnit" }],
    ]);
  });

  it("finds nothing where scales can be brought together", () => {
    const table = "指標\t\tR5\tR6\n売上額\t目標\t4万円\t100万円\n\t実績\t8千円\t1,310千円";
    expect(findingsOn(indicatorUnitsDiffer, table)).toEqual([]);
  });

  it("finds nothing in the seed", () => {
    expect(findingsOn(indicatorUnitsDiffer, SEED_TABLE)).toEqual([]);
  });
});
