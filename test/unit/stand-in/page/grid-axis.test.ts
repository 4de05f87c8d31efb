import fc from "fast-check";
import { createGridAxis, pixelsOfPoints } from "../../../../stand-in/page/grid/grid-axis";

describe("pixelsOfPoints", () => {
  it("takes 72 points to the 96 pixels of an inch", () => {
    expect(pixelsOfPoints(72)).toBe(96);
    expect(pixelsOfPoints(18.75)).toBe(25);
  });
});

describe("createGridAxis", () => {
  /** Rows of 20 pixels; row 1 has 40, row 3 is hidden. */
  const axis = createGridAxis(10, 15, new Map([[1, 30]]), new Set([3]));

  it("adds up sizes, with those that differ and those that are hidden", () => {
    expect([0, 1, 2, 3, 4, 5].map((index) => axis.offset(index))).toEqual([0, 20, 60, 80, 80, 100]);
    expect(axis.total).toBe(200);
    expect(axis.size(1)).toBe(40);
    expect(axis.size(3)).toBe(0);
  });

  it("finds the index at a position, never a hidden one", () => {
    expect([0, 19, 20, 59, 60, 80, 199].map((position) => axis.indexAt(position))).toEqual([
      0, 0, 1, 1, 2, 4, 9,
    ]);
  });

  it("gives the nearest index outside", () => {
    expect(axis.indexAt(-5)).toBe(0);
    expect(axis.indexAt(10_000)).toBe(9);
  });

  it("finds every shown index again at its own beginning", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.nat(50).map(String), fc.integer({ min: 1, max: 100 })),
        fc.uniqueArray(fc.nat(50)),
        (sizes, hidden) => {
          const points = new Map(Object.entries(sizes).map(([index, size]) => [Number(index), size]));
          const random = createGridAxis(60, 15, points, new Set(hidden));
          for (let index = 0; index < 60; index++) {
            expect(random.offset(index + 1) - random.offset(index)).toBe(random.size(index));
            if (random.size(index) > 0) expect(random.indexAt(random.offset(index))).toBe(index);
          }
        },
      ),
    );
  });
});
