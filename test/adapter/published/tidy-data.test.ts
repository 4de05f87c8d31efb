import { readFileSync } from "node:fs";
import path from "node:path";
import { reviewWorkbook } from "../../../src/core/review";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import type { WorkbookSnapshot } from "../../../src/core/values/workbook/snapshot";
import { planTidy } from "../../../src/core/write/tidy/plan-tidy";
import { openXlsx } from "../../../stand-in/file/open-xlsx";
import { applyPlan } from "../../support/apply-plan";
import { bookSnapshot } from "../../support/book-snapshot";
import { bytesOfTextBook } from "../../support/table-text-book";

async function published(name: string): Promise<WorkbookSnapshot> {
  const file = path.join(__dirname, "../../fixtures/published", name, "book.txt");
  return bookSnapshot((await openXlsx(await bytesOfTextBook(readFileSync(file, "utf8")))).book);
}

const review = (workbook: WorkbookSnapshot) =>
  reviewWorkbook(workbook, { asOf: undefined, today: calendarDate(2026, 6, 1) });

/** Other towns' tables, each laid out another way. */
const TOWNS = [
  "childcare-plan-and-result",
  "goal-result-one-year",
  "management-sheet",
  "screening-bounds",
  "water-works",
  "open-data-long",
];

describe.each(TOWNS)("指標データ of %s", (name) => {
  it("has each figure of the tables once, passes the 15 rules, and is not written a second time", async () => {
    const workbook = await published(name);
    const before = review(workbook);
    const plan = planTidy(before);
    expect(plan.refusals).toEqual([]);
    const after = review(applyPlan(workbook, plan));
    const inTables = before.tables.flatMap(({ indicators }) =>
      indicators.flatMap(({ years }) =>
        years.flatMap(({ target, actual }) => [target?.figure ?? [], actual?.figure ?? []].flat()),
      ),
    );
    const data = after.workbook.sheets.find((sheet) => sheet.name === "指標データ");
    const inData = (data?.values ?? [])
      .filter((row) => row[8] === "目標" || row[8] === "実績")
      .flatMap((row) => (row[9] === null ? [] : [row[9]]));
    expect(inTables.length).toBeGreaterThan(1);
    expect([...inData].sort()).toEqual([...inTables].sort());
    expect(after.scoreCard.filter(({ verdict }) => verdict === "toMend")).toEqual(
      before.scoreCard.filter(({ verdict }) => verdict === "toMend"),
    );
    expect(after.scoreCard.filter(({ verdict }) => verdict === "conforms").length).toBeGreaterThanOrEqual(11);
    expect(planTidy(after).edits).toEqual([]);
  });
});
