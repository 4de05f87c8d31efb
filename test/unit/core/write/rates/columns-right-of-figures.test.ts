import { ratesOver, withRates, writtenBy } from "../../../../support/plan-over";
import { sheet, workbook, type CellInput } from "../../../../support/workbook-builder";

const COLUMN_OF_RATES = ["H1", "H2", "H3"];

/** R6目標 and R6実績 of two indicators, and two columns of the staff's own right of them. */
function book(heading: string, texts: readonly CellInput[], last: string): ReturnType<typeof workbook> {
  const cells: CellInput[][] = [
    ["指標", "単位", "R6目標", "R6実績", heading, last],
    ["養成講座の修了者数", "人", 100, 95, texts[0] ?? null, "福祉課"],
    ["サロンの開設数", "箇所", 20, 15, texts[1] ?? null, "福祉課"],
  ];
  return workbook([sheet({ name: "施策", cells })]);
}

describe("columns right of the figures, whatever heads them", () => {
  it.each([
    ["町民の声", "所掌"],
    ["次に向けて", "推進体制"],
  ])("belong to the table: rates are put right of %s and %s", (heading, last) => {
    const once = book(heading, ["好評", "要望あり"], last);
    const plan = ratesOver(once);
    expect(plan.refusals).toEqual([]);
    expect(Object.keys(writtenBy(plan))).toEqual(expect.arrayContaining(COLUMN_OF_RATES));
    expect(ratesOver(withRates(once)).edits).toEqual([]);
  });

  it.each([
    ["うち女性", [12, 30]],
    ["5年間の方向性", ["↗", null]],
  ] as const)(
    "belong to it whatever is below %s, as it is among the headings of the table",
    (heading, below) => {
      const once = book(heading, below, "所掌");
      const plan = ratesOver(once);
      expect(plan.refusals).toEqual([]);
      expect(Object.keys(writtenBy(plan))).toEqual(expect.arrayContaining(COLUMN_OF_RATES));
      expect(ratesOver(withRates(once)).edits).toEqual([]);
    },
  );

  it("do where there are arrows or circles in them and nothing heads them", () => {
    const cells = [
      ["指標", "単位", "R6目標", "R6実績", null],
      ["養成講座の修了者数", "人", 100, 95, "↓"],
      ["サロンの開設数", "箇所", 20, 15, "○"],
    ];
    const marked = ratesOver(workbook([sheet({ name: "施策", cells })]));
    expect(Object.keys(writtenBy(marked))).toEqual(expect.arrayContaining(["G1", "G2", "G3"]));
  });

  it("do not where nothing heads them: a note beside the table", () => {
    const noted = book("", ["速報による", null], "");
    expect(ratesOver(noted).refusals).toMatchObject([{ code: "blockTaken" }]);
  });

  it.each([
    [["7P", "12P"], []],
    [["p. 7", null], []],
    [["7頁", "１２ページ"], []],
    [["7P", "速報による"], [{ code: "blockTaken" }]],
    [[7, 12], [{ code: "blockTaken" }]],
  ])("are the table's without a heading where they say the page alone: %j", (pages, refusals) => {
    const cells: CellInput[][] = [
      ["指標", "単位", "R6目標", "R6実績", null],
      ["養成講座の修了者数", "人", 100, 95, pages[0] ?? null],
      ["サロンの開設数", "箇所", 20, 15, pages[1] ?? null],
    ];
    const once = workbook([sheet({ name: "施策", cells })]);
    expect(ratesOver(once).refusals).toMatchObject(refusals);
    expect(refusals.length === 0 ? ratesOver(withRates(once)).edits : []).toEqual([]);
  });
});
