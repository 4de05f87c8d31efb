import { ledgerSeveral } from "../../../../../../src/core/judge/checks/ledger/several";
import { found } from "../../../../../support/check-support";
import { grid, sheet, workbook } from "../../../../../support/workbook-builder";

const visits = (...rows: string[]): string => ["受付番号\t利用開始日\t企業名", ...rows].join("\n");

describe("ledgerSeveral", () => {
  it("names both tables of a kind whose dates run beside each other", () => {
    const one = sheet({ name: "利用A", cells: grid(visits("V1\t2024/6/1\t甲社", "V2\t2025/6/1\t乙社")) });
    const other = sheet({ name: "利用B", cells: grid(visits("V9\t2024/9/1\t丙社")) });
    expect(found(ledgerSeveral, workbook([one, other]))).toEqual([
      ["A1", { ledger: "WORK TRIP利用台帳", sheets: ["利用A", "利用B"] }],
    ]);
  });

  it("says nothing of a sheet a year", () => {
    const one = sheet({ name: "利用R6", cells: grid(visits("V1\t2024/6/1\t甲社")) });
    const other = sheet({ name: "利用R7", cells: grid(visits("V1\t2025/6/1\t甲社")) });
    expect(found(ledgerSeveral, workbook([one, other]))).toEqual([]);
  });
});
