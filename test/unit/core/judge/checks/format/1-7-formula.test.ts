import { formatFormula } from "../../../../../../src/core/judge/checks/format/1-7-formula";
import { found } from "../../../../../support/check-support";
import { sheet, workbook } from "../../../../../support/workbook-builder";

describe("formatFormula", () => {
  const formula = { value: 1, formula: "=1" };

  it("finds formulas in 指標データ, which is published", () => {
    const cells = [
      ["指標", "年度", "単位", "実績"],
      ["登録者数", 2025, "人", formula],
    ];
    const published = workbook([sheet({ name: "指標データ", cells })]);
    expect(found(formatFormula, published)).toEqual([
      ["D2", { table: "指標データ", column: "実績", rows: 1 }],
    ]);
  });

  it("leaves a ledger that calculates alone", () => {
    const rows = [
      "受付番号\t利用開始日\t企業名\t人数\t泊数\t宿泊施設".split("\t"),
      ["V1", 45748, "架空社", formula, 2, "Ａ館"],
    ];
    const ledger = workbook([sheet({ name: "利用", cells: rows, formats: { B: "yyyy/m/d" } })]);
    expect(found(formatFormula, ledger)).toEqual([]);
  });
});
