import { ledgerBelowTable } from "../../../../../../src/core/judge/checks/ledger/below-table";
import { findLedgers } from "../../../../../../src/core/read/ledger/find-ledgers";
import type { WorkbookSnapshot } from "../../../../../../src/core/values/workbook/snapshot";
import { found } from "../../../../../support/check-support";
import { findingsOf } from "../../../../../support/ledger-sheets";
import { grid, sheet, workbook } from "../../../../../support/workbook-builder";

const RECORDS = [
  "利用番号\t利用開始日\t企業名\t人数",
  "U1\t2025/6/1\t架空社\t3",
  "U2\t2025/6/2\t架空商会\t4",
  "U3\t2025/6/3\t架空堂\t50",
  "U4\t2025/6/4\t架空屋\t500",
];

function book(
  rows: readonly string[],
  area: string,
  more: { totals?: boolean; isProtected?: boolean } = {},
): WorkbookSnapshot {
  const { totals = false, isProtected = false } = more;
  const tables = [{ name: "利用", area, totals }];
  return workbook([sheet({ name: "利用台帳", cells: grid(rows.join("\n")), tables, isProtected })]);
}

const DATA = { ledger: "WORK TRIP利用台帳", column: "", table: "利用" };

describe("ledgerBelowTable", () => {
  it("says how many records are below the table and not in it, and makes the table hold those that follow it", () => {
    const before = book(RECORDS, "A1:D3");
    expect(found(ledgerBelowTable, before)).toEqual([["A4", { ...DATA, rows: 2, first: "A4:D4" }]]);
    const [finding] = findingsOf(ledgerBelowTable, before);
    expect(finding?.suggestion?.edits).toEqual([
      {
        kind: "resizeTable",
        sheet: "利用台帳",
        table: "利用",
        before: { row: 0, column: 0, rows: 3, columns: 4 },
        after: { row: 0, column: 0, rows: 5, columns: 4 },
      },
    ]);
  });

  it("leaves to the person what is after a gap, and what is on a protected sheet", () => {
    const apart = [...RECORDS.slice(0, 3), "\t\t\t", ...RECORDS.slice(3)];
    expect(found(ledgerBelowTable, book(apart, "A1:D3"))).toEqual([
      ["A5", { ...DATA, rows: 2, first: "A5:D5" }],
    ]);
    expect(findingsOf(ledgerBelowTable, book(apart, "A1:D3"))[0]?.suggestion).toBeUndefined();
    const locked = findingsOf(ledgerBelowTable, book(RECORDS, "A1:D3", { isProtected: true }));
    expect(locked.map(({ suggestion }) => suggestion)).toEqual([undefined]);
  });

  it("takes a typed total, a footnote, a whole table and what is below a row of totals for no records of it", () => {
    const total = [...RECORDS.slice(0, 3), "合計\t\t\t7", "※人数は延べ\t\t\t"];
    expect(found(ledgerBelowTable, book(total, "A1:D3"))).toEqual([]);
    const months = [...RECORDS.slice(0, 3), "\t\t\t", "月\t件数\t人数\t", "4月\t3\t20\t", "5月\t4\t30\t"];
    expect(found(ledgerBelowTable, book(months, "A1:D3"))).toEqual([]);
    expect(found(ledgerBelowTable, book(RECORDS, "A1:D5"))).toEqual([]);
    expect(found(ledgerBelowTable, book(RECORDS, "A1:D4", { totals: true }))).toEqual([]);
  });

  it("goes with the rows being named, each as not counted", () => {
    const { ledgers, notChecked } = findLedgers(book(RECORDS, "A1:D3"));
    expect(ledgers.map(({ rows }) => [...rows])).toEqual([[1, 2]]);
    expect(notChecked).toEqual(
      ["A4:D4", "A5:D5"].map((at) => ({
        what: { kind: "row", sheet: "利用台帳", at, text: "" },
        why: { code: "belowTable", table: "利用" },
      })),
    );
  });
});
