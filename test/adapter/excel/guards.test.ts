import { guardOver, guardOverEnd, guardOverValues } from "../../../src/core/plan/guard";
import type { Guard, Plan } from "../../../src/core/plan/plan";
import { findSheet, type SheetSnapshot } from "../../../src/core/values/workbook/snapshot";
import { bookOf, contentOf, openWorkbook, sheetNamed } from "./open-workbook";

const LEDGER = "台帳";
const AREA = { row: 0, column: 0, rows: 4, columns: 3 };

function open() {
  return openWorkbook(
    bookOf({
      [LEDGER]: {
        rows: [
          ["番号", "日付", "金額"],
          ["1", 45000, 12],
          ["12", 45001, { formula: "=1/0", gives: { error: "#DIV/0!" } }],
          ["3", null, true],
        ],
      },
      指標: { rows: [[1]] },
    }),
    // Small enough that the values of four rows come in several answers.
    { batchBytes: 100 },
  );
}

async function guarded(guard: (sheet: SheetSnapshot) => Guard) {
  const opened = await open();
  const sheet = findSheet(await opened.host.read(), LEDGER);
  if (!sheet) throw new Error("no ledger");
  const plan: Plan = {
    kind: "recount",
    refusals: [],
    edits: [{ kind: "cells", sheet: "指標", row: 0, column: 0, before: [[1]], after: [[2]] }],
    guards: [guard(sheet)],
  };
  const type = (row: number, column: number, text: string): void => {
    opened.model.userEdit(sheetNamed(opened.model.state, LEDGER), row, column, text);
  };
  return { ...opened, plan, type };
}

describe("apply with a guard over values", () => {
  const over = (sheet: SheetSnapshot): Guard => guardOverValues(sheet, AREA);

  it("goes on where nothing has changed", async () => {
    const { host, plan } = await guarded(over);
    await expect(host.apply(plan)).resolves.toBeDefined();
  });

  it.each([
    ["a figure", 1, 2, "13"],
    ["a text", 0, 0, "番"],
    ["a date that was blank", 3, 1, "2025/4/1"],
    ["an error's formula by one without", 2, 2, "=1"],
    ["a text by nothing", 1, 0, ""],
  ])("is stale where somebody has changed %s", async (_what, row, column, text) => {
    const { host, plan, type } = await guarded(over);
    type(row, column, text);
    await expect(host.apply(plan)).rejects.toMatchObject({
      code: "stale",
      detail: { sheet: LEDGER, cells: ["A1:C4"] },
    });
  });

  it("tells values that only move from one cell to the next", async () => {
    const { host, plan, type } = await guarded(over);
    type(1, 0, "11");
    type(2, 0, "2");
    await expect(host.apply(plan)).rejects.toMatchObject({ code: "stale" });
  });

  it("goes on where something was written elsewhere", async () => {
    const { host, plan, type } = await guarded(over);
    type(9, 1, "メモ");
    await expect(host.apply(plan)).resolves.toBeDefined();
  });
});

describe("apply with a guard over where columns end", () => {
  const over = (sheet: SheetSnapshot): Guard => guardOverEnd(sheet, AREA);

  it("is stale where a record has come below, with its cell", async () => {
    const { host, plan, type } = await guarded(over);
    type(9, 1, "2025/4/1");
    await expect(host.apply(plan)).rejects.toMatchObject({
      code: "stale",
      detail: { sheet: LEDGER, cells: ["A10"] },
    });
  });

  it("is stale where the last row was emptied", async () => {
    const { host, plan, type } = await guarded(over);
    type(3, 0, "");
    type(3, 2, "");
    await expect(host.apply(plan)).rejects.toMatchObject({ code: "stale" });
  });

  it("goes on where a cell within was changed, and where something stands beside", async () => {
    const { host, plan, type } = await guarded(over);
    type(1, 2, "99");
    type(20, 6, "メモ");
    await expect(host.apply(plan)).resolves.toBeDefined();
  });
});

describe("apply with a guard over a sheet or its contents", () => {
  it.each<[string, (sheet: SheetSnapshot) => Guard]>([
    ["sheet", ({ name }) => ({ is: "sheet", sheet: name })],
    ["contents", (sheet) => guardOver(sheet, AREA)],
    ["values", (sheet) => guardOverValues(sheet, AREA)],
    ["end", (sheet) => guardOverEnd(sheet, AREA)],
  ])("is stale where the sheet has another name by now (%s)", async (_is, guard) => {
    const { host, plan, excel } = await guarded(guard);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem(LEDGER).name = "名簿";
      await context.sync();
    });
    await expect(host.apply(plan)).rejects.toMatchObject({ code: "stale", detail: { objects: [LEDGER] } });
  });
});

describe("undo of a plan with guards", () => {
  /** The actual of R6 was 4 and becomes 3, as much as the target above it. */
  async function adopted() {
    const opened = await openWorkbook(
      bookOf({
        指標: {
          rows: [
            ["指標", "区分", "R5", "R6"],
            ["①登録者数", "目標", 2, 3],
            [null, "実績", 2, 4],
          ],
        },
      }),
    );
    const sheet = findSheet(await opened.host.read(), "指標");
    if (!sheet) throw new Error("no table");
    const record = await opened.host.apply({
      kind: "adopt",
      refusals: [],
      edits: [{ kind: "cells", sheet: "指標", row: 2, column: 3, before: [[4]], after: [[3]] }],
      guards: [guardOver(sheet, { row: 0, column: 0, rows: 3, columns: 4 })],
    });
    return { ...opened, record, sheet: sheetNamed(opened.model.state, "指標") };
  }

  it("is stale where a row above has moved the target to where the actual was, though both are 3", async () => {
    const { host, excel, record, sheet } = await adopted();
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("指標").getRange("1:1").insert("Down");
      await context.sync();
    });
    await expect(host.undo(record)).rejects.toMatchObject({ code: "stale", detail: { sheet: "指標" } });
    expect([contentOf(sheet, 2, 3), contentOf(sheet, 3, 3)]).toEqual([3, 3]);
  });

  it("goes on where another figure and another column's heading were corrected", async () => {
    const { host, model, record, sheet } = await adopted();
    model.userEdit(sheet, 1, 3, "5");
    model.userEdit(sheet, 0, 2, "令和5年度");
    await host.undo(record);
    expect([contentOf(sheet, 1, 3), contentOf(sheet, 2, 3)]).toEqual([5, 4]);
  });
});
