import {
  formulaAt,
  numberFormatAt,
  valueAt,
  type SheetSnapshot,
} from "../../../src/core/values/workbook/snapshot";
import { bookOf, openWorkbook, sheetNamed, type Content } from "./open-workbook";

/** The indicator table of the published paper, from its two first indicators, standing at C7. */
const TABLE: Content[][] = [
  ["指標", null, "R4", "R5", "達成率 R5"],
  ["① 住民ワーカー登録者数（延べ）【人】", "目標", 25, 70, null],
  [null, "実績", "１１４人", 114, { formula: '=IF(F8>0,F9/F8,"－")', gives: 114 / 70 }],
  ["② 受託額【千円】", "目標", "2,400", 0, { formula: "=1/0", gives: { error: "#DIV/0!" } }],
  [null, "実績", "", true, { formula: '=""', gives: "" }],
];

function firstSheet(sheets: readonly SheetSnapshot[]): SheetSnapshot {
  const [sheet] = sheets;
  if (!sheet) throw new Error("No sheet was read");
  return sheet;
}

describe("read", () => {
  it("reads values, formulas, errors and blanks of a table that does not start at A1", async () => {
    const { host } = await openWorkbook(bookOf({ 主な事業指標: { at: { row: 6, column: 2 }, rows: TABLE } }));
    const { sheets, date1904, names } = await host.read();
    const sheet = firstSheet(sheets);
    expect(sheet.used).toEqual({ row: 6, column: 2, rows: 5, columns: 5 });
    expect(valueAt(sheet, 8, 4)).toBe("１１４人");
    expect(valueAt(sheet, 9, 4)).toBe("2,400");
    expect(valueAt(sheet, 7, 5)).toBe(70);
    expect(valueAt(sheet, 6, 3)).toBeNull();
    expect(valueAt(sheet, 8, 6)).toBeCloseTo(1.6286, 4);
    expect(formulaAt(sheet, 8, 6)).toBe('=IF(F8>0,F9/F8,"－")');
    expect(valueAt(sheet, 9, 6)).toEqual({ error: "#DIV/0!" });
    expect(formulaAt(sheet, 9, 4)).toBeNull();
    expect(valueAt(sheet, 10, 5)).toBe(true);
    expect(valueAt(sheet, 10, 6)).toBe("");
    expect(numberFormatAt(sheet, 7, 5)).toBe("General");
    expect(date1904).toBe(false);
    expect(names).toEqual([]);
  });

  it("tells the text #N/A from the error, and text that begins with = from a formula", async () => {
    const { host } = await openWorkbook(bookOf({ Sheet1: { rows: [["#N/A", { error: "#N/A" }, "=1+1"]] } }));
    const sheet = firstSheet((await host.read()).sheets);
    expect(sheet.values).toEqual([["#N/A", { error: "#N/A" }, "=1+1"]]);
    expect(sheet.formulas).toEqual([[null, null, null]]);
  });

  it("reads merged blank cells beside what is used, which belong to no used range", async () => {
    const book = bookOf({ 指標: { rows: TABLE } });
    sheetNamed(book, "指標").merges.push({ row: 2, column: 7, rows: 1, columns: 2 });
    const { host } = await openWorkbook(book);
    const sheet = firstSheet((await host.read()).sheets);
    expect(sheet.used).toEqual({ row: 0, column: 0, rows: 5, columns: 5 });
    expect(sheet.merges).toEqual([{ row: 2, column: 7, rows: 1, columns: 2 }]);
  });

  it("reads an empty sheet as one without cells", async () => {
    const { host } = await openWorkbook(bookOf({ 空: { rows: [] } }));
    const sheet = firstSheet((await host.read()).sheets);
    expect(sheet).toMatchObject({
      used: { rows: 0, columns: 0 },
      values: [],
      formulas: [],
      numberFormats: [],
      merges: [],
    });
  });

  it("reads visibility, protection, merges, hidden lines and names", async () => {
    const book = bookOf({
      表: {
        rows: [
          ["a", "b"],
          ["c", "d"],
          ["e", "f"],
        ],
      },
      台帳: { rows: [["x"]] },
      内部: { rows: [] },
    });
    const sheet = sheetNamed(book, "表");
    sheet.merges.push({ row: 0, column: 0, rows: 1, columns: 2 });
    sheet.hiddenRows.add(1);
    sheet.hiddenColumns.add(1);
    sheetNamed(book, "台帳").visibility = "Hidden";
    sheetNamed(book, "台帳").protection = { options: {} };
    sheetNamed(book, "内部").visibility = "VeryHidden";
    book.names.push({ name: "KPI台帳_達成率_1", formula: "='表'!$A$1:$B$2", visible: true });
    book.names.push({ name: "税率", formula: "=0.1", visible: true });
    const { host } = await openWorkbook(book);
    const { sheets, names } = await host.read();
    expect(sheets.map(({ visibility, isProtected }) => [visibility, isProtected])).toEqual([
      ["visible", false],
      ["hidden", true],
      ["veryHidden", false],
    ]);
    expect(firstSheet(sheets)).toMatchObject({
      merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
      hiddenRows: [1],
      hiddenColumns: [1],
    });
    expect(names).toEqual([
      { name: "KPI台帳_達成率_1", refersTo: { sheet: "表", row: 0, column: 0, rows: 2, columns: 2 } },
      { name: "税率", refersTo: undefined },
    ]);
  });

  it("finds a merge that reaches beyond the last value", async () => {
    const book = bookOf({ Sheet1: { rows: [["題名"]] } });
    sheetNamed(book, "Sheet1").merges.push({ row: 0, column: 0, rows: 1, columns: 4 });
    const { host } = await openWorkbook(book);
    expect(firstSheet((await host.read()).sheets).merges).toEqual([
      { row: 0, column: 0, rows: 1, columns: 4 },
    ]);
  });

  it("finds each of 300 merges, whose addresses in one text Excel cuts off", async () => {
    const book = bookOf({ 様式: { rows: Array.from({ length: 600 }, (_, row) => [row, null]) } });
    const merges = Array.from({ length: 300 }, (_, index) => ({
      row: 2 * index,
      column: 0,
      rows: 1,
      columns: 2,
    }));
    sheetNamed(book, "様式").merges.push(...merges);
    const { host } = await openWorkbook(book);
    expect(firstSheet((await host.read()).sheets).merges).toEqual(merges);
  });

  it("knows the 1904 date system", async () => {
    const book = bookOf({ Sheet1: { rows: [[1]] } });
    book.date1904 = true;
    const { host } = await openWorkbook(book);
    expect((await host.read()).date1904).toBe(true);
  });

  it("knows the file's name, and that a workbook which was never saved has none", async () => {
    const named = await openWorkbook(bookOf({ a: { rows: [[1]] } }), {
      model: { name: "指標.xlsm" },
    });
    expect((await named.host.read()).fileName).toBe("指標.xlsm");
    const unsaved = await openWorkbook(bookOf({ a: { rows: [[1]] } }));
    expect((await unsaved.host.read()).fileName).toBeUndefined();
  });

  it("does not read seventeen thousand million cells because of a format in the last one", async () => {
    const book = bookOf({ Sheet1: { rows: [["a"]] } });
    sheetNamed(book, "Sheet1").cells.set(
      1_048_575,
      new Map([[16_383, { value: null, style: { bold: true } }]]),
    );
    const { host } = await openWorkbook(book);
    expect(firstSheet((await host.read()).sheets).used).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
  });

  it("reads the other sheets where a value stands in the last cell of one, and says which cell that is", async () => {
    const book = bookOf({ Sheet1: { rows: [["a"]] }, 指標: { rows: [["b"]] } });
    sheetNamed(book, "Sheet1").cells.set(1_048_575, new Map([[16_383, { value: 1 }]]));
    const { host } = await openWorkbook(book);
    const [far, near] = (await host.read()).sheets;
    expect(far).toMatchObject({ name: "Sheet1", unreadTo: { row: 1_048_575, column: 16_383 }, values: [] });
    expect(near).toMatchObject({ name: "指標", values: [["b"]] });
    expect(near).not.toHaveProperty("unreadTo");
  });

  it("reads a sheet whose last column holds something, of whose whole rows Excel gives no values", async () => {
    const book = bookOf({ Sheet1: { rows: [["a"], ["b"]] } });
    sheetNamed(book, "Sheet1").cells.get(1)?.set(16_383, { value: "z" });
    sheetNamed(book, "Sheet1").hiddenColumns.add(16_382);
    const { host } = await openWorkbook(book);
    const sheet = firstSheet((await host.read()).sheets);
    expect(sheet.used).toEqual({ row: 0, column: 0, rows: 2, columns: 16_384 });
    expect(sheet.values.map((row) => [row.length, row[0], row[16_383]])).toEqual([
      [16_384, "a", null],
      [16_384, "b", "z"],
    ]);
    expect(sheet.hiddenColumns).toEqual([16_382]);
  });

  it("tells errors from texts that look like them on a large sheet too, in one sync more", async () => {
    const rows: Content[][] = Array.from({ length: 3_000 }, (_, row) => [
      row,
      "受付",
      `R${String(row)}`,
      null,
    ]);
    rows[1] = [1, "#N/A", "#1", null];
    rows[2_000] = [2_000, { formula: "=1/0", gives: { error: "#DIV/0!" } }, "#REF!", { error: "#REF!" }];
    rows[2_999] = [2_999, "受付", "", { error: "#N/A" }];
    const { host } = await openWorkbook(bookOf({ 台帳: { at: { row: 2, column: 1 }, rows } }));
    const sheet = firstSheet((await host.read()).sheets);
    expect(host.statistics().syncs).toBe(4);
    expect(sheet.values[1]).toEqual([1, "#N/A", "#1", null]);
    expect(sheet.values[2_000]).toEqual([2_000, { error: "#DIV/0!" }, "#REF!", { error: "#REF!" }]);
    expect(sheet.formulas[2_000]).toEqual([null, "=1/0", null, null]);
    expect(sheet.values[2_999]?.[3]).toEqual({ error: "#N/A" });
    expect(sheet.values.flat().filter((value) => typeof value === "object" && value !== null)).toHaveLength(
      3,
    );
  });

  it("takes three syncs for eight sheets", async () => {
    const sheets = Object.fromEntries(
      Array.from({ length: 8 }, (_, index) => [`R${String(index + 1)}`, { rows: TABLE }]),
    );
    const { host } = await openWorkbook(bookOf(sheets));
    expect((await host.read()).sheets).toHaveLength(8);
    expect(host.statistics().syncs).toBe(3);
  });

  it("reads 100,000 rows in as many syncs as there are batches", async () => {
    const rows = Array.from({ length: 100_000 }, (_, row): Content[] => [row, `氏名${String(row)}`]);
    const { host } = await openWorkbook(bookOf({ 住民ワーカー台帳: { rows } }), { batchBytes: 4_000_000 });
    const progress: number[] = [];
    const sheet = firstSheet((await host.read({ onProgress: (done) => progress.push(done) })).sheets);
    expect(sheet.values).toHaveLength(100_000);
    expect(valueAt(sheet, 99_999, 1)).toBe("氏名99999");
    // 200,000 cells of 70 bytes in batches of 4 MB after one for what is little, and two syncs for the structure.
    expect(host.statistics().syncs).toBe(2 + 1 + 4);
    expect(progress.at(-1)).toBe(200_000);
  });

  it("stops between two batches when it is aborted", async () => {
    const rows = Array.from({ length: 2_000 }, (_, row): Content[] => [row]);
    const { host } = await openWorkbook(bookOf({ 台帳: { rows } }), { batchBytes: 20_000 });
    const controller = new AbortController();
    const reading = host.read({
      signal: controller.signal,
      onProgress: () => {
        controller.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    expect(host.statistics().syncs).toBeLessThan(6);
  });

  it("reads again in smaller batches where long texts overfill an answer", async () => {
    const text = "あ".repeat(2_000);
    const rows = Array.from({ length: 1_200 }, (): Content[] => [text]);
    const { host } = await openWorkbook(bookOf({ 台帳: { rows } }));
    const sheet = firstSheet((await host.read()).sheets);
    expect(sheet.values).toHaveLength(1_200);
    expect(valueAt(sheet, 1_199, 0)).toBe(text);
  });

  it("tells that a cell is being edited, and reads once it is not", async () => {
    const { host, model } = await openWorkbook(bookOf({ Sheet1: { rows: [[1]] } }));
    model.cellEdit.begin();
    await expect(host.read()).rejects.toMatchObject({ name: "HostFailure", code: "editing" });
    model.cellEdit.end();
    expect((await host.read()).sheets).toHaveLength(1);
  });
});
