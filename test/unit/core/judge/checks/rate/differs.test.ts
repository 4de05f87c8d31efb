import { rateDiffers } from "../../../../../../src/core/judge/checks/rate/differs";
import { findingsOn, runOn } from "../../../../../support/check-support";
import { typed, withRates } from "../../../../../support/plan-over";
import { grid, sheet, workbook, type CellInput } from "../../../../../support/workbook-builder";
import { SEED_TABLE } from "../../../../../support/seed-table";

const TABLE = "指標\t\tR5\tR6\tR7\n① 講座【回】\t目標\t10\t10\t-\n\t実績\t12\t8\t3\n\t達成率\t";

describe("rateDiffers", () => {
  it("finds a typed rate that target and actual do not give: 50 % for 8 of 10", () => {
    expect(findingsOn(rateDiffers, `${TABLE}1.2\t0.5\t`)).toEqual([
      ["D4", { stated: 0.5, raw: "0.5", calculated: false, ours: 0.8 }],
    ]);
  });

  it("reads a column that counts in percent", () => {
    expect(findingsOn(rateDiffers, `${TABLE}120\t50\t`)).toEqual([
      ["D4", { stated: 0.5, raw: "50", calculated: false, ours: 0.8 }],
    ]);
  });

  it("finds a figure where there is no rate, and leaves blank cells and marks alone", () => {
    expect(findingsOn(rateDiffers, `${TABLE}\t\t0.3`)).toEqual([
      ["E4", { stated: 0.3, raw: "0.3", calculated: false, ours: undefined }],
    ]);
    // 97.1 where there is nothing to compare it with is 97.1 %, not 9,710 %.
    expect(findingsOn(rateDiffers, `${TABLE}\t\t97.1`)).toEqual([
      ["E4", { stated: 0.971, raw: "97.1", calculated: false, ours: undefined }],
    ]);
    expect(findingsOn(rateDiffers, `${TABLE}\t\t-`)).toEqual([]);
  });

  describe("where the cell itself says %", () => {
    const OF_TEN_OF_SIXTY = "指標\t\tR5\tR6\n会員数【人】\t目標\t60\t60\n\t実績\t10\t10\n\t達成率\t";
    const table = (value: number, numberFormat?: string): CellInput[][] => [
      ["指標", null, "R5"],
      ["会員数【人】", "目標", 60],
      [null, "実績", 10],
      [null, "達成率", numberFormat === undefined ? value : { value, numberFormat }],
    ];
    const stated = (cells: CellInput[][]): unknown =>
      runOn(rateDiffers, workbook([sheet({ cells })])).findings.map(({ data }) => data);

    it("quotes what the cell shows: 85 %, however far that is from 16.7 %", () => {
      expect(stated(table(0.85, "0%"))).toMatchObject([{ stated: 0.85 }]);
      expect(stated(table(1.2, "0.0%"))).toMatchObject([{ stated: 1.2 }]);
      expect(stated(table(0.3, "0%"))).toMatchObject([{ stated: 0.3 }]);
    });

    it("quotes what is typed as text with its ％", () => {
      expect(findingsOn(rateDiffers, `${OF_TEN_OF_SIXTY}85%\t120.5％`)).toMatchObject([
        ["C4", { stated: 0.85, raw: "85%" }],
        ["D4", { stated: 1.205, raw: "120.5％" }],
      ]);
    });

    it("takes a ％ that a format only shows for what it says: 0.5 shown as 0.5％", () => {
      expect(stated(table(0.5, '0.0"％"'))).toMatchObject([{ stated: 0.005 }]);
      expect(stated(table(85, '0"％"'))).toMatchObject([{ stated: 0.85 }]);
    });

    it("guesses still where nothing says so: 85 is 85 %, and 0.25 is 25 %", () => {
      expect(stated(table(85))).toMatchObject([{ stated: 0.85 }]);
      expect(stated(table(0.25))).toMatchObject([{ stated: 0.25 }]);
    });
  });

  it("leaves figures alone that agree as far as they were typed, and formulas of the add-in", () => {
    expect(findingsOn(rateDiffers, `${TABLE}1.2\t80\t`)).toEqual([]);
    expect(findingsOn(rateDiffers, SEED_TABLE)).toEqual([]);
  });

  it("finds a figure typed over a rate of the add-in's own block", () => {
    const book = workbook([
      sheet({ name: "指標", cells: grid("指標\t\tR5\tR6\n① 講座【回】\t目標\t10\t10\n\t実績\t12\t8") }),
    ]);
    const filled = withRates(book);
    expect(runOn(rateDiffers, filled).findings).toEqual([]);
    const over = typed(typed(filled, "指標", { G3: 0.9 }), "指標", { F3: 1.2 });
    expect(runOn(rateDiffers, over).findings).toMatchObject([
      {
        at: { sheet: "指標", row: 2, column: 6 },
        indicator: "①",
        fiscalYear: 2024,
        data: { stated: 0.9, raw: "0.9", calculated: false, ours: 0.8 },
      },
    ]);
  });

  it("finds a formula of the staff's that calculates something else", () => {
    const cells = [
      ["指標", null, "R5"],
      ["① 講座【回】", "目標", 10],
      [null, "実績", 8],
      [null, "達成率", { value: 0.9, formula: "=(C3+1)/C2" }],
    ];
    const { findings } = runOn(rateDiffers, workbook([sheet({ cells })]));
    expect(findings).toMatchObject([
      { severity: "warning", data: { stated: 0.9, calculated: true, ours: 0.8 } },
    ]);
  });
});
