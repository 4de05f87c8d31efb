import { applyPlan } from "../../../../support/apply-plan";
import { calculate } from "../../../../support/calculate";
import { ratesOver, typed, valuesIn, withRates, writtenBy } from "../../../../support/plan-over";
import { grid, sheet, workbook } from "../../../../support/workbook-builder";
import type { WorkbookSnapshot } from "../../../../../src/core/values/workbook/snapshot";

const ROWS = `
年度\t観光入込客数（千人）\t\t② 待機児童数（人）\t\t宿泊者数（千人）\t\t
\t目標\t実績\t目標\t実績\t目標\t実績\t達成率
R5\t800\t612\t20\t25\t200\t150\t
R6\t900\t915\t10\t8\t210\t集計中\t`;

function yearsDown(): WorkbookSnapshot {
  const merges = ["A1:A2", "B1:C1", "D1:E1", "F1:H1"];
  return workbook([sheet({ name: "観光", cells: grid(ROWS), merges })]);
}

describe("the rates of a table whose years stand below one another", () => {
  it("have a column for each indicator right of it, but for one with 達成率 of its own", async () => {
    const book = yearsDown();
    const plan = ratesOver(book);
    expect(writtenBy(plan)).toMatchObject({ J1: "達成率（観光入込客数）", K1: "達成率（② 待機児童数）" });
    const done = applyPlan(book, plan);
    const shown = await calculate(done);
    // Fewer waiting children are better, and the targets fall: 20 ÷ 25, 10 ÷ 8. 612 ÷ 800, 915 ÷ 900; 150 ÷ 200 in the table's own column.
    expect(valuesIn(shown, "観光", "J3:J4")).toEqual([0.765, 915 / 900]);
    expect(valuesIn(shown, "観光", "K3:K4")).toEqual([0.8, 1.25]);
    expect(valuesIn(shown, "観光", "H3:H4")).toEqual([0.75, "－"]);
  });

  it("are filled in place by a second run, and follow a year that was added", () => {
    const done = withRates(yearsDown());
    expect(ratesOver(done)).toMatchObject({ edits: [], notices: [], refusals: [] });
    const grown = typed(done, "観光", { A5: "R7", B5: 950, C5: 931 });
    expect(Object.keys(writtenBy(ratesOver(grown)))).toContain("J5");
  });

  it("go nowhere where the cells right of the table are taken, which is said with the next free place", () => {
    const taken = typed(yearsDown(), "観光", { J3: "確認済み" });
    expect(ratesOver(taken).refusals).toMatchObject([{ code: "blockTaken", sheet: "観光" }]);
  });
});
