import { sampleLedgersBook } from "../../../scripts/sample-ledgers/sample-ledgers-book";
import { findLedgers } from "../../../src/core/read/ledger/find-ledgers";
import { searchEvidence } from "../../../src/core/judge/recount/evidence";
import type { Plan } from "../../../src/core/plan/plan";
import { recordAreas } from "../../../src/taskpane/evidence/record-areas";
import { countPlan, outlinePlan } from "../../../src/taskpane/parts/plan-outline";
import { bookSnapshot } from "../../support/book-snapshot";

const workbook = bookSnapshot(sampleLedgersBook());
const contracts = findLedgers(workbook).ledgers.find(({ kind }) => kind === "contracts");
if (!contracts) throw new Error("no contracts");
const ledger = contracts;
const firstRow = ledger.rows[0] ?? -1;

describe("recordAreas", () => {
  it("is undefined where there are no records", () => {
    expect(recordAreas({ ledger, records: [] })).toBeUndefined();
  });

  it("is one range where the rows follow one another", () => {
    expect(recordAreas({ ledger, records: [0, 1, 2] })).toMatchObject({
      areas: 1,
      isWhole: true,
      selection: { sheet: "受託業務台帳", row: firstRow, rows: 3, columns: 8 },
    });
  });

  it("is every cell of each record where rows lie apart", () => {
    const found = recordAreas({ ledger, records: [0, 2] });
    expect(found).toMatchObject({ areas: 2, isWhole: true, first: { row: firstRow, rows: 1 } });
    expect(found?.selection).toHaveLength(16);
  });

  it("is the first run alone where there are more than Excel could select", () => {
    const records = Array.from({ length: 500 }, (_, index) => index * 2);
    expect(recordAreas({ ledger, records })).toMatchObject({
      areas: 500,
      isWhole: false,
      selection: { row: firstRow, rows: 1 },
    });
  });
});

describe("searchEvidence", () => {
  it("finds full-width text and keeps the records of the ledger", () => {
    const records = Array.from(ledger.rows, (_, record) => record);
    const found = searchEvidence(workbook, { ledger, records }, "ｒ７－００１");
    expect(found.ledger).toBe(ledger);
    expect(found.records).toHaveLength(1);
    expect(searchEvidence(workbook, { ledger, records }, "").records).toBe(records);
  });
});

describe("outlinePlan", () => {
  const planOf = (before: null | number): Plan => ({
    kind: "evidence",
    edits: [
      { kind: "addSheet", sheet: "根拠" },
      {
        kind: "cells",
        sheet: "根拠",
        row: 0,
        column: 0,
        before: Array.from({ length: 700 }, () => [before]),
        after: Array.from({ length: 700 }, (_, row) => [row]),
      },
    ],
    refusals: [],
  });

  it("lists 500 rows of a long new list and counts the others", () => {
    const [sheet] = outlinePlan(planOf(null));
    expect([sheet?.cells.length, sheet?.unlisted]).toEqual([500, 200]);
    expect(countPlan(outlinePlan(planOf(null))).cells).toBe(700);
  });

  it("lists every cell that is written over", () => {
    const [sheet] = outlinePlan(planOf(-1));
    expect([sheet?.cells.length, sheet?.unlisted]).toEqual([700, 0]);
  });

  it("goes through a plan once", () => {
    const plan = planOf(null);
    expect(outlinePlan(plan)).toBe(outlinePlan(plan));
  });
});
