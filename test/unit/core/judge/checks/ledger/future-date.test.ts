import { ledgerFutureDate } from "../../../../../../src/core/judge/checks/ledger/future-date";
import { found } from "../../../../../support/check-support";
import { WORKERS, book, subject } from "../../../../../support/ledger-sheets";

describe("ledgerFutureDate", () => {
  it("finds a beginning after 基準日 (2026-02-28), and lets an end lie ahead", () => {
    const table = `${WORKERS}\nW1\t架空\t立科町\t2026/3/1\t町\t\nW2\t架空\t佐久市\t2026/2/28\t町\t2027/3/31`;
    expect(found(ledgerFutureDate, book(table))).toEqual([
      ["D2", { ...subject, column: "登録日", date: "2026-03-01", asOf: "2026-02-28" }],
    ]);
  });
});
