import fc from "fast-check";
import { boundsOf, joinAreas, rectanglesOf } from "../../../src/excel/pieces/rectangles";
import { contains } from "../../../src/core/values/workbook/cell-address";

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

describe("joinAreas", () => {
  it("joins neighbours and keeps apart what lies far away", () => {
    const near = [0, 1, 2].map((row) => ({ row, column: 0, rows: 1, columns: 4 }));
    const far = { row: 500, column: 20, rows: 1, columns: 1 };
    expect(joinAreas([...near, far])).toEqual([{ row: 0, column: 0, rows: 3, columns: 4 }, far]);
  });

  it("gives areas that hold all of the areas given", () => {
    const area = fc.record({
      row: fc.nat(30),
      column: fc.nat(30),
      rows: fc.integer({ min: 1, max: 5 }),
      columns: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(area, { maxLength: 20 }), (areas) => {
        const joined = joinAreas(areas);
        for (const one of areas) {
          expect(
            joined.some(
              (other) => JSON.stringify(boundsOf(one, other)) === JSON.stringify(boundsOf(other, other)),
            ),
          ).toBe(true);
        }
      }),
    );
  });
});
