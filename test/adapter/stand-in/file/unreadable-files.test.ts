import { strToU8, zipSync } from "fflate";
import { openXlsx } from "../../../../stand-in/file/open-xlsx";
import { saveChecked } from "../../../support/package/save-checked";
import { UnreadableFile } from "../../../../src/ooxml/package/unreadable-file";
import { createBook } from "../../../../stand-in/model/new-book";
import { foreignPackage } from "./foreign-package";
import { withParts } from "./package-parts";

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A compound file with one name in its directory, as far as anyone looks. */
function compoundFile(streamName: string): Uint8Array {
  const name = [...streamName].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([...COMPOUND_FILE, ...new Array<number>(504).fill(0), ...name, 0, 0]);
}

async function codeFor(bytes: Uint8Array): Promise<string> {
  try {
    await openXlsx(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) return error.code;
    throw error;
  }
  return "opened";
}

/** The zip with another unpacked size beside each of its entries (APPNOTE.TXT 4.3.12: 24 bytes into the entry). */
function withDeclaredSizes(bytes: Uint8Array, size: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  let entries = 0;
  for (let at = 0; at + 46 <= changed.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    view.setUint32(at + 24, size, true);
    entries += 1;
  }
  expect(entries).toBeGreaterThan(1);
  return changed;
}

describe("openXlsx on a file that it cannot read", () => {
  it("calls an .xlsx with a password to open encrypted", async () => {
    expect(await codeFor(compoundFile("EncryptedPackage"))).toBe("encrypted");
  });

  it("calls .xls, .csv, .docx and .xlsb not .xlsx", async () => {
    expect(await codeFor(compoundFile("Workbook"))).toBe("notXlsx");
    expect(await codeFor(strToU8("年度,目標,実績\r\nR7,120,59\r\n"))).toBe("notXlsx");
    const rels = (target: string): string =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`;
    const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
    const document = zipSync({
      "[Content_Types].xml": strToU8(types),
      "_rels/.rels": strToU8(rels("word/document.xml")),
      "word/document.xml": strToU8(
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
      ),
    });
    expect(await codeFor(document)).toBe("notXlsx");
    const binary = zipSync({
      "[Content_Types].xml": strToU8(types),
      "_rels/.rels": strToU8(rels("xl/workbook.bin")),
      "xl/workbook.bin": new Uint8Array(8),
    });
    expect(await codeFor(binary)).toBe("notXlsx");
    expect(await codeFor(zipSync({ "メモ.txt": strToU8("zip") }))).toBe("notXlsx");
  });

  it("calls bytes that are no file of Office at all no zip", async () => {
    expect(await codeFor(new Uint8Array())).toBe("notZip");
    expect(await codeFor(Uint8Array.from([0, 1, 2, 3, 255]))).toBe("notZip");
  });

  it("calls a small zip that unpacks into more than 1 GB too large, without unpacking it", async () => {
    const { bytes } = await saveChecked(createBook());
    const bomb = withDeclaredSizes(bytes, 0x30000000);
    expect(bomb.length).toBeLessThan(20_000);
    expect(await codeFor(bomb)).toBe("tooLarge");
  });

  it("calls an .xlsx that is cut off or whose inside is broken damaged", async () => {
    const { bytes } = await saveChecked(createBook());
    expect(await codeFor(bytes.subarray(0, bytes.length / 2))).toBe("damaged");
    expect(await codeFor(withParts(bytes, { "xl/worksheets/sheet1.xml": "<worksheet><sheetData>" }))).toBe(
      "damaged",
    );
    expect(
      await codeFor(withParts(bytes, { "xl/workbook.xml": (xml) => xml.replace(/<sheet .*?\/>/, "") })),
    ).toBe("damaged");
    const shared = foreignPackage({ worksheet: "<sheetData/>", sharedStrings: "<si><t>開いたまま" });
    expect(await codeFor(shared)).toBe("damaged");
  });
});
