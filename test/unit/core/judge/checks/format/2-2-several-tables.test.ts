import { formatSeveralTables } from "../../../../../../src/core/judge/checks/format/2-2-several-tables";
import { findingsOn } from "../../../../../support/check-support";

describe("formatSeveralTables", () => {
  it("finds a second table on the sheet", () => {
    const table =
      "業務番号\tクライアント番号\t計上日\t委託料（円）\nG1\tC1\t2025/5/1\t1000\n\t\t\t\n\t\t\t\n受付番号\t利用開始日\t企業名\t人数\t泊数\t宿泊施設\nV1\t2025/4/1\t架空社\t10\t2\tＡ館";
    expect(findingsOn(formatSeveralTables, table, { name: "台帳" })).toEqual([
      ["A5", { table: "WORK TRIP利用台帳", column: "", rows: 1, others: 1 }],
    ]);
  });

  it("leaves the one table of a sheet alone", () => {
    const table = "受付番号\t利用開始日\t企業名\t人数\t泊数\t宿泊施設\nV1\t2025/4/1\t架空社\t10\t2\tＡ館";
    expect(findingsOn(formatSeveralTables, table, { name: "台帳" })).toEqual([]);
  });
});
