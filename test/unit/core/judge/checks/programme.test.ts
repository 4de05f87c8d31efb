import { calendarDate } from "../../../../../src/core/values/calendar/calendar-date";
import type { Check } from "../../../../../src/core/judge/checking/check";
import { programmeAmountMissing } from "../../../../../src/core/judge/checks/programme/amount-missing";
import { programmeDuplicateKey } from "../../../../../src/core/judge/checks/programme/duplicate-key";
import { programmeEstimateUnsettled } from "../../../../../src/core/judge/checks/programme/estimate-unsettled";
import { programmeHeadcountContradiction } from "../../../../../src/core/judge/checks/programme/headcount-contradiction";
import { programmeNotOwnMoney } from "../../../../../src/core/judge/checks/programme/not-own-money";
import { programmeSourceMissing } from "../../../../../src/core/judge/checks/programme/source-missing";
import { programmeTotalMismatch } from "../../../../../src/core/judge/checks/programme/total-mismatch";
import { programmeUnknownSource } from "../../../../../src/core/judge/checks/programme/unknown-source";
import { recountMismatch } from "../../../../../src/core/judge/checks/recount/mismatch";
import { recountNoLedger } from "../../../../../src/core/judge/checks/recount/no-ledger";
import { formatCell } from "../../../../../src/core/values/workbook/cell-address";
import type { WorkbookSnapshot } from "../../../../../src/core/values/workbook/snapshot";
import { checkInput, SEED_AS_OF } from "../../../../support/check-input";
import { grid, sheet, workbook } from "../../../../support/workbook-builder";

const HEADINGS = "構成と内容\tR5\\n主な取組状況 実績額\tR6\\n主な取組状況 実績額（概算）";

/** A workbook of a programme table with these rows, and of other sheets of tab-separated text. */
function book(rows: readonly string[], ...others: readonly string[]): WorkbookSnapshot {
  const table = [HEADINGS, "1 雇用創出型テレワーク\t\t", ...rows].join("\n");
  return workbook(
    [table, ...others].map((tsv, index) => sheet({ name: `表${String(index)}`, cells: grid(tsv) })),
  );
}

function found(check: Check, before: WorkbookSnapshot, asOf = SEED_AS_OF): [string, unknown][] {
  return check.run(checkInput(before, asOf)).findings.map(({ at, data }) => [formatCell(at), data]);
}

const SPENDING = "年度\t区分\t事業\t財源\t金額（円）";

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

describe("programmeSourceMissing, programmeUnknownSource and programmeNotOwnMoney", () => {
  const rows = [
    "① 研修\t33千円\\n・研修\t町一般財源\\n20千円\\n・研修",
    "② 広報\t財源：デジ田\\n10千円\\n・広報\t財源：デジ田交付金（広域R5）\\n10千円\\n・広報",
    "③ 調査\t財源：調査に要する経費を国費により負担\\n7,900千円\\n・調査\t当町費用負担なし\\n・調査",
  ];

  it("find an amount without a source, a source nobody knows, and what is not the town's", () => {
    expect(found(programmeSourceMissing, book(rows))).toEqual([["B3", { item: "① 研修", amount: 33 }]]);
    expect(found(programmeUnknownSource, book(rows))).toEqual([["B4", { item: "② 広報", source: "デジ田" }]]);
    expect(found(programmeNotOwnMoney, book(rows))).toEqual([
      ["B5", { item: "③ 調査", source: "国費", amount: 7900 }],
    ]);
  });
});

describe("programmeEstimateUnsettled", () => {
  const rows = ["① 研修\t町一般財源\\n10千円\\n・研修\t町一般財源\\n10千円\\n・研修"];

  it("finds 概算 more than a year after the year's end, at the heading that says so, and not before", () => {
    expect(found(programmeEstimateUnsettled, book(rows), calendarDate(2026, 4, 1))).toMatchObject([
      ["C1", { ended: "2025-03-31", asOf: "2026-04-01" }],
    ]);
    expect(found(programmeEstimateUnsettled, book(rows), calendarDate(2026, 3, 31))).toEqual([]);
  });
});

describe("programmeDuplicateKey", () => {
  it("finds the same mark or name twice in a section, and not two ★", () => {
    const rows = [
      "① 研修\tなし\tなし",
      "① 広報\tなし\tなし",
      "② 研修\tなし\tなし",
      "★ その他\tなし\tなし",
      "★ 特記\tなし\tなし",
    ];
    expect(found(programmeDuplicateKey, book(rows))).toEqual([
      ["A4", { item: "① 広報", first: "A3" }],
      ["A5", { item: "② 研修", first: "A3" }],
    ]);
    const sections = ["① 研修\tなし\tなし", "2 企業進出型テレワーク\t\t", "① 研修\tなし\tなし"];
    expect(found(programmeDuplicateKey, book(sections))).toEqual([]);
  });
});

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

describe("programmeHeadcountContradiction", () => {
  const indicators = "指標\t\tR5\tR6\n④ 現地ディレクター数（延べ）【人】\t目標\t4\t4\n\t実績\t4\t4";

  it("finds another number of people than the indicator's, and leaves newcomers and guests alone", () => {
    const rows = [
      "① 管理\t町一般財源\\n10千円\\n・現地ディレクター2名態勢\t町一般財源\\n10千円\\n・現地ディレクター4名体制",
    ];
    expect(found(programmeHeadcountContradiction, book(rows, indicators))).toMatchObject([
      ["B3", { text: "現地ディレクター2名態勢", stated: 2, actual: 4 }],
    ]);
    const others = [
      "① 管理\t町一般財源\\n10千円\\n・現地ディレクター1名を新規採用\tなし\\n・現地ディレクター2名が参加",
    ];
    expect(found(programmeHeadcountContradiction, book(others, indicators))).toEqual([]);
  });
});

describe("recountMismatch and recountNoLedger", () => {
  const definitions = [
    "指標名\t単位\t数え方\t台帳\t集計\t日付列",
    "登録者数\t人\t累計\t住民ワーカー台帳\t件数\t登録日",
    "利用社数\t社\t年度計\tWORK TRIP利用台帳\t件数\t利用開始日",
    "視察数\t件\t年度計\t\t\t",
  ].join("\n");
  const table = [
    "指標\t\tR6\tR7（2月末実績）",
    ...["登録者数（延べ）【人】", "利用社数【社】", "視察数【件】"].flatMap((label) => [
      `${label}\t目標\t5\t5`,
      "\t実績\t1\t3",
    ]),
  ].join("\n");
  const workers = "登録番号\t氏名\t登録日\t登録先\nW1\t架空 一\t2024/5/1\t町\nW2\t架空 二\t2024/6/1\t町";
  const sheets = [
    sheet({ name: "指標", cells: grid(table) }),
    sheet({ name: "ワーカー", cells: grid(workers) }),
    sheet({ name: "指標定義", cells: grid(definitions) }),
  ];

  it("find a difference of this year as an error, of a past year as a warning, with its records", () => {
    const { findings } = recountMismatch.run(checkInput(workbook(sheets)));
    expect(findings.map(({ at, severity, data }) => [formatCell(at), severity, data])).toMatchObject([
      ["C3", "warning", { ledger: 2, table: 1, difference: -1, rows: 2, isCurrentYear: false }],
      ["D3", "error", { ledger: 2, table: 3, difference: 1, rows: 2, isCurrentYear: true }],
    ]);
  });

  it("find a ledger that is named and missing, and not one that is left blank", () => {
    expect(found(recountNoLedger, workbook(sheets))).toEqual([
      ["A4", { name: "利用社数", ledger: "WORK TRIP利用台帳" }],
    ]);
  });

  it("say that nothing can be compared in a workbook without ledgers", () => {
    const { notChecked } = recountMismatch.run(checkInput(workbook(sheets.slice(0, 1))));
    expect(notChecked[0]?.why).toEqual({ code: "noLedger" });
  });
});
