import { formatOneDatum } from "../../../../../../src/core/judge/checks/format/1-2-one-datum";
import { findingsOn } from "../../../../../support/check-support";

describe("formatOneDatum", () => {
  it("finds two dates in one cell", () => {
    const table =
      "受付番号\t利用開始日\t企業名\t人数\t泊数\t宿泊施設\nV1\t2025/4/1、2025/5/1\t架空社\t10\t2\tＡ館";
    expect(findingsOn(formatOneDatum, table, { name: "台帳" })).toEqual([
      ["B2", { table: "WORK TRIP利用台帳", column: "利用開始日", rows: 1, raw: "2025/4/1、2025/5/1" }],
    ]);
  });

  it("leaves one datum, and a list in a column of free text, alone", () => {
    const table =
      "受付番号\t利用開始日\t企業名\t人数\t泊数\t宿泊施設\nV1\t2025/4/1\t架空社\t10\t2\tＡ館、Ｂ館";
    expect(findingsOn(formatOneDatum, table, { name: "台帳" })).toEqual([]);
  });

  it.each([
    "架空社、仮社",
    "架空社／仮社",
    "架空社/仮社",
    "架空社及び仮社",
    "架空社\\n仮社",
    "D社・E社",
    "架空社とＢ社",
    "株式会社架空・㈱仮",
    "社会福祉法人架空・一般社団法人仮",
    "（株）架空，仮（有）",
  ])("finds two companies in one cell, which would be counted as one: %s", (companies) => {
    const table = `受付番号\t利用開始日\t企業名\t人数\nV1\t2025/4/1\t${companies}\t10`;
    expect(findingsOn(formatOneDatum, table, { name: "台帳" }).map(([cell]) => cell)).toEqual(["C2"]);
  });

  it.each([
    "架空・仮合同会社",
    "山と川株式会社",
    "Kaku, Inc.",
    "架空・仮社",
    "株式会社架空・仮",
    "いと社",
    "ソフト社・ハード部",
    "・社",
  ])("leaves the name of one company, %s", (company) => {
    const table = `受付番号\t利用開始日\t企業名\t人数\nV1\t2025/4/1\t${company}\t10`;
    expect(findingsOn(formatOneDatum, table, { name: "台帳" })).toEqual([]);
  });
});
