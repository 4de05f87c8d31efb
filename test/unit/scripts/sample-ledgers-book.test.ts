import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import { readAcknowledgements } from "../../../src/core/read/definition/acknowledgement";
import { readDefinitions } from "../../../src/core/read/definition/read-definitions";
import { readSettings } from "../../../src/core/read/definition/settings";
import { findIndicatorTables } from "../../../src/core/read/indicator/find-indicator-tables";
import { compareRecounts } from "../../../src/core/judge/recount/compare-recounts";
import { findLedgers } from "../../../src/core/read/ledger/find-ledgers";
import { planLedgers } from "../../../src/core/write/sheets/plan-ledgers";
import { planRecount } from "../../../src/core/write/recount/plan-recount";
import type { Plan } from "../../../src/core/plan/plan";
import { formatCell } from "../../../src/core/values/workbook/cell-address";
import type { WorkbookSnapshot } from "../../../src/core/values/workbook/snapshot";
import { sampleDefinitions } from "../../../scripts/sample-ledgers/sample-definitions";
import { sampleLedgersBook } from "../../../scripts/sample-ledgers/sample-ledgers-book";
import { applyPlan } from "../../support/apply-plan";
import { bookSnapshot } from "../../support/book-snapshot";

const context = { asOf: calendarDate(2026, 2, 28), startMonth: 4 };

function recountPlan(workbook: WorkbookSnapshot): Plan {
  const { ledgers } = findLedgers(workbook);
  const { definitions } = readDefinitions(workbook, ledgers);
  const review = compareRecounts(findIndicatorTables(workbook).tables, definitions, ledgers, context);
  return planRecount(workbook, review, context);
}

function cellChanges(plan: Plan): string[] {
  return plan.edits.flatMap((edit) => {
    return edit.kind === "cells"
      ? [`${formatCell(edit)} ${JSON.stringify(edit.before)} ${JSON.stringify(edit.after)}`]
      : [];
  });
}

describe("sampleLedgersBook", () => {
  const workbook = bookSnapshot(sampleLedgersBook());
  const { ledgers, notChecked } = findLedgers(workbook);

  it("holds all eight ledgers, read without anything left over", () => {
    expect(ledgers.map(({ kind, excelTable }) => `${kind} ${excelTable ?? ""}`)).toEqual([
      "workers 住民ワーカー台帳",
      "clients クライアント台帳",
      "contracts 受託業務台帳",
      "directors ディレクター台帳",
      "sites 実施場所台帳",
      "visits WORK_TRIP利用台帳",
      "spending 事業費台帳",
      "activities 取組台帳",
    ]);
    expect(notChecked).toEqual([]);
    expect(ledgers.flatMap(({ columns }) => columns.flatMap(({ unreadable }) => unreadable))).toEqual([]);
  });

  it("defines the six indicators as they were meant, without a problem", () => {
    const { definitions, problems } = readDefinitions(workbook, ledgers);
    expect(problems).toEqual([]);
    expect(definitions.map((definition) => ({ ...definition, cell: undefined }))).toEqual(
      sampleDefinitions(),
    );
  });

  it("has settings and an empty 確認記録, without a problem", () => {
    expect(readSettings(workbook)).toMatchObject({
      settings: {
        municipality: "立科町",
        asOf: { year: 2026, month: 2, day: 28 },
        gradeScheme: { key: "nagano" },
      },
      problems: [],
    });
    expect(readAcknowledgements(workbook)).toEqual({ exists: true, acknowledgements: [], problems: [] });
  });

  it("agrees with the table in every cell but 目標達成", () => {
    const { definitions } = readDefinitions(workbook, ledgers);
    const review = compareRecounts(findIndicatorTables(workbook).tables, definitions, ledgers, context);
    expect(review.notRecounted).toEqual([]);
    expect(review.comparisons).toHaveLength(54);
    expect(
      review.comparisons
        .filter(({ state }) => state !== "same")
        .map(({ indicator, year, recounted }) => [indicator.mark, year.fiscalYear, recounted.value]),
    ).toEqual([["②", 2025, 30412]]);
  });
});

describe("planRecount", () => {
  const workbook = bookSnapshot(sampleLedgersBook());
  const plan = recountPlan(workbook);

  it("offers the ledger's figure for 目標達成, and nothing else: both sections say 【2月末実績】 already", () => {
    expect(plan.refusals).toEqual([]);
    expect(cellChanges(plan)).toEqual(['K9 [["目標達成"]] [[30412]]']);
  });

  it("finds nothing to do a second time", () => {
    expect(recountPlan(applyPlan(workbook, plan)).edits).toEqual([]);
  });
});

describe("planLedgers", () => {
  it("touches nothing where everything exists", () => {
    const workbook = bookSnapshot(sampleLedgersBook());
    const plan = planLedgers(workbook, findLedgers(workbook).ledgers, findIndicatorTables(workbook).tables);
    expect(plan).toEqual({ kind: "ledgers", edits: [], refusals: [] });
  });
});
