import type { Edit, Plan } from "../../../src/core/plan/plan";
import { comparableState } from "./comparable-state";
import { bookOf, contentOf, openWorkbook, sheetNamed } from "./open-workbook";

const DATA = "指標データ";

function book() {
  return bookOf({ 構成: { rows: [["資料2"]] }, 主な事業指標: { rows: [["指標", 70, 114]] } });
}

function planOf(...edits: Edit[]): Plan {
  return { kind: "evidence", edits, refusals: [] };
}

const ADDED: Edit[] = [
  { kind: "addSheet", sheet: DATA, after: "構成", tabColor: "#005AFF" },
  {
    kind: "cells",
    sheet: DATA,
    row: 0,
    column: 0,
    before: [
      [null, null],
      [null, null],
      [null, null],
    ],
    after: [
      ["年度", "達成率"],
      [2023, { formula: "='主な事業指標'!C1/'主な事業指標'!B1" }],
      [2024, 1.55],
    ],
  },
  {
    kind: "format",
    sheet: DATA,
    area: { row: 0, column: 0, rows: 1, columns: 2 },
    format: { bold: true, fill: "#DDEBF7" },
  },
  {
    kind: "conditionalFormat",
    sheet: DATA,
    area: { row: 1, column: 1, rows: 2, columns: 1 },
    rules: [{ formula: "=B2>=1", fill: "#C8F7D0" }],
  },
  { kind: "freeze", sheet: DATA, rows: 1, columns: 0 },
  {
    kind: "name",
    name: "KPI台帳_データ",
    before: null,
    after: { sheet: DATA, row: 0, column: 0, rows: 3, columns: 2 },
  },
];

const TABLE: Edit = {
  kind: "addTable",
  sheet: DATA,
  area: { row: 0, column: 0, rows: 3, columns: 2 },
  name: "指標データ表",
  style: "TableStyleMedium2",
};

describe("apply with a new sheet", () => {
  it("adds the sheet where the plan says, with its cells and formats, and shows the user's sheet as before", async () => {
    const { host, model } = await openWorkbook(book());
    await host.apply(planOf(...ADDED));
    expect(model.state.sheets.map(({ name }) => name)).toEqual(["構成", DATA, "主な事業指標"]);
    const sheet = sheetNamed(model.state, DATA);
    expect(contentOf(sheet, 1, 1)).toEqual({ formula: "='主な事業指標'!C1/'主な事業指標'!B1" });
    expect(sheet.tabColor).toBe("#005AFF");
    expect(sheet.freeze).toEqual({ rows: 1, columns: 0 });
    expect(model.state.activeSheet).toBe("構成");
  });

  it("makes an Excel table over the cells", async () => {
    const { host, model } = await openWorkbook(book());
    await host.apply(planOf(...ADDED, TABLE));
    expect(sheetNamed(model.state, DATA).tables).toMatchObject([
      { name: "指標データ表", style: "TableStyleMedium2", area: { rows: 3, columns: 2 } },
    ]);
  });

  it("writes nothing where there is a sheet of that name, in whatever case", async () => {
    const { host } = await openWorkbook(bookOf({ kpi: { rows: [] } }));
    await expect(host.apply(planOf({ kind: "addSheet", sheet: "KPI" }))).rejects.toMatchObject({
      code: "stale",
      detail: { objects: ["KPI"] },
    });
  });
});

describe("undo of a new sheet", () => {
  it("removes the sheet, its table and its name", async () => {
    const { host, model } = await openWorkbook(book());
    const before = comparableState(model.state);
    const record = await host.apply(planOf(...ADDED, TABLE));
    await host.undo(record);
    expect(comparableState(model.state)).toEqual(before);
  });

  it("keeps the sheet, naming the cells, where someone has written on it", async () => {
    const { host, model } = await openWorkbook(book());
    const record = await host.apply(planOf(...ADDED));
    model.userEdit(sheetNamed(model.state, DATA), 9, 3, "私のメモ");
    await expect(host.undo(record)).rejects.toMatchObject({
      code: "stale",
      detail: { sheet: DATA, cells: ["D10"] },
    });
    expect(model.state.sheets).toHaveLength(3);
  });

  it.each(["Image", "GeometricShape"] as const)(
    "keeps the sheet, naming it, where someone has put a shape (%s) on it",
    async (type) => {
      const { host, model } = await openWorkbook(book());
      const record = await host.apply(planOf(...ADDED));
      sheetNamed(model.state, DATA).shapes = [{ id: "{9}", name: "図 1", type }];
      await expect(host.undo(record)).rejects.toMatchObject({
        code: "stale",
        detail: { sheet: DATA, objects: ["図 1"] },
      });
      expect(sheetNamed(model.state, DATA).shapes).toHaveLength(1);
    },
  );

  it("undoes the rest where someone has deleted the sheet", async () => {
    const { host, model, excel } = await openWorkbook(book());
    const before = comparableState(model.state);
    const own: Edit = {
      kind: "cells",
      sheet: "主な事業指標",
      row: 0,
      column: 3,
      before: [[null]],
      after: [[1]],
    };
    const record = await host.apply(planOf({ kind: "addSheet", sheet: DATA }, own));
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem(DATA).delete();
      await context.sync();
    });
    await host.undo(record);
    expect(comparableState(model.state)).toEqual(before);
  });
});

describe("undo on a table of the user's", () => {
  it("makes a table narrower again, and its cells what they were", async () => {
    const { host, model, excel } = await openWorkbook(
      bookOf({
        指標: {
          rows: [
            ["年度", "目標", "実績", null],
            [2023, 70, 114, null],
          ],
        },
      }),
    );
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("指標").tables.add("A1:C2", true).name = "表1";
      await context.sync();
    });
    const before = comparableState(model.state);
    const record = await host.apply(
      planOf(
        {
          kind: "resizeTable",
          sheet: "指標",
          table: "表1",
          before: { row: 0, column: 0, rows: 2, columns: 3 },
          after: { row: 0, column: 0, rows: 2, columns: 4 },
        },
        {
          kind: "cells",
          sheet: "指標",
          row: 0,
          column: 3,
          before: [[null], [null]],
          after: [["達成率"], [{ formula: "=[@実績]/[@目標]" }]],
        },
      ),
    );
    expect(sheetNamed(model.state, "指標").tables[0]?.area).toEqual({
      row: 0,
      column: 0,
      rows: 2,
      columns: 4,
    });
    await host.undo(record);
    expect(comparableState(model.state)).toEqual(before);
  });

  it("dissolves a table that was made over the user's cells", async () => {
    const { host, model } = await openWorkbook(
      bookOf({
        台帳: {
          rows: [
            ["氏名", "登録日"],
            ["A", 45748],
          ],
        },
      }),
    );
    const before = comparableState(model.state);
    const record = await host.apply(
      planOf({
        kind: "addTable",
        sheet: "台帳",
        area: { row: 0, column: 0, rows: 2, columns: 2 },
        name: "台帳表",
        style: "TableStyleMedium2",
      }),
    );
    await host.undo(record);
    expect(comparableState(model.state)).toEqual(before);
  });
});
