import fc from "fast-check";
import { openXlsx } from "../../../../stand-in/file/open-xlsx";
import { saveChecked } from "../../../support/package/save-checked";
import { arbitraryBook } from "./arbitrary-book";
import { plainBook } from "./plain-book";

describe("saveXlsx and openXlsx", () => {
  it("give back any workbook as it was: cells, styles, merges, formats, validations, names, layout, settings", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryBook, async (book) => {
        const saved = await saveChecked(book);
        const opened = await openXlsx(saved.bytes);
        expect([...saved.lost, ...opened.lost]).toEqual([]);
        expect(plainBook(opened.book)).toEqual(plainBook(book));
      }),
      { numRuns: 60 },
    );
  });

  it("save a workbook that was opened and left alone with nothing changed", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryBook, async (book) => {
        const first = await openXlsx((await saveChecked(book)).bytes);
        const second = await openXlsx((await saveChecked(first.book)).bytes);
        expect(plainBook(second.book)).toEqual(plainBook(first.book));
      }),
      { numRuns: 25 },
    );
  });

  it("give the same bytes for the same workbook", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryBook, async (book) => {
        const [one, other] = [await saveChecked(book), await saveChecked(book)];
        expect(Buffer.compare(Buffer.from(one.bytes), Buffer.from(other.bytes))).toBe(0);
      }),
      { numRuns: 5 },
    );
  });
});
