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
  it("reads formulas with what they came to: of their own, and shared ones, of which only the first cell has the text", () => {
    const { values, formulas } = sheetOf(
      `<row r="1"><c r="A1"><f>B1*2</f><v>6</v></c><c r="B1"><v>3</v></c></row>`,
      `<row r="2"><c r="A2"><f t="shared" si="0" ref="A2:A3">C2+1</f><v>2</v></c></row>`,
      `<row r="3"><c r="A3"><f t="shared" si="0"/><v>5</v></c></row>`,
    );
    expect(values).toEqual([
      [6, 3],
      [2, null],
      [5, null],
    ]);
    expect(formulas).toEqual([
      ["=B1*2", null],
      ["=C2+1", null],
      ["=C2+1", null],
    ]);
  });

  it("says up to where a sheet goes that is too large to be read", () => {
    const { used, unreadTo } = sheetOf(
      `<row r="3">${one("B3")}</row>`,
      `<row r="1048576">${one("XFD1048576")}</row>`,
    );
    expect(used).toEqual({ row: 0, column: 0, rows: 0, columns: 0 });
    expect(unreadTo).toEqual({ row: 1_048_575, column: 16_383 });
  });
});
