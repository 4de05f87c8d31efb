import { fileSheetSteps, type FileSheet } from "../../../../../src/core/read/file/file-sheet";
import { runToTheEnd } from "../../../../../src/core/values/steps/run-to-the-end";

/** A worksheet of a file with these rows, each as XML. */
function sheetOf(...rows: readonly string[]): FileSheet {
  const xml = `<worksheet><sheetData>${rows.join("")}</sheetData></worksheet>`;
  const context = { texts: [], formats: [], date1904: false };
  return runToTheEnd(fileSheetSteps(new TextEncoder().encode(xml), context));
}

const one = (address: string): string => `<c r="${address}"><v>1</v></c>`;

describe("fileSheetSteps", () => {
  it("passes over cells that say they are below or right of every sheet", () => {
    const { used, values } = sheetOf(
      `<row r="1">${one("B1")}${one("XFD1")}${one("XFE1")}</row>`,
      `<row r="1048577">${one("A1048577")}</row>`,
    );
    expect(used).toEqual({ row: 0, column: 1, rows: 1, columns: 16_383 });
    expect([values[0]?.[0], values[0]?.[16_382]]).toEqual([1, 1]);
  });
});
