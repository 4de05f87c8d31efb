import { readFileSync } from "node:fs";
import path from "node:path";
import { openXlsx } from "../../../../stand-in/file/open-xlsx";
import { saveChecked } from "../../../support/package/save-checked";
import { ADD_IN_ID } from "../../../../stand-in/file/workbook/add-in-settings";
import { createBook } from "../../../../stand-in/model/new-book";
import { foreignPackage } from "./foreign-package";
import { partNames, partText } from "./package-parts";

const WE = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const WETP = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function withOtherAddIn(): Uint8Array {
  return foreignPackage({
    worksheet: "<sheetData/>",
    packageRelationships: [
      [
        "rId2",
        "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
        "xl/webextensions/taskpanes.xml",
      ],
    ],
    parts: {
      "xl/webextensions/taskpanes.xml": `<wetp:taskpanes xmlns:wetp="${WETP}"><wetp:taskpane dockstate="right" visibility="1" width="400" row="1"><wetp:webextensionref xmlns:r="${R}" r:id="rId7"/></wetp:taskpane></wetp:taskpanes>`,
      "xl/webextensions/_rels/taskpanes.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="webextension1.xml"/></Relationships>`,
      "xl/webextensions/webextension1.xml": `<we:webextension xmlns:we="${WE}" id="{1}"><we:reference id="WA1" version="1.0" store="ja-JP" storeType="OMEX"/><we:properties><we:property name="a" value="1"/></we:properties></we:webextension>`,
    },
  });
}

describe("the add-in's settings in a file", () => {
  it("stand under the id of the manifest, where Excel looks for them", () => {
    const manifest = readFileSync(path.join(__dirname, "../../../../manifest.xml"), "utf8");
    expect(/<Id>([^<]+)<\/Id>/.exec(manifest)?.[1]?.toLowerCase()).toBe(ADD_IN_ID);
  });

  it("come back as they were, and open no pane by themselves", async () => {
    const book = createBook();
    book.settings = new Map<string, unknown>([
      ["undo", [{ kind: "rates", at: '"A"' }]],
      ["n", 1],
    ]);
    const { bytes } = await saveChecked(book);
    expect((await openXlsx(bytes)).book.settings).toEqual(book.settings);
    expect(partText(bytes, "xl/webextensions/taskpanes.xml")).toContain('visibility="0"');
  });

  it("leave no part behind where there are none", async () => {
    expect(
      partNames((await saveChecked(createBook())).bytes).filter((name) => name.includes("webextension")),
    ).toEqual([]);
  });

  it("are not another add-in's, which are carried as they are", async () => {
    const before = withOtherAddIn();
    const { book } = await openXlsx(before);
    expect(book.settings.size).toBe(0);
    book.settings.set("language", "ja");
    const { bytes } = await saveChecked(book);
    const part = "xl/webextensions/webextension1.xml";
    expect(partText(bytes, part)).toBe(partText(before, part));
    expect(partText(bytes, "xl/webextensions/taskpanes.xml")).toContain('visibility="1" width="400"');
    expect((await openXlsx(bytes)).book.settings).toEqual(new Map([["language", "ja"]]));
  });
});
