import { findLedgers } from "../../../../src/core/read/ledger/find-ledgers";
import { usualDates } from "../../../../src/taskpane/definitions/columns-offered";
import { workbookOf } from "../../../support/workbook-builder";

function datesOf(...lines: readonly string[]): ReturnType<typeof usualDates> {
  const { ledgers } = findLedgers(workbookOf(lines.join("\n"), { name: "受付簿" }));
  expect(ledgers.map(({ kind }) => kind)).toEqual(["workers"]);
  return usualDates("workers", ledgers);
}

describe("usualDates", () => {
  it("are the columns that 台帳を作成 gives the ledger, where there is no sheet of it yet", () => {
    expect(usualDates("workers", [])).toEqual({ date: "登録日", end: "終了日" });
    expect(usualDates("spending", [])).toEqual({ date: "年度", end: "" });
  });

  it("are the sheet's own headings for them, and no end where the sheet has none", () => {
    const records = ["1\t架空 一郎\t2024/5/1\t2024/4/1", "2\t架空 花子\t2024/6/1\t2024/4/2"];
    expect(datesOf("登録番号\t氏名\t登録年月日\t更新日", ...records)).toEqual({
      date: "登録年月日",
      end: "",
    });
    expect(datesOf("登録番号\t氏名\t登録年月日\t解除日", ...records)).toEqual({
      date: "登録年月日",
      end: "解除日",
    });
  });

  it("are the only column of dates where the sheet has not the usual one", () => {
    expect(datesOf("No\t受付日\t氏名\t相談方法", "1\t2024/5/1\t架空 一郎\t電話")).toEqual({
      date: "受付日",
      end: "",
    });
    expect(datesOf("No\t受付日\t氏名\t終了日", "1\t2024/5/1\t架空 一郎\t2024/6/1")).toEqual({
      date: "受付日",
      end: "終了日",
    });
  });

  it("are left open where several columns are dates, or none", () => {
    const two = datesOf("No\t受付日\t氏名\t面談日", "1\t2024/5/1\t架空 一郎\t2024/6/1");
    expect(two).toEqual({ date: "", end: "" });
    expect(datesOf("No\t受付\t氏名\t方法", "1\t春\t架空 一郎\t電話")).toEqual({ date: "", end: "" });
  });
});
