import type { Check } from "../../../../../src/core/judge/checking/check";
import type { Finding } from "../../../../../src/core/judge/findings/finding";
import { ledgerDuplicateId } from "../../../../../src/core/judge/checks/ledger/duplicate-id";
import { ledgerEndBeforeStart } from "../../../../../src/core/judge/checks/ledger/end-before-start";
import { ledgerFutureDate } from "../../../../../src/core/judge/checks/ledger/future-date";
import { ledgerInvalidDate } from "../../../../../src/core/judge/checks/ledger/invalid-date";
import { ledgerNegative } from "../../../../../src/core/judge/checks/ledger/negative";
import { ledgerNotANumber } from "../../../../../src/core/judge/checks/ledger/not-a-number";
import { ledgerOutsideYears } from "../../../../../src/core/judge/checks/ledger/outside-years";
import { ledgerPossibleDuplicatePerson } from "../../../../../src/core/judge/checks/ledger/possible-duplicate-person";
import { ledgerRequiredMissing } from "../../../../../src/core/judge/checks/ledger/required-missing";
import { ledgerUnknownChoice } from "../../../../../src/core/judge/checks/ledger/unknown-choice";
import { ledgerUnknownReference } from "../../../../../src/core/judge/checks/ledger/unknown-reference";
import { planMends } from "../../../../../src/core/write/mends/plan-mends";
import { formatCell } from "../../../../../src/core/values/workbook/cell-address";
import type { WorkbookSnapshot } from "../../../../../src/core/values/workbook/snapshot";
import { applyPlan } from "../../../../support/apply-plan";
import { checkInput } from "../../../../support/check-input";
import { SEED_TABLE } from "../../../../support/seed-table";
import { grid, sheet, workbook } from "../../../../support/workbook-builder";

const WORKERS = "登録番号\t氏名\t居住地\t登録日\t登録先\t終了日";
const CLIENTS = "クライアント番号\t名称\t契約開始日\nC1\t架空市\t2024/4/1\nC2\t架空社\t2024/5/1";
const CONTRACTS = "業務番号\tクライアント番号\t計上日\t委託料（円）";

/** A workbook of sheets of tab-separated text, each named after what stands on it. */
function book(...sheets: string[]): WorkbookSnapshot {
  return workbook(sheets.map((tsv, index) => sheet({ name: `表${String(index + 1)}`, cells: grid(tsv) })));
}

function found(check: Check, before: WorkbookSnapshot): [string, unknown][] {
  return check.run(checkInput(before)).findings.map(({ at, data }) => [formatCell(at), data]);
}

function findingsOf(check: Check, before: WorkbookSnapshot): readonly Finding[] {
  return check.run(checkInput(before)).findings;
}

const subject = { ledger: "住民ワーカー台帳", rows: 1 };

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

  it("says it once, at the heading, where most of a long column is blank", () => {
    const rows = Array.from({ length: 30 }, (_, index) => `W${String(index)}\t架空\t立科町\t\t町\t`);
    expect(found(ledgerRequiredMissing, book([WORKERS, ...rows].join("\n")))).toEqual([
      ["D1", { ...subject, rows: 30, column: "登録日", isColumn: false }],
    ]);
  });
});

describe("ledgerDuplicateId", () => {
  it("finds a number that stands there before, in another width and on another sheet of the same ledger", () => {
    const one = `${WORKERS}\nW1\t架空 一\t立科町\t2024/4/1\t町\t\nＷ１\t架空 二\t立科町\t2024/4/2\t町\t`;
    const other = `${WORKERS}\nW1\t架空 三\t佐久市\t2025/4/1\t公社\t\nW9\t架空 四\t佐久市\t2025/4/1\t公社\t`;
    expect(found(ledgerDuplicateId, book(one, other))).toEqual([
      ["A3", { ...subject, column: "登録番号", first: "A2" }],
      ["A2", { ...subject, column: "登録番号", first: "'表1'!A2" }],
    ]);
  });

  it("leaves the same client number in many contracts alone", () => {
    const contracts = `${CONTRACTS}\nG1\tC1\t2025/5/1\t1000\nG2\tC1\t2025/6/1\t1000`;
    expect(found(ledgerDuplicateId, book(CLIENTS, contracts))).toEqual([]);
  });
});

describe("ledgerInvalidDate", () => {
  it("finds days that the calendar does not have, and what is no date; every notation and marks are fine", () => {
    const rows = ["2025/2/30", "4月頃", "R7.4.1", "令和7年4月1日", "2025-04-01", "-"];
    const table = [WORKERS, ...rows.map((day, index) => `W${String(index)}\t架空\t立科町\t${day}\t町\t`)];
    expect(found(ledgerInvalidDate, book(table.join("\n")))).toEqual([
      ["D2", { ...subject, column: "登録日", raw: "2025/2/30", impossible: true }],
      ["D3", { ...subject, column: "登録日", raw: "4月頃", impossible: false }],
    ]);
  });
});

describe("ledgerFutureDate", () => {
  it("finds a beginning after 基準日 (2026-02-28), and lets an end lie ahead", () => {
    const table = `${WORKERS}\nW1\t架空\t立科町\t2026/3/1\t町\t\nW2\t架空\t佐久市\t2026/2/28\t町\t2027/3/31`;
    expect(found(ledgerFutureDate, book(table))).toEqual([
      ["D2", { ...subject, column: "登録日", date: "2026-03-01", asOf: "2026-02-28" }],
    ]);
  });
});

describe("ledgerEndBeforeStart", () => {
  it("finds an end before its beginning; the same day is fine", () => {
    const table = `${WORKERS}\nW1\t架空\t立科町\t2025/4/1\t町\t2025/3/31\nW2\t架空\t佐久市\t2025/4/1\t町\t2025/4/1`;
    expect(found(ledgerEndBeforeStart, book(table))).toEqual([
      ["F2", { ...subject, column: "終了日", start: "2025-04-01", end: "2025-03-31" }],
    ]);
  });
});

describe("ledgerUnknownReference", () => {
  const contracts = `${CONTRACTS}\nG1\tC1\t2025/5/1\t1000\nG2\tC9\t2025/6/1\t1000\nG3\tＣ９\t2025/7/1\t1`;

  it("finds a client that the ledger of clients does not have", () => {
    expect(found(ledgerUnknownReference, book(CLIENTS, contracts)).map(([cell]) => cell)).toEqual([
      "B3",
      "B4",
    ]);
  });

  it("says that it could not look where there is no such ledger", () => {
    const { findings, notChecked } = ledgerUnknownReference.run(checkInput(book(contracts)));
    expect(findings).toEqual([]);
    expect(notChecked[0]?.why).toEqual({ code: "missingInput", input: "クライアント台帳" });
  });
});

describe("ledgerUnknownChoice", () => {
  const table = `${WORKERS}\nW1\t架空\t立科町\t2025/4/1\t公 社\t\nW2\t架空\t佐久市\t2025/4/1\t商工会\t\nW3\t架空\t上田市\t2025/4/1\t町\t`;

  it("mends what differs in width and spaces only, and leaves the rest to a person", () => {
    const before = book(table);
    const findings = findingsOf(ledgerUnknownChoice, before);
    expect(findings.map(({ at, data }) => [formatCell(at), data])).toMatchObject([
      ["E2", { raw: "公 社", meant: "公社" }],
      ["E3", { raw: "商工会", choices: ["町", "公社"] }],
    ]);
    const after = applyPlan(before, planMends(findings));
    expect(after.sheets[0]?.values.map((row) => row[4])).toEqual(["登録先", "公社", "商工会", "町"]);
  });
});

describe("ledgerNotANumber and ledgerNegative", () => {
  const contracts = `${CONTRACTS}\nG1\tC1\t2025/5/1\t別途協議\nG2\tC1\t2025/6/1\t▲500\nG3\tC1\t2025/7/1\t2,400円`;

  it("finds text among amounts, and an amount below zero; an amount with its unit is read", () => {
    expect(found(ledgerNotANumber, book(CLIENTS, contracts))).toEqual([
      ["D2", { ledger: "受託業務台帳", column: "委託料（円）", rows: 1, raw: "別途協議" }],
    ]);
    expect(found(ledgerNegative, book(CLIENTS, contracts))).toEqual([
      ["D3", { ledger: "受託業務台帳", column: "委託料（円）", rows: 1, value: -500 }],
    ]);
  });
});

describe("ledgerOutsideYears", () => {
  it("finds contracts from before the table's first year, but not workers, who go on counting", () => {
    const workers = `${WORKERS}\nW1\t架空\t立科町\t2015/4/1\t町\t\nW2\t架空\t佐久市\t2025/4/1\t町\t`;
    const contracts = `${CONTRACTS}\nG1\tC1\t2016/5/1\t1000\nG2\tC1\t2025/6/1\t1000`;
    expect(found(ledgerOutsideYears, book(SEED_TABLE, workers, CLIENTS, contracts))).toEqual([
      ["C2", { ledger: "受託業務台帳", column: "計上日", rows: 1, years: [2016] }],
    ]);
  });
});

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
