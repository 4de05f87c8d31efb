import { cellFormulaError } from "../../../../../../src/core/judge/checks/cell/formula-error";
import { findingsOn } from "../../../../../support/check-support";
import { SEED_TABLE } from "../../../../../support/seed-table";

describe("cellFormulaError", () => {
  it("finds errors in figures and in the sheet's own rates", () => {
    const table = "指標\t\tR5\tR6\n数（人）\t目標\t0\t5\n\t実績\t3\t#REF!\n\t達成率\t#DIV/0!\t#VALUE!";
    expect(findingsOn(cellFormulaError, table)).toEqual([
      ["C4", { error: "#DIV/0!", figure: "rate" }],
      ["D3", { error: "#REF!", figure: "actual" }],
      ["D4", { error: "#VALUE!", figure: "rate" }],
    ]);
  });

  it("finds nothing in the seed", () => {
    expect(findingsOn(cellFormulaError, SEED_TABLE)).toEqual([]);
  });
});
