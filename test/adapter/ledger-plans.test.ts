import { readFileSync } from "node:fs";
import path from "node:path";
import { calendarDate } from "../../src/core/values/calendar/calendar-date";
import { fiscalYear } from "../../src/core/values/calendar/fiscal-year";
import { readAcknowledgements } from "../../src/core/read/definition/acknowledgement";
import { readDefinitions } from "../../src/core/read/definition/read-definitions";
import { findIndicatorTables } from "../../src/core/read/indicator/find-indicator-tables";
import { compareRecounts, type RecountReview } from "../../src/core/judge/recount/compare-recounts";
import { findLedgers } from "../../src/core/read/ledger/find-ledgers";
import { planAdopt } from "../../src/core/write/answers/plan-adopt";
import { planEvidenceSheet } from "../../src/core/write/recount/plan-evidence-sheet";
import { planLedgers } from "../../src/core/write/sheets/plan-ledgers";
import { planRecount } from "../../src/core/write/recount/plan-recount";
import { evidenceFor } from "../../src/core/judge/recount/recount";
import type { Plan } from "../../src/core/plan/plan";
import { findSheet, valueAt, type WorkbookSnapshot } from "../../src/core/values/workbook/snapshot";
import { openHeadlessWorkbook, type HeadlessWorkbook } from "../../cli/headless-workbook";

const context = { asOf: calendarDate(2026, 2, 28), startMonth: 4 };

function open(name: string): Promise<HeadlessWorkbook> {
  const bytes = readFileSync(path.join(__dirname, "..", "..", "assets", name));
  return openHeadlessWorkbook(new Uint8Array(bytes), name, undefined);
}

function ledgerPlan(workbook: WorkbookSnapshot): Plan {
  return planLedgers(workbook, findLedgers(workbook).ledgers, findIndicatorTables(workbook).tables);
}

function review(workbook: WorkbookSnapshot): RecountReview {
  const { ledgers } = findLedgers(workbook);
  const { definitions } = readDefinitions(workbook, ledgers);
  return compareRecounts(findIndicatorTables(workbook).tables, definitions, ledgers, context);
}

describe("planLedgers through Office.js", () => {
  it("makes ledgers that are recognised, and undo takes them all away", async () => {
    const { host, state } = await open("sample.xlsx");
    const before = await host.read();
    const record = await host.apply(ledgerPlan(before));
    const made = await host.read();
    expect(findLedgers(made).ledgers.map(({ excelTable }) => excelTable)).toHaveLength(8);
    expect(readDefinitions(made)).toMatchObject({ problems: [], definitions: { length: 6 } });
    expect(ledgerPlan(made).edits).toEqual([]);
    const workers = state.sheets.find(({ name }) => name === "住民ワーカー台帳");
    expect(workers?.validations.map(({ formula1 }) => formula1)).toContain("町,公社");
    await host.undo(record);
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  });
});

describe("planRecount, planEvidenceSheet and planAdopt through Office.js", () => {
  it("writes the year of 基準日 and shows the records behind a figure on a new sheet", async () => {
    const { host } = await open("sample-ledgers.xlsx");
    const before = await host.read();
    await host.apply(planRecount(before, review(before), context));
    const recounted = await host.read();
    const table = findSheet(recounted, "主な事業指標");
    expect(table && [valueAt(table, 8, 10), valueAt(table, 2, 10)]).toEqual([30412, "R7 (2025)"]);
    expect(planRecount(recounted, review(recounted), context).edits).toEqual([]);

    const [first] = readDefinitions(recounted).definitions;
    const counted = review(recounted).comparisons.find(({ indicator, year }) => {
      return indicator.mark === "①" && year.fiscalYear === 2025;
    })?.recounted;
    if (!first || !counted) throw new Error("not counted");
    const evidence = evidenceFor(first, findLedgers(recounted).ledgers, fiscalYear(2025), context);
    await host.apply(planEvidenceSheet(recounted, first, counted, evidence));
    const shown = findSheet(await host.read(), "根拠 ①住民ワーカー登録者数 R7");
    expect(shown && [valueAt(shown, 0, 0), valueAt(shown, 62, 2)]).toEqual([
      "①住民ワーカー登録者数　R7　59人",
      "K059",
    ]);
  });

  it("adopts a figure into a table that differs, with an entry in 確認記録 that can be undone", async () => {
    const { host } = await open("sample-ledgers.xlsx");
    const before = await host.read();
    expect(before.fileName).toBe("sample-ledgers.xlsx");
    const target = review(before).comparisons.find(({ state }) => state === "unassessable");
    if (!target) throw new Error("no comparison");
    const adoption = { reason: "台帳による", author: "架空 係長", date: calendarDate(2026, 3, 2) };
    const record = await host.apply(planAdopt(before, target, adoption));
    expect(readAcknowledgements(await host.read()).acknowledgements).toMatchObject([
      { code: "recount/mismatch", place: "主な事業指標!K9", reason: "台帳による（目標達成 → 30412）" },
    ]);
    await host.undo(record);
    expect(readAcknowledgements(await host.read()).acknowledgements).toEqual([]);
  });
});
