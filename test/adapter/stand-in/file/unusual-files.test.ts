import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openXlsx } from "../../../../stand-in/file/open-xlsx";
import { createFormulaEngine } from "../../../../stand-in/model/formula-engine";
import { WorkbookModel } from "../../../../stand-in/model/workbook-model";
import { saveChecked } from "../../../support/package/save-checked";
import { chartBook } from "./chart-book";
import { foreignPackage, PLAIN_STYLES } from "./foreign-package";
import { partNames, partText, withParts } from "./package-parts";

const SHEET = "xl/worksheets/sheet1.xml";
const TEXTS = "xl/sharedStrings.xml";

async function resaved(before: Uint8Array): Promise<{ bytes: Uint8Array; lost: readonly unknown[] }> {
  const opened = await openXlsx(before);
  const saved = await saveChecked(opened.book, before);
  return { bytes: saved.bytes, lost: [...opened.lost, ...saved.lost] };
}

/** The package with other names for its parts, or other texts in them. */
function mapped(bytes: Uint8Array, name: (old: string) => string, text: (old: string) => string): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).map(([old, content]): [string, Uint8Array] => [
    name(old),
    strToU8(text(strFromU8(content))),
  ]);
  return zipSync(Object.fromEntries(files));
}

function inStrict(text: string): string {
  return text
    .replace(
      /http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|drawingml|officeDocument)\/2006\//g,
      "http://purl.oclc.org/ooxml/$1/",
    )
    .replaceAll("relationships/extended-properties", "relationships/extendedProperties");
}

describe("openXlsx and saveXlsx on unusual files", () => {
  it("keep a Strict file Strict in every part, with a chart that has changed and one that is carried", async () => {
    const strict = mapped((await saveChecked(chartBook())).bytes, (name) => name, inStrict);
    const carried = await resaved(strict);
    expect(partText(carried.bytes, "_rels/.rels")).toContain(
      "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
    );
    const { book } = await openXlsx(strict);
    const chart = book.sheets.flatMap(({ charts }) => charts)[0];
    if (!chart) throw new Error("No chart was read");
    chart.title = "変更した題名";
    for (const series of chart.series) series.gapWidth = 80;
    const { bytes } = await saveChecked(book);
    const charts = partNames(bytes).filter((name) => name.startsWith("xl/charts/chart"));
    expect(charts.map((name) => partText(bytes, name)).join("")).toMatch(
      /xmlns:c="http:\/\/purl\.oclc\.org\/ooxml\/drawingml\/chart".*<c:gapWidth val="80%"\/>/s,
    );
    const again = (await openXlsx(bytes)).book.sheets.flatMap((sheet) => sheet.charts)[0];
    expect(again).toMatchObject({ title: "変更した題名" });
    expect(again?.series.some(({ gapWidth }) => gapWidth === 80)).toBe(true);
  });

  it("keep an empty text apart from a blank cell: COUNTA counts it", async () => {
    const before = foreignPackage({
      sharedStrings: "<si><t></t></si>",
      worksheet:
        '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1"><f>COUNTA(A1:B1)</f></c></row></sheetData>',
    });
    const { bytes, lost } = await resaved(before);
    expect(lost).toEqual([]);
    const { book } = await openXlsx(bytes);
    expect(book.sheets[0]?.cells.get(0)?.get(0)).toEqual({ value: "" });
    new WorkbookModel(book, await createFormulaEngine()).calculation.calculateAll();
    expect(book.sheets[0]?.cells.get(0)?.get(2)?.value).toBe(1);
  });

  it("leave a footer of even pages that is not in force as it is", async () => {
    const footers = "<oddFooter>&amp;P</oddFooter><evenFooter>&amp;D</evenFooter>";
    const before = foreignPackage({ worksheet: `<sheetData/><headerFooter>${footers}</headerFooter>` });
    expect(partText((await resaved(before)).bytes, SHEET)).toContain(
      `<headerFooter>${footers}</headerFooter>`,
    );
    const inForce = foreignPackage({
      worksheet: `<sheetData/><headerFooter differentOddEven="1">${footers}</headerFooter>`,
    });
    expect(partText((await resaved(inForce)).bytes, SHEET)).toContain(
      `<headerFooter differentOddEven="1">${footers}</headerFooter>`,
    );
  });

  it("keep the looks of text in namespaces of other programs, declared and for Excel to pass over", async () => {
    const before = withParts(
      foreignPackage({
        sharedStrings: "<si><r><rPr><b/><k:shade k:v='1'/></rPr><t>立科町</t></r></si>",
        worksheet: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>',
      }),
      { [TEXTS]: (xml) => xml.replace("<sst ", "<sst xmlns:k='urn:example:k' ") },
    );
    const texts = partText((await resaved(before)).bytes, TEXTS);
    expect(texts).toContain('xmlns:k="urn:example:k"');
    expect(texts).toContain('mc:Ignorable="k"');
    expect(texts).toContain('<k:shade k:v="1"/>');
  });

  it("name the cell of a text whose looks are in a namespace that the file does not declare, or declares twice", async () => {
    const before = foreignPackage({
      sharedStrings:
        "<si><r><rPr><b/><k:shade/></rPr><t>立科町</t></r></si>" +
        "<si xmlns:m='urn:example:m'><r><rPr><m:one/></rPr><t>長野県</t></r></si>" +
        "<si xmlns:m='urn:example:other'><r><rPr><m:two/></rPr><t>佐久市</t></r></si>",
      worksheet:
        '<sheetData><row r="1"><c r="A1"/><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c><c r="D1" t="s"><v>2</v></c></row></sheetData>',
    });
    const { bytes, lost } = await resaved(before);
    const texts = partText(bytes, TEXTS);
    expect(texts).toMatch(/<si><t>立科町<\/t><\/si>.*<m:one\/>.*<si><t>佐久市<\/t><\/si>/s);
    expect(lost).toMatchObject([
      { what: "textLooks", where: "台帳!B1" },
      { what: "textLooks", where: "台帳!D1" },
    ]);
  });

  it("find parts whose names differ in case from what names them", async () => {
    const before = mapped(
      foreignPackage({ worksheet: '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>' }),
      (name) => (name.startsWith("_rels") ? name : name.toUpperCase()),
      (text) => text,
    );
    const { bytes } = await resaved(before);
    expect((await openXlsx(bytes)).book.sheets[0]?.cells.get(0)?.get(0)?.value).toBe(7);
  });

  it("give a stylesheet the lists that it lacks", async () => {
    const styles = PLAIN_STYLES.replace(/<cellStyleXfs.*<\/cellStyleXfs>/, "").replace(
      /<fills.*<\/fills>/,
      "",
    );
    const before = foreignPackage({
      styles,
      worksheet: '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>',
    });
    const { book } = await openXlsx(before);
    book.sheets[0]?.cells.get(0)?.set(1, { value: 1, style: { fill: "#FF0000" } });
    const text = partText((await saveChecked(book)).bytes, "xl/styles.xml");
    // Excel takes the first two fills for none and grey, so a colour may only be the third.
    expect(text).toMatch(/<fill>.*none.*<fill>.*gray125.*<fill>.*FFFF0000/s);
    expect(text).toContain("<cellStyleXfs");
  });

  it("take an address for what it is where the file does not say that it leads out", async () => {
    const before = foreignPackage({
      worksheet: '<sheetData/><hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>',
      sheetRelationships: [["rId1", "hyperlink", "mailto:soumu@example.jp"]],
    });
    const { bytes, lost } = await resaved(before);
    expect(lost).toEqual([]);
    expect(partText(bytes, "xl/worksheets/_rels/sheet1.xml.rels")).toContain(
      'Target="mailto:soumu@example.jp" TargetMode="External"',
    );
  });

  it("name what they leave out: a part that the file lacks, an element of another program, further windows", async () => {
    const before = foreignPackage({
      worksheetAttributes: 'xmlns:k="urn:example:k"',
      worksheet: '<sheetData/><picture r:id="rId1"/><k:note/>',
      sheetRelationships: [["rId1", "image", "../media/none.png"]],
      workbookPr: "<workbookPr/><bookViews><workbookView/><workbookView/></bookViews>",
    });
    expect((await resaved(before)).lost).toEqual([
      { what: "furtherWindows", where: undefined },
      { what: "missingPart", where: "台帳", name: "xl/media/none.png" },
      { what: "backgroundPicture", where: "台帳" },
      { what: "foreignElement", where: "台帳", name: "k:note" },
    ]);
  });

  it("keep the prefix of a function that is younger than any list", async () => {
    const formula = "_xlfn.FUTURE.FN(A1)+_xlfn._xlws.NEWER(A1)+_xludf.OWN(A1)";
    const before = foreignPackage({
      worksheet: `<sheetData><row r="1"><c r="B1"><f>${formula}</f><v>1</v></c></row></sheetData>`,
    });
    expect(partText((await resaved(before)).bytes, SHEET)).toContain(`<f>${formula}</f>`);
  });
});
