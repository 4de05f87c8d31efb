import { sampleLedgersBook } from "../../../scripts/sample-ledgers/sample-ledgers-book";
import { findLedgers } from "../../../src/core/read/ledger/find-ledgers";
import { searchEvidence } from "../../../src/core/judge/recount/evidence";
import { recordAreas } from "../../../src/taskpane/evidence/record-areas";
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
