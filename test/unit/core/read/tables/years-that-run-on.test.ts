import { SheetGrid } from "../../../../../src/core/read/tables/sheet-grid";
import { readYearThatRunsOn } from "../../../../../src/core/read/tables/years-that-run-on";
import { grid, sheet } from "../../../../support/workbook-builder";

function yearAt(
  text: string,
  row: number,
  column: number,
  merges: readonly string[] = [],
): number | undefined {
  const label = readYearThatRunsOn(
    new SheetGrid(sheet({ cells: grid(text), merges }), false, []),
    row,
    column,
  );
  return label?.state === "year" ? label.fiscalYear : undefined;
}

describe("readYearThatRunsOn", () => {
  it.each([
    ["below 年度", "年度\t目標\n令和元\t100\n2\t110", 2, 0, 2020],
    ["below 年度, over a change of era", "年度\t目標\n平成30\t100\n元\t90\n2\t110", 3, 0, 2020],
    ["below 年度, the second time that the years run", "年度\nR3\n4\nR3\n4", 4, 0, 2022],
    ["in front of everything else", "\t目標\t実績\n令和3年度\t100\t90\n4\t110\t112\n5\t120\t119", 3, 0, 2023],
    ["across a change of era that says both", "指標\t区分\t平成30\t31\t令和2\t3", 0, 3, 2019],
    ["across a change of era, after the second", "指標\t区分\t平成30\t31\t令和2\t3", 0, 5, 2021],
    ["with both eras and nothing in front", "\t平成30\t31\t令和2\t3", 0, 2, 2019],
    ["beside the headings of names", "指標\t単位\t令和3年度\t4\t5\n冊数\t冊\t10\t11\t12", 0, 4, 2023],
  ])("reads numbers that run on from a year with an era %s", (_, text, row, column, year) => {
    expect(yearAt(text, row, column)).toBe(year);
  });

  it.each([
    ["figures below the heading of a year", "指標\t令和3年度\n会員数\t4\n講座数\t5\n回数\t6", 2, 1],
    ["figures beside a year in a row of data", "年度\t目標\t実績\n令和3\t4\t5", 1, 2],
    ["two years only, of which the next one is another", "指標\t区分\t平成30\t31\t令和3\t4", 0, 3],
    ["one era with nothing in front", "\t平成29\t30\t31\t32", 0, 2],
    ["a gap", "年度\n令和元\n3\n4", 2, 0],
    ["one number in front of everything else", "\t目標\n令和3年度\t100\n4\t110", 2, 0],
    ["a year of another era", "年度\n令和3\n34\n35", 2, 0],
  ])("reads none of %s", (_, text, row, column) => {
    expect(yearAt(text, row, column)).toBeUndefined();
  });

  it("reads numbers that are merged over the columns of their year", () => {
    const text = "指標\t平成30\t\t31\t\t令和2\t";
    expect(yearAt(text, 0, 3, ["B1:C1", "D1:E1", "F1:G1"])).toBe(2019);
  });

  it("reads no figures below a year that 年度 is merged over", () => {
    const text = "年度\nR3\tR4\tR5\n4\t7\t9\n5\t8\t10";
    expect(yearAt(text, 2, 0, ["A1:C1"])).toBeUndefined();
    expect(yearAt("年度\nR3\n4\n5", 2, 0)).toBe(2022);
  });
});
