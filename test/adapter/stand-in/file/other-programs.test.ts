import { readFileSync } from "node:fs";
import path from "node:path";
import { Workbook } from "exceljs";
import type { BookState, SheetState } from "../../../../stand-in/model/book-state";
import { openXlsx } from "../../../../stand-in/file/open-xlsx";
import { saveChecked } from "../../../support/package/save-checked";
import { chartBook } from "./chart-book";
import { partText } from "./package-parts";
import { plainBook } from "./plain-book";

const FIXTURES = path.join(__dirname, "../../../fixtures/xlsx");

function value(sheet: SheetState | undefined, row: number, column: number): unknown {
  return sheet?.cells.get(row)?.get(column)?.value;
}

async function resaved(book: BookState, original?: Uint8Array): Promise<BookState> {
  const { bytes, lost } = await saveChecked(book, original);
  expect(lost).toEqual([]);
  return (await openXlsx(bytes)).book;
}

describe("openXlsx on a file from LibreOffice", () => {
  it("reads what from-libreoffice.fods says, and saves it without change", async () => {
    const { book, lost } = await openXlsx(readFileSync(path.join(FIXTURES, "from-libreoffice.xlsx")));
    const sheet = book.sheets[0];
    expect(lost).toEqual([]);
    expect(book.sheets.map(({ name }) => name)).toEqual(["主な事業指標", "隠しシート"]);
    expect(value(sheet, 0, 2)).toBe("R7 (2025)\n2月末現在");
    expect([value(sheet, 1, 2), value(sheet, 2, 2)]).toEqual([120, 59]);
    expect(sheet?.cells.get(3)?.get(2)).toMatchObject({ formula: "=C3/C2", style: { numberFormat: "0.0%" } });
    expect(value(sheet, 3, 2)).toBeCloseTo(59 / 120, 12);
    // 2026-02-28
    expect(value(sheet, 4, 2)).toBe(46081);
    expect(value(sheet, 5, 2)).toEqual({ error: "#DIV/0!" });
    expect(sheet?.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
    expect(book.names).toEqual([{ name: "基準日", formula: "=主な事業指標!$C$5", visible: true }]);
    expect(plainBook(await resaved(book))).toEqual(plainBook(book));
  });
});

describe("openXlsx on a file from exceljs", () => {
  it("reads dates, tables, validations, conditional formats and panes, and saves them without change", async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("住民ワーカー台帳", { views: [{ state: "frozen", ySplit: 1 }] });
    sheet.addTable({
      name: "ワーカー",
      ref: "A1",
      columns: [{ name: "登録番号" }, { name: "登録日" }],
      rows: [["W-001", new Date(Date.UTC(2025, 3, 1))]],
    });
    sheet.getCell("C2").dataValidation = { type: "list", formulae: ['"町,公社"'], allowBlank: true };
    sheet.addConditionalFormatting({
      ref: "B2:B9",
      rules: [{ type: "expression", priority: 1, formulae: ["B2>45000"], style: { font: { bold: true } } }],
    });
    const { book, lost } = await openXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()));
    const read = book.sheets[0];
    expect(lost).toEqual([]);
    // 2025-04-01
    expect(value(read, 1, 1)).toBe(45748);
    expect(read?.tables[0]).toMatchObject({
      name: "ワーカー",
      area: { row: 0, column: 0, rows: 2, columns: 2 },
    });
    expect(read?.validations).toMatchObject([{ type: "list", formula1: "町,公社" }]);
    expect(read?.conditionalFormats).toMatchObject([
      { rule: { kind: "custom", formula: "=B2>45000" }, format: { bold: true } },
    ]);
    expect(read?.freeze).toEqual({ rows: 1, columns: 0 });
    expect(plainBook(await resaved(book))).toEqual(plainBook(book));
  });

  it("is read by exceljs when we saved it", async () => {
    const { bytes } = await saveChecked(chartBook());
    const workbook = new Workbook();
    await workbook.xlsx.load(Buffer.from(bytes) as unknown as Parameters<typeof workbook.xlsx.load>[0]);
    expect(workbook.getWorksheet("グラフ元データ")?.getCell("C10").value).toBe(59);
  });
});

describe("openXlsx on a file from excelize", () => {
  it("reads its combined chart with both axes, and saves it byte for byte", async () => {
    const bytes = readFileSync(path.join(FIXTURES, "from-excelize.xlsx"));
    const { book } = await openXlsx(bytes);
    const chart = book.sheets[0]?.charts[0];
    expect(chart).toMatchObject({ title: "① 住民ワーカー", chartType: "ColumnClustered" });
    expect(chart?.series.map(({ values, axisGroup }) => [values, axisGroup])).toEqual([
      ["Sheet1!$B$2:$B$4", "Primary"],
      ["Sheet1!$C$2:$C$4", "Secondary"],
    ]);
    const saved = await saveChecked(book, bytes);
    expect(partText(saved.bytes, "xl/charts/chart1.xml")).toBe(partText(bytes, "xl/charts/chart1.xml"));
    expect(plainBook(await resaved(book, bytes))).toEqual(plainBook(book));
  });
});
