import { formatNumeric } from "../../../../../../src/core/judge/checks/format/1-3-numeric";
import { findingsOn } from "../../../../../support/check-support";

describe("formatNumeric", () => {
  it("finds a number that is text with its unit", () => {
    const table = "受付番号\t利用開始日\t企業名\t人数\t泊数\t宿泊施設\nV1\t2025/4/1\t架空社\t10人\t2\tＡ館";
    expect(findingsOn(formatNumeric, table, { name: "台帳" })).toEqual([
      ["D2", { table: "WORK TRIP利用台帳", column: "人数", rows: 1, raw: "10人" }],
    ]);
  });

  it("leaves numbers, and text that is none, alone", () => {
    const table = "受付番号\t利用開始日\t企業名\t人数\t泊数\t宿泊施設\nV1\t2025/4/1\t架空社\t10\t不明\tＡ館";
    expect(findingsOn(formatNumeric, table, { name: "台帳" })).toEqual([]);
  });
});
