import { ratesOver, tablesOf, withRates } from "../../../../support/plan-over";
import { workbookOf } from "../../../../support/workbook-builder";

const HEADINGS = "指標\t基準値（R2）\t目標値（R6）\t実績（R6）\t達成率";

/** How the rates of each indicator come about, `-` by the usual form. */
function formsOf(...rows: readonly string[]): string[] {
  const tables = tablesOf(workbookOf([HEADINGS, ...rows].join("\n")));
  return tables.flatMap(({ indicators }) => indicators.map(({ assessment }) => assessment ?? "-"));
}

describe("withRatesAsProgress", () => {
  it("takes 達成率 that are all progress from the base for that", () => {
    // 12 ÷ 20 and 10 ÷ 20; 52 ÷ 60 and 20 ÷ 30 are 0.867 and 0.667.
    expect(formsOf("満足度（％）\t40\t60\t52\t0.6", "講座数（回）\t10\t30\t20\t0.5")).toEqual([
      "progressFromBase",
      "progressFromBase",
    ]);
    expect(formsOf("満足度（％）\t40\t60\t52\t60", "講座数（回）\t10\t30\t20\t50")).toEqual([
      "progressFromBase",
      "progressFromBase",
    ]);
  });

  it("takes a row without its figures with the others, as its rate will be one too", () => {
    const rows = ["満足度（％）\t40\t60\t52\t0.6", "講座数（回）\t10\t30\t20\t0.5", "会員数（人）\t5\t9\t\t"];
    expect(formsOf(...rows)).toEqual(["progressFromBase", "progressFromBase", "progressFromBase"]);
  });

  it.each([
    ["one rate alone, which may be chance", ["満足度（％）\t40\t60\t52\t0.6"]],
    [
      "one that is 実績÷目標",
      ["満足度（％）\t40\t60\t52\t0.6", "講座数（回）\t10\t30\t20\t0.67", "会員数（人）\t5\t9\t7\t0.5"],
    ],
    [
      "one that is neither",
      ["満足度（％）\t40\t60\t52\t0.6", "講座数（回）\t10\t30\t20\t0.9", "会員数（人）\t5\t9\t7\t0.5"],
    ],
    [
      "one without a base",
      ["満足度（％）\t40\t60\t52\t0.6", "講座数（回）\t10\t30\t20\t0.5", "会員数（人）\t\t9\t7\t0.5"],
    ],
    ["what both come to", ["満足度（％）\t0\t60\t45\t0.75", "講座数（回）\t0\t30\t15\t0.5"]],
  ])("leaves %s", (_, rows) => {
    expect(new Set(formsOf(...rows))).toEqual(new Set(["-"]));
  });

  it("takes 0 % for a way back and 100 % for more than the whole way", () => {
    // (38 − 40) ÷ 20 is −10 %, (70 − 40) ÷ 20 is 150 %; 20 ÷ 50 is 40 %.
    expect(formsOf("満足度（％）\t40\t60\t38\t0", "会員数（人）\t100\t150\t120\t0.4")).toContain(
      "progressFromBase",
    );
    expect(formsOf("満足度（％）\t40\t60\t70\t1", "会員数（人）\t100\t150\t120\t0.4")).toContain(
      "progressFromBase",
    );
  });

  it("stays what it was where a run before has made formulas of the rates that are 実績÷目標", () => {
    const rows = [
      "満足度（％）\t40\t60\t52\t0.6",
      "会員数（人）\t100\t150\t120\t0.8",
      "講座数（回）\t10\t30\t20\t0.5",
    ];
    const once = withRates(workbookOf([HEADINGS, ...rows].join("\n")));
    expect(tablesOf(once)[0]?.indicators.map(({ assessment }) => assessment)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("takes 100 % of more than the goal for neither, as 実績÷目標 is cut off there too", () => {
    const over = [
      "満足度（％）\t50\t100\t120\t1",
      "講座数（回）\t20\t40\t50\t1",
      "会員数（人）\t40\t60\t50\t",
    ];
    expect(formsOf(...over)).toEqual(["-", "-", "-"]);
  });

  it("keeps the typed rates, which the next run knows it by, and grades by them", () => {
    const book = workbookOf(
      [HEADINGS, "満足度（％）\t40\t60\t52\t0.6", "講座数（回）\t10\t30\t20\t0.5"].join("\n"),
    );
    const done = withRates(book);
    expect(done.sheets[0]?.values.map((row) => row[4])).toEqual(["達成率", 0.6, 0.5]);
    expect(ratesOver(done).edits).toEqual([]);
    expect(tablesOf(done)[0]?.indicators[0]?.assessment).toBe("progressFromBase");
  });
});
