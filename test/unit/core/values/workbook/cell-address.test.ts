import fc from "fast-check";
import {
  boundsOf,
  cellsOf,
  columnIndex,
  columnName,
  contains,
  formatArea,
  formatReference,
  overlaps,
  parseArea,
  parseReference,
  rectanglesOf,
} from "../../../../../src/core/values/workbook/cell-address";

const areas = fc.record({
  row: fc.nat(1_000_000),
  column: fc.nat(16_000),
  rows: fc.integer({ min: 1, max: 500 }),
  columns: fc.integer({ min: 1, max: 300 }),
});

describe("columnName", () => {
  it("counts as Excel does", () => {
    expect([0, 25, 26, 51, 701, 702, 16_383].map(columnName)).toEqual([
      "A",
      "Z",
      "AA",
      "AZ",
      "ZZ",
      "AAA",
      "XFD",
    ]);
  });

  it("is undone by columnIndex", () => {
    fc.assert(fc.property(fc.nat(16_383), (column) => columnIndex(columnName(column)) === column));
  });
});

describe("parseArea", () => {
  it("reads cells and areas, fixed or not, corners in any order", () => {
    expect(parseArea("$C$6")).toEqual({ row: 5, column: 2, rows: 1, columns: 1 });
    expect(parseArea("L20:b4")).toEqual({ row: 3, column: 1, rows: 17, columns: 11 });
    expect(parseArea("A:A")).toBeUndefined();
  });

  it("undoes formatArea", () => {
    fc.assert(
      fc.property(areas, (area) => {
        expect(parseArea(formatArea(area))).toEqual(area);
      }),
    );
  });
});

describe("parseReference", () => {
  it("undoes formatReference for sheets with any name", () => {
    fc.assert(
      fc.property(
        areas,
        fc.constantFrom("Sheet1", "主な事業指標", "it's", "資料2-1 構成", "a!b"),
        (area, sheet) => {
          expect(parseReference(formatReference({ sheet, ...area }))).toEqual({ sheet, ...area });
        },
      ),
    );
  });

  it("reads no formula and no constant", () => {
    for (const text of ["=5", "Sheet1!#REF!", "=SUM(A1)", "A1"]) expect(parseReference(text)).toBeUndefined();
  });

  it("reads no several areas and no whole rows and columns", () => {
    for (const text of ["Sheet1!A1,Sheet1!B2", "Sheet1!$A:$C", "'指標'!1:3"])
      expect(parseReference(text)).toBeUndefined();
  });
});

describe("overlaps", () => {
  it("holds where a cell lies in both", () => {
    const small = areas.map((area) => ({
      ...area,
      row: area.row % 20,
      column: area.column % 20,
      rows: (area.rows % 9) + 1,
      columns: (area.columns % 9) + 1,
    }));
    fc.assert(
      fc.property(small, small, (one, other) => {
        let shared = false;
        for (let row = one.row; row < one.row + one.rows; row += 1) {
          for (let column = one.column; column < one.column + one.columns; column += 1)
            shared ||= contains(other, { row, column });
        }
        expect(overlaps(one, other)).toBe(shared);
      }),
    );
  });
});

describe("rectanglesOf", () => {
  it("covers a table of cells with one rectangle", () => {
    const cells = [0, 1, 2].flatMap((row) => [3, 4].map((column) => ({ row: row + 5, column })));
    expect(rectanglesOf(cells)).toEqual([{ row: 5, column: 3, rows: 3, columns: 2 }]);
  });

  it("covers every cell once and no other", () => {
    const cell = fc.record({ row: fc.nat(8), column: fc.nat(8) });
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: ({ row, column }) => row * 100 + column }), (cells) => {
        const areas = rectanglesOf(cells);
        const size = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
        expect(size).toBe(cells.length);
        for (const one of cells) expect(areas.filter((area) => contains(area, one))).toHaveLength(1);
      }),
    );
  });
});

describe("cellsOf", () => {
  it("goes row by row", () => {
    expect(cellsOf({ row: 2, column: 5, rows: 2, columns: 2 })).toEqual([
      { row: 2, column: 5 },
      { row: 2, column: 6 },
      { row: 3, column: 5 },
      { row: 3, column: 6 },
    ]);
  });
});

describe("boundsOf", () => {
  it("reaches from the first cell of either to the last of either", () => {
    expect(
      boundsOf({ row: 4, column: 1, rows: 1, columns: 1 }, { row: 0, column: 3, rows: 2, columns: 4 }),
    ).toEqual({ row: 0, column: 1, rows: 5, columns: 6 });
  });
});
