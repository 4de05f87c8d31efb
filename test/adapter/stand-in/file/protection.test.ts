import type { SheetState } from "../../../../stand-in/model/book-state";
import { openXlsx } from "../../../../stand-in/file/open-xlsx";
import { saveChecked } from "../../../support/package/save-checked";
import { legacyPasswordHash } from "../../../../stand-in/file/sheet/legacy-password-hash";
import { createBook } from "../../../../stand-in/model/new-book";
import { foreignPackage } from "./foreign-package";
import { partText } from "./package-parts";

const SHEET = "xl/worksheets/sheet1.xml";

async function protectionIn(attributes: string): Promise<SheetState["protection"]> {
  const { book } = await openXlsx(
    foreignPackage({ worksheet: `<sheetData/><sheetProtection sheet="1" ${attributes}/>` }),
  );
  return book.sheets[0]?.protection;
}

describe("legacyPasswordHash", () => {
  it.each([
    // The examples of the standard and of Excel's own files
    ["password", "83AF"],
    ["test", "CBEB"],
  ])("hashes %s as Excel does", (password, hash) => {
    expect(legacyPasswordHash(password)).toBe(hash);
  });

  it("refuses letters whose bytes depend on the computer", () => {
    expect(legacyPasswordHash("立科町")).toBeUndefined();
  });
});

describe("the protection of a sheet", () => {
  it("is read as what is allowed", async () => {
    const protection = await protectionIn('formatCells="0" sort="0" objects="1" selectLockedCells="1"');
    expect(protection?.options).toMatchObject({
      allowFormatCells: true,
      allowSort: true,
      allowInsertRows: false,
      allowEditObjects: false,
      allowEditScenarios: true,
      allowSelectLockedCells: false,
    });
  });

  it("has a source only where it has a password", async () => {
    expect((await protectionIn('selectLockedCells="1"'))?.source).toBeUndefined();
    expect((await protectionIn('password="83AF"'))?.source).toEqual({ password: "83AF" });
  });

  it("that was set with a password asks for it in Excel", async () => {
    const book = createBook();
    const sheet = book.sheets[0];
    if (sheet) sheet.protection = { options: { allowSort: true }, password: "test" };
    const { bytes, lost } = await saveChecked(book);
    expect(lost).toEqual([]);
    expect(partText(bytes, SHEET)).toContain('<sheetProtection password="CBEB" sheet="1" sort="0"');
  });

  it("says when its password cannot be stored", async () => {
    const book = createBook();
    const sheet = book.sheets[0];
    if (sheet) sheet.protection = { options: {}, password: "立科町" };
    expect((await saveChecked(book)).lost).toHaveLength(1);
  });
});

describe("the protection of a workbook's structure", () => {
  const locked = foreignPackage({
    worksheet: "<sheetData/>",
    workbook: '<workbookProtection workbookPassword="83AF" lockStructure="1"/>',
  });

  it("is read, with its password kept as the file has it", async () => {
    const { book } = await openXlsx(locked);
    expect(book.structureProtection).toEqual({ source: { workbookPassword: "83AF" } });
    const { bytes } = await saveChecked(book);
    expect(partText(bytes, "xl/workbook.xml")).toContain(
      '<workbookProtection workbookPassword="83AF" lockStructure="1"/>',
    );
  });

  it("goes when it is taken away, and is written when it was set here", async () => {
    const { book } = await openXlsx(locked);
    delete book.structureProtection;
    expect(partText((await saveChecked(book)).bytes, "xl/workbook.xml")).not.toContain("lockStructure");
    book.structureProtection = { password: "test" };
    expect(partText((await saveChecked(book)).bytes, "xl/workbook.xml")).toContain(
      '<workbookProtection workbookPassword="CBEB" lockStructure="1"/>',
    );
  });
});
