import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { workbookFileSteps, type WorkbookFromFile } from "../../../src/core/read/file/read-workbook-file";
import { runToTheEnd } from "../../../src/core/values/steps/run-to-the-end";
import { formatCell } from "../../../src/core/values/workbook/cell-address";
import {
  formulaAt,
  numberFormatAt,
  valueAt,
  type SheetSnapshot,
} from "../../../src/core/values/workbook/snapshot";
import { openXlsx } from "../../../stand-in/file/open-xlsx";
import { bookSnapshot } from "../../support/book-snapshot";
import { bytesOfTextBook } from "../../support/table-text-book";

const ROOT = path.join(__dirname, "../../..");
const bytesOf = (...names: string[]): Uint8Array => new Uint8Array(readFileSync(path.join(ROOT, ...names)));
const read = (bytes: Uint8Array): WorkbookFromFile => runToTheEnd(workbookFileSteps(bytes, "other.xlsx"));

/** Every cell of a sheet that holds something: value, whether by a formula, format. */
function cellsOf(sheet: SheetSnapshot): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (let row = sheet.used.row; row < sheet.used.row + sheet.used.rows; row += 1) {
    for (let column = sheet.used.column; column < sheet.used.column + sheet.used.columns; column += 1) {
      const value = valueAt(sheet, row, column);
      const isFormula = formulaAt(sheet, row, column) !== null;
      if ((value === null || value === "") && !isFormula) continue;
      cells[formatCell({ row, column })] = [value, isFormula, numberFormatAt(sheet, row, column)];
    }
  }
  return cells;
}

const XLSX = readdirSync(path.join(ROOT, "test/fixtures/xlsx")).filter((name) => name.endsWith(".xlsx"));
const FILES: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>])[] = [
  ["sample.xlsx", () => bytesOf("assets/sample.xlsx")],
  ["sample-ledgers.xlsx", () => bytesOf("assets/sample-ledgers.xlsx")],
  ...["management-sheet", "hidden-columns-and-notes", "open-data-long", "water-works"].map(
    (name) =>
      [
        name,
        () =>
          bytesOfTextBook(readFileSync(path.join(ROOT, "test/fixtures/published", name, "book.txt"), "utf8")),
      ] as const,
  ),
  ...XLSX.filter((name) => !/^(?:04|19)-/.test(name)).map(
    (name) => [name, () => bytesOf("test/fixtures/xlsx", name)] as const,
  ),
];

describe("workbookFileSteps", () => {
  it.each(FILES)(
    "reads the same from %s as the workbook that Excel's stand-in opens",
    async (_name, make) => {
      const bytes = await make();
      const { workbook } = read(bytes);
      const expected = bookSnapshot((await openXlsx(bytes)).book);
      expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
        expected.sheets.map(({ name, visibility }) => [name, visibility]),
      );
      expect([workbook.date1904, workbook.fileName]).toEqual([expected.date1904, "other.xlsx"]);
      workbook.sheets.forEach((sheet, index) => {
        const other = expected.sheets[index];
        if (!other) throw new Error("one sheet too few");
        expect(cellsOf(sheet)).toEqual(cellsOf(other));
        expect(sheet.merges).toEqual(other.merges);
        expect(sheet.hiddenRows).toEqual(other.hiddenRows);
        expect(sheet.isProtected).toBe(other.isProtected);
        expect(sheet.tables.map(({ name, area, hasTotalsRow }) => [name, area, hasTotalsRow])).toEqual(
          other.tables.map(({ name, area, hasTotalsRow }) => [name, area, hasTotalsRow]),
        );
      });
      const ranges = (names: typeof workbook.names): unknown[] => names.filter(({ refersTo }) => refersTo);
      expect(ranges(workbook.names)).toEqual(ranges(expected.names));
    },
  );

  it("names the cells whose formula nobody has calculated, and takes none of them for a figure", () => {
    const files = unzipSync(bytesOf("assets/sample.xlsx"));
    const name = Object.keys(files).find((one) => one.endsWith("worksheets/sheet1.xml")) ?? "";
    const sheet = strFromU8(files[name] ?? new Uint8Array());
    const row = '<row r="900"><c r="B900"><f>1+1</f></c><c r="C900"><f>1+1</f><v>2</v></c></row></sheetData>';
    const bytes = zipSync({ ...files, [name]: strToU8(sheet.replace("</sheetData>", row)) });
    const { uncalculated, workbook } = read(bytes);
    expect(uncalculated.map(({ sheet: on, ...cell }) => [on, formatCell(cell)])).toEqual([
      [workbook.sheets[0]?.name, "B900"],
    ]);
    const [first] = workbook.sheets;
    expect(first && [valueAt(first, 899, 1), valueAt(first, 899, 2)]).toEqual([null, 2]);
  });

  it.each<[string, () => Uint8Array, string]>([
    ["a text", () => strToU8("指標,目標\n"), "notXlsx"],
    ["a file of which half is missing", () => bytesOf("assets/sample.xlsx").slice(0, 4000), "damaged"],
    ["a sheet that is no XML", () => withSheet((xml) => xml.slice(0, 300)), "damaged"],
    ["a document type", () => withSheet((xml) => `<!DOCTYPE a>${xml}`), "damaged"],
  ])("refuses %s in the mail copy's own words", (_name, make, code) => {
    expect(() => read(make())).toThrow(expect.objectContaining({ code }) as Error);
  });
});

function withSheet(change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytesOf("assets/sample.xlsx"));
  const name = Object.keys(files).find((one) => one.endsWith("worksheets/sheet1.xml")) ?? "";
  return zipSync({ ...files, [name]: strToU8(change(strFromU8(files[name] ?? new Uint8Array()))) });
}
