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
});
