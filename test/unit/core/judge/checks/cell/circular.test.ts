import { cellCircular } from "../../../../../../src/core/judge/checks/cell/circular";
import { findingsOn, found } from "../../../../../support/check-support";
import { SEED_TABLE } from "../../../../../support/seed-table";
import { grid, sheet, workbook } from "../../../../../support/workbook-builder";

const TABLE = "指標\t\tR5\tR6\n数（人）\t目標\t10\t10\n\t実績\t0\t0";

describe("cellCircular", () => {
  it("finds a sum that has its own cell in its range", () => {
    const [head, target, actual] = grid(TABLE);
    const cells = [head, target, [...(actual ?? []).slice(0, 3), { value: 0, formula: "=SUM(C3:D3)" }]];
    expect(found(cellCircular, workbook([sheet({ cells: cells.map((row) => row ?? []) })]))).toEqual([
      ["D3", { figure: "actual", through: "" }],
    ]);
  });

  it("names the cell through which a formula comes back, on another sheet too", () => {
    const [head, target, actual] = grid(TABLE);
    const cells = [head, target, [...(actual ?? []).slice(0, 3), { value: 0, formula: "=集計!A1*1" }]];
    const book = workbook([
      sheet({ name: "指標", cells: cells.map((row) => row ?? []) }),
      sheet({ name: "集計", cells: [[{ value: 0, formula: "=A2+1" }], [{ value: 0, formula: "=指標!D3" }]] }),
    ]);
    expect(found(cellCircular, book)).toEqual([["D3", { figure: "actual", through: "集計!A2" }]]);
  });

  it.each([
    ["集計!A1:J200", [["D3", { figure: "actual", through: "集計!A2" }]]],
    ["集計!A1:J201", []],
  ])("follows a range of 2,000 cells and none of more: %s", (range, expected) => {
    const [head, target, actual] = grid(TABLE);
    const cells = [head, target, [...(actual ?? []).slice(0, 3), { value: 0, formula: `=SUM(${range})` }]];
    const book = workbook([
      sheet({ name: "指標", cells: cells.map((row) => row ?? []) }),
      sheet({ name: "集計", cells: [[{ value: 1 }], [{ value: 0, formula: "=指標!D3" }]] }),
    ]);
    expect(found(cellCircular, book)).toEqual(expected);
  });

  it("finds nothing in formulas that lead on to plain cells, nor in the seed", () => {
    const [head, target, actual] = grid(TABLE);
    const cells = [head, target, [...(actual ?? []).slice(0, 3), { value: 0, formula: "=SUM(C2:C3)" }]];
    expect(found(cellCircular, workbook([sheet({ cells: cells.map((row) => row ?? []) })]))).toEqual([]);
    expect(findingsOn(cellCircular, SEED_TABLE)).toEqual([]);
  });
});
