import { SheetGrid } from "../../../../../src/core/read/tables/sheet-grid";
import type { Area } from "../../../../../src/core/values/workbook/cell-address";
import { grid, sheet } from "../../../../support/workbook-builder";

function over(tsv: string, records: readonly Area[] = []): SheetGrid {
  return new SheetGrid(sheet({ cells: grid(tsv) }), false, [], records);
}

describe("SheetGrid.isBlankRow", () => {
  it("looks at every column from the first to the last", () => {
    const page = over("\t\t\n\t2\t\n\t\t3");
    expect([0, 1, 2].map((row) => page.isBlankRow(row, 0, 2))).toEqual([true, false, false]);
    expect(page.isBlankRow(2, 0, 1)).toBe(true);
  });
});

describe("SheetGrid.searchedRows", () => {
  it("passes over rows of records, but for those with something right or left of them", () => {
    const records = [{ row: 1, column: 1, rows: 3, columns: 2 }];
    const page = over("名前\t番号\t日付\t\n\tA1\t1\t\n\tA2\t2\t合計\n注\tA3\t3\t", records);
    expect([...page.searchedRows()]).toEqual([0, 2, 3]);
  });
});
