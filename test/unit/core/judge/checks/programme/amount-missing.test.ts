import { programmeAmountMissing } from "../../../../../../src/core/judge/checks/programme/amount-missing";
import { calendarDate } from "../../../../../../src/core/values/calendar/calendar-date";
import { checkInput } from "../../../../../support/check-input";
import { found } from "../../../../../support/check-support";
import { book, SPENDING } from "../../../../../support/programme-sheets";

describe("programmeAmountMissing", () => {
  it("finds activities without an amount, and tells them from なし, other people's money and a blank", () => {
    const rows = [
      "① 研修\t・研修の実施\tなし",
      "② 広報\t当町費用負担なし\\n・広報\t",
      "③ 営業\t町一般財源\\n10千円\\n・訪問\t",
    ];
    expect(found(programmeAmountMissing, book(rows))).toEqual([
      ["B3", { item: "① 研修", ledgerAmount: undefined, notYetDue: undefined }],
    ]);
  });

  it("offers what 事業費台帳 adds up to", () => {
    const spending = `${SPENDING}\nR5\t雇用創出型テレワーク\t研修\t町一般財源\t12000\nR5\t雇用創出型テレワーク\t研修\t町一般財源\t3000`;
    expect(found(programmeAmountMissing, book(["① 研修\t・研修の実施\t"], spending))).toEqual([
      ["B3", { item: "① 研修", ledgerAmount: 15, notYetDue: undefined }],
    ]);
  });

  it("says once, as a warning, what nobody owes yet: the year is not over", () => {
    const rows = ["① 研修\t・研修の実施\t", "② 広報\t・広報\t"];
    const { findings } = programmeAmountMissing.run(checkInput(book(rows), calendarDate(2024, 2, 29)));
    expect(findings).toMatchObject([
      { severity: "warning", fiscalYear: 2023, data: { item: "① 研修", notYetDue: 2 } },
    ]);
    const over = programmeAmountMissing.run(checkInput(book(rows), calendarDate(2024, 4, 1))).findings;
    expect(over.map(({ severity }) => severity)).toEqual(["error", "error"]);
  });
});
