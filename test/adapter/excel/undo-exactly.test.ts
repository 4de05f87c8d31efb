import type { Edit, Plan } from "../../../src/core/plan/plan";
import type { BookState } from "../../../stand-in/model/book-state";
import { cellAt, putCell } from "../../../stand-in/model/sheet-cells";
import { comparableState } from "./comparable-state";
import { bookOf, contentOf, openWorkbook, sheetNamed, styleOf } from "./open-workbook";

const SHEET = "主な事業指標";

function planOf(...edits: Edit[]): Plan {
  return { kind: "rates", edits, refusals: [] };
}

function book(): BookState {
  return bookOf({
    [SHEET]: {
      rows: [
        ["指標", "目標", 25, 70],
        [null, "実績", 96, 114],
      ],
    },
  });
}

describe("undo of sizes", () => {
  const WIDTH: Edit = { kind: "columnWidth", sheet: SHEET, column: 1, columns: 3, points: 80 };
  const HEIGHT: Edit = { kind: "rowHeight", sheet: SHEET, row: 0, rows: 3, points: 40 };

  it("hides rows and columns again that the sizes have shown, with the sizes that they had", async () => {
    const state = book();
    const sheet = sheetNamed(state, SHEET);
    sheet.hiddenColumns.add(1).add(2);
    sheet.columnWidths.set(2, 120);
    sheet.hiddenRows.add(0).add(2);
    sheet.rowHeights.set(2, 33);
    const { host, model } = await openWorkbook(state);
    const before = comparableState(model.state);
    const record = await host.apply(planOf(WIDTH, HEIGHT));
    expect([...sheet.hiddenColumns, ...sheet.hiddenRows]).toEqual([]);
    expect(sheet.columnWidths.get(2)).toBe(80);
    await host.undo(record);
    expect([...sheet.hiddenColumns].sort()).toEqual([1, 2]);
    expect(sheet.columnWidths.get(2)).toBe(120);
    expect(comparableState(model.state)).toEqual(before);
  });

  it("leave a column wider that somebody has made wider, where they are the least that is needed", async () => {
    const state = book();
    const sheet = sheetNamed(state, SHEET);
    sheet.columnWidths.set(1, 30).set(2, 120);
    const { host, model } = await openWorkbook(state);
    const before = comparableState(model.state);
    const record = await host.apply(planOf({ ...WIDTH, isLeast: true }));
    expect([1, 2, 3].map((column) => sheet.columnWidths.get(column))).toEqual([80, 120, 80]);
    await host.undo(record);
    expect(comparableState(model.state)).toEqual(before);
  });

  it("knows the size of a hidden column where a plan sets it twice", async () => {
    const state = book();
    const sheet = sheetNamed(state, SHEET);
    sheet.hiddenColumns.add(2);
    sheet.columnWidths.set(2, 120);
    const { host, model } = await openWorkbook(state);
    const before = comparableState(model.state);
    const record = await host.apply(planOf(WIDTH, { ...WIDTH, points: 90 }));
    await host.undo(record);
    expect(comparableState(model.state)).toEqual(before);
  });

  it("hides them again as well where applying stops half-way", async () => {
    const state = book();
    const sheet = sheetNamed(state, SHEET);
    sheet.hiddenColumns.add(2);
    sheet.columnWidths.set(2, 120);
    const { host, model } = await openWorkbook(state, { batchBytes: 9_000 });
    const before = comparableState(model.state);
    const tooHigh: Edit = { ...HEIGHT, points: 5_000 };
    await expect(host.apply(planOf(WIDTH, tooHigh))).rejects.toMatchObject({ name: "HostFailure" });
    expect(comparableState(model.state)).toEqual(before);
  });
});

describe("undo of a merge", () => {
  it("puts back a merge of blank cells that begins above or left of the area", async () => {
    const state = book();
    const sheet = sheetNamed(state, SHEET);
    sheet.merges.push({ row: 3, column: 2, rows: 3, columns: 2 }, { row: 5, column: 0, rows: 1, columns: 2 });
    const { host, model } = await openWorkbook(state);
    const before = comparableState(model.state);
    const merge: Edit = { kind: "merge", sheet: SHEET, area: { row: 5, column: 1, rows: 2, columns: 3 } };
    const record = await host.apply(planOf(merge));
    expect(sheet.merges).toEqual([merge.area]);
    await host.undo(record);
    expect([...sheet.merges].sort((one, other) => one.row - other.row)).toEqual([
      { row: 3, column: 2, rows: 3, columns: 2 },
      { row: 5, column: 0, rows: 1, columns: 2 },
    ]);
    expect(comparableState(model.state)).toEqual(before);
  });
});

describe("blanks of text format in Excel for Mac", () => {
  function textBook(): BookState {
    const state = book();
    for (const row of [0, 1])
      putCell(sheetNamed(state, SHEET), row, 4, {
        value: row === 0 ? null : "未定",
        style: { numberFormat: "@" },
      });
    return state;
  }

  it("are blank again after undo, and of text format", async () => {
    const { host, model } = await openWorkbook(textBook(), { model: { isMac: true } });
    const record = await host.apply(
      planOf({ kind: "cells", sheet: SHEET, row: 0, column: 4, before: [[null]], after: [["達成率"]] }),
    );
    await host.undo(record);
    const sheet = sheetNamed(model.state, SHEET);
    expect(contentOf(sheet, 0, 4)).toBeNull();
    expect(styleOf(sheet, 0, 4).numberFormat).toBe("@");
  });

  it("are blank where a plan empties them, and still of text format", async () => {
    const { host, model } = await openWorkbook(textBook(), { model: { isMac: true } });
    const record = await host.apply(
      planOf({ kind: "cells", sheet: SHEET, row: 1, column: 4, before: [["未定"]], after: [[null]] }),
    );
    const sheet = sheetNamed(model.state, SHEET);
    expect(contentOf(sheet, 1, 4)).toBeNull();
    expect(styleOf(sheet, 1, 4).numberFormat).toBe("@");
    await host.undo(record);
    expect(contentOf(sheet, 1, 4)).toBe("未定");
  });
});

describe("undo of fills", () => {
  it("takes a fill away without naming a pattern, and leaves a white cell white", async () => {
    const state = book();
    const sheet = sheetNamed(state, SHEET);
    putCell(sheet, 0, 1, { value: "目標", style: { fill: "#FFFFFF" } });
    const { host, model } = await openWorkbook(state);
    const before = comparableState(model.state);
    const record = await host.apply(
      planOf({
        kind: "format",
        sheet: SHEET,
        area: { row: 0, column: 0, rows: 2, columns: 4 },
        format: { fill: "#CCE5FF" },
      }),
    );
    expect(styleOf(sheet, 1, 3).fill).toBe("#CCE5FF");
    await host.undo(record);
    expect(comparableState(model.state)).toEqual(before);
    expect(styleOf(sheet, 0, 1).fill).toBe("#FFFFFF");
  });
});

describe("undo of formulas", () => {
  const FORMULA: Edit = {
    kind: "cells",
    sheet: SHEET,
    row: 1,
    column: 4,
    before: [[null]],
    after: [[{ formula: "=C2/C1" }]],
  };

  async function applied(after: string) {
    const opened = await openWorkbook(book());
    const record = await opened.host.apply(planOf(FORMULA));
    const cell = cellAt(sheetNamed(opened.model.state, SHEET), 1, 4);
    if (!cell) throw new Error("The formula was not written.");
    cell.formula = after;
    return { ...opened, record };
  }

  it("goes on where Excel only spells a formula in another way by now", async () => {
    const { host, model, record } = await applied("= c2 / $C$1");
    await host.undo(record);
    expect(contentOf(sheetNamed(model.state, SHEET), 1, 4)).toBeNull();
  });

  it("refuses where someone has changed what a formula says", async () => {
    const { host, model, record } = await applied("=C2/C1*100");
    await expect(host.undo(record)).rejects.toMatchObject({
      code: "stale",
      detail: { sheet: SHEET, cells: ["E2"] },
    });
    expect(contentOf(sheetNamed(model.state, SHEET), 1, 4)).toEqual({ formula: "=C2/C1*100" });
  });
});
