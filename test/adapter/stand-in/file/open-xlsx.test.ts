import type { BookState, CellState, SheetState } from "../../../../stand-in/model/book-state";
import { openXlsx } from "../../../../stand-in/file/open-xlsx";
import { foreignPackage, type ForeignPackage } from "./foreign-package";

async function open(contents: ForeignPackage): Promise<{
  book: BookState;
  sheet: SheetState;
  at: (row: number, column: number) => CellState | undefined;
}> {
  const { book } = await openXlsx(foreignPackage(contents));
  const sheet = book.sheets[0];
  if (!sheet) throw new Error("No sheet was read");
  return { book, sheet, at: (row, column) => sheet.cells.get(row)?.get(column) };
}

const rows = (inside: string): string => `<sheetData>${inside}</sheetData>`;

describe("openXlsx", () => {
  it("reads numbers in full, booleans, errors, text results and blanks apart", async () => {
    const { at } = await open({
      worksheet: rows(
        '<row r="2"><c r="B2"><v>0.30000000000000004</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#N/A</v></c>' +
          '<c r="E2" t="str"><f>T(A1)</f><v></v></c><c r="F2"/><c r="G2"><f>A9</f></c></row>',
      ),
    });
    expect(at(1, 1)?.value).toBe(0.30000000000000004);
    expect(at(1, 2)?.value).toBe(true);
    expect(at(1, 3)?.value).toEqual({ error: "#N/A" });
    expect(at(1, 4)).toEqual({ value: "", formula: "=T(A1)" });
    expect(at(1, 5)).toBeUndefined();
    expect(at(1, 6)).toEqual({ value: null, formula: "=A9" });
  });

  it("reads cells and rows without an address by their order", async () => {
    const { at } = await open({
      worksheet: rows("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"),
    });
    expect([at(0, 0)?.value, at(0, 1)?.value, at(1, 0)?.value]).toEqual([1, 2, 3]);
  });

  it("keeps dates as serials in both date systems, and ISO dates become serials", async () => {
    const worksheet = rows(
      '<row r="1"><c r="A1"><v>45748</v></c><c r="B1" t="d"><v>2025-04-01</v></c><c r="C1" t="d"><v>1900-01-01T12:00:00</v></c></row>',
    );
    const since1900 = await open({ worksheet });
    expect([0, 1, 2].map((column) => since1900.at(0, column)?.value)).toEqual([45748, 45748, 1.5]);
    const since1904 = await open({ worksheet, workbookPr: '<workbookPr date1904="1"/>' });
    expect(since1904.book.date1904).toBe(true);
    expect(since1904.at(0, 1)?.value).toBe(45748 - 1462);
  });

  it("joins the runs of rich text and leaves furigana out", async () => {
    const { at } = await open({
      sharedStrings:
        '<si><r><rPr><b/></rPr><t>立科</t></r><r><t xml:space="preserve">町 </t></r><rPh sb="0" eb="2"><t>タテシナ</t></rPh></si>',
      worksheet: rows(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>直接</t></is></c></row>',
      ),
    });
    expect(at(0, 0)?.value).toBe("立科町 ");
    expect(at(0, 1)?.value).toBe("直接");
  });

  it("writes shared formulas out for each cell", async () => {
    const { at } = await open({
      worksheet: rows(
        '<row r="1"><c r="C1"><f t="shared" ref="C1:C2" si="0">A1/$B$1+\'H29 A1\'!A1</f><v>1</v></c></row>' +
          '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>',
      ),
    });
    expect(at(1, 2)?.formula).toBe("=A2/$B$1+'H29 A1'!A2");
  });

  it("tells array formulas from those that spill", async () => {
    const { at } = await open({
      worksheet: rows(
        '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c>' +
          '<c r="C1" cm="1"><f t="array" ref="C1:C3">_xlfn._xlws.SORT(B1:B3)</f><v>1</v></c></row>',
      ),
    });
    expect(at(0, 0)?.array).toEqual({ area: { row: 0, column: 0, rows: 2, columns: 1 }, dynamic: false });
    expect(at(0, 2)?.array?.dynamic).toBe(true);
    expect(at(0, 2)?.formula).toBe("=SORT(B1:B3)");
  });

  it("resolves theme colours with their tint, and indexed colours", async () => {
    const { at } = await open({
      styles:
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font><sz val="11"/><name val="游ゴシック"/></font>' +
        '<font><sz val="11"/><color indexed="10"/><name val="游ゴシック"/></font></fonts>' +
        '<fills><fill><patternFill/></fill><fill><patternFill patternType="gray125"/></fill>' +
        '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.7999816888943144"/></patternFill></fill></fills>' +
        '<borders><border/></borders><cellXfs><xf><alignment vertical="center"/></xf><xf fontId="1" fillId="2" numFmtId="14"><alignment vertical="center"/></xf></cellXfs></styleSheet>',
      worksheet: rows('<row r="1"><c r="A1" s="1"><v>45748</v></c></row>'),
    });
    // 青、アクセント 1、白 + 基本色 80 % of Office 2013–2022
    expect(at(0, 0)?.style).toEqual({ fill: "#D9E1F2", fontColor: "#FF0000", numberFormat: "yyyy/m/d" });
  });

  it("reads a part whose elements carry a prefix of their own", async () => {
    const bytes = foreignPackage({ worksheet: "" });
    const { withParts } = await import("./package-parts");
    const prefixed = withParts(bytes, {
      "xl/worksheets/sheet1.xml":
        '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1">' +
        '<x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    });
    const { book } = await openXlsx(prefixed);
    expect(book.sheets[0]?.cells.get(0)?.get(0)?.value).toBe(7);
  });

  it("reads validations that stand in the extension because they name another sheet", async () => {
    const { sheet } = await open({
      worksheetAttributes:
        'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"',
      worksheet:
        `${rows("")}<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1">` +
        '<x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>設定!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref>' +
        "</x14:dataValidation></x14:dataValidations></ext></extLst>",
    });
    expect(sheet.validations).toMatchObject([
      {
        type: "list",
        formula1: "=設定!$A$1:$A$9",
        area: { row: 1, column: 1, rows: 8, columns: 1 },
        allowBlank: true,
      },
    ]);
  });

  it("gives each area of a conditional format its own formula", async () => {
    const { sheet } = await open({
      worksheet: `${rows("")}<conditionalFormatting sqref="B2:B5 D3:D6"><cfRule type="expression" priority="1"><formula>B2&gt;$A$1</formula></cfRule></conditionalFormatting>`,
    });
    expect(sheet.conditionalFormats.map(({ rule }) => rule)).toEqual([
      { kind: "custom", formula: "=B2>$A$1" },
      { kind: "custom", formula: "=D3>$A$1" },
    ]);
    // 1 comes first in a file, 0 in the API
    expect(sheet.conditionalFormats.map(({ priority }) => priority)).toEqual([0, 0]);
  });

  it("reads print areas, titles and names of one sheet from the workbook's names", async () => {
    const { book, sheet } = await open({
      worksheet: rows(""),
      workbook:
        "<definedNames><definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">'台帳'!$B$2:$M$40,'台帳'!$B$50:$M$60</definedName>" +
        '<definedName name="_xlnm.Print_Titles" localSheetId="0">台帳!$A:$B,台帳!$1:$3</definedName>' +
        '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">台帳!$A$1:$B$9</definedName>' +
        '<definedName name="局所" localSheetId="0">台帳!$C$1</definedName><definedName name="全体">台帳!$D$1</definedName></definedNames>',
    });
    expect(sheet.pageLayout.printArea).toEqual({ row: 1, column: 1, rows: 39, columns: 12 });
    expect(sheet.pageLayout.titleRows).toEqual({ first: 0, last: 2 });
    expect(sheet.pageLayout.titleColumns).toEqual({ first: 0, last: 1 });
    expect(sheet.names).toEqual([{ name: "局所", formula: "=台帳!$C$1", visible: true }]);
    expect(book.names.map(({ name }) => name)).toEqual(["全体"]);
  });

  it("gives column widths in points and pixels of the workbook's font", async () => {
    const { sheet } = await open({
      worksheet: `<cols><col min="2" max="3" width="13.75" customWidth="1"/><col min="5" max="5" width="9" hidden="1"/></cols>${rows("")}`,
    });
    // 游ゴシック 11: a digit is 8 pixels, so 13.75 characters are 110 pixels
    expect([...sheet.columnWidths]).toEqual([
      [1, 82.5],
      [2, 82.5],
      [4, 54],
    ]);
    expect([...sheet.hiddenColumns]).toEqual([4]);
  });
});
