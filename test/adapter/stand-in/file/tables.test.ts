import type { BookState, SheetState, StoredValue, TableState } from "../../../../stand-in/model/book-state";
import { openXlsx } from "../../../../stand-in/file/open-xlsx";
import { saveChecked } from "../../../support/package/save-checked";
import { createBook } from "../../../../stand-in/model/new-book";
import { foreignPackage } from "./foreign-package";
import { partText } from "./package-parts";
import { plainSheet } from "./plain-book";

const TABLE: TableState = {
  id: 1,
  name: "受託業務台帳",
  area: { row: 2, column: 1, rows: 4, columns: 3 },
  hasHeaderRow: true,
  hasTotalsRow: true,
  style: "TableStyleMedium2",
  showBandedRows: true,
  showFilterButton: true,
};

function ledgerBook(headers: readonly StoredValue[]): { book: BookState; sheet: SheetState } {
  const book = createBook();
  const sheet = book.sheets[0];
  if (!sheet) throw new Error("A new workbook has a sheet");
  sheet.tables.push(structuredClone(TABLE));
  const row = (
    values: readonly StoredValue[],
  ): SheetState["cells"] extends Map<number, infer Cells> ? Cells : never =>
    new Map(values.map((value, index) => [index + 1, { value }]));
  sheet.cells.set(2, row(headers));
  sheet.cells.set(3, row(["G-1", 120_000, 45748]));
  sheet.cells.set(4, row(["G-2", 80_000, 45749]));
  sheet.cells.set(5, row(["合計"]));
  sheet.cells.get(5)?.set(2, { value: 200_000, formula: "=SUBTOTAL(109,受託業務台帳[委託料（円）])" });
  return { book, sheet };
}

describe("a table", () => {
  it("comes back with its name, area, totals, style and filter button", async () => {
    const { book, sheet } = ledgerBook(["業務番号", "委託料（円）", "計上日\n（検収）"]);
    const saved = await saveChecked(book);
    expect(saved.lost).toEqual([]);
    expect(plainSheet((await openXlsx(saved.bytes)).book.sheets[0])).toEqual(plainSheet(sheet));
  });

  it("has columns named exactly as its header cells, as Excel demands", async () => {
    const { book } = ledgerBook(["業務番号", "委託料（円）", "計上日\n（検収）"]);
    const xml = partText((await saveChecked(book)).bytes, "xl/tables/table1.xml");
    expect(
      [...xml.matchAll(/<tableColumn id="(\d+)" name="([^"]*)"/g)].map(([, id, name]) => [id, name]),
    ).toEqual([
      ["1", "業務番号"],
      ["2", "委託料（円）"],
      ["3", "計上日_x000a_（検収）"],
    ]);
  });

  it("gets headers that Excel accepts where the cells hold none, numbers or doubles, and says so", async () => {
    const { book } = ledgerBook([2025, null, "2025"]);
    const { bytes, lost } = await saveChecked(book);
    expect(lost).toHaveLength(3);
    const cells = (await openXlsx(bytes)).book.sheets[0]?.cells.get(2);
    expect([1, 2, 3].map((column) => cells?.get(column)?.value)).toEqual(["2025", "列2", "20252"]);
  });

  it("of a file keeps its calculated columns and query when its rows grow", async () => {
    const bytes = foreignPackage({
      worksheet:
        '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>年度</t></is></c><c r="B1" t="inlineStr"><is><t>率</t></is></c></row>' +
        '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f>表1[[#This Row],[年度]]*2</f><v>2</v></c></row></sheetData>' +
        '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      sheetRelationships: [["rId1", "table", "../tables/table1.xml"]],
      parts: {
        "xl/tables/table1.xml":
          '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="4" name="表1" displayName="表1" ref="A1:B2" totalsRowShown="0">' +
          '<autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="5" name="年度"/><tableColumn id="9" name="率" dataDxfId="0">' +
          "<calculatedColumnFormula>表1[[#This Row],[年度]]*2</calculatedColumnFormula></tableColumn></tableColumns>" +
          '<tableStyleInfo name="TableStyleLight1" showFirstColumn="1" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>',
      },
    });
    const { book } = await openXlsx(bytes);
    const sheet = book.sheets[0];
    expect(sheet?.cells.get(1)?.get(1)?.formula).toBe("=[@年度]*2");
    if (sheet?.tables[0]) sheet.tables[0].area = { row: 0, column: 0, rows: 3, columns: 2 };
    const saved = await saveChecked(book);
    const xml = partText(saved.bytes, "xl/tables/table1.xml");
    expect(xml).toContain('id="4" name="表1" displayName="表1" ref="A1:B3"');
    expect(xml).toContain('<autoFilter ref="A1:B3"/>');
    expect(xml).toContain(
      '<tableColumn id="9" name="率" dataDxfId="0"><calculatedColumnFormula>表1[[#This Row],[年度]]*2</calculatedColumnFormula>',
    );
    expect(xml).toContain('showFirstColumn="1"');
    expect(partText(saved.bytes, "xl/worksheets/sheet1.xml")).toContain("<f>表1[[#This Row],[年度]]*2</f>");
  });

  it("whose name another has is left out and listed", async () => {
    const { book, sheet } = ledgerBook(["業務番号", "委託料（円）", "計上日"]);
    sheet.tables.push({ ...TABLE, id: 2, area: { row: 10, column: 1, rows: 2, columns: 1 } });
    expect((await saveChecked(book)).lost).toContainEqual({
      what: "tableNameTaken",
      where: "Sheet1!受託業務台帳",
    });
  });
});
