import { cellQualifiedNumber } from "../../../../../../src/core/judge/checks/cell/qualified-number";
import { findingsOn } from "../../../../../support/check-support";
import { SEED_TABLE } from "../../../../../support/seed-table";

describe("cellQualifiedNumber", () => {
  it("finds hedged figures with what they say, but for a bound at a target", () => {
    const table = "指標\t\tR5\tR6\tR7\n数（人）\t目標\t100以上\t100\t100\n\t実績\t約１２０人\t10未満\t100";
    expect(findingsOn(cellQualifiedNumber, table)).toEqual([
      ["C3", { raw: "約１２０人", value: 120, times: 1, qualifier: "about", figure: "actual" }],
      ["D3", { raw: "10未満", value: 10, times: 1, qualifier: "below", figure: "actual" }],
    ]);
  });

  it("gives an estimate in percent as people see it", () => {
    const table = "指標\t\tR5\tR6\n女性の割合\t目標\t30%程度\t30%\n\t実績\t25%\t28%";
    expect(findingsOn(cellQualifiedNumber, table)).toEqual([
      ["C2", { raw: "30%程度", value: 0.3, times: 100, qualifier: "about", figure: "target" }],
    ]);
  });

  it("finds nothing in the seed, whose descriptions say 約1% and 約260千円", () => {
    expect(findingsOn(cellQualifiedNumber, SEED_TABLE)).toEqual([]);
  });
});
