import { ledgerRequiredMissing } from "../../../../../../src/core/judge/checks/ledger/required-missing";
import { japaneseMessages } from "../../../../../../src/messages/ja/japanese-messages";
import { grid, sheet, workbook } from "../../../../../support/workbook-builder";
import { found } from "../../../../../support/check-support";
import { WORKERS, book, subject } from "../../../../../support/ledger-sheets";

describe("ledgerRequiredMissing", () => {
  it("finds a blank cell in a required column, and a column that is not there", () => {
    const table = `${WORKERS}\nW1\t架空 一\t立科町\t2024/4/1\t町\t\nW2\t架空 二\t立科町\t\t町\t`;
    expect(found(ledgerRequiredMissing, book(table))).toEqual([
      ["D3", { ...subject, column: "登録日", isColumn: false }],
    ]);
    const without = "登録番号\t氏名\t登録先\nW1\t架空 一\t町\nW2\t架空 二\t町";
    const named = workbook([sheet({ name: "住民ワーカー台帳", cells: grid(without) })]);
    const missing = found(ledgerRequiredMissing, named);
    expect(missing).toEqual([["A1", { ...subject, rows: 2, column: "登録日", isColumn: true }]]);
  });

  it("says a mark for none as it stands", () => {
    const table = `${WORKERS}\nW1\t架空 一\t立科町\t2024/4/1\t町\t\nW2\t架空 二\t立科町\t不明\t町\t`;
    expect(found(ledgerRequiredMissing, book(table))).toEqual([
      ["D3", { ...subject, column: "登録日", isColumn: false, mark: "不明" }],
    ]);
    const { message } = japaneseMessages.findings["ledger/required-missing"];
    const data = { ...subject, column: "登録日", isColumn: false };
    const nobody = { indicator: undefined, fiscalYear: undefined };
    expect(message({ ...data, mark: "不明" }, nobody)).toBe(
      "住民ワーカー台帳の「登録日」が「不明」となっています。",
    );
    expect(message(data, nobody)).toBe("住民ワーカー台帳の「登録日」が空です。");
    expect(message({ ...data, rows: 30 }, nobody)).toBe(
      "住民ワーカー台帳の「登録日」が空です（「不明」などの印も含みます）（全部で30件）。",
    );
  });

  it("says it once, at the heading, where most of a long column is blank", () => {
    const rows = Array.from({ length: 30 }, (_, index) => `W${String(index)}\t架空\t立科町\t\t町\t`);
    expect(found(ledgerRequiredMissing, book([WORKERS, ...rows].join("\n")))).toEqual([
      ["D1", { ...subject, rows: 30, column: "登録日", isColumn: false }],
    ]);
  });
});
