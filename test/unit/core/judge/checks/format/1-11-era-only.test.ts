import { formatEraOnly } from "../../../../../../src/core/judge/checks/format/1-11-era-only";
import { findingsOn } from "../../../../../support/check-support";

describe("formatEraOnly", () => {
  it("finds a date of an era without its western year", () => {
    const table = "受付番号\t利用開始日\t企業名\t人数\t泊数\t宿泊施設\nV1\tR7.4.1\t架空社\t10\t2\tＡ館";
    expect(findingsOn(formatEraOnly, table, { name: "台帳" })).toEqual([
      ["B2", { table: "WORK TRIP利用台帳", column: "利用開始日", rows: 1, raw: "R7.4.1" }],
    ]);
  });

  it("leaves a true date that is only shown in an era alone", () => {
    const table = "受付番号\t利用開始日\t企業名\t人数\t泊数\t宿泊施設\nV1\t45748\t架空社\t10\t2\tＡ館";
    expect(findingsOn(formatEraOnly, table, { name: "台帳", formats: { B: "ggge.m.d" } })).toEqual([]);
  });
});
