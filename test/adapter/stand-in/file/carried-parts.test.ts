import type { BookState } from "../../../../stand-in/model/book-state";
import { openXlsx } from "../../../../stand-in/file/open-xlsx";
import { saveChecked } from "../../../support/package/save-checked";
import { openStandIn } from "../open-stand-in";
import { foreignPackage, PLAIN_STYLES } from "./foreign-package";
import { partNames, partText } from "./package-parts";

const SHEET = "xl/worksheets/sheet1.xml";
const X14 =
  'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
const SPARKLINES =
  '<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline>' +
  "<xm:f>台帳!A1:D1</xm:f><xm:sqref>E1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>";
const DRAWING =
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
  '<xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="9" cy="9"/>' +
  '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="町章"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="rId1"/></xdr:blipFill><xdr:spPr/></xdr:pic>' +
  "<xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>";

/** A workbook with what clerks' files hold and the model does not. */
function richPackage(): Uint8Array {
  return foreignPackage({
    worksheetAttributes: X14,
    worksheet:
      '<sheetPr codeName="Sheet1"><outlinePr summaryBelow="0"/></sheetPr>' +
      '<sheetViews><sheetView zoomScale="85" workbookViewId="0"><selection activeCell="C3" sqref="C3"/></sheetView></sheetViews>' +
      '<cols><col min="2" max="2" width="10" customWidth="1" outlineLevel="1"/></cols>' +
      '<sheetData><row r="1" outlineLevel="2"><c r="A1" t="s"><v>0</v></c></row></sheetData>' +
      '<sheetProtection sheet="1" algorithmName="SHA-512" hashValue="q80=" saltValue="c2FsdA==" spinCount="100000" formatCells="0"/>' +
      '<dataValidations count="1"><dataValidation type="list" imeMode="hiragana" showErrorMessage="1" sqref="B1"><formula1>"町,公社"</formula1></dataValidation></dataValidations>' +
      '<hyperlinks><hyperlink ref="A1" r:id="rId3"/></hyperlinks>' +
      '<pageSetup paperSize="9" orientation="landscape" r:id="rId4"/><rowBreaks count="1" manualBreakCount="1"><brk id="20" max="16383" man="1"/></rowBreaks>' +
      `<drawing r:id="rId5"/><legacyDrawing r:id="rId2"/><extLst>${SPARKLINES}</extLst>`,
    sheetRelationships: [
      ["rId1", "comments", "../comments1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId3", "hyperlink", "https://www.town.tateshina.nagano.jp/", "External"],
      ["rId4", "printerSettings", "../printerSettings/printerSettings1.bin"],
      ["rId5", "drawing", "../drawings/drawing1.xml"],
      ["rId6", "pivotTable", "../pivotTables/pivotTable1.xml"],
    ],
    sharedStrings:
      '<si><t>立科町</t><rPh sb="0" eb="3"><t>タテシナマチ</t></rPh><phoneticPr fontId="1"/></si>',
    workbook:
      '<externalReferences><externalReference r:id="rId8"/></externalReferences><pivotCaches><pivotCache cacheId="1" r:id="rId9"/></pivotCaches>',
    workbookRelationships: [
      ["rId8", "externalLink", "externalLinks/externalLink1.xml"],
      ["rId9", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
      ["rId10", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"],
      ["rId11", "customXml", "../customXml/item1.xml"],
    ],
    packageRelationships: [["rId2", "custom-properties", "docProps/custom.xml"]],
    parts: {
      "xl/comments1.xml": "<comments><authors><author>総務課</author></authors></comments>",
      "xl/drawings/vmlDrawing1.vml": "<xml><v:shape xmlns:v='urn:schemas-microsoft-com:vml'/></xml>",
      "xl/printerSettings/printerSettings1.bin": "printer",
      "xl/drawings/drawing1.xml": DRAWING,
      "xl/drawings/_rels/drawing1.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/image1.png"/></Relationships>',
      "xl/media/image1.png": "png",
      "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition/>",
      "xl/pivotCache/pivotCacheDefinition1.xml": "<pivotCacheDefinition/>",
      "xl/externalLinks/externalLink1.xml": "<externalLink/>",
      "xl/vbaProject.bin": "vba",
      "customXml/item1.xml": "<item/>",
      "docProps/custom.xml": "<Properties/>",
    },
    contentTypes: {
      "xl/comments1.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
    },
  });
}

async function opened(bytes: Uint8Array): Promise<BookState> {
  return (await openXlsx(bytes)).book;
}

describe("saving a workbook that was opened", () => {
  it("carries pictures, comments, pivot tables, links to other workbooks, custom XML byte for byte", async () => {
    const before = richPackage();
    const { bytes, lost } = await saveChecked(await opened(before));
    expect(lost).toEqual([]);
    for (const part of [
      "xl/comments1.xml",
      "xl/drawings/vmlDrawing1.vml",
      "xl/printerSettings/printerSettings1.bin",
      "xl/media/image1.png",
      "xl/pivotTables/pivotTable1.xml",
      "xl/pivotCache/pivotCacheDefinition1.xml",
      "xl/externalLinks/externalLink1.xml",
      "customXml/item1.xml",
      "docProps/custom.xml",
    ]) {
      expect([part, partText(bytes, part)]).toEqual([part, partText(before, part)]);
    }
    const workbook = partText(bytes, "xl/workbook.xml");
    expect(workbook).toContain('<externalReference r:id="rId8"/>');
    expect(workbook).toContain('<pivotCache cacheId="1" r:id="rId9"/>');
  });

  it("carries sparklines, hyperlinks, page breaks, outlines, zoom and the password's hash", async () => {
    const sheet = partText((await saveChecked(await opened(richPackage()))).bytes, SHEET);
    expect(sheet).toContain(SPARKLINES);
    expect(sheet).toContain('<hyperlink ref="A1" r:id="rId3"/>');
    expect(sheet).toContain('<brk id="20" max="16383" man="1"/>');
    expect(sheet).toContain('outlineLevel="2"');
    expect(sheet).toMatch(/<col min="2" max="2" outlineLevel="1"/);
    expect(sheet).toContain('zoomScale="85"');
    expect(sheet).toContain('hashValue="q80=" saltValue="c2FsdA==" spinCount="100000"');
    expect(sheet).toContain('imeMode="hiragana"');
  });

  it("keeps furigana while the text stays, and drops it with the text", async () => {
    const book = await opened(richPackage());
    expect(partText((await saveChecked(book)).bytes, "xl/sharedStrings.xml")).toContain("タテシナマチ");
    const cell = book.sheets[0]?.cells.get(0)?.get(0);
    if (cell) cell.value = "長野県";
    expect(partText((await saveChecked(book)).bytes, "xl/sharedStrings.xml")).not.toContain("タテシナマチ");
  });

  it("leaves macros out and says so when the file is opened", async () => {
    const { book, lost } = await openXlsx(richPackage());
    expect(lost).toEqual([{ what: "macros", where: undefined }]);
    const { bytes } = await saveChecked(book);
    expect(partNames(bytes)).not.toContain("xl/vbaProject.bin");
    expect(partText(bytes, SHEET)).not.toContain("codeName");
  });

  it("drops what would point to the wrong cells once rows were inserted, and lists each", async () => {
    const book = await opened(richPackage());
    const sheet = book.sheets[0];
    if (sheet) sheet.shifted = true;
    const { bytes, lost } = await saveChecked(book);
    expect(lost.map(({ what }) => what).sort()).toEqual([
      "comments",
      "hyperlinks",
      "pageBreaks",
      "picturesAndShapes",
      "pivotTable",
      "sparklines",
    ]);
    expect(partNames(bytes)).not.toContain("xl/comments1.xml");
  });

  it("drops a sheet's parts with the sheet", async () => {
    const book = await opened(richPackage());
    const copy = book.sheets[0];
    if (!copy) throw new Error("No sheet was read");
    book.sheets = [
      { ...copy, id: "{00000000-0001-0000-0500-000000000000}", name: "新規", charts: [], source: undefined },
    ];
    const { bytes } = await saveChecked(book);
    expect(partNames(bytes).filter((name) => /comments|media|pivotTable1/.test(name))).toEqual([]);
  });

  it("gives a copy of a sheet no share in its comments and pictures' drawing", async () => {
    const book = await opened(richPackage());
    const original = book.sheets[0];
    if (!original) throw new Error("No sheet was read");
    book.sheets.push({ ...original, id: "{00000000-0001-0000-0500-000000000000}", name: "台帳 (2)" });
    const { bytes, lost } = await saveChecked(book);
    expect(lost).toEqual([
      { what: "pivotTable", where: "台帳 (2)" },
      { what: "comments", where: "台帳 (2)" },
    ]);
    expect(partNames(bytes).filter((name) => /drawings\/drawing\d+\.xml$/.test(name))).toHaveLength(2);
    expect((await opened(bytes)).sheets.map(({ name }) => name)).toEqual(["台帳", "台帳 (2)"]);
  });

  it("lets a sheet that was copied in the workbook carry what it can, and says what it cannot", async () => {
    const book = await opened(richPackage());
    const { run } = await openStandIn({}, book);
    await run((sheet) => {
      sheet.copy("Before", sheet);
    });
    const { bytes, lost } = await saveChecked(book);
    expect(lost).toEqual([
      { what: "pivotTable", where: "台帳 (2)" },
      { what: "comments", where: "台帳 (2)" },
    ]);
    const copy = partText(bytes, partNames(bytes).find((name) => name.endsWith("sheet2.xml")) ?? "");
    for (const kept of [SPARKLINES, '<brk id="20"', 'outlineLevel="2"', 'imeMode="hiragana"']) {
      expect(copy).toContain(kept);
    }
    expect(partText(bytes, "xl/sharedStrings.xml").match(/タテシナマチ/g)).toHaveLength(1);
  });

  it("centres what is set to be centred where the workbook's Normal is at the bottom, and keeps what was", async () => {
    const atBottom = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
    const styles = PLAIN_STYLES.replace(
      /<cellXfs.*<\/cellXfs>/,
      `<cellXfs>${atBottom}<xf fillId="1"><alignment vertical="center"/></xf></cellXfs>`,
    );
    const worksheet = '<sheetData><row r="1"><c r="A1" s="1"/><c r="B1"/></row></sheetData>';
    const { model, run } = await openStandIn({}, await opened(foreignPackage({ styles, worksheet })));
    const [centred, untouched] = await run(async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A2").format.verticalAlignment = "Center";
      sheet.getRange("A3").format.verticalAlignment = "Center";
      sheet.getRange("A3").format.verticalAlignment = "Bottom";
      const looks = ["A1:A2", "B1"].map((area) => sheet.getRange(area).format.load("verticalAlignment"));
      await context.sync();
      return looks.map(({ verticalAlignment }) => verticalAlignment);
    });
    expect([centred, untouched]).toEqual(["Center", "Bottom"]);
    const saved = await opened((await saveChecked(model.state)).bytes);
    const places = [0, 1, 2].map((row) => saved.sheets[0]?.cells.get(row)?.get(0)?.style?.vertical);
    expect(places).toEqual(["Center", "Center", undefined]);
  });

  it("keeps styles that nobody changed as the file had them, theme colours and all", async () => {
    const styles = PLAIN_STYLES.replace(
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf></cellXfs>',
      '<xf><alignment vertical="center"/></xf><xf fillId="2" borderId="1"/></cellXfs>',
    )
      .replace(
        "</fills>",
        '<fill><patternFill patternType="darkUp"><fgColor theme="5" tint="0.4"/></patternFill></fill></fills>',
      )
      .replace("</borders>", '<border diagonalUp="1"><diagonal style="thin"/></border></borders>');
    const bytes = foreignPackage({
      styles,
      worksheet: '<sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="1"/></row></sheetData>',
    });
    const book = await opened(bytes);
    const cells = book.sheets[0]?.cells.get(0);
    const other = cells?.get(1);
    if (other) other.style = { ...other.style, bold: true };
    const saved = (await saveChecked(book)).bytes;
    expect(partText(saved, SHEET)).toContain('<c r="A1" s="1"/><c r="B1" s="2"/>');
    expect(partText(saved, "xl/styles.xml")).toContain(
      '<patternFill patternType="darkUp"><fgColor theme="5" tint="0.4"/></patternFill>',
    );
    expect(partText(saved, "xl/styles.xml")).toContain('diagonalUp="1"');
  });
});
