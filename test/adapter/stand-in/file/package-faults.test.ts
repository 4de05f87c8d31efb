import { strToU8, unzipSync, zipSync } from "fflate";
import { packageFaults } from "../../../support/package/package-faults";
import { saveChecked } from "../../../support/package/save-checked";
import { chartBook } from "./chart-book";
import { withParts } from "./package-parts";

const SHEET = "xl/worksheets/sheet1.xml";

async function whole(): Promise<Uint8Array> {
  return (await saveChecked(chartBook())).bytes;
}

function withoutPart(bytes: Uint8Array, name: string): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([part]) => part !== name)));
}

/** Each way to break a written package, and what has to be said about it. */
const BROKEN: readonly (readonly [string, (bytes: Uint8Array) => Uint8Array, RegExp])[] = [
  ["a part that is gone", (bytes) => withoutPart(bytes, "xl/styles.xml"), /leads to xl\/styles\.xml/],
  [
    "relationships that are gone",
    (bytes) => withoutPart(bytes, "xl/worksheets/_rels/sheet2.xml.rels"),
    /without/,
  ],
  [
    "a part without a content type",
    (bytes) => zipSync({ ...unzipSync(bytes), "xl/media/image1.png": strToU8("png") }),
    /image1\.png has no content type/,
  ],
  [
    "a part of the wrong content type",
    (bytes) =>
      withParts(bytes, { "[Content_Types].xml": (xml) => xml.replace("drawingml.chart+xml", "x+xml") }),
    /is a chart of type/,
  ],
  [
    "elements in another order",
    (bytes) =>
      withParts(bytes, {
        [SHEET]: (xml) => xml.replace(/(<sheetViews>.*<\/sheetViews>)(<sheetFormatPr[^>]*>)/, "$2$1"),
      }),
    /<sheetViews> comes after <sheetFormatPr>/,
  ],
  [
    "a chart's elements in another order",
    (bytes) =>
      withParts(bytes, {
        "xl/charts/chart1.xml": (xml) =>
          xml.replace(/(<c:legend>.*<\/c:legend>)(.*)(?=<\/c:chart>)/s, "$2$1"),
      }),
    /<legend> comes after/,
  ],
  [
    "a style that is not there",
    (bytes) => withParts(bytes, { [SHEET]: (xml) => xml.replace('<c r="A1"', '<c r="A1" s="999"') }),
    /A1: no such style/,
  ],
  [
    "a text that is not there",
    (bytes) => withParts(bytes, { [SHEET]: (xml) => xml.replace(/t="s"><v>\d+</, 't="s"><v>9999<') }),
    /no such text/,
  ],
  [
    "a prefix to ignore that nothing declares",
    (bytes) => withParts(bytes, { [SHEET]: (xml) => xml.replace('mc:Ignorable="', 'mc:Ignorable="x99 ') }),
    /ignorable prefix x99/,
  ],
  [
    "one part of a Strict file among others",
    (bytes) =>
      withParts(bytes, {
        [SHEET]: (xml) =>
          xml.replace(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
          ),
      }),
    /Strict and transitional/,
  ],
];

describe("packageFaults", () => {
  it.each(BROKEN)("finds %s", async (_, breakIt, fault) => {
    const bytes = await whole();
    expect(packageFaults(bytes)).toEqual([]);
    expect(packageFaults(breakIt(bytes)).join("\n")).toMatch(fault);
  });
});
