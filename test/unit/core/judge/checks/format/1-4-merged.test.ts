import { formatMerged } from "../../../../../../src/core/judge/checks/format/1-4-merged";
import { findingsOn } from "../../../../../support/check-support";

describe("formatMerged", () => {
  it("finds merged cells within the table", () => {
    const table = "受付番号\t利用開始日\t企業名\t人数\t泊数\t宿泊施設\nV1\t2025/4/1\t架空社\t10\t2\tＡ館";
    expect(findingsOn(formatMerged, table, { name: "台帳", merges: ["B2:C2"] })).toEqual([
      ["B2", { table: "WORK TRIP利用台帳", column: "", rows: 1, range: "B2:C2" }],
    ]);
  });

  it("leaves cells that are merged beside it alone", () => {
    const table = "受付番号\t利用開始日\t企業名\t人数\t泊数\t宿泊施設\nV1\t2025/4/1\t架空社\t10\t2\tＡ館";
    expect(findingsOn(formatMerged, table, { name: "台帳", merges: ["B9:C9"] })).toEqual([]);
  });
});
