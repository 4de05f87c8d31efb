import { ledgerDuplicateId } from "../../../../../../src/core/judge/checks/ledger/duplicate-id";
import { found } from "../../../../../support/check-support";
import { WORKERS, CLIENTS, CONTRACTS, book, subject } from "../../../../../support/ledger-sheets";

describe("ledgerDuplicateId", () => {
  it("finds a number that stands there before, in another width and on another sheet of the same ledger", () => {
    const one = `${WORKERS}\nW1\t架空 一\t立科町\t2024/4/1\t町\t\nＷ１\t架空 二\t立科町\t2024/4/2\t町\t`;
    const other = `${WORKERS}\nW1\t架空 三\t佐久市\t2025/4/1\t公社\t\nW9\t架空 四\t佐久市\t2025/4/1\t公社\t`;
    expect(found(ledgerDuplicateId, book(one, other))).toEqual([
      ["A3", { ...subject, column: "登録番号", first: "A2" }],
      ["A2", { ...subject, column: "登録番号", first: "'表1'!A2" }],
    ]);
  });

  it("lets a plain No begin with 1 again on another sheet, and not on its own", () => {
    const plain = WORKERS.replace("登録番号", "No");
    const one = `${plain}\n1\t架空 一\t立科町\t2024/4/1\t町\t\n2\t架空 二\t立科町\t2024/4/2\t町\t`;
    const other = `${plain}\n1\t架空 三\t佐久市\t2025/4/1\t公社\t\n１\t架空 四\t佐久市\t2025/4/1\t公社\t`;
    const named = book(one, other);
    const sheets = named.sheets.map((each) => ({ ...each, name: `ワーカー${each.name}` }));
    expect(found(ledgerDuplicateId, { ...named, sheets })).toEqual([
      ["A3", { ...subject, column: "No", first: "A2" }],
    ]);
  });

  it("lets any number begin with 1 again on another sheet, and not on its own", () => {
    const one = `${WORKERS}\n1\t架空 一\t立科町\t2024/4/1\t町\t\n2\t架空 二\t立科町\t2024/4/2\t町\t`;
    const other = `${WORKERS}\n１\t架空 三\t佐久市\t2025/4/1\t公社\t\n1\t架空 四\t佐久市\t2025/4/1\t公社\t`;
    expect(found(ledgerDuplicateId, book(one, other))).toEqual([
      ["A3", { ...subject, column: "登録番号", first: "A2" }],
    ]);
    const goingOn = `${WORKERS}\n2\t架空 三\t佐久市\t2025/4/1\t公社\t`;
    expect(found(ledgerDuplicateId, book(one, goingOn))).toEqual([
      ["A2", { ...subject, column: "登録番号", first: "'表1'!A3" }],
    ]);
  });

  it("takes a number merged over several rows for one", () => {
    const household = `${WORKERS}\nM1\t架空 一\t立科町\t2024/4/1\t町\t\n\t架空 二\t立科町\t2024/4/1\t町\t\nM1\t架空 三\t立科町\t2024/4/2\t町\t`;
    const plain = book(household);
    const sheets = plain.sheets.map((each) => ({
      ...each,
      merges: [{ row: 1, column: 0, rows: 2, columns: 1 }],
    }));
    expect(found(ledgerDuplicateId, { ...plain, sheets })).toEqual([
      ["A4", { ...subject, column: "登録番号", first: "A2" }],
    ]);
  });

  it("takes records without a number for no duplicates of each other", () => {
    const blank = `${WORKERS}\n\t架空 一\t立科町\t2024/4/1\t町\t\n\t架空 二\t立科町\t2024/4/2\t町\t\nW1\t架空 三\t立科町\t2024/4/3\t町\t`;
    expect(found(ledgerDuplicateId, book(blank))).toEqual([]);
  });

  it("leaves the same client number in many contracts alone", () => {
    const contracts = `${CONTRACTS}\nG1\tC1\t2025/5/1\t1000\nG2\tC1\t2025/6/1\t1000`;
    expect(found(ledgerDuplicateId, book(CLIENTS, contracts))).toEqual([]);
  });
});
