import { formatOmittedName } from "../../../../../../src/core/judge/checks/format/1-6-omitted-name";
import { findingsOn } from "../../../../../support/check-support";

describe("formatOmittedName", () => {
  it("finds 〃 in the place of a name", () => {
    const table =
      "受付番号\t利用開始日\t企業名\t人数\t泊数\t宿泊施設\nV1\t2025/4/1\t架空社\t10\t2\tＡ館\nV2\t2025/5/1\t〃\t10\t2\tＡ館";
    expect(findingsOn(formatOmittedName, table, { name: "台帳" })).toEqual([
      ["C3", { table: "WORK TRIP利用台帳", column: "企業名", rows: 1, raw: "〃", kind: "ditto" }],
    ]);
  });

  it("says the mark in a column that may hold personal data too: 〃 is none", () => {
    const table = "登録番号\t氏名\t登録日\nW1\t架空一\t2025/4/1\nW2\t〃\t2025/5/1";
    expect(findingsOn(formatOmittedName, table, { name: "台帳" })).toEqual([
      ["B3", { table: "住民ワーカー台帳", column: "氏名", rows: 1, raw: "〃", kind: "ditto" }],
    ]);
  });

  it("says the marks of a column once, at the first, with their number", () => {
    const table =
      "受付番号\t利用開始日\t企業名\t人数\t泊数\t宿泊施設\nV1\t2025/4/1\t架空社\t10\t2\tＡ館\nV2\t2025/5/1\t〃\t10\t2\tＡ館\nV3\t2025/6/1\t同上\t10\t2\tＢ館\nV4\t2025/7/1\t〃\t10\t2\t〃";
    const ledger = "WORK TRIP利用台帳";
    expect(findingsOn(formatOmittedName, table, { name: "台帳" })).toEqual([
      ["C3", { table: ledger, column: "企業名", rows: 3, raw: "〃", kind: "ditto" }],
      ["F5", { table: ledger, column: "宿泊施設", rows: 1, raw: "〃", kind: "ditto" }],
    ]);
  });

  it("leaves names and headings that are each written out alone", () => {
    const table = "受付番号\t利用開始日\t企業名\t人数\t泊数\t宿泊施設\nV1\t2025/4/1\t架空社\t10\t2\tＡ館";
    expect(findingsOn(formatOmittedName, table, { name: "台帳" })).toEqual([]);
  });

  it("finds a heading that an earlier column has already, and a column with contents under a blank one, each once", () => {
    const table =
      "受付番号\t利用開始日\t企業名\t人数\t人数\t\t宿泊施設\nV1\t2025/4/1\t架空社\t10\t2\tメモ\tＡ館\nV2\t2025/5/1\t架空社\t9\t2\tメモ\tＡ館";
    const ledger = "WORK TRIP利用台帳";
    expect(findingsOn(formatOmittedName, table, { name: "台帳" })).toEqual([
      ["E1", { table: ledger, column: "人数", rows: 1, raw: "人数", kind: "doubledHeading" }],
      ["F1", { table: ledger, column: "", rows: 1, raw: "", kind: "blankHeading" }],
    ]);
  });
});
