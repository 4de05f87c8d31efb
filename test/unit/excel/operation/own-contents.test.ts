import type { CellFormat, Plan } from "../../../../src/core/plan/plan";
import { OwnContents, Watcher } from "../../../../src/excel/operation/own-contents";

const SHEET = "主な事業指標";
const CELL = { row: 1, column: 3 };

/** A plan that gives D2 a format, and writes 5 into it. */
function planOf(format: CellFormat): Plan {
  const area = { ...CELL, rows: 1, columns: 1 };
  return {
    kind: "rates",
    edits: [
      { kind: "format", sheet: SHEET, area, format },
      { kind: "cells", sheet: SHEET, ...CELL, before: [[null]], after: [[5]] },
    ],
    refusals: [],
  };
}

describe("OwnContents", () => {
  it("takes a cell for formatted where the plan gives it a number format, and no other look", async () => {
    expect((await OwnContents.of(planOf({ numberFormat: "0.0%" }), [])).formats(SHEET, CELL)).toBe(true);
    expect((await OwnContents.of(planOf({ fill: "#CCE5FF" }), [])).formats(SHEET, CELL)).toBe(false);
    expect((await OwnContents.of(planOf({ numberFormat: "0.0%" }), [])).formats("別", CELL)).toBe(false);
  });
});

describe("OwnContents of areas that are formatted", () => {
  it.each([3, 2_000])(
    "knows the first and the last of %i rows, and neither the row before nor after them",
    async (rows) => {
      const area = { row: 10, column: 2, rows, columns: 2 };
      const plan: Plan = {
        kind: "mend",
        edits: [{ kind: "format", sheet: SHEET, area, format: { numberFormat: "0.0%" } }],
        refusals: [],
      };
      const own = await OwnContents.of(plan, []);
      const isFormatted = (row: number, column: number): boolean => own.formats(SHEET, { row, column });
      expect([isFormatted(10, 2), isFormatted(9 + rows, 3)]).toEqual([true, true]);
      expect([isFormatted(9, 2), isFormatted(10 + rows, 2), isFormatted(10, 1), isFormatted(10, 4)]).toEqual([
        false,
        false,
        false,
        false,
      ]);
    },
  );
});

describe("Watcher", () => {
  const typed = { content: "私の数字", numberFormat: "@" };

  it("keeps what somebody typed with its number format", async () => {
    const watcher = new Watcher(await OwnContents.of(planOf({ bold: true }), []));
    watcher.on(SHEET).saw(CELL, typed);
    expect(watcher.typedMeanwhile).toEqual([{ sheet: SHEET, ...CELL, ...typed }]);
  });

  it("keeps it without one where the plan has given the cell another by then", async () => {
    const watcher = new Watcher(await OwnContents.of(planOf({ numberFormat: "0.0%" }), []));
    watcher.on(SHEET).saw(CELL, typed);
    expect(watcher.typedMeanwhile).toEqual([{ sheet: SHEET, ...CELL, content: "私の数字" }]);
  });

  it("keeps nothing of what the plan itself has written", async () => {
    const watcher = new Watcher(await OwnContents.of(planOf({ bold: true }), []));
    watcher.on(SHEET).saw(CELL, { content: 5, numberFormat: "General" });
    expect(watcher.typedMeanwhile).toEqual([]);
  });
});
