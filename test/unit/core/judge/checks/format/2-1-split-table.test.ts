import { formatSplitTable } from "../../../../../../src/core/judge/checks/format/2-1-split-table";
import { findingsOn } from "../../../../../support/check-support";

describe("formatSplitTable", () => {
  it("finds an empty row within the table", () => {
    const table =
      "業務番号\tクライアント番号\t計上日\t委託料（円）\nG1\tC1\t2025/5/1\t1000\n\t\t\t\nG2\tC1\t2025/6/1\t1000";
    expect(findingsOn(formatSplitTable, table, { name: "台帳" })).toEqual([
      ["A3", { table: "受託業務台帳", column: "", rows: 1, kind: "rows" }],
    ]);
  });

  it("leaves rows that follow one another alone", () => {
    const table =
      "業務番号\tクライアント番号\t計上日\t委託料（円）\nG1\tC1\t2025/5/1\t1000\nG2\tC1\t2025/6/1\t1000";
    expect(findingsOn(formatSplitTable, table, { name: "台帳" })).toEqual([]);
  });
});
