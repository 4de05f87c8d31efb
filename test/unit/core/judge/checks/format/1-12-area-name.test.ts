import { formatAreaName } from "../../../../../../src/core/judge/checks/format/1-12-area-name";
import { findingsOn } from "../../../../../support/check-support";

describe("formatAreaName", () => {
  it("finds 長野, which may be the city", () => {
    const table = "クライアント番号\t名称\t所在地\t契約開始日\t契約先\nC1\t架空\t長野\t2025/4/1\t町";
    expect(findingsOn(formatAreaName, table, { name: "台帳" })).toEqual([
      ["C2", { table: "クライアント台帳", column: "所在地", rows: 1, raw: "長野", full: "長野県" }],
    ]);
  });

  it("leaves full names alone", () => {
    const table =
      "クライアント番号\t名称\t所在地\t契約開始日\t契約先\nC1\t架空\t長野県\t2025/4/1\t町\nC2\t架空二\t長野市\t2025/4/1\t町";
    expect(findingsOn(formatAreaName, table, { name: "台帳" })).toEqual([]);
  });
});
