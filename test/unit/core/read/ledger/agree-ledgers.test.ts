import type { LedgerAgreement, LedgerAnswers } from "../../../../../src/core/model/ledger-agreement";
import { agreeLedgers } from "../../../../../src/core/read/ledger/agree-ledgers";
import { findLedgers } from "../../../../../src/core/read/ledger/find-ledgers";
import { readSettings } from "../../../../../src/core/read/definition/settings";
import { grid, sheet, workbook, type SheetInput } from "../../../../support/workbook-builder";

const SITES = "場所番号\t名称\t種別\t登録日\nS1\t架空荘\t宿泊施設\t2023/5/1\nS2\t架空館\t宿泊施設\t2024/5/1";
const CLINICS = "№\t名称\t種別\t所在地\t開設者\t登録日\n1\t架空医院\t医院\t架空町1\t架空 一郎\t2023/5/1";

function agreed(...sheets: SheetInput[]): readonly string[] {
  const book = workbook(sheets.map((input) => sheet(input)));
  return worded(agreeLedgers(findLedgers(book).ledgers, readSettings(book).ledgerAnswers));
}

function agreedWith(answers: Partial<LedgerAnswers>, ...sheets: SheetInput[]): readonly string[] {
  const { ledgers } = findLedgers(workbook(sheets.map((input) => sheet(input))));
  return worded(agreeLedgers(ledgers, { sheetsOf: new Map(), noLedgers: [], ...answers }));
}

function worded({ counted, undecided }: LedgerAgreement): string[] {
  return [
    ...counted.map(({ kind, source, ledgers }) => `${kind} ${source}: ${sheetsOf(ledgers)}`),
    ...undecided.map(({ kind, why, ledgers }) => `${kind} ${why}: ${sheetsOf(ledgers)}`),
  ];
}

function sheetsOf(ledgers: readonly { readonly sheet: string }[]): string {
  return ledgers.map((ledger) => ledger.sheet).join(",");
}

const named = (name: string, tsv: string): SheetInput => ({ name, cells: grid(tsv) });

describe("agreeLedgers", () => {
  it("uses and says a list with the kind's own number", () => {
    expect(agreed(named("場所", SITES))).toEqual(["sites assumed: 場所"]);
  });

  it("uses and says a list with the kind's word in its name, though its number is anybody's", () => {
    expect(agreed(named("実施場所一覧", CLINICS))).toEqual(["sites assumed: 実施場所一覧"]);
  });

  it("counts nothing from a list whose columns merely fit: № is no number of the kind's own", () => {
    expect(agreed(named("町内施術所", CLINICS))).toEqual(["sites candidate: 町内施術所"]);
  });

  it("leaves a public list beside the ledger out of the count, and asks", () => {
    expect(agreed(named("場所", SITES), named("参考", CLINICS))).toEqual([
      "sites assumed: 場所",
      "sites candidate: 参考",
    ]);
  });

  it("takes for agreed what 台帳を作成 made", () => {
    const made = { ...named("実施場所台帳", SITES), tables: [{ name: "実施場所台帳", area: "A1:D3" }] };
    expect(agreed(made)).toEqual(["sites made: 実施場所台帳"]);
  });

  const visits = (number: string, day: string): string =>
    `受付番号\t利用開始日\t企業名\n${number}\t${day}\t架空商事`;

  it("joins a sheet a year with the same headings and no record in two of them", () => {
    expect(
      agreed(named("利用R6", visits("V1", "2024/6/1")), named("利用R7", visits("V1", "2025/6/1"))),
    ).toEqual(["visits assumed: 利用R6,利用R7"]);
  });

  it("joins sheets without years in their names where one's dates follow the other's", () => {
    expect(
      agreed(named("利用", visits("V1", "2024/6/1")), named("利用 続き", visits("V2", "2025/6/1"))),
    ).toEqual(["visits assumed: 利用,利用 続き"]);
  });

  it("counts neither of two lists whose dates run beside each other", () => {
    const long = `${visits("V1", "2024/6/1")}\nV2\t2025/6/1\t架空工業`;
    expect(agreed(named("利用A", long), named("利用B", visits("V3", "2024/9/1")))).toEqual([
      "visits several: 利用A,利用B",
    ]);
  });

  it("asks which of two counts where the sheet that was set aside by its name has the more records", () => {
    const taken = SITES.replace(/\nS2.*/, "");
    expect(agreed(named("実施場所台帳", taken), named("実施場所台帳（旧）", SITES))).toEqual([
      "sites several: 実施場所台帳,実施場所台帳（旧）",
    ]);
    expect(agreed(named("場所", taken), named("場所 (2)", SITES))).toEqual(["sites several: 場所,場所 (2)"]);
    expect(agreed(named("場所", SITES), named("場所_修正前", taken))).toEqual(["sites assumed: 場所"]);
    expect(agreed(named("場所のコピー", SITES), named("場所", SITES))).toEqual(["sites assumed: 場所"]);
  });

  it("counts neither of two lists with other headings", () => {
    const other = "受付番号\t利用開始日\t企業名\t人数\nV9\t2026/6/1\t架空商事\t3";
    expect(agreed(named("利用R6", visits("V1", "2024/6/1")), named("利用R7", other))).toEqual([
      "visits several: 利用R6,利用R7",
    ]);
  });

  it("does what 設定 says, and asks of what it does not name", () => {
    const answers = "項目\t値\n台帳：実施場所台帳\t参考";
    expect(agreed(named("設定", answers), named("場所", SITES), named("参考", CLINICS))).toEqual([
      "sites stated: 参考",
      "sites candidate: 場所",
    ]);
  });

  it("counts nothing by a sheet that is not there, and asks of those that are", () => {
    const answers = "項目\t値\n台帳：実施場所台帳\t場所R7";
    expect(agreed(named("設定", answers), named("場所", SITES))).toEqual(["sites candidate: 場所"]);
  });

  it("asks no more of a table that 設定 calls none", () => {
    expect(agreedWith({ noLedgers: ["参考"] }, named("場所", SITES), named("参考", CLINICS))).toEqual([
      "sites assumed: 場所",
    ]);
  });
});

describe("readSettings, of ledgers", () => {
  it("takes several sheets in one cell, and tells of one that is not there", () => {
    const book = workbook([
      sheet(named("設定", "項目\t値\n台帳：実施場所台帳\t場所、場所R7\n台帳ではない表\t参考")),
      sheet(named("場所", SITES)),
      sheet(named("参考", CLINICS)),
    ]);
    const { ledgerAnswers, problems } = readSettings(book);
    expect(ledgerAnswers.sheetsOf.get("sites")).toEqual(["場所", "場所R7"]);
    expect(ledgerAnswers.noLedgers).toEqual(["参考"]);
    expect(problems).toEqual([
      expect.objectContaining({ code: "unknownSheet", field: "台帳：実施場所台帳", raw: "場所R7" }),
    ]);
  });
});
