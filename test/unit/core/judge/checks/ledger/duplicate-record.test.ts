import { ledgerDuplicateRecord } from "../../../../../../src/core/judge/checks/ledger/duplicate-record";
import { found } from "../../../../../support/check-support";
import { WORKERS, book } from "../../../../../support/ledger-sheets";

const PLAIN = WORKERS.replace("登録番号", "No");

/** What is found in a workbook whose sheets are named as ledgers of workers. */
function foundIn(tsv: string): unknown {
  const plain = book(tsv);
  return found(ledgerDuplicateRecord, {
    ...plain,
    sheets: plain.sheets.map((each) => ({ ...each, name: "住民ワーカー" })),
  });
}

describe("ledgerDuplicateRecord", () => {
  it("finds a record that is like one before it but for its plain number, once a ledger", () => {
    const row = "架空 一\t立科町\t2024/4/1\t町\t";
    const others = "2\t架空 二\t立科町\t2024/4/1\t町\t\n3\t架空 一\t立科町\t2024/4/2\t町\t";
    const alike = `${PLAIN}\n1\t${row}\n${others}\n4\t${row}\n5\t${row}`;
    expect(foundIn(alike)).toEqual([["A5", { ledger: "住民ワーカー台帳", rows: 2, first: "A2" }]]);
    expect(foundIn(`${PLAIN}\n1\t${row}\n${others}`)).toEqual([]);
  });

  it("lets another hour of the day, a number of the kind and records without a day be", () => {
    const hours =
      "No\t氏名\t居住地\t登録日\t登録先\n1\t架空\t町\t2024/5/1 9:00\t町\n2\t架空\t町\t2024/5/1 13:00\t町";
    expect(foundIn(hours)).toEqual([]);
    const numbered = `${WORKERS}\nW1\t架空\t町\t2024/4/1\t町\t\nW1\t架空\t町\t2024/4/1\t町\t`;
    expect(foundIn(numbered)).toEqual([]);
    const undated = `${PLAIN}\n1\t架空\t町\t\t町\t\n2\t架空\t町\t\t町\t`;
    expect(foundIn(undated)).toEqual([]);
  });
});
