import { ledgerInvalidDate } from "../../../../../../src/core/judge/checks/ledger/invalid-date";
import { found } from "../../../../../support/check-support";
import { WORKERS, book, subject } from "../../../../../support/ledger-sheets";

describe("ledgerInvalidDate", () => {
  it("finds days that the calendar does not have, and what is no date; every notation and marks are fine", () => {
    const rows = ["2025/2/30", "4月頃", "R7.4.1", "令和7年4月1日", "2025-04-01", "-"];
    const table = [WORKERS, ...rows.map((day, index) => `W${String(index)}\t架空\t立科町\t${day}\t町\t`)];
    expect(found(ledgerInvalidDate, book(table.join("\n")))).toEqual([
      ["D2", { ...subject, column: "登録日", raw: "2025/2/30", impossible: true }],
      ["D3", { ...subject, column: "登録日", raw: "4月頃", impossible: false }],
    ]);
  });

  it("finds what is no year in a column of years; texts of other columns are no dates to begin with", () => {
    const spending =
      "年度\t区分\t事業\t財源\t金額（円）\nR7\t区\t事\t一般財源\t1000\n昨年\t区\t事\t一般財源\t1000";
    expect(found(ledgerInvalidDate, book(spending))).toEqual([
      ["A3", { ledger: "事業費台帳", rows: 1, column: "年度", raw: "昨年", impossible: false }],
    ]);
  });
});
