import { SheetGrid } from "../../../../../src/core/read/tables/sheet-grid";
import { YearCellReader } from "../../../../../src/core/read/tables/year-row";
import { sheet } from "../../../../support/workbook-builder";

/** The year that a number names which is shown by a format. */
function yearOf(value: number, numberFormat: string): number | undefined {
  const grid = new SheetGrid(sheet({ cells: [[{ value, numberFormat }]] }), false, []);
  const label = new YearCellReader(grid, 4).read(0, 0);
  return label?.state === "year" ? label.fiscalYear : undefined;
}

describe("YearCellReader", () => {
  it.each([
    [2000, '#,##0"人以上"'],
    [2019, '#,##0"千円"'],
    [2011, '#,##0"※1"'],
    [2011, "#,##0"],
    [2000.5, '0.0"人"'],
    [2000, '0"人以上"'],
  ])("takes %d shown as a number with its unit (%s) for no year", (value, numberFormat) => {
    expect(yearOf(value, numberFormat)).toBeUndefined();
  });

  it.each([
    [2019, "General", 2019],
    [2019, '0"年度"', 2019],
    [7, '"令和"0"年度"', 2025],
    [2019, "0", 2019],
  ])("takes %d shown as %s for the year that it is", (value, numberFormat, year) => {
    expect(yearOf(value, numberFormat)).toBe(year);
  });
});

describe("the heading of a year that is a date", () => {
  it("is written as the day that is seen, not as its number", () => {
    const cells = [[{ value: 44986, numberFormat: "yyyy/m/d" }, 2019]];
    const reader = new YearCellReader(new SheetGrid(sheet({ cells }), false, []), 4);
    expect([0, 1].map((column) => reader.readHeading(0, column)?.raw)).toEqual(["2023/3/1", "2019"]);
  });
});
