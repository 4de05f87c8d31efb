import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { runHeadless } from "../../../cli/run-headless";
import { openXlsx } from "../../../stand-in/file/open-xlsx";
import { saveChecked } from "../../support/package/save-checked";
import type { SheetState } from "../../../stand-in/model/book-state";
import { headless, workFolder, written, type HeadlessRun } from "../../support/headless-run";
import { partNames, partText, withParts } from "../stand-in/file/package-parts";

const FIXTURES = path.join(__dirname, "../../fixtures/xlsx");
const SHEET = "xl/worksheets/sheet1.xml";

// A first run in a process loads Office.js and the formula engine.
jest.setTimeout(60_000);

let folder: Awaited<ReturnType<typeof workFolder>>;
beforeAll(async () => {
  folder = await workFolder();
});
afterAll(() => folder.remove());

const run = (file: string, ...words: string[]): Promise<HeadlessRun> =>
  headless(folder, path.join(FIXTURES, file), ...words);

/** The lines that the command line says where it refuses a file, and its exit code. */
async function refusal(file: string, ...words: string[]): Promise<{ code: number; lines: string[] }> {
  const scratch = await mkdtemp(path.join(os.tmpdir(), "kpi-ledger-"));
  const lines: string[] = [];
  const output = {
    line: (text: string) => lines.push(text),
    errorLine: (text: string) => lines.push(text),
  };
  const code = await runHeadless(
    [path.join(FIXTURES, file), "--out", path.join(scratch, "out.xlsx"), ...words],
    output,
  );
  await rm(scratch, { recursive: true });
  return { code, lines };
}

async function firstSheet(bytes: Uint8Array): Promise<SheetState> {
  const [sheet] = (await openXlsx(bytes)).book.sheets;
  if (!sheet) throw new Error("No sheet was read");
  return sheet;
}

describe("the command line on files as offices have them", () => {
  it("keeps the picture of a page's header with its drawing and its image", async () => {
    const { out, report } = await run("01-header-picture.xlsx");
    expect(partText(out, SHEET)).toContain('<legacyDrawingHF r:id="rId1"/>');
    expect(partText(out, "xl/worksheets/_rels/sheet1.xml.rels")).toContain("../drawings/vmlDrawing1.vml");
    expect(partNames(out)).toEqual(
      expect.arrayContaining(["xl/drawings/vmlDrawing1.vml", "xl/media/image1.png"]),
    );
    expect(report.lost).toEqual([]);
  });

  it("reads a sheet whose last column holds something", async () => {
    const { code, report, out } = await run("02-last-column-used.xlsx");
    expect(code).toBe(0);
    expect(report.indicatorTables).toHaveLength(1);
    const { book } = await openXlsx(out);
    expect(book.sheets[1]?.cells.get(0)?.get(16_383)?.value).toBe("z");
  });

  it("reads the other sheets beside one that reaches too far, and names that one", async () => {
    const near = await readFile(path.join(FIXTURES, "02-last-column-used.xlsx"));
    const far = withParts(near, {
      "xl/worksheets/sheet2.xml": (xml) =>
        xml
          .replace("</row>", '</row><row r="20000"><c r="ZZ20000"><v>1</v></c></row>')
          .replace(/<c r="XFD1".*?<\/c>/, ""),
    });
    const { code, report } = await headless(folder, await written(folder, "far.xlsx", far));
    expect(code).toBe(0);
    expect(report.indicatorTables).toHaveLength(1);
    expect(report.notChecked).toContainEqual({
      what: "「別」シート",
      sheet: "別",
      why: expect.stringContaining("ZZ20000") as unknown,
    });
  });

  it("leaves out a sheet without a part, and says so in the language asked for", async () => {
    const japanese = await run("04-sheet-without-part.xlsx");
    expect(japanese.code).toBe(0);
    expect(japanese.report.lost).toEqual([
      { what: "中身のないシート（古い形式のマクロなど）", where: "Module1" },
    ]);
    const english = await run("04-sheet-without-part.xlsx", "--lang", "en");
    expect(english.report.lost).toEqual([
      { what: "sheet without contents in the file (an old macro module)", where: "Module1" },
    ]);
    expect(partText(english.out, "xl/workbook.xml")).not.toContain("Module1");
  });

  it("carries a check box as Excel 2010 and later writes it", async () => {
    const { out, report } = await run("05-check-box.xlsx");
    const sheet = partText(out, SHEET);
    expect(sheet).toMatch(/<legacyDrawing [^>]*\/><mc:AlternateContent.*<controls>.*Check Box 1/s);
    expect(partNames(out)).toContain("xl/ctrlProps/ctrlProp1.xml");
    expect(report.lost).toEqual([]);
  });

  it("carries embedded objects with their data, their picture and the shapes that show them", async () => {
    const before = new Uint8Array(await readFile(path.join(FIXTURES, "20-embedded-objects.xlsx")));
    const { out, report } = await run("20-embedded-objects.xlsx");
    expect(partText(out, SHEET)).toMatch(
      /<legacyDrawing [^>]*\/><oleObjects>.*"Word\.Document\.12".*"Package".*<\/oleObjects>/s,
    );
    for (const part of [
      "xl/embeddings/Microsoft_Word_Document.docx",
      "xl/embeddings/oleObject1.bin",
      "xl/media/image1.emf",
      "xl/drawings/vmlDrawing1.vml",
    ]) {
      expect(partText(out, part)).toBe(partText(before, part));
    }
    expect(partText(out, "xl/drawings/drawing1.xml")).toMatch(/_x0000_s1025.*_x0000_s1026/s);
    expect(report.lost).toEqual([]);
  });

  it.each([
    ["05-check-box.xlsx", ["controls"]],
    ["20-embedded-objects.xlsx", ["embeddedObjects", "picturesAndShapes"]],
  ])(
    "names what %s loses once rows were inserted, and leaves none of its parts behind",
    async (file, kinds) => {
      const { book } = await openXlsx(await readFile(path.join(FIXTURES, file)));
      for (const sheet of book.sheets) sheet.shifted = true;
      const { bytes, lost } = await saveChecked(book);
      expect([...new Set(lost.map(({ what }) => what))].sort()).toEqual(kinds);
      expect(partNames(bytes).filter((name) => /embeddings|ctrlProps|vml|media|drawings/.test(name))).toEqual(
        [],
      );
    },
  );

  it("writes AGGREGATE with the prefix that the file had", async () => {
    const { out } = await run("08-aggregate.xlsx");
    expect(partText(out, SHEET)).toContain("_xlfn.AGGREGATE(");
  });

  it("counts a rule for several areas from the upper left cell of them all", async () => {
    const before = await firstSheet(await readFile(path.join(FIXTURES, "12-rule-areas-out-of-order.xlsx")));
    const after = await firstSheet((await run("12-rule-areas-out-of-order.xlsx")).out);
    for (const sheet of [before, after]) {
      // C12 compares C12 with D12, A10 compares A10 with B10
      expect(ownRules(sheet)).toEqual([
        [9, 0, { kind: "custom", formula: "=A10=B10" }],
        [11, 2, { kind: "custom", formula: "=C12=D12" }],
      ]);
      expect(sheet.validations.map(({ formula1 }) => formula1).sort()).toEqual(["=A10<=B10", "=C12<=D12"]);
    }
  });

  it.each([["--do", "check"], []])(
    "keeps the link of a picture to a place in the workbook (%s %s)",
    async (...words) => {
      const { out } = await run("13-picture-linked-to-a-cell.xlsx", ...words);
      const relationships = partNames(out)
        .filter((name) => name.startsWith("xl/drawings/_rels/"))
        .map((name) => partText(out, name))
        .join("");
      expect(relationships).toContain(`Target="#'目次'!A1"/>`);
      expect(relationships).toContain('Target="../media/image1.png"');
    },
  );

  it("refuses a file whose contents are not those that were packed, and says which part", async () => {
    const { code, lines } = await refusal("19-checksum-wrong.xlsx", "--lang", "en");
    expect(code).toBe(2);
    expect(lines.join("\n")).toMatch(
      /damaged.*xl\/worksheets\/sheet1\.xml: its contents differ from their checksum/s,
    );
    expect((await refusal("19-checksum-wrong.xlsx")).lines.join("\n")).toContain("チェックサム");
  });
});

function ownRules(sheet: SheetState): unknown[] {
  return sheet.conditionalFormats
    .filter(({ area }) => area.row >= 9)
    .map(({ area, rule }) => [area.row, area.column, rule])
    .sort(([one], [other]) => Number(one) - Number(other));
}
