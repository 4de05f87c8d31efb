import { readNumberAsYear } from "../../../../../src/core/read/tables/numbers-as-years";
import { SheetGrid } from "../../../../../src/core/read/tables/sheet-grid";
import { grid as cellsOf, sheet as sheetOf, workbookOf } from "../../../../support/workbook-builder";

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

describe("readNumberAsYear beside 区分", () => {
  const yearShown = (text: string, column: number, format = "#,##0"): number | string | undefined => {
    const formats = { C: format, D: format, E: format };
    const label = readNumberAsYear(
      new SheetGrid(sheetOf({ cells: cellsOf(text), formats }), false, []),
      0,
      column,
    );
    return label?.state === "year" ? label.fiscalYear : label?.state;
  };

  it("reads 2,023, 2,024, 2,025 as years, as a sheet shows them that has commas everywhere", () => {
    const years = [2, 3, 4].map((column) => yearShown("指標\t区分\t2023\t2024\t2025", column));
    expect(years).toEqual([2023, 2024, 2025]);
  });

  it.each([
    ["a gap", "指標\t区分\t2023\t2025\t2026", undefined],
    ["two of them", "指標\t区分\t2023\t2024", undefined],
    ["another word in front", "指標\t実績\t2023\t2024\t2025", undefined],
    ["a unit", "指標\t区分\t2023\t2024\t2025", '#,##0"人"'],
    ["no year", "指標\t区分\t1923\t1924\t1925", undefined],
  ])("reads none where there is %s", (_, text, format) => {
    expect(yearShown(text, 2, format)).toBeUndefined();
  });
});

describe("readNumberAsYear below an era", () => {
  it("reads 28, 29, 30 and 元, 2 by the eras above the first of them", () => {
    const text = "指標\t平成\t\t\t令和\t\n\t28\t29\t30\t元\t2";
    expect([1, 2, 3, 4, 5].map((column) => yearAt(text, 1, column))).toEqual([2016, 2017, 2018, 2019, 2020]);
  });

  it("reads years with blank cells between them, as headings over two columns leave them", () => {
    expect(yearAt("平成（年度）\t\t\n29年\t\t30年", 1, 2)).toBe(2018);
  });

  it.each([
    ["a single one", "平成\t\n29\t実績", 0],
    ["a gap", "平成\t\n27\t30", 0],
    ["another word above", "平成29年\t\n29\t30", 0],
    ["a figure", "平成\t\n29\t30.5", 0],
  ])("reads none where there is %s", (_, text, column) => {
    expect(yearAt(text, 1, column)).toBeUndefined();
  });
});
