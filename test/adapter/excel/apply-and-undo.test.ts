import type { Edit, Plan } from "../../../src/core/plan/plan";
import type { BorderState, CellState } from "../../../stand-in/model/book-state";
import type { BorderSide } from "../../../stand-in/model/cell-style";
import { cellAt } from "../../../stand-in/model/sheet-cells";
import { comparableState } from "./comparable-state";
import { bookOf, contentOf, openWorkbook, sheetNamed, styleOf } from "./open-workbook";

/** ① of the published paper as a clerk's sheet may hold it: R5's actual is text. */
function indicatorBook() {
  return bookOf({
    主な事業指標: {
      rows: [
        ["指標", null, "R4", "R5"],
        ["① 住民ワーカー登録者数", "目標", 25, 70],
        [null, "実績", 96, "１１４"],
      ],
    },
  });
}

const SHEET = "主な事業指標";

function planOf(...edits: Edit[]): Plan {
  return { kind: "rates", edits, refusals: [] };
}

const RATES: Edit = {
  kind: "cells",
  sheet: SHEET,
  row: 0,
  column: 4,
  before: [
    [null, null],
    [null, null],
    [null, null],
  ],
  after: [
    ["達成率 R4", "達成率 R5"],
    [null, null],
    [{ formula: '=IF(C2>0,C3/C2,"－")' }, { formula: '=IF(D2>0,D3/D2,"－")' }],
  ],
};

const TRUE_NUMBER: Edit = {
  kind: "cells",
  sheet: SHEET,
  row: 2,
  column: 3,
  before: [["１１４"]],
  after: [[114]],
};

describe("apply", () => {
  it("writes numbers, text and formulas, which Excel calculates", async () => {
    const { host, model } = await openWorkbook(indicatorBook());
    await host.apply(planOf(TRUE_NUMBER, RATES));
    const sheet = sheetNamed(model.state, SHEET);
    expect(contentOf(sheet, 2, 3)).toBe(114);
    expect(contentOf(sheet, 0, 4)).toBe("達成率 R4");
    expect(contentOf(sheet, 2, 5)).toEqual({ formula: '=IF(D2>0,D3/D2,"－")' });
    // R5 ①: 114 of 70 is 162.9 %.
    expect(cellAt(sheet, 2, 5)?.value).toBeCloseTo(1.6286, 4);
  });

  it("keeps text that looks like a formula, a number or a date as text", async () => {
    const { host, model } = await openWorkbook(indicatorBook());
    const texts = ["=1+1", "-81", "2,400", "1/2", "2025", "TRUE", "-"];
    const edit: Edit = {
      kind: "cells",
      sheet: SHEET,
      row: 5,
      column: 0,
      before: [texts.map(() => null)],
      after: [texts],
    };
    await host.apply(planOf(edit));
    const sheet = sheetNamed(model.state, SHEET);
    expect(texts.map((_, column) => contentOf(sheet, 5, column))).toEqual(texts);
  });

  it("writes nothing where a cell has changed since, and names the cells", async () => {
    const { host, model } = await openWorkbook(indicatorBook());
    const before = comparableState(model.state);
    const stale: Edit = {
      kind: "cells",
      sheet: SHEET,
      row: 1,
      column: 2,
      before: [[25, 71]],
      after: [[1, 2]],
    };
    await expect(host.apply(planOf(RATES, stale))).rejects.toMatchObject({
      code: "stale",
      detail: { sheet: SHEET, cells: ["D2"] },
    });
    expect(comparableState(model.state)).toEqual(before);
  });

  it("compares formulas by their text, not by what they give", async () => {
    const { host } = await openWorkbook(bookOf({ [SHEET]: { rows: [[2, { formula: "=A1*2", gives: 4 }]] } }));
    const value: Edit = { kind: "cells", sheet: SHEET, row: 0, column: 1, before: [[4]], after: [[5]] };
    await expect(host.apply(planOf(value))).rejects.toMatchObject({ code: "stale" });
    const formula: Edit = {
      kind: "cells",
      sheet: SHEET,
      row: 0,
      column: 1,
      before: [[{ formula: "=A1*2" }]],
      after: [[5]],
    };
    await expect(host.apply(planOf(formula))).resolves.toMatchObject({ kind: "rates", sheets: [SHEET] });
  });

  it("writes nothing on a protected sheet, and names it", async () => {
    const { host, model } = await openWorkbook(indicatorBook());
    sheetNamed(model.state, SHEET).protection = { options: {} };
    const before = comparableState(model.state);
    await expect(host.apply(planOf(RATES))).rejects.toMatchObject({
      code: "protected",
      detail: { sheet: SHEET },
    });
    expect(comparableState(model.state)).toEqual(before);
  });

  it("writes unlocked cells of a protected sheet", async () => {
    const book = indicatorBook();
    const sheet = sheetNamed(book, SHEET);
    sheet.protection = { options: {} };
    sheet.cells.get(2)?.set(3, { value: "１１４", style: { locked: false } });
    const { host } = await openWorkbook(book);
    await host.apply(planOf(TRUE_NUMBER));
    expect(contentOf(sheet, 2, 3)).toBe(114);
  });

  it("tells where a sheet is gone", async () => {
    const { host } = await openWorkbook(indicatorBook());
    const edit: Edit = { ...TRUE_NUMBER, kind: "cells", sheet: "昨年の表" };
    await expect(host.apply(planOf(edit))).rejects.toMatchObject({
      code: "stale",
      detail: { objects: ["昨年の表"] },
    });
  });

  it("tells that a cell is being edited, and has written nothing", async () => {
    const { host, model } = await openWorkbook(indicatorBook());
    model.cellEdit.begin();
    await expect(host.apply(planOf(RATES))).rejects.toMatchObject({
      code: "editing",
      detail: { hostCode: "InvalidOperationInCellEditMode" },
    });
    model.cellEdit.end();
    expect(contentOf(sheetNamed(model.state, SHEET), 0, 4)).toBeNull();
  });

  it("takes as many syncs for a hundred cells as for one", async () => {
    const book = bookOf({ [SHEET]: { rows: Array.from({ length: 100 }, (_, row) => [row]) } });
    const { host } = await openWorkbook(book);
    const edits = Array.from({ length: 100 }, (_, row): Edit => ({
      kind: "cells",
      sheet: SHEET,
      row,
      column: 0,
      before: [[row]],
      after: [[row + 1]],
    }));
    await host.apply(planOf(...edits.slice(0, 1)));
    const one = host.statistics().syncs;
    await host.apply(planOf(...edits.slice(1)));
    expect(host.statistics().syncs - one).toBe(one);
  });

  it("formats cells: number format, fill, font, alignment and lines around every cell", async () => {
    const { host, model } = await openWorkbook(indicatorBook());
    const format: Edit = {
      kind: "format",
      sheet: SHEET,
      area: { row: 0, column: 2, rows: 2, columns: 2 },
      format: {
        numberFormat: "0.0%",
        fill: "#CCE5FF",
        bold: true,
        fontColor: "#0000FF",
        horizontalAlignment: "Center",
        wrapText: true,
        border: "#84919E",
      },
    };
    await host.apply(planOf(format));
    const edge = { style: "Continuous", weight: "Thin", color: "#84919E" };
    // The first cell of the area: its lines to the right and below are its neighbours' as well.
    expect(styleOf(sheetNamed(model.state, SHEET), 0, 2)).toMatchObject({
      numberFormat: "0.0%",
      fill: "#CCE5FF",
      bold: true,
      fontColor: "#0000FF",
      horizontal: "Center",
      wrapText: true,
      borders: { top: edge, bottom: edge, left: edge, right: edge },
    });
  });

  it("copies the look of cells over a larger area, without their contents", async () => {
    const book = indicatorBook();
    const sheet = sheetNamed(book, SHEET);
    sheet.cells.get(0)?.set(3, { value: "R5", style: { fill: "#DDEBF7", bold: true, numberFormat: "@" } });
    const { host } = await openWorkbook(book);
    const copy: Edit = {
      kind: "copyFormat",
      from: { sheet: SHEET, row: 0, column: 3, rows: 1, columns: 1 },
      to: { sheet: SHEET, row: 0, column: 4, rows: 1, columns: 2 },
    };
    await host.apply(planOf(RATES, copy));
    expect(styleOf(sheet, 0, 5)).toMatchObject({ fill: "#DDEBF7", bold: true, numberFormat: "@" });
    expect(contentOf(sheet, 0, 5)).toBe("達成率 R5");
  });
});

describe("apply of an alignment alone", () => {
  it("leaves fill, font and number format of the cell as they are, and is undone exactly", async () => {
    const book = indicatorBook();
    const sheet = sheetNamed(book, SHEET);
    const right = {
      horizontal: "Right",
      fill: "#DDEBF7",
      bold: true,
      numberFormat: "#,##0",
    } as const;
    sheet.cells.get(2)?.set(2, { value: 96, style: right });
    const centred = { horizontal: "Center", fill: "#FFF2CC", numberFormat: "0.0" } as const;
    sheet.cells.get(2)?.set(3, { value: "目標達成", style: centred });
    const { host, model } = await openWorkbook(book);
    const before = comparableState(model.state);
    const from = { sheet: SHEET, row: 2, column: 2, rows: 1, columns: 1 };
    const record = await host.apply(
      planOf({ kind: "copyFormat", from, to: { ...from, column: 3 }, only: "alignment" }),
    );
    expect(styleOf(sheet, 2, 3)).toMatchObject({ ...centred, horizontal: "Right" });
    expect(styleOf(sheet, 2, 3).bold ?? false).toBe(false);
    await host.undo(record);
    expect(comparableState(model.state)).toEqual(before);
  });
});

describe("apply of a name", () => {
  const name = "KPI台帳_達成率_1";
  const after = { sheet: SHEET, row: 0, column: 4, rows: 3, columns: 2 };

  it("gives a name that has lost its range a new one, and undo takes it away again", async () => {
    const book = indicatorBook();
    book.names.push({ name, formula: "=#REF!", visible: true });
    const { host, model } = await openWorkbook(book);
    const before = comparableState(model.state);
    const record = await host.apply(planOf({ kind: "name", name, before: null, after }));
    expect(model.state.names).toMatchObject([{ name, formula: `='${SHEET}'!$E$1:$F$3` }]);
    await host.undo(record);
    expect(comparableState(model.state)).toEqual(before);
  });

  it("writes nothing where the name refers to another range by now", async () => {
    const book = indicatorBook();
    book.names.push({ name, formula: `='${SHEET}'!$A$1:$B$2`, visible: true });
    const { host } = await openWorkbook(book);
    await expect(
      host.apply(planOf(RATES, { kind: "name", name, before: null, after })),
    ).rejects.toMatchObject({ code: "stale", detail: { objects: [name] } });
  });
});

describe("undo", () => {
  const LOOKS: Edit[] = [
    {
      kind: "format",
      sheet: SHEET,
      area: { row: 0, column: 4, rows: 3, columns: 2 },
      format: { numberFormat: "0.0%", fill: "#CCE5FF", bold: true, border: "#84919E" },
    },
    {
      kind: "format",
      sheet: SHEET,
      area: { row: 1, column: 0, rows: 1, columns: 4 },
      format: { fill: null, horizontalAlignment: "Right", fontSize: 9, border: null },
    },
    { kind: "columnWidth", sheet: SHEET, column: 4, columns: 2, points: 80 },
    { kind: "rowHeight", sheet: SHEET, row: 0, rows: 1, points: 40 },
    { kind: "merge", sheet: SHEET, area: { row: 5, column: 0, rows: 1, columns: 3 } },
    {
      kind: "conditionalFormat",
      sheet: SHEET,
      area: { row: 2, column: 4, rows: 1, columns: 2 },
      rules: [
        { formula: "=E3>=1", fill: "#C8F7D0", fontColor: "#006400" },
        { formula: "=E3<0.8", fill: "#FFD9D0" },
      ],
    },
    {
      kind: "validation",
      sheet: SHEET,
      area: { row: 7, column: 0, rows: 3, columns: 1 },
      rule: { kind: "list", choices: ["町", "公社"] },
    },
    {
      kind: "name",
      name: "KPI台帳_達成率_1",
      before: null,
      after: { sheet: SHEET, row: 0, column: 4, rows: 3, columns: 2 },
    },
    { kind: "freeze", sheet: SHEET, rows: 1, columns: 2 },
    { kind: "showGridlines", sheet: SHEET, show: false },
    {
      kind: "pageLayout",
      sheet: SHEET,
      layout: {
        orientation: "landscape",
        paper: "A4",
        fitToPagesWide: 1,
        errorsBlank: true,
        printArea: { row: 0, column: 0, rows: 5, columns: 6 },
        titleRows: { first: 0, last: 0 },
        marginPoints: 40,
        pageNumbers: true,
      },
    },
    {
      kind: "format",
      sheet: SHEET,
      area: { row: 1, column: 0, rows: 2, columns: 1 },
      format: { outline: "#84919E" },
    },
  ];

  it("puts contents, looks, sizes, rules, names and print settings back exactly", async () => {
    const book = indicatorBook();
    const sheet = sheetNamed(book, SHEET);
    sheet.cells.get(1)?.set(0, {
      value: "① 住民ワーカー登録者数",
      style: {
        fill: "#FFF2CC",
        borders: { bottom: { style: "Double", weight: "Thick", color: "#FF0000" } },
      },
    });
    const { host, model } = await openWorkbook(book);
    const before = comparableState(model.state);
    const record = await host.apply(planOf(TRUE_NUMBER, RATES, ...LOOKS));
    expect(comparableState(model.state)).not.toEqual(before);
    await host.undo(record);
    expect(comparableState(model.state)).toEqual(before);
  });

  it("puts back the line above, below and beside a block, which belong to the cells around it", async () => {
    const line = (color: string) => ({ style: "Double" as const, weight: "Thick" as const, color });
    const book = indicatorBook();
    const { cells } = sheetNamed(book, SHEET);
    const hold = (row: number, column: number, borders: Partial<Record<BorderSide, BorderState>>): void => {
      const columns = cells.get(row) ?? new Map<number, CellState>();
      columns.set(column, { value: null, style: { borders } });
      cells.set(row, columns);
    };
    hold(1, 6, { bottom: line("#FF0000") });
    hold(4, 6, { top: line("#00AA00") });
    hold(2, 5, { right: line("#0000FF") });
    hold(2, 8, { left: line("#AA00AA") });
    const { host, model } = await openWorkbook(book);
    const before = comparableState(model.state);
    const area = { row: 2, column: 6, rows: 2, columns: 2 };
    const record = await host.apply(
      planOf({ kind: "format", sheet: SHEET, area, format: { border: "#84919E" } }),
    );
    expect(comparableState(model.state)).not.toEqual(before);
    await host.undo(record);
    expect(comparableState(model.state)).toEqual(before);
  });

  it("puts a number that was text back as text", async () => {
    const { host, model } = await openWorkbook(bookOf({ [SHEET]: { rows: [["2,400", "１２０", "5%"]] } }));
    const before = comparableState(model.state);
    const numbers: Edit = {
      kind: "cells",
      sheet: SHEET,
      row: 0,
      column: 0,
      before: [["2,400", "１２０", "5%"]],
      after: [[2400, 120, 0.05]],
    };
    const record = await host.apply(planOf(numbers));
    expect(contentOf(sheetNamed(model.state, SHEET), 0, 0)).toBe(2400);
    await host.undo(record);
    expect(comparableState(model.state)).toEqual(before);
  });

  it("refuses, naming the cells, where someone has edited what it would put back", async () => {
    const { host, model } = await openWorkbook(indicatorBook());
    const record = await host.apply(planOf(TRUE_NUMBER, RATES));
    model.userEdit(sheetNamed(model.state, SHEET), 2, 3, "120");
    const edited = comparableState(model.state);
    await expect(host.undo(record)).rejects.toMatchObject({
      code: "stale",
      detail: { sheet: SHEET, cells: ["D3"] },
    });
    expect(comparableState(model.state)).toEqual(edited);
  });

  it("leaves what someone has changed besides", async () => {
    const { host, model } = await openWorkbook(indicatorBook());
    const record = await host.apply(planOf(TRUE_NUMBER, RATES));
    model.userEdit(sheetNamed(model.state, SHEET), 1, 2, "30");
    await host.undo(record);
    const sheet = sheetNamed(model.state, SHEET);
    expect(contentOf(sheet, 1, 2)).toBe(30);
    expect(contentOf(sheet, 2, 3)).toBe("１１４");
    expect(contentOf(sheet, 0, 4)).toBeNull();
  });

  it("keeps a column's width that someone has changed since", async () => {
    const { host, model } = await openWorkbook(indicatorBook());
    const record = await host.apply(
      planOf(RATES, { kind: "columnWidth", sheet: SHEET, column: 4, columns: 1, points: 80 }),
    );
    const sheet = sheetNamed(model.state, SHEET);
    sheet.columnWidths.set(4, 120);
    await host.undo(record);
    expect(sheet.columnWidths.get(4)).toBe(120);
    expect(contentOf(sheet, 0, 4)).toBeNull();
  });

  it("keeps frozen panes that someone has changed since", async () => {
    const { host, model } = await openWorkbook(indicatorBook());
    const record = await host.apply(planOf(RATES, { kind: "freeze", sheet: SHEET, rows: 1, columns: 2 }));
    const sheet = sheetNamed(model.state, SHEET);
    sheet.freeze = { rows: 3, columns: 0 };
    await host.undo(record);
    expect(sheet.freeze).toEqual({ rows: 3, columns: 0 });
    expect(contentOf(sheet, 0, 4)).toBeNull();
  });

  it("tells which sheet is gone that it would put cells back on, and leaves the others as they are", async () => {
    const book = bookOf({ 別の表: { rows: [[1]] }, [SHEET]: { rows: [[1]] } });
    const { host, model, excel } = await openWorkbook(book);
    const edits = ["別の表", SHEET].map((sheet): Edit => {
      return { kind: "cells", sheet, row: 0, column: 0, before: [[1]], after: [[2]] };
    });
    const record = await host.apply(planOf(...edits));
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).delete();
      await context.sync();
    });
    await expect(host.undo(record)).rejects.toMatchObject({ code: "stale", detail: { objects: [SHEET] } });
    expect(contentOf(sheetNamed(model.state, "別の表"), 0, 0)).toBe(2);
  });

  it("puts unlocked cells of a protected sheet back, and leaves the locked ones between them alone", async () => {
    const book = bookOf({ [SHEET]: { rows: [["2,400"], ["合計"], ["1,200"]] } });
    const sheet = sheetNamed(book, SHEET);
    for (const row of [0, 2])
      sheet.cells.get(row)?.set(0, { value: row === 0 ? "2,400" : "1,200", style: { locked: false } });
    sheet.protection = { options: {} };
    const { host } = await openWorkbook(book);
    const record = await host.apply(
      planOf(
        { kind: "cells", sheet: SHEET, row: 0, column: 0, before: [["2,400"]], after: [[2400]] },
        { kind: "cells", sheet: SHEET, row: 2, column: 0, before: [["1,200"]], after: [[1200]] },
      ),
    );
    expect([0, 1, 2].map((row) => contentOf(sheet, row, 0))).toEqual([2400, "合計", 1200]);
    await host.undo(record);
    expect([0, 1, 2].map((row) => contentOf(sheet, row, 0))).toEqual(["2,400", "合計", "1,200"]);
  });

  it("tells that the sheet has been protected since", async () => {
    const { host, model } = await openWorkbook(indicatorBook());
    const record = await host.apply(planOf(TRUE_NUMBER));
    sheetNamed(model.state, SHEET).protection = { options: {} };
    await expect(host.undo(record)).rejects.toMatchObject({ code: "protected", detail: { sheet: SHEET } });
    expect(contentOf(sheetNamed(model.state, SHEET), 2, 3)).toBe(114);
  });

  it("tells that a cell is being edited, and can be tried again", async () => {
    const { host, model } = await openWorkbook(indicatorBook());
    const before = comparableState(model.state);
    const record = await host.apply(planOf(TRUE_NUMBER, RATES));
    model.cellEdit.begin();
    await expect(host.undo(record)).rejects.toMatchObject({
      code: "editing",
      detail: { hostCode: "InvalidOperationInCellEditMode" },
    });
    model.cellEdit.end();
    await host.undo(record);
    expect(comparableState(model.state)).toEqual(before);
  });

  it("does not know the record of another host", async () => {
    const { host } = await openWorkbook(indicatorBook());
    await expect(host.undo({ kind: "rates", sheets: [] })).rejects.toMatchObject({ code: "unsupported" });
  });
});
