import { SheetGrid } from "../../../../../src/core/read/tables/sheet-grid";
import { rateAgrees } from "../../../../../src/core/read/understanding/rate-agrees";
import { sheet, type CellInput } from "../../../../support/workbook-builder";

describe("rateAgrees", () => {
  const says = (rate: CellInput, reached: number | undefined, goal: number | undefined): unknown =>
    rateAgrees(new SheetGrid(sheet({ cells: [[rate]] }), false, []), { row: 0, column: 0 }, reached, goal);

  it.each<[CellInput, number, number, boolean]>([
    [0.8, 8, 10, true],
    ["80%", 8, 10, true],
    [80, 8, 10, true],
    // 2 ÷ 3 = 0.666…, rounded or cut off, in percent or not.
    [66.7, 2, 3, true],
    [0.66, 2, 3, true],
    [0.65, 2, 3, false],
    [0, 0, 10, true],
    [1.25, 8, 10, false],
    // 80 shown as 8000% is not in percent once more.
    [{ value: 80, numberFormat: "0%" }, 8, 10, false],
  ])("says of %j beside %d of %d: %s", (rate, reached, goal, expected) => {
    expect(says(rate, reached, goal)).toBe(expected);
  });

  it("says nothing of a cell without a number, and of one beside nothing to compare it with that it is something else", () => {
    for (const cell of [null, "－", "達成"]) expect(says(cell, 8, 10)).toBeUndefined();
    expect([says(0.8, undefined, 10), says(0.8, 8, undefined), says(0.8, 8, 0)]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
