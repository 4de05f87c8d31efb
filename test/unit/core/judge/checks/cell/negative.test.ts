import { cellNegative } from "../../../../../../src/core/judge/checks/cell/negative";
import { findingsOn } from "../../../../../support/check-support";
import { SEED_TABLE } from "../../../../../support/seed-table";

describe("cellNegative", () => {
  it("finds negative counts, typed in any way", () => {
    const table = "指標\t\tR5\tR6\n数（人）\t目標\t-3\t5\n\t実績\t0\t▲5";
    expect(findingsOn(cellNegative, table)).toEqual([
      ["C2", { value: -3, times: 1, figure: "target" }],
      ["D3", { value: -5, times: 1, figure: "actual" }],
    ]);
  });

  it("says by how many times what people see in the cell is more: -7.2 %", () => {
    const table = "指標\t\tR5\n学校の割合\t目標\t0.05\n\t実績\t-0.072";
    expect(findingsOn(cellNegative, table, { formats: { C: "0.0%" } })).toEqual([
      ["C3", { value: -0.072, times: 100, figure: "actual" }],
    ]);
  });

  it("leaves indicators alone that measure a change or a balance", () => {
    expect(
      findingsOn(
        cellNegative,
        "指標\t\tR5\n社会増減数（人）\t目標\t-40\n\t実績\t-45\n会員純増数（人）\t目標\t10\n\t実績\t-3\n事業収支（千円）\t目標\t-1\n\t実績\t-2",
      ),
    ).toEqual([]);
  });

  it("leaves a difference alone", () => {
    const table = "指標\t\tR5\tR6\n平均正答率の全国との差（ポイント）\t目標\t1\t1\n\t実績\t-0.5\t0.3";
    expect(findingsOn(cellNegative, table)).toEqual([]);
  });

  it("leaves an indicator alone that is below zero throughout: a rate of reduction", () => {
    const table = "指標\t\tR5\tR6\nCO2排出量（％）\t目標\t-5\t-8\n\t実績\t-4\t-9";
    expect(findingsOn(cellNegative, table)).toEqual([]);
    expect(findingsOn(cellNegative, table.replace("-9", "9"))).toHaveLength(3);
    expect(findingsOn(cellNegative, "指標\t\tR5\n数（人）\t目標\t-5\n\t実績\t-4")).toHaveLength(2);
  });

  it("finds nothing in the seed: a true zero is no fault", () => {
    expect(findingsOn(cellNegative, SEED_TABLE)).toEqual([]);
  });
});
