import type { WorkbookSnapshot } from "../../../../../src/core/values/workbook/snapshot";
import type { CellContent } from "../../../../../src/core/values/workbook/cell-value";
import { calculate } from "../../../../support/calculate";
import { typed, valuesIn, withRates } from "../../../../support/plan-over";
import { sheet, workbook } from "../../../../support/workbook-builder";

/** Columns A to C are the table's or blank. */
function bookOf(...cells: readonly (readonly (string | number)[])[]): WorkbookSnapshot {
  return workbook([sheet({ name: "表", cells })]);
}

const BRACKETS = bookOf(["指標", "R5実績値（目標値）"], ["就職率", "9.6%（15.0%）"]);
const ARROW = bookOf(["指標", "目標", "R5実績値"], ["受診率（％）", "60%（R2）→80%（R5）", 70]);
const BELOW_NAME = bookOf(["KPI", "R5実績値"], ["就農者\n令和5年度まで10人", 7]);

/** What the rate shows, written over `book`, once `content` has been typed into a cell since. */
async function rateAfter(book: WorkbookSnapshot, cell: string, content: CellContent): Promise<unknown> {
  const shown = await calculate(typed(withRates(book), "表", { [cell]: content }));
  return valuesIn(shown, "表", "D2:G2").find((value) => value !== null && value !== "");
}

describe("a rate of figures that are parts of a text", () => {
  it("is that of the figures as they stand, and follows one that is corrected", async () => {
    expect(await rateAfter(BRACKETS, "B2", "9.6%（15.0%）")).toBeCloseTo(0.64);
    expect(await rateAfter(ARROW, "B2", "60%（R2）→80%（R5）")).toBeCloseTo(0.875);
    expect(await rateAfter(ARROW, "B2", "60%（R2）→1,400%（R5）")).toBeCloseTo(0.05);
    expect(await rateAfter(BELOW_NAME, "A2", "就農者\n令和5年度まで14人")).toBeCloseTo(0.5);
  });

  it.each([
    ["a number over goal and result", BRACKETS, "B2", 12.3],
    ["a share over goal and result", BRACKETS, "B2", "12.3%"],
    ["a text without brackets", BRACKETS, "B2", "12.3"],
    ["the same with other brackets", BRACKETS, "B2", "9.6%(15.0%)"],
    ["a number over base and goal", ARROW, "B2", 80],
    ["a goal without its base", ARROW, "B2", "80%（R5）"],
    ["a span of goals", ARROW, "B2", "60%（R2）→3-5%（R5）"],
    ["a part of a whole", ARROW, "B2", "60%（R2）→1/2%（R5）"],
    ["no goal", ARROW, "B2", "60%（R2）→%（R5）"],
    ["a number over the name", BELOW_NAME, "A2", 10],
    ["another year", BELOW_NAME, "A2", "就農者\n令和6年度まで10人"],
  ])("is none for %s typed since", async (_, book, cell, content) => {
    expect(await rateAfter(book, cell, content)).toBe("－");
  });
});
