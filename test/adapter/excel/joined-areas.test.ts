import fc from "fast-check";
import { boundsOf, sameArea } from "../../../src/core/values/workbook/cell-address";
import { joinAreas } from "../../../src/excel/pieces/cells/joined-areas";

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
          expect(joined.some((other) => sameArea(boundsOf(one, other), other))).toBe(true);
        }
      }),
    );
  });
});
