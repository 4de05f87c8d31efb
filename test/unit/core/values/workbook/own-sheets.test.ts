import { evidenceSheetName, ownSheets } from "../../../../../src/core/values/workbook/own-sheets";
import { sheet, workbook } from "../../../../support/workbook-builder";

const named = (...names: string[]): ReturnType<typeof sheet>[] =>
  names.map((name) => sheet({ name, cells: [] }));

describe("ownSheets", () => {
  it("knows the add-in's sheets by their usual names, and no other", () => {
    const book = workbook(named("主な事業指標", "設定", "KPIグラフ"));
    expect([...ownSheets(book)]).toEqual(["設定", "KPIグラフ"]);
  });

  it("knows a sheet of charts by its defined name after somebody renamed it", () => {
    const refersTo = { sheet: "グラフ（議会用）", row: 0, column: 0, rows: 3, columns: 2 };
    const book = workbook(named("グラフ（議会用）"), { names: { KPI台帳_グラフ: refersTo } });
    expect([...ownSheets(book)]).toEqual(["グラフ（議会用）"]);
  });

  it("does not take a sheet with an Excel table for the add-in's because a defined name points to it", () => {
    const refersTo = { sheet: "指標一覧", row: 0, column: 0, rows: 2, columns: 1 };
    const own = sheet({
      name: "指標一覧",
      cells: [["年度"], [2025]],
      tables: [{ name: "表1", area: "A1:A2" }],
    });
    expect([...ownSheets(workbook([own], { names: { KPI台帳_グラフ: refersTo } }))]).toEqual([]);
  });

  it("knows a sheet of evidence as it names one", () => {
    const name = evidenceSheetName("①住民ワーカー登録者数", "R7");
    expect(name).toBe("根拠 ①住民ワーカー登録者数 R7");
    expect([...ownSheets(workbook(named(name, "根拠資料")))]).toEqual([name]);
  });
});
