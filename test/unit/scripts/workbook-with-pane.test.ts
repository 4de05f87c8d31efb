import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { workbookWithPane } from "../../../scripts/workbook-with-pane";
import { openXlsx } from "../../../stand-in/file/open-xlsx";
import { packageFaults } from "../../support/package/package-faults";

const sample = new Uint8Array(
  readFileSync(path.join(__dirname, "..", "..", "..", "assets", "sample-ledgers.xlsx")),
);
const addIn = { id: "2ca4bcc5-9e62-41ce-954e-8bc8e3ed128d", version: "1.0.0.0" };
const withPane = workbookWithPane(sample, addIn);

function partsOf(workbook: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(workbook)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe("workbookWithPane", () => {
  const before = partsOf(sample);
  const after = partsOf(withPane);

  it("leads from the package to a visible pane, and from there to the add-in among those in development", () => {
    expect(after.get("_rels/.rels")).toContain(
      'Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"',
    );
    expect(after.get("xl/webextensions/taskpanes.xml")).toMatch(/visibility="1".*r:id="rId1"/);
    expect(after.get("xl/webextensions/_rels/taskpanes.xml.rels")).toContain(
      'Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="webextension1.xml"',
    );
    expect(after.get("xl/webextensions/webextension1.xml")).toContain(
      '<we:reference id="2ca4bcc5-9e62-41ce-954e-8bc8e3ed128d" version="1.0.0.0" store="developer" storeType="Registry"/>',
    );
  });

  it("is a package without faults, whose new parts have their types", () => {
    expect(packageFaults(withPane)).toEqual([]);
    const types = after.get("[Content_Types].xml");
    expect(types).toContain(
      '/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"',
    );
    expect(types).toContain(
      '/xl/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"',
    );
  });

  it("leaves everything else as it was", async () => {
    const touched = ["[Content_Types].xml", "_rels/.rels"];
    for (const [name, text] of before) {
      if (!touched.includes(name)) expect([name, after.get(name)]).toEqual([name, text]);
    }
    expect(after.size).toBe(before.size + 3);
    const sheets = (await openXlsx(withPane)).book.sheets.map(({ name }) => name);
    expect(sheets).toEqual((await openXlsx(sample)).book.sheets.map(({ name }) => name));
  });

  it("refuses a workbook that has a pane already", () => {
    expect(() => workbookWithPane(withPane, addIn)).toThrow("has a task pane already");
  });
});
