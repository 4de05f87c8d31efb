import { figureColumns, holdsFigure } from "../../../../../src/core/read/coverage/figure-cells";
import { SheetGrid } from "../../../../../src/core/read/tables/sheet-grid";
import type { SheetSnapshot } from "../../../../../src/core/values/workbook/snapshot";
import { sheet } from "../../../../support/workbook-builder";

const columnsOf = (read: SheetSnapshot): number[] => figureColumns(new SheetGrid(read, false, []), 0);

describe("holdsFigure", () => {
  it.each([
    12,
    "12",
    "１２",
    "（12）",
    "（12）千円",
    "12人",
    "約12人",
    "3.5t-CO2",
    "2億8,500万円",
    "70％以上",
    "2,211※1",
    "約120㎡以上",
    "3事業",
    "10件/年",
    "11,500世帯",
    "令和8年度末までに50件",
    "0.0161 kL（使用量542kL÷し尿処理量33,652t、平成24年度の実績）",
  ])("takes %p for a figure: a number, with its unit, hedge, mark or note", (value) => {
    expect(holdsFigure(value, "General")).toBe(true);
  });

  it.each([
    ["a second number", "5人と3人"],
    ["more words than a unit has", "12人の職員が毎月巡回して指導"],
    ["a change", "74人減"],
    ["a year", "令和7年度"],
    ["a year and no figure", "令和8年度末までに"],
    ["a month", "１２月"],
    ["a bare year", "30年度"],
    ["a western year", "2025年度"],
    ["a day without a year", "4月1日"],
    ["a date", "2025/4/1"],
    ["no number", "検討中"],
    ["the number of a title", "（2）保育所"],
    ["a title's number and a stop", "3.実施状況"],
    ["a title in brackets of its own", "2.＜指標の設定＞"],
    ["the name of those counted", "60歳以上の人口（4月住民基本台帳）"],
    ["the name of a measure", "1人当たりの排出量"],
    ["the name of a group", "20代女性"],
    ["the name of a step", "2次評価（審議会による外部評価）"],
    ["the name of a span", "5ヵ年目標"],
    ["the number of a chapter", "3節 進行管理"],
  ])("takes a text with %s for none: %s", (_, value) => {
    expect(holdsFigure(value, "General")).toBe(false);
  });

  it.each([
    ["1 観光", []],
    ["15 箇所", [0]],
    ["2 観光\t30", [0, 1]],
  ])("takes the number of a title that is alone in its row for none: %j", (row, columns) => {
    expect(columnsOf(sheet({ name: "指標", cells: [row.split("\t")] }))).toEqual(columns);
  });

  it("takes a day for no figure, by its number format", () => {
    expect(holdsFigure(45_748, "yyyy/m/d")).toBe(false);
    expect(holdsFigure(45_748, "#,##0")).toBe(true);
  });

  it("takes no number that something is known by for a figure", () => {
    expect(["S-00123", "AB2025", "person100000"].map((text) => holdsFigure(text, "General"))).toEqual([
      false,
      false,
      false,
    ]);
    expect(["123人", "▲3", "約100件"].map((text) => holdsFigure(text, "General"))).toEqual([
      true,
      true,
      true,
    ]);
  });
});

describe("figureColumns", () => {
  const read = sheet({ cells: [["S-00123", 5, 45_000, "7人"]], formats: { C: "yyyy/m/d" } });

  it("gives the columns of figures, the same when the cells are looked at again", () => {
    expect(columnsOf(read)).toEqual([1, 3]);
    expect(columnsOf({ ...read })).toEqual([1, 3]);
  });

  it("looks anew where cells or formats were edited, or a merge hides some", () => {
    columnsOf(read);
    expect(columnsOf({ ...read, numberFormats: [["General", "General", "General", "General"]] })).toEqual([
      1, 2, 3,
    ]);
    expect(columnsOf({ ...read, values: [["S-00123", "五", 45_000, "7人"]] })).toEqual([3]);
    expect(columnsOf({ ...read, merges: [{ row: 0, column: 0, rows: 1, columns: 2 }] })).toEqual([3]);
  });
});
