import { programmeAmountMissing } from "../../../../../../src/core/judge/checks/programme/amount-missing";
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
      ["B3", { item: "① 研修", ledgerAmount: undefined }],
    ]);
  });

  it("offers what 事業費台帳 adds up to", () => {
    const spending = `${SPENDING}\nR5\t雇用創出型テレワーク\t研修\t町一般財源\t12000\nR5\t雇用創出型テレワーク\t研修\t町一般財源\t3000`;
    expect(found(programmeAmountMissing, book(["① 研修\t・研修の実施\t"], spending))).toEqual([
      ["B3", { item: "① 研修", ledgerAmount: 15 }],
    ]);
  });
});
