import { LineGroups } from "../../../../../src/core/write/mailcopy/look/line-groups";

/** The first far cell's row and how many cells are far, with a gap of ten. */
function far(...lines: readonly number[]): readonly [number, number] | undefined {
  const groups = new LineGroups(10);
  for (const line of lines) groups.add(line, { row: line, column: 0 });
  const found = groups.afterFirstGap();
  return found && [found.first.row, found.cells];
}

describe("LineGroups", () => {
  it("finds the cells after the first gap, in whatever order rows come", () => {
    expect(far(0, 10, 20)).toBeUndefined();
    expect(far(0, 11, 12, 30)).toEqual([11, 3]);
    expect(far(30, 0, 12, 11, 5)).toEqual([30, 1]);
    // The row between the two groups closes the gap.
    expect(far(0, 20, 21, 10)).toBeUndefined();
    expect(far()).toBeUndefined();
  });
});
