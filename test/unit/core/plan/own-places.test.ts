import { namedRateBlocks, ownSheets } from "../../../../src/core/plan/own-places";
import { sheet, workbook } from "../../../support/workbook-builder";

const named = (...names: string[]): ReturnType<typeof sheet>[] =>
  names.map((name) => sheet({ name, cells: [] }));

const SUMMARY = ["指標", "年度", "目標", "実績", "達成率", "評価", "要約"];
const RATE = '=IF(AND(ISNUMBER(C6),ISNUMBER(C7)),IF(C6>0,C7/C6,"－"),"－")';

const TABLE = [
  ["指標", "区分", "R6", "R7"],
  ["①登録者数（人）", "目標", 3, 4],
  [null, "実績", 4, 5],
];

/** A1 and so many rows and columns of a sheet. */
const area = (name: string, rows: number, columns: number) => ({
  sheet: name,
  row: 0,
  column: 0,
  rows,
  columns,
});

describe("ownSheets", () => {
  it("knows the add-in's sheets by their usual names while nothing is on them, and no other", () => {
    const book = workbook(named("主な事業指標", "設定", "KPIグラフ"));
    expect([...ownSheets(book)]).toEqual(["設定", "KPIグラフ"]);
  });

  it.each([
    "KPIグラフ",
    "グラフ元データ",
    "指標データ",
    "指標データ定義",
    "指標データ更新履歴",
    "資料2-1 構成",
    "資料2-2 主な事業指標",
    "資料2-3 財源別実績額",
    "根拠 一覧",
  ])("does not take somebody's table for the add-in's because its sheet is called %s", (name) => {
    expect([...ownSheets(workbook([sheet({ name, cells: TABLE })]))]).toEqual([]);
  });

  it.each([
    ["KPIグラフ", [[null], SUMMARY]],
    ["グラフ元データ", [["グラフの元データ"]]],
    ["資料2-1 構成", [["構成", "控え 0a1b2c3d・#4e5f6a7b・40行・2025/2025"]]],
    ["根拠 ①登録者数 R7", [["①登録者数"], [null], ["シート", "行", "登録番号"]]],
  ])("knows %s without a defined name by what the add-in writes on it", (name, cells) => {
    expect([...ownSheets(workbook([sheet({ name, cells })]))]).toEqual([name]);
  });

  it.each([
    ["KPI台帳_グラフ", [SUMMARY]],
    ["kpi台帳_グラフ", [SUMMARY]],
    ["KPI台帳_グラフ元データ", [["グラフの元データ"]]],
  ])("knows a renamed sheet by %s, where the cells are what the add-in writes", (name, cells) => {
    const own = sheet({ name: "議会用", cells });
    expect([...ownSheets(workbook([own], { names: { [name]: area("議会用", 2, 7) } }))]).toEqual(["議会用"]);
  });

  it.each(["KPI台帳_グラフ", "KPI台帳_グラフ元データ"])(
    "does not take a sheet with somebody's table for the add-in's because %s points to it",
    (name) => {
      const theirs = sheet({ name: "指標一覧", cells: TABLE });
      expect([...ownSheets(workbook([theirs], { names: { [name]: area("指標一覧", 3, 4) } }))]).toEqual([]);
    },
  );

  it("does not take a sheet with an Excel table for the add-in's, whatever its cells hold", () => {
    const own = sheet({
      name: "指標一覧",
      cells: [SUMMARY, [2025]],
      tables: [{ name: "表1", area: "A1:A2" }],
    });
    expect([...ownSheets(workbook([own], { names: { KPI台帳_グラフ: area("指標一覧", 2, 7) } }))]).toEqual(
      [],
    );
  });

  it("knows a sheet of evidence as it is named", () => {
    expect([...ownSheets(workbook(named("根拠 ①登録者数 R7", "根拠資料")))]).toEqual(["根拠 ①登録者数 R7"]);
  });
});

describe("namedRateBlocks", () => {
  it.each([
    ["a heading of ours", [["達成率 R7"], [1.25]]],
    ["a formula of ours", [["率"], [{ value: 1.25, formula: RATE }]]],
  ])("finds a block by %s among its cells", (_what, cells) => {
    const own = sheet({ name: "表", cells });
    expect(namedRateBlocks(workbook([own], { names: { KPI台帳_達成率_1: area("表", 2, 1) } }))).toHaveLength(
      1,
    );
  });

  it("does not find one where the name points to somebody's table", () => {
    const theirs = sheet({ name: "表", cells: TABLE });
    expect(namedRateBlocks(workbook([theirs], { names: { KPI台帳_達成率_1: area("表", 3, 4) } }))).toEqual(
      [],
    );
  });
});
