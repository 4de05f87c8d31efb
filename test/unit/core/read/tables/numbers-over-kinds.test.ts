import { yearsOfIndicators } from "../../../../support/figures-read";
import { readNumberOverKinds } from "../../../../../src/core/read/tables/numbers-over-kinds";
import { SheetGrid } from "../../../../../src/core/read/tables/sheet-grid";
import { grid as cellsOf, sheet as sheetOf } from "../../../../support/workbook-builder";

/** The numbers that are read as years in a row of a sheet, merged as given. */
function yearsIn(text: string, row: number, merges: readonly string[] = []): number[] {
  const grid = new SheetGrid(sheetOf({ cells: cellsOf(text), merges: [...merges] }), false, []);
  return Array.from({ length: 8 }, (_, column) => readNumberOverKinds(grid, row, column)).flatMap((label) =>
    label?.state === "bare" ? [label.year] : [],
  );
}

const ROWS = "\n相談件数\t目標\t100\t110\t120\n\t実績\t90\t99\t88";

describe("readNumberOverKinds", () => {
  it.each([
    ["年度 merged over them", "指標\t区分\t年度\n\t\t4\t5\t6", 1, ["C1:E1"], [4, 5, 6]],
    [
      "年度推移（Plan・Do） merged over them",
      "指標\t\t年度推移（Plan・Do）\n\t\t26\t27\t28",
      1,
      ["C1:E1"],
      [26, 27, 28],
    ],
    ["the first year of the next era", "指標\t区分\t年度\n\t\t29\t30\t元", 1, ["C1:E1"], [29, 30, 1]],
    ["a title of one of them", "平成27年度 事業評価\n指標\t区分\t26\t27\t28", 1, [], [26, 27, 28]],
    [
      "a title of the year after the last",
      "平成29年度 事業評価\n指標\t区分\t26\t27\t28",
      1,
      [],
      [26, 27, 28],
    ],
    ["a title in western years", "2015年度 事業評価\n指標\t区分\t26\t27\t28", 1, [], [26, 27, 28]],
    ["full-width digits", "平成27年度 事業評価\n指標\t区分\t２６\t２７\t２８", 1, [], [26, 27, 28]],
  ])("reads years without a word of their own below %s", (_, headings, row, merges, years) => {
    expect(yearsIn(headings + ROWS, row, merges)).toEqual(years);
  });

  it("reads them over 目標 and 実績 side by side, one merged over each pair", () => {
    const text = "平成27年度 事業評価\n指標\t26\t\t27\n\t目標\t実績\t目標\t実績\n相談件数\t100\t90\t110\t99";
    expect(yearsIn(text, 1, ["B2:C2", "D2:E2"])).toEqual([26, 27]);
  });

  it.each([
    ["below no word and no title", "指標\t区分\t26\t27\t28", 0, []],
    ["that may be months", "令和5年度 事業評価\n指標\t区分\t4\t5\t6", 1, []],
    ["below a title of a month", "平成27年5月 評価\n指標\t区分\t26\t27\t28", 1, []],
    ["below a title of ages", "平成27年度 年齢別\n指標\t区分\t26\t27\t28", 1, []],
    ["behind 年齢", "平成27年度 評価\n年齢\t区分\t26\t27\t28", 1, []],
    ["behind 週", "平成27年度 評価\n講座の週\t区分\t26\t27\t28", 1, []],
    ["far from the title's year", "平成20年度 評価\n指標\t区分\t26\t27\t28", 1, []],
    ["behind a word of figures", "平成27年度 評価\n対象者数\t\t26\t27\t28", 1, []],
    ["behind 目標", "平成27年度 評価\n指標\t目標\t26\t27\t28", 1, []],
    ["with a gap", "平成27年度 評価\n指標\t区分\t24\t26\t28", 1, []],
    ["beside another number", "平成27年度 評価\n指標\t80\t26\t27\t28", 1, []],
    ["below 年度 over some of them", "指標\t区分\t年度\t\t\n\t\t26\t27\t28", 1, ["C1:D1"]],
    ["below 月別, whatever it is merged over", "指標\t区分\t年度の月別\n\t\t4\t5\t6", 1, ["C1:E1"]],
    ["counted from one", "指標\t区分\t年度\n\t\t1\t2\t3", 1, ["C1:E1"]],
  ])("reads no numbers %s", (_, headings, row, merges) => {
    expect(yearsIn(headings + ROWS, row, merges)).toEqual([]);
  });

  it("reads none over rows that are not 目標 and 実績", () => {
    expect(
      yearsIn("平成27年度 評価\n指標\t区分\t26\t27\t28\n相談件数\t男\t1\t2\t3\n\t女\t1\t2\t3", 1),
    ).toEqual([]);
  });
});

describe("a western year alone, as a number", () => {
  const rows = "\n\t目標値\t実績値\t目標値\n会員数\t67\t68\t71";

  it("heads 目標 and 実績 that it is merged over, be other years beside it or none", () => {
    expect(yearsOfIndicators(`指標\t2022\t\tR6${rows}`, ["B1:C1"])).toEqual([
      "会員数: 2022 67 68, 2024 71 －",
    ]);
    expect(yearsOfIndicators(`指標\t2022\t${rows.replaceAll(/\t[^\t\n]*(?=\n|$)/g, "")}`, ["B1:C1"])).toEqual(
      ["会員数: 2022 67 68"],
    );
  });

  it("heads rows of 目標 and 実績 that it is over, and begins a table below one of other years", () => {
    const rows = (year: string): string => `指標\t区分\t${year}\n就農者数\t目標\t11\n\t実績\t15`;
    const below = ["就農者数: 2021 11 15"];
    expect(yearsOfIndicators(rows("2021"))).toEqual(below);
    const above = "KPI\t区分\tR4\tR5\n講座数\t目標\t18\t18\n\t実績\t17\t16";
    const both = ["講座数: 2022 18 17, 2023 18 16", ...below];
    for (const year of ["2021", "R3"]) expect(yearsOfIndicators(`${above}\n\n${rows(year)}`)).toEqual(both);
  });

  it.each(["2021", "R3"])("begins a table below milestones, merged over its kinds and a rate: %s", (year) => {
    const above = "KPI\t策定時（R3）\tR4実績値\t目標値（R5）\n会員数\t16\t18\t23\n\n";
    const below = `施策\t指標\t${year}\t\t\n\t\t計画値\t実績値\t達成度\n農業\t就農者数（人）\t11\t15\t136.4%`;
    expect(yearsOfIndicators(above + below, ["A4:A5", "B4:B5", "C4:E4"])).toEqual([
      "会員数: 2022 － 18, 2023 23 －",
      "就農者数: 2021 11 15",
    ]);
  });

  it("heads them as well with a blank cell in place of the merge, behind nothing but headings", () => {
    const table = (name: string): string =>
      `${name}\t基準値（R2）\t2022\t\n\t\t目標\t実績\n会員数\t60\t67\t68`;
    expect(yearsOfIndicators(table("指標"))).toEqual(["会員数: 2022 67 68"]);
    expect(yearsOfIndicators(table("人口"))).not.toEqual(["会員数: 2022 67 68"]);
  });

  it("may as well be a figure over other words, and an amount beside one", () => {
    const amounts = "\t2000\t\t2500\t\n\t目標\t実績\t目標\t実績\n市内\t20\t30\t10\t11";
    expect(yearsOfIndicators(amounts, ["B1:C1", "D1:E1"])).toEqual([]);
    expect(yearsOfIndicators("指標\t2022\t\n\t男\t女\n会員数\t67\t68", ["B1:C1"])).toEqual([]);
  });
});
