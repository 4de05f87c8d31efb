import {
  MACHINE_READABLE_RULES,
  machineReadableScore,
} from "../../../../../src/core/judge/checks/machine-readable-rules";
import { runChecks } from "../../../../support/run-checks";
import type { Finding } from "../../../../../src/core/judge/findings/finding";
import { formatCell } from "../../../../../src/core/values/workbook/cell-address";
import { checkInput } from "../../../../support/check-input";
import { SEED_TABLE } from "../../../../support/seed-table";
import { grid, sheet, workbook, type SheetInput } from "../../../../support/workbook-builder";

const VISITS = "受付番号\t利用開始日\t企業名\t人数\t泊数\t宿泊施設";
const CLIENTS = "クライアント番号\t名称\t所在地\t契約開始日\t契約先";

function findingsOn(tsv: string, more: Omit<SheetInput, "cells"> = {}): [code: string, cell: string][] {
  const before = workbook([sheet({ name: "台帳", cells: grid(tsv), ...more })]);
  return formatFindings(runChecks(checkInput(before)).findings);
}

function formatFindings(findings: readonly Finding[]): [string, string][] {
  return findings
    .filter(({ code }) => code.startsWith("format/"))
    .map(({ code, at }) => [code.replace(/^format\/(\d+-\d+).*/, "$1"), formatCell(at)]);
}

describe("MACHINE_READABLE_RULES", () => {
  it("are the 15 rules, in their own order", () => {
    expect(MACHINE_READABLE_RULES.map(({ number }) => number).join(" ")).toBe(
      "1-1 1-2 1-3 1-4 1-5 1-6 1-7 1-8 1-9 1-10 1-11 1-12 1-13 2-1 2-2",
    );
  });

  it("say nothing of the printed tables", () => {
    expect(findingsOn(SEED_TABLE, { merges: ["A2:K2"] })).toEqual([]);
  });

  it("find several values in a cell, numbers as text, marks, 〃 and ①, each in its cell", () => {
    const table = [
      VISITS,
      "V1\t2025/4/1、2025/5/1\t架空社\t10人\t-\tＡ①館",
      "V2\t2025/6/1\t〃\t12\t2\tＢ館、Ｃ館",
      "V3\t2025/7/1\t架空社\t0\tX\tＢ館",
    ].join("\n");
    expect(findingsOn(table)).toEqual([
      ["1-2", "B2"],
      ["1-3", "D2"],
      ["1-6", "C3"],
      ["1-10", "F2"],
      ["1-13", "E2"],
    ]);
  });

  it("find spaces for looks, and leave the space within a name alone", () => {
    const table = `${VISITS.replace("企業名", "企 業 名")}\nV1\t2025/4/1\t架空 商店 \t10\t2\tＡ館\nV2\t2025/4/2\t架空 商店\t10\t2\tＡ館`;
    expect(findingsOn(table)).toEqual([
      ["1-5", "C1"],
      ["1-5", "C2"],
    ]);
  });

  it("find eras without a western year, but no true dates", () => {
    const table = `${VISITS}\nV1\tR7.4.1\t架空社\t10\t2\tＡ館\nV2\t2025/4/2\t架空社\t10\t2\tＡ館\nV3\t45748\t架空社\t1\t1\tＡ館`;
    expect(findingsOn(table, { formats: { B: "ggge.m.d" } })).toEqual([["1-11", "B2"]]);
  });

  it("find 長野 for 長野県, and not 長野県 or 長野市", () => {
    const rows = ["長野", "長野県", "長野市"].map(
      (area, index) => `C${String(index)}\t架空\t${area}\t2025/4/1\t町`,
    );
    expect(findingsOn([CLIENTS, ...rows].join("\n"))).toEqual([["1-12", "C2"]]);
  });

  it("find merged cells, amounts without a unit, empty rows within, and a second table on the sheet", () => {
    const table = [
      "業務番号\tクライアント番号\t計上日\t委託料",
      "G1\tC1\t2025/5/1\t1000",
      "\t\t\t",
      "G2\tC1\t2025/6/1\t1000",
      "\t\t\t",
      "\t\t\t",
      VISITS,
      "V1\t2025/4/1\t架空社\t10\t2\tＡ館",
    ].join("\n");
    expect(findingsOn(table, { merges: ["B2:C2"] })).toEqual([
      ["1-4", "B2"],
      ["1-9", "D1"],
      ["2-1", "A3"],
      ["2-2", "A7"],
    ]);
  });

  it("find formulas in 指標データ, which is published, and not in a ledger", () => {
    const formula = { value: 1, formula: "=1" };
    const cells = [
      ["指標", "年度", "単位", "実績"],
      ["登録者数", 2025, "人", formula],
    ];
    const ledger = [VISITS.split("\t"), ["V1", 45748, "架空社", formula, 2, "Ａ館"]];
    const before = workbook([
      sheet({ name: "指標データ", cells }),
      sheet({ name: "利用", cells: ledger, formats: { B: "yyyy/m/d" } }),
    ]);
    expect(formatFindings(runChecks(checkInput(before)).findings)).toEqual([["1-7", "D2"]]);
  });

  it("find another file type where the file's name is known", () => {
    const before = workbook([
      sheet({ name: "台帳", cells: grid(`${VISITS}\nV1\t2025/4/1\t架空社\t1\t1\tＡ館`) }),
    ]);
    const named = (fileName: string): [string, string][] =>
      formatFindings(runChecks(checkInput({ ...before, fileName })).findings);
    expect(named("台帳.xls")).toEqual([["1-1", "A1"]]);
    expect(named("台帳.xlsx")).toEqual([]);
  });
});

describe("machineReadableScore", () => {
  it("has nothing to score without ledgers and 指標データ", () => {
    const input = checkInput(workbook([sheet({ cells: grid(SEED_TABLE) })]));
    const score = machineReadableScore(input, runChecks(input).findings);
    expect(score).toHaveLength(15);
    expect(new Set(score.map(({ verdict }) => verdict))).toEqual(new Set(["notApplicable"]));
  });
});
