import { formatUnit } from "../../../../../../src/core/judge/checks/format/1-9-unit";
import { findingsOn } from "../../../../../support/check-support";

describe("formatUnit", () => {
  it("finds an amount whose unit nobody names", () => {
    const table = "業務番号\tクライアント番号\t計上日\t委託料\nG1\tC1\t2025/5/1\t1000";
    expect(findingsOn(formatUnit, table, { name: "台帳" })).toEqual([
      ["D1", { table: "受託業務台帳", column: "委託料", rows: 1 }],
    ]);
  });

  it("leaves an amount whose heading names 円 alone", () => {
    const table = "業務番号\tクライアント番号\t計上日\t委託料（円）\nG1\tC1\t2025/5/1\t1000";
    expect(findingsOn(formatUnit, table, { name: "台帳" })).toEqual([]);
  });
});
