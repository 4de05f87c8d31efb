import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { officeFiles, officeFolder } from "../../../scripts/office-files";

const folder = mkdtempSync(path.join(tmpdir(), "office "));

beforeEach(() => {
  for (const file of officeFiles) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), "//");
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("officeFolder", () => {
  it("gives the folder where every file that Excel needs is there", () => {
    expect(officeFolder(folder)).toBe(folder);
  });

  it("names the files that are missing or empty", () => {
    rmSync(path.join(folder, "ja-jp", "office_strings.js"));
    writeFileSync(path.join(folder, "excel-win32-16.01.js"), "");
    expect(() => officeFolder(folder)).toThrow(
      "lacks these files of Office.js: excel-win32-16.01.js, ja-jp/office_strings.js",
    );
  });
});
