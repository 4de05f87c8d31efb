import { cellTextForNumber } from "../../../src/core/checks/cell-text-for-number";
import { findingsOn } from "../../support/check-support";
import { SEED_TABLE } from "../../support/seed-table";
import { grid, sheet, workbook } from "../../support/workbook-builder";
import { runOn } from "../../support/check-support";

describe("cellTextForNumber", () => {
  it("finds 目標達成 in ② R7 of the seed and nothing else", () => {
    expect(findingsOn(cellTextForNumber, SEED_TABLE)).toEqual([
      ["K7", { raw: "目標達成", figure: "actual" }],
    ]);
  });

  it("leaves marks, blanks, numbers typed as text and qualified numbers to others", () => {
    const table = "指標\t\tR4\tR5\tR6\tR7\n数（人）\t目標\t－\t\t１２\t約100\n\t実績\tなし\t0\t集計中\t5以上";
    expect(findingsOn(cellTextForNumber, table)).toEqual([]);
  });

  it("finds a figure in another scale than the row's", () => {
    const table = "指標\t\tR5\n収入額（千円）\t目標\t100\n\t実績\t2,400円";
    expect(findingsOn(cellTextForNumber, table)).toEqual([["C3", { raw: "2,400円", figure: "actual" }]]);
  });

  it("names a number that Excel shows as a date by that date", () => {
    const cells = grid("指標\t\tR5\n数（人）\t目標\t100\n\t実績\t").map((row) => [...row]);
    const dated = [...cells.slice(0, 2), [null, "実績", { value: 45721, numberFormat: 'm"月"d"日"' }]];
    const [finding] = runOn(cellTextForNumber, workbook([sheet({ cells: dated })])).findings;
    expect(finding?.data).toEqual({ raw: "2025-03-05", figure: "actual" });
  });
});
