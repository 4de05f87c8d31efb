import { ledgerEndBeforeStart } from "../../../../../../src/core/judge/checks/ledger/end-before-start";
import { found } from "../../../../../support/check-support";
import { WORKERS, book, subject } from "../../../../../support/ledger-sheets";

describe("ledgerEndBeforeStart", () => {
  it("finds an end before its beginning; the same day is fine", () => {
    const table = `${WORKERS}\nW1\t架空\t立科町\t2025/4/1\t町\t2025/3/31\nW2\t架空\t佐久市\t2025/4/1\t町\t2025/4/1`;
    expect(found(ledgerEndBeforeStart, book(table))).toEqual([
      ["F2", { ...subject, column: "終了日", start: "2025-04-01", end: "2025-03-31" }],
    ]);
  });
});
