import { formatSymbol } from "../../../../../../src/core/judge/checks/format/1-13-symbol";
import { findingsOn } from "../../../../../support/check-support";

describe("formatSymbol", () => {
  it("finds a mark in a column of numbers", () => {
    const table = "受付番号\t利用開始日\t企業名\t人数\t泊数\t宿泊施設\nV1\t2025/4/1\t架空社\t10\t-\tＡ館";
    expect(findingsOn(formatSymbol, table, { name: "台帳" })).toEqual([
      ["E2", { table: "WORK TRIP利用台帳", column: "泊数", rows: 1, raw: "-" }],
    ]);
  });

  it("leaves 0, X and *** alone", () => {
    const table =
      "受付番号\t利用開始日\t企業名\t人数\t泊数\t宿泊施設\nV1\t2025/4/1\t架空社\t0\tX\tＡ館\nV2\t2025/4/2\t架空社\t1\t***\tＡ館";
    expect(findingsOn(formatSymbol, table, { name: "台帳" })).toEqual([]);
  });
});
