import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { grid, sheet, workbook } from "../../../../../support/workbook-builder";

/**
 * The years that are read of a table whose headings name none, below a title, on a sheet of a name, `beside` which there are
 * other sheets.
 */
function yearsOf(name: string, title: string, ...beside: string[]): number[] {
  const cells = grid(`${title}\n指標\t単位\t目標\t実績\n登録者数\t人\t100\t90\n相談件数\t件\t50\t55`);
  const others = beside.map((other) => sheet({ name: other, cells: grid("メモ") }));
  const { tables } = findIndicatorTables(workbook([sheet({ name, cells }), ...others]));
  return tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ years }) => years.map((year) => year.fiscalYear)),
  );
}

describe("the year of a table whose 目標 and 実績 name none", () => {
  it.each([
    ["まとめ", "令和5年度 数値目標の達成状況"],
    ["R5", "令和5年度 KPI一覧"],
    ["令和5年度", "Ｒ５ ＫＰＩ"],
    ["2023", "2023年度 指標"],
  ])("on the sheet %s is that of the title %s", (name, title) => {
    expect(yearsOf(name, title)).toEqual([2023, 2023]);
  });

  it.each([
    ["まとめ", "令和5年度 KPI一覧"],
    ["R4", "令和5年度 KPI一覧"],
    ["R5", "令和5年度事業計画"],
    ["R5", "令和5年度 事務事業評価表"],
    ["R5", "令和5年度当初 KPI一覧"],
    ["R5", "令和5年度 総合戦略（第2期）"],
    ["R5", "令和5年度版 指標集"],
    ["R5", "令和5年度末までの目標"],
    ["R5", "令和5年度 KPI一覧（前年度の実績）"],
    ["R5", "令和5年度 KPI一覧（令和4年度実績）"],
    ["R5", "令和5年度第1回審議会"],
    ["R5", "KPI一覧"],
  ])("on the sheet %s is not read from %s", (name, title) => {
    expect(yearsOf(name, title)).toEqual([]);
  });

  it("is the sheet's where others are named by years too, or it says that it holds what came of it", () => {
    expect(yearsOf("R5", "KPI一覧", "R6")).toEqual([2023, 2023]);
    expect(yearsOf("R5年度", "", "R4年度")).toEqual([2023, 2023]);
    expect(yearsOf("R5実績", "KPI一覧")).toEqual([2023, 2023]);
  });

  it.each([
    ["R5", "令和6年度 KPI一覧"],
    ["R5", "KPI一覧（令和4年度実績）"],
    ["R5", "KPI一覧（前年度の実績）"],
    ["R5計画", "KPI一覧"],
    ["R5", "4年度 KPI実績一覧"],
  ])("on the sheet %s below %s is not the sheet's, be there others", (name, title) => {
    expect(yearsOf(name, title, "R6", "R4")).not.toContain(2023);
  });

  it.each(["最終目標", "中間目標値", "期末目標", "達成目標"])(
    "is not that of %s, which is the plan's",
    (goal) => {
      const cells = grid(`令和5年度 数値目標の達成状況\n指標\t単位\t${goal}\t実績\n登録者数\t人\t100\t90`);
      const beside = sheet({
        name: "R6実績",
        cells: grid(`指標\t単位\t${goal}\t実績\n登録者数\t人\t100\t90`),
      });
      expect(findIndicatorTables(workbook([sheet({ name: "R5実績", cells }), beside])).tables).toEqual([]);
    },
  );
});
