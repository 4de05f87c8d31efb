import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import fc from "fast-check";
import { runToTheEnd } from "../../src/core/values/steps/run-to-the-end";
import { mailCopySteps } from "../../src/core/write/mailcopy/mail-copy";
import { openXlsx } from "../../stand-in/file/open-xlsx";
import { sheetNamed } from "../adapter/excel/open-workbook";
import { asStrict } from "../support/mailcopy/as-strict";
import {
  keptNames,
  RANDOM_CREATOR,
  randomMailCopy,
  randomSheetName,
  randomSheets,
  type RandomSheet,
} from "../support/mailcopy/random-sheets";
import { rawContents } from "../support/mailcopy/raw-contents";
import { SECRET_PLACES, secretOf } from "../support/mailcopy/secret-places";
import { secretWorkbook } from "../support/mailcopy/secret-workbook";
import { startLibreOffice, type LibreOffice } from "./support/libre-office";
import { readPrinted } from "./support/printed-pages";

type Files = Record<string, Uint8Array>;

/** 1 April 2025 from 1904; from 1900 the same number is a day of 2021. */
const FIRST_OF_APRIL = 44_286;

function edit(files: Files, part: string, from: string | RegExp, to: string): void {
  const before = strFromU8(files[part] ?? new Uint8Array());
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${part} has no ${String(from)}`);
  files[part] = strToU8(after);
}

/**
 * The copy of a workbook that keeps 指標 with its chart 登録者の推移, in which the figures of a removed sheet are written at its
 * columns; the results of its formulas are out of date.
 */
function copyOf(change: (files: Files) => void): Uint8Array {
  const files = unzipSync(secretWorkbook());
  const CHART = "xl/charts/chart1.xml";
  edit(files, CHART, "<a:t>登録者数（延べ）【人】</a:t>", "<a:t>登録者の推移</a:t>");
  edit(files, CHART, "<c:v>2</c:v>", "<c:v>8642</c:v>");
  edit(files, CHART, "<c:v>3</c:v>", "<c:v>9753</c:v>");
  edit(
    files,
    CHART,
    /(<c:f>指標!\$A\$2:\$A\$3<\/c:f>)<c:strCache>.*?<\/c:strCache>/,
    '$1<c:strCache><c:ptCount val="2"/><c:pt idx="0"><c:v>甲地区</c:v></c:pt><c:pt idx="1"><c:v>乙地区</c:v></c:pt></c:strCache>',
  );
  edit(files, CHART, "<c:trendline>", '<c:dLbls><c:showVal val="1"/></c:dLbls><c:trendline>');
  // The chart is below what would be printed.
  edit(files, "xl/workbook.xml", /<definedName name="_xlnm.Print_Area".*?<\/definedName>/, "");
  const date = `<c r="A9"><v>${String(FIRST_OF_APRIL)}</v></c><c r="B9"><f>YEAR(A9)</f><v>0</v></c>`;
  edit(
    files,
    "xl/worksheets/sheet1.xml",
    "</sheetData>",
    `<row r="9">${date}<c r="C9"><f>B2/100</f><v>0</v></c></row></sheetData>`,
  );
  change(files);
  const personal = SECRET_PLACES.map((place, index) => ({
    text: secretOf(place),
    origin: `台帳!B${String(index + 2)}`,
  }));
  const copy = runToTheEnd(
    mailCopySteps(zipSync(files), {
      sheets: ["指標"],
      definitions: undefined,
      personal,
      confirmed: new Set(),
    }),
  );
  if (!copy.bytes) throw new Error(JSON.stringify(copy.report.proof?.faults));
  return copy.bytes;
}

const COPIES: ReadonlyMap<string, Uint8Array> = new Map([
  ["usual", copyOf(() => undefined)],
  [
    "from1904",
    copyOf((files) => {
      edit(files, "xl/workbook.xml", "<workbookPr ", '<workbookPr date1904="1" ');
    }),
  ],
  ["strict", copyOf(asStrict)],
]);

/** Three workbooks by their names, of the kind that the property test of copies makes. */
const RANDOM: ReadonlyMap<string, readonly RandomSheet[]> = new Map(
  fc
    .sample(randomSheets, { numRuns: 3, seed: 20261127 })
    .map((sheets, index) => [`random${String(index + 1)}`, sheets]),
);

async function randomCopy(name: string): Promise<Uint8Array> {
  const { bytes, report } = await randomMailCopy(randomOf(name));
  if (!bytes) throw new Error(JSON.stringify(report.proof?.faults));
  return bytes;
}

function randomOf(name: string): readonly RandomSheet[] {
  const sheets = RANDOM.get(name);
  if (!sheets) throw new Error(`No random workbook ${name}`);
  return sheets;
}

/** What `A1&""` comes to. */
function asText(value: string | number | boolean | null | undefined): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
}

describe("mail copies that LibreOffice opens", () => {
  let office: LibreOffice;
  let saved: ReadonlyMap<string, Uint8Array>;
  let printed: ReadonlyMap<string, Uint8Array>;

  beforeAll(async () => {
    office = await startLibreOffice();
    const random = new Map<string, Uint8Array>();
    for (const name of RANDOM.keys()) random.set(name, await randomCopy(name));
    saved = await office.convertAll(new Map([...COPIES, ...random]), "xlsx");
    printed = await office.convertAll(COPIES, "pdf");
  }, 240_000);

  afterAll(() => office.close());

  it.each([
    ["usual", 2021],
    ["from1904", 2025],
    ["strict", 2021],
  ])("calculates the copy of a file that is %s anew", async (name, year) => {
    const { book } = await openXlsx(saved.get(name) ?? new Uint8Array());
    const row = sheetNamed(book, "指標").cells.get(8);
    expect([0, 1, 2].map((column) => row?.get(column)?.value)).toEqual([FIRST_OF_APRIL, year, 1.2]);
  });

  it.each([...COPIES.keys()])("draws the chart of the copy of a file that is %s", async (name) => {
    const { text } = await readPrinted(printed.get(name) ?? new Uint8Array());
    expect(text).toContain("登録者の推移");
    expect(text).toContain("甲地区");
    expect(text).toContain("8642");
    expect(text).toContain("9753");
  });

  it.each([...RANDOM.keys()])("keeps the sheets of %s and their cells, and no other text", async (name) => {
    const sheets = randomOf(name);
    const bytes = saved.get(name) ?? new Uint8Array();
    const { book } = await openXlsx(bytes);
    expect(book.sheets.map((one) => one.name)).toEqual(keptNames(sheets));
    for (const [index, { isKept, cells, pointsTo }] of sheets.entries()) {
      if (!isKept) continue;
      const sheet = sheetNamed(book, randomSheetName(index));
      // LibreOffice saves what is true or false as a formula, TRUE(), with its value.
      const read = cells.map((values, row) =>
        values.map((_, column) => sheet.cells.get(row)?.get(column)?.value ?? ""),
      );
      expect(read).toEqual(cells.map((values) => values.map((value) => value ?? "")));
      const target = sheets[pointsTo % sheets.length];
      expect(sheet.cells.get(0)?.get(9)?.value).toBe(
        target?.isKept === true ? asText(target.cells[0]?.[0]) : 7,
      );
    }
    const contents = [...rawContents(bytes).values()].join("\n");
    for (const { isKept, cells, note } of sheets) {
      for (const text of [note, ...(isKept ? [] : cells.flat())])
        expect(contents).not.toContain(String(text));
    }
    expect(contents).not.toContain(RANDOM_CREATOR);
  });
});
