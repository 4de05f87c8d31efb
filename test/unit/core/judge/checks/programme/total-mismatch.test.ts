import { programmeTotalMismatch } from "../../../../../../src/core/judge/checks/programme/total-mismatch";
import { found } from "../../../../../support/check-support";
import { book, SPENDING } from "../../../../../support/programme-sheets";

describe("programmeTotalMismatch", () => {
  const items = ["① 研修\t町一般財源\\n10千円\\n・研修\tなし", "② 広報\t町一般財源\\n20千円\\n・広報\tなし"];

  it("finds a typed total that the rows above do not make", () => {
    expect(found(programmeTotalMismatch, book([...items, "合計\t31千円\tなし"]))).toEqual([
      ["B5", { item: "合計", against: "rows", table: 31, counted: 30 }],
    ]);
    expect(found(programmeTotalMismatch, book([...items, "合計\t30千円\tなし"]))).toEqual([]);
  });

  it("finds an amount that 事業費台帳 does not add up to, and leaves years alone that it does not have", () => {
    const record = (item: string, yen: number): string =>
      `R5\t雇用創出型テレワーク\t${item}\t町一般財源\t${String(yen)}`;
    const spending = [SPENDING, record("研修", 9000), record("広報", 20_000)].join("\n");
    expect(found(programmeTotalMismatch, book(items, spending))).toEqual([
      ["B3", { item: "① 研修", against: "ledger", table: 10, counted: 9 }],
    ]);
    const lastYear = spending.replaceAll("R5", "R4");
    expect(found(programmeTotalMismatch, book(items, lastYear))).toEqual([]);
  });
});
