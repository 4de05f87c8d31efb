import { formatSpacing } from "../../../../../../src/core/judge/checks/format/1-5-spacing";
import { findingsOn } from "../../../../../support/check-support";

describe("formatSpacing", () => {
  it("finds a heading that is spread, and spaces at the ends of a cell", () => {
    const table =
      "受付番号\t利用開始日\t企 業 名\t人数\t泊数\t宿泊施設\nV1\t2025/4/1\t架空 商店 \t10\t2\tＡ館";
    expect(findingsOn(formatSpacing, table, { name: "台帳" })).toEqual([
      ["C1", { table: "WORK TRIP利用台帳", column: "企業名", rows: 1, raw: "企 業 名" }],
      ["C2", { table: "WORK TRIP利用台帳", column: "企業名", rows: 1, raw: "架空 商店" }],
    ]);
  });

  it("leaves the space within a name alone", () => {
    const table = "受付番号\t利用開始日\t企業名\t人数\t泊数\t宿泊施設\nV1\t2025/4/1\t架空 商店\t10\t2\tＡ館";
    expect(findingsOn(formatSpacing, table, { name: "台帳" })).toEqual([]);
  });
});
