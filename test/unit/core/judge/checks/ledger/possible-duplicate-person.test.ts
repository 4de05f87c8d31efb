import { ledgerPossibleDuplicatePerson } from "../../../../../../src/core/judge/checks/ledger/possible-duplicate-person";
import { found } from "../../../../../support/check-support";
import { WORKERS, book, subject } from "../../../../../support/ledger-sheets";

describe("ledgerPossibleDuplicatePerson", () => {
  it("finds the same name and address in other widths, spaces and variants of kanji, and names no one", () => {
    const table = `${WORKERS}\nW1\t髙橋 花子\t立科町\t2025/4/1\t公社\t\nW2\t高橋　花子\t立科町\t2025/5/1\t公社\t`;
    const duplicates = found(ledgerPossibleDuplicatePerson, book(table));
    expect(duplicates).toEqual([["B3", { ...subject, column: "氏名", first: "B2" }]]);
    expect(JSON.stringify(duplicates)).not.toContain("花子");
  });

  it("leaves alone who ended and began again, who registered elsewhere, and who lives elsewhere", () => {
    const rows = [
      "W1\t架空 花子\t立科町\t2020/4/1\t町\t2025/3/31",
      "W2\t架空 花子\t立科町\t2025/4/1\t公社\t",
      "W3\t架空 花子\t佐久市\t2025/4/1\t公社\t",
      "W4\t架空 次郎\t\t2025/4/1\t公社\t",
      "W5\t架空 次郎\t\t2025/4/1\t公社\t",
    ];
    expect(found(ledgerPossibleDuplicatePerson, book([WORKERS, ...rows].join("\n")))).toEqual([]);
  });
});
