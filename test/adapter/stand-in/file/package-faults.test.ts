import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import type { BookState } from "../../../../stand-in/model/book-state";
import { orderFaults } from "../../../support/package/element-order";
import { allNodes, readTree, type Node } from "../../../support/package/xml-tree";
import { arbitraryBook } from "./arbitrary-book";
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

/** Kinds of charts that are written, each in the book of charts. */
const FAMILIES = ["Pie", "Doughnut", "XYScatterLines", "RadarMarkers", "Area", "LineMarkers", "BarClustered"];

function chartsOf(family: string): BookState {
  const book = chartBook();
  for (const chart of book.sheets.flatMap(({ charts }) => charts)) {
    chart.chartType = family;
    for (const series of chart.series) Object.assign(series, { chartType: family, axisGroup: "Primary" });
  }
  return book;
}

/** Elements whose children may come in any order, by the schemas: fonts of spreadsheets, properties of documents. */
const FREE = new Set(["font", "coreProperties", "Properties"]);
/** Among themselves, charts and axes of a plot area may, too. */
const isFreePair = (parent: Node, one: Node, other: Node): boolean =>
  FREE.has(parent.local) ||
  (parent.local === "plotArea" && one.local.endsWith("Chart") && other.local.endsWith("Chart")) ||
  (parent.local === "plotArea" && one.local.endsWith("Ax") && other.local.endsWith("Ax"));

/** Changes the places of neighbours of two kinds, one pair after the other; those of which nothing is said. */
function unnoticed(root: Node): string[] {
  const pairs: string[] = [];
  for (const node of allNodes(root)) {
    for (const [index, one] of node.children.entries()) {
      const other = node.children[index + 1];
      if (!other || other.local === one.local || isFreePair(node, one, other)) continue;
      [node.children[index], node.children[index + 1]] = [other, one];
      if (orderFaults(root).length === 0) pairs.push(`${node.local}: ${one.local}, ${other.local}`);
      [node.children[index], node.children[index + 1]] = [one, other];
    }
  }
  return pairs;
}

describe("orderFaults", () => {
  it("notices whichever two elements change places in any part of ours", async () => {
    const books = [
      chartBook(),
      ...FAMILIES.map(chartsOf),
      ...fc.sample(arbitraryBook, { numRuns: 12, seed: 1 }),
    ];
    const missed = new Set<string>();
    const parents = new Set<string>();
    for (const book of books) {
      for (const [name, content] of Object.entries(unzipSync((await saveChecked(book)).bytes))) {
        if (!name.endsWith(".xml") || name === "[Content_Types].xml") continue;
        const root = readTree(content);
        for (const { local } of allNodes(root)) parents.add(local);
        for (const pair of unnoticed(root)) missed.add(pair);
      }
    }
    expect([...missed]).toEqual([]);
    expect([...parents]).toEqual(
      expect.arrayContaining([
        "workbook",
        "worksheet",
        "styleSheet",
        "wsDr",
        "pieChart",
        "scatterChart",
        "theme",
      ]),
    );
  });
});
