import { tableMiniature, type WrittenCell } from "../../../src/app/table-miniature";
import { reviewWorkbook, type Review } from "../../../src/core/review";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import { formatArea, parseArea } from "../../../src/core/values/workbook/cell-address";
import { grid, sheet, workbook } from "../../support/workbook-builder";

const TABLE = "指標\t区分\tR5\tR6\n① 会員数（累計）【人】\t目標\t5\t5\n\t実績\t4\t";

function reviewOf(merges: readonly string[] = []): Review {
  const sheets = [
    sheet({ name: "指標", cells: grid(TABLE), merges }),
    sheet({ name: "メモ", cells: [["a"]] }),
  ];
  return reviewWorkbook(workbook(sheets), { asOf: undefined, today: calendarDate(2026, 3, 1) });
}

function written(cells: Readonly<Record<string, WrittenCell["before"]>>): WrittenCell[] {
  return Object.entries(cells).map(([address, before]) => {
    const area = parseArea(address);
    if (!area) throw new Error(address);
    return { row: area.row, column: area.column, before };
  });
}

describe("tableMiniature", () => {
  it("shows the table with what is written beside it, empty cells apart from those that change", () => {
    const cells = written({ D3: null, E2: null, F2: null, C3: 4 });
    const found = tableMiniature(reviewOf(), "指標", cells);
    expect(found && formatArea(found.shown)).toBe("A1:F3");
    expect(found?.added.map(formatArea)).toEqual(["E2:F2", "D3"]);
    expect(found?.changed.map(formatArea)).toEqual(["C3"]);
    expect([found?.addedCells, found?.changedCells]).toEqual([3, 1]);
    // A3, which is blank, and all that is written are not among it.
    expect(found?.kept.map(formatArea)).toEqual(["A1:D2", "B3"]);
  });

  it("takes every cell of a merge that holds something for filled", () => {
    const found = tableMiniature(reviewOf(["A2:A3"]), "指標", written({ D3: null }));
    expect(found?.kept.map(formatArea)).toEqual(["A1:D2", "A3:C3"]);
  });

  it("is none of a sheet without a table of indicators, nor where nothing is written", () => {
    expect(tableMiniature(reviewOf(), "メモ", written({ A2: null }))).toBeUndefined();
    expect(tableMiniature(reviewOf(), "指標", [])).toBeUndefined();
  });
});
