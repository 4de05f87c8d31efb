import type { CellContent } from "../../../../../src/core/values/workbook/cell-value";
import { formatCell } from "../../../../../src/core/values/workbook/cell-address";
import type { WorkbookSnapshot } from "../../../../../src/core/values/workbook/snapshot";
import { applyPlan } from "../../../../support/apply-plan";
import { calculate } from "../../../../support/calculate";
import { ratesOver, typed, valuesIn, withRates, writtenBy } from "../../../../support/plan-over";
import { grid, sheet, workbook } from "../../../../support/workbook-builder";

/** 待機児童数 has falling targets, so that less is better: 10 ÷ 20 is 50 %, not 200 %. */
const ROWS = `
指標\t年度\t目標\t実績
相談件数\tR5\t10\t5
相談件数\tR6\t20\t20
待機児童数\tR5\t20\t25
待機児童数\tR6\t10\t20`;

const WITH_COLUMN = `
指標\t年度\t目標\t実績\t達成率
相談件数\tR5\t10\t5\t
相談件数\tR6\t20\t20\t
待機児童数\tR5\t20\t25\t
待機児童数\tR6\t10\t20\t`;

function tableOf(rows: string, area: string): WorkbookSnapshot {
  return workbook([sheet({ name: "一覧", cells: grid(rows), tables: [{ name: "指標表", area }] })]);
}

/** Calculated, with the columns that formulas name as cells of the row: the calculation knows no Excel tables. */
function calculated(book: WorkbookSnapshot): Promise<WorkbookSnapshot> {
  const sheets = book.sheets.map((one) => ({
    ...one,
    formulas: one.formulas.map((line, row) =>
      line.map(
        (formula) =>
          formula?.replaceAll(/指標表\[\[#This Row\],\[([^\]]+)\]\]/g, (_, heading: string) =>
            formatCell({ row: one.used.row + row, column: (one.values[0] ?? []).indexOf(heading) }),
          ) ?? null,
      ),
    ),
  }));
  return calculate({ ...book, sheets });
}

async function shownIn(book: WorkbookSnapshot, range: string): Promise<unknown[]> {
  return valuesIn(await calculated(book), "一覧", range);
}

/** The workbook with the values that its formulas come to, for a second run. */
async function withValues(book: WorkbookSnapshot): Promise<WorkbookSnapshot> {
  const shown = await calculated(book);
  return {
    ...book,
    sheets: book.sheets.map((one, index) => ({ ...one, values: shown.sheets[index]?.values ?? [] })),
  };
}

describe("the rates of an Excel table", () => {
  it.each([
    ["whose column is made", ROWS, "A1:D5"],
    ["whose column is blank", WITH_COLUMN, "A1:E5"],
  ])("%s have one formula for every row, in which the name chooses the form", async (_, rows, area) => {
    const book = tableOf(rows, area);
    const plan = ratesOver(book);
    const { E2, E3, E4, E5 } = writtenBy(plan);
    expect(E2).toMatch(/^=IF\(OR\(指標表\[\[#This Row\],\[指標\]\]="待機児童数"\),IF/);
    expect([E3, E4, E5]).toEqual([E2, E2, E2]);
    expect(plan.notices).toEqual([]);
    const done = applyPlan(book, plan);
    expect(await shownIn(done, "E2:E5")).toEqual([0.5, 1, 0.8, 0.5]);
    expect(ratesOver(await withValues(done))).toMatchObject({ edits: [], notices: [] });
  });

  it("also in blank rows kept for later, which show nothing, and in a row of no year, which shows －", async () => {
    const book = tableOf(`${WITH_COLUMN}\n計\t\t\t\t\n\t\t\t\t`, "A1:E7");
    const done = withRates(book);
    expect(await shownIn(done, "E2:E7")).toEqual([0.5, 1, 0.8, 0.5, "－", ""]);
    expect(ratesOver(await withValues(done)).edits).toEqual([]);
  });

  it("give － for an indicator added since, until the next run names it and says so", async () => {
    const done = withRates(tableOf(WITH_COLUMN, "A1:E5"));
    const formula = writtenBy(ratesOver(tableOf(WITH_COLUMN, "A1:E5"))).E5 as string;
    const added: Record<string, CellContent> = { A6: "参加者数", B6: "R6", C6: 100, D6: 70, E6: { formula } };
    const cells = typed(done, "一覧", added);
    const grown = {
      ...cells,
      sheets: cells.sheets.map((one) => ({
        ...one,
        tables: one.tables.map((table) => ({ ...table, area: { ...table.area, rows: 6 } })),
      })),
    };
    expect(await shownIn(grown, "E6:E6")).toEqual(["－"]);
    const plan = ratesOver(grown);
    expect(plan.notices).toEqual([{ code: "namesAddedToRates", sheet: "一覧", names: ["参加者数"] }]);
    expect(await shownIn(applyPlan(grown, plan), "E2:E6")).toEqual([0.5, 1, 0.8, 0.5, 0.7]);
  });

  it("go to a column of ours beside the table where a cell of the staff's must stay", async () => {
    const book = typed(tableOf(WITH_COLUMN, "A1:E5"), "一覧", { E3: 0.9 });
    const plan = ratesOver(book);
    expect(plan.notices).toEqual([
      { code: "ratesBeside", sheet: "一覧", table: "指標表", because: "cellsStay" },
    ]);
    expect(Object.keys(writtenBy(plan)).sort()).toEqual(["G1", "G2", "G3", "G4", "G5"]);
    const done = applyPlan(book, plan);
    expect(await shownIn(done, "G1:G5")).toEqual(["達成率", 0.5, 1, 0.8, 0.5]);
    expect(await shownIn(done, "E2:E5")).toEqual([null, 0.9, null, null]);
    expect(ratesOver(await withValues(done))).toMatchObject({ edits: [], notices: [] });
  });

  it("turn to － beside the table, and not to another indicator's form, when the table is sorted", async () => {
    const done = withRates(typed(tableOf(WITH_COLUMN, "A1:E5"), "一覧", { E3: 0.9 }));
    const sorted = typed(done, "一覧", {
      ...{ A2: "待機児童数", B2: "R5", C2: 20, D2: 25 },
      ...{ A4: "相談件数", B4: "R5", C4: 10, D4: 5 },
    });
    expect(await shownIn(sorted, "G2:G5")).toEqual(["－", 1, "－", 0.5]);
    expect(await shownIn(withRates(sorted), "G2:G5")).toEqual([0.8, 1, 0.5, 0.5]);
  });

  it("stay where they are where the staff's own fill the column", () => {
    const typedRates = { E2: 0.5, E3: { formula: "=D3/C3" }, E4: 0.8, E5: 0.4 };
    const book = typed(tableOf(WITH_COLUMN, "A1:E5"), "一覧", typedRates);
    expect(ratesOver(book)).toMatchObject({ edits: [], notices: [] });
  });

  it("go beside where the name stands on the first of its rows only", async () => {
    const rows = ROWS.replace("相談件数\tR6", "\tR6");
    const plan = ratesOver(tableOf(rows, "A1:D5"));
    expect(plan.notices).toMatchObject([{ code: "ratesBeside", because: "formulasDiffer" }]);
    expect(await shownIn(applyPlan(tableOf(rows, "A1:D5"), plan), "F2:F5")).toEqual([0.5, 1, 0.8, 0.5]);
  });

  it("go beside where a row of no year, a total, has an indicator's name and would be given a rate", async () => {
    const rows = `${ROWS}\n相談件数\t計\t30\t25`;
    const plan = ratesOver(tableOf(rows, "A1:D6"));
    expect(plan.notices).toMatchObject([{ code: "ratesBeside", because: "formulasDiffer" }]);
    expect(await shownIn(applyPlan(tableOf(rows, "A1:D6"), plan), "F2:F6")).toEqual([0.5, 1, 0.8, 0.5, null]);
  });

  // The rising targets of the second contradict its name, so its rates wait for an answer.
  it("go beside where two indicators of one name, told apart by their section, need two forms", async () => {
    const rows = `
分野\t指標\t年度\t目標\t実績
福祉\t待機者数\tR5\t20\t25
福祉\t待機者数\tR6\t10\t20
教育\t待機者数\tR5\t10\t5
教育\t待機者数\tR6\t20\t20`;
    const plan = ratesOver(tableOf(rows, "A1:E5"));
    expect(plan.notices).toMatchObject([{ code: "ratesBeside", because: "formulasDiffer" }]);
    expect(await shownIn(applyPlan(tableOf(rows, "A1:E5"), plan), "G2:G5")).toEqual([0.8, 0.5, "－", "－"]);
  });

  it("have one formula also in a table with the years across, beside it where that cannot be", async () => {
    const rows = `
指標\tR5目標\tR5実績\tR5達成率\tR6目標\tR6実績\tR6達成率
相談件数\t10\t5\t\t20\t20\t
待機児童数\t20\t25\t\t10\t20\t`;
    const done = withRates(tableOf(rows, "A1:G3"));
    expect(await shownIn(done, "D2:D3")).toEqual([0.5, 0.8]);
    expect(await shownIn(done, "G2:G3")).toEqual([1, 0.5]);
    const kept = typed(tableOf(rows, "A1:G3"), "一覧", { D2: { formula: "=C2/B2*1" } });
    const plan = ratesOver(kept);
    expect(plan.notices).toMatchObject([{ code: "ratesBeside", because: "cellsStay" }]);
    expect(writtenBy(plan)).toMatchObject({ I1: "達成率 R5", J1: "達成率 R6" });
    expect(await shownIn(applyPlan(kept, plan), "I2:J3")).toEqual([0.5, 1, 0.8, 0.5]);
    expect(ratesOver(await withValues(applyPlan(kept, plan)))).toMatchObject({ edits: [], notices: [] });
  });

  it("go beside where the rates are held against the target of another row", async () => {
    const rows = `
指標\t年度\t目標\t実績
会員数\tR4\t\t4
会員数\tR5\t\t5
会員数\tR6\t10\t8`;
    const plan = ratesOver(tableOf(rows, "A1:D4"));
    expect(plan.notices).toMatchObject([{ code: "ratesBeside", because: "formulasDiffer" }]);
    expect(await shownIn(applyPlan(tableOf(rows, "A1:D4"), plan), "F2:F4")).toEqual([0.4, 0.5, 0.8]);
  });

  it("leave the blank column of a year to come alone: Excel would fill it from 目標 to 達成率", () => {
    const rows = `
指標\t区分\tR5\tR6
相談件数\t目標\t10\t
相談件数\t実績\t5\t
相談件数\t達成率\t\t`;
    const written = writtenBy(ratesOver(tableOf(rows, "A1:D4")));
    expect(written.C4).toMatch(/C3\/C2/);
    expect(written.D4).toBeUndefined();
  });
});

describe("the rates of an Excel table with 目標 and 実績 in rows of their own", () => {
  it("are beside it, each by the cells of both rows, as no formula of a column could say them", async () => {
    const rows =
      "\n指標\t年度\t区分\t値\n相談件数\tR5\t目標\t10\n相談件数\tR5\t実績\t5\n相談件数\tR6\t実績\t20\n相談件数\tR6\t目標\t20";
    const book = tableOf(rows, "A1:D5");
    const plan = ratesOver(book);
    const formulas = Object.values(writtenBy(plan)).filter((content) => /D2|D5/.test(String(content)));
    expect(formulas).toHaveLength(2);
    expect(formulas.join()).not.toContain("This Row");
    expect(ratesOver(await withValues(applyPlan(book, plan)))).toMatchObject({ edits: [] });
  });
});
