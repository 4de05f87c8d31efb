import { readNumberAsYear } from "../../../../../src/core/read/tables/numbers-as-years";
import { SheetGrid } from "../../../../../src/core/read/tables/sheet-grid";
import { workbookOf } from "../../../../support/workbook-builder";

function yearAt(text: string, row: number, column: number): number | string | undefined {
  const [sheet] = workbookOf(text).sheets;
  if (!sheet) throw new Error("no sheet");
  const grid = new SheetGrid(sheet, false, []);
  const label = readNumberAsYear(grid, row, column);
  return label?.state === "bare" ? `bare ${String(label.year)}` : label?.fiscalYear;
}

describe("readNumberAsYear", () => {
  it("reads numbers that run on from 平成（年度） by that era, and from 年度 as bare years", () => {
    expect(yearAt("平成（年度）\t20\t21\t22", 0, 2)).toBe(2009);
    expect(yearAt("年度\n24\n25\n26", 3, 0)).toBe("bare 26");
  });

  it.each([
    ["a gap", "年度\t20\t22\t23", 1],
    ["two of them", "年度\t20\t21", 1],
    ["another word in front", "番号\t1\t2\t3", 2],
    ["no word", "1\t2\t3", 1],
    ["a fraction", "年度\t20.5\t21.5\t22.5", 1],
  ])("reads none where there is %s", (_, text, column) => {
    expect(yearAt(text, 0, column)).toBeUndefined();
  });
});
