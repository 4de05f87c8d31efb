import { figureColumns, holdsFigure } from "../../../../../src/core/read/coverage/figure-cells";
import { SheetGrid } from "../../../../../src/core/read/tables/sheet-grid";
import type { SheetSnapshot } from "../../../../../src/core/values/workbook/snapshot";
import { sheet } from "../../../../support/workbook-builder";

const columnsOf = (read: SheetSnapshot): number[] => figureColumns(new SheetGrid(read, false, []), 0);

describe("holdsFigure", () => {
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
