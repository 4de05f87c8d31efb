import { createSheet } from "../../../../stand-in/model/new-book";
import { extendSelection, moveSelection, selectCell } from "../../../../stand-in/page/grid/grid-selection";

/** Row 4 (A4:K4) is one merged cell; row 2 is hidden. */
function sheet() {
  const made = createSheet("主な事業指標", []);
  made.merges.push({ row: 3, column: 0, rows: 1, columns: 11 });
  made.hiddenRows.add(1);
  return made;
}

describe("selectCell", () => {
  it("selects a merged cell as a whole", () => {
    expect(selectCell(sheet(), 3, 5)).toEqual({
      active: { row: 3, column: 0 },
      area: { row: 3, column: 0, rows: 1, columns: 11 },
    });
  });
});

describe("moveSelection", () => {
  it("steps over what is hidden and stops at the edge", () => {
    const first = selectCell(sheet(), 0, 0);
    expect(moveSelection(sheet(), first, 1, 0).active).toEqual({ row: 2, column: 0 });
    expect(moveSelection(sheet(), first, -1, -1).active).toEqual({ row: 0, column: 0 });
  });

  it("leaves a merged cell on its far side", () => {
    const merged = selectCell(sheet(), 3, 0);
    expect(moveSelection(sheet(), merged, 0, 1).active).toEqual({ row: 3, column: 11 });
  });
});

describe("extendSelection", () => {
  it("grows over every merged cell that it touches", () => {
    const start = selectCell(sheet(), 4, 2);
    expect(extendSelection(sheet(), start, 3, 2)).toEqual({
      active: { row: 4, column: 2 },
      area: { row: 3, column: 0, rows: 2, columns: 11 },
    });
  });
});
