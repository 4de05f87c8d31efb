import { ledgerAssumed } from "../../../../../../src/core/judge/checks/ledger/assumed";
import { found } from "../../../../../support/check-support";
import { grid, sheet, workbook } from "../../../../../support/workbook-builder";

const sites = "場所番号\t名称\t登録日\nS1\t架空荘\t2023/5/1";

describe("ledgerAssumed", () => {
  it("says which table is counted though nobody has named it", () => {
    const book = workbook([sheet({ name: "場所", cells: grid(sites) })]);
    expect(found(ledgerAssumed, book)).toEqual([["A1", { ledger: "実施場所台帳", sheets: ["場所"] }]]);
  });

  it("says nothing once 設定 names it, nor of what 台帳を作成 made", () => {
    const named = grid("項目\t値\n台帳：実施場所台帳\t場所");
    const stated = [sheet({ name: "場所", cells: grid(sites) }), sheet({ name: "設定", cells: named })];
    expect(found(ledgerAssumed, workbook(stated))).toEqual([]);
    const made = sheet({
      name: "実施場所台帳",
      cells: grid(sites),
      tables: [{ name: "実施場所台帳", area: "A1:C2" }],
    });
    expect(found(ledgerAssumed, workbook([made]))).toEqual([]);
  });
});
