import { findRateDifferences } from "../../../../../src/core/judge/achievement/own-rates";
import { held, ratesOver, tablesOf, withRates, writtenBy } from "../../../../support/plan-over";
import { workbookOf } from "../../../../support/workbook-builder";

/** A target of 100 for five years together, four of them reported, and the office's own rates of them. */
function book(name: string, rates: string, total = ""): ReturnType<typeof workbookOf> {
  const rows = [
    "指標\t区分\tR3\tR4\tR5\tR6\tR7\t計",
    `${name}\t目標\t\t\t\t\t\t100`,
    `\t実績\t12\t15\t18\t22\t\t${total}`,
    `\t達成率\t${rates}\t`,
  ];
  return workbookOf(rows.join("\n"), { name: "指標" });
}

const OF_YEAR = "0.12\t0.15\t0.18\t0.22";
const SO_FAR = "0.12\t0.27\t0.45\t0.67";

describe("rates of the office's own beside a target of all years", () => {
  it.each([
    ["the table adds the years up", book("移住者数（人）", OF_YEAR, "67")],
    ["nothing says what the actuals are", book("整備数（戸）", OF_YEAR)],
    ["they are in percent", book("整備数（戸）", OF_YEAR.replaceAll("0.", ""), "67")],
  ])("are left alone where each is its own year's share: %s", (_what, own) => {
    expect(findRateDifferences(tablesOf(own))).toEqual([]);
    const once = withRates(own);
    expect([held(once, "指標", "D4"), held(once, "指標", "G4")]).toEqual([held(own, "指標", "D4"), null]);
  });

  it("go on as they are where each is the sum so far, also where they alone say so", () => {
    const own = book("整備数（戸）", SO_FAR);
    expect(findRateDifferences(tablesOf(own))).toEqual([]);
    const once = withRates(own);
    expect(held(once, "指標", "D4")).toBe(0.27);
    expect(held(once, "指標", "G4")).toContain("SUM(C3:G3)");
    expect(ratesOver(once).edits).toEqual([]);
  });

  it("become formulas where the table itself adds the years up", () => {
    expect(writtenBy(ratesOver(book("移住者数（人）", SO_FAR, "67"))).D4).toContain("SUM(C3:D3)");
  });

  it("are each year's own where the table says that the actuals are sums themselves", () => {
    const own = book("整備数（戸）", OF_YEAR, "22");
    expect(findRateDifferences(tablesOf(own))).toEqual([]);
    expect(writtenBy(ratesOver(own)).G4).toContain("G3/H2");
    expect(ratesOver(withRates(own)).edits).toEqual([]);
  });

  it("differ where they are neither", () => {
    const wrong = tablesOf(book("移住者数（人）", "0.12\t0.27\t0.5\t0.67", "67"));
    expect(findRateDifferences(wrong).map(({ ours }) => ours)).toEqual([0.45]);
  });
});
