import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { runToTheEnd } from "../../../../../src/core/values/steps/run-to-the-end";
import { mailCopySteps } from "../../../../../src/core/write/mailcopy/mail-copy";
import { openPackageSteps } from "../../../../../src/ooxml/package/open-in-steps";
import { UnreadableFile } from "../../../../../src/ooxml/package/unreadable-file";
import { zipSteps } from "../../../../../src/ooxml/package/zip-in-steps";
import { secretWorkbook } from "../../../../support/mailcopy/secret-workbook";

const REQUEST = { sheets: ["指標"], definitions: undefined, personal: [], confirmed: new Set<string>() };
const ORIGINAL = secretWorkbook();

function refusal(steps: Generator<undefined, unknown>): string {
  try {
    runToTheEnd(steps);
  } catch (error) {
    if (error instanceof UnreadableFile) return [error.code, error.damage?.fault].join(" ").trim();
    throw error;
  }
  return "read";
}

const copying = (bytes: Uint8Array): string => refusal(mailCopySteps(bytes, REQUEST));

function withFiles(change: (files: Zippable) => void): Uint8Array {
  const files: Zippable = { ...unzipSync(ORIGINAL) };
  change(files);
  return zipSync(files);
}

/** The bytes with one of them changed, counted from the last place of a signature. */
function patched(bytes: Uint8Array, signature: readonly number[], offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  for (let at = copy.length - 4; at >= 0; at -= 1) {
    if (!signature.every((byte, index) => copy[at + index] === byte)) continue;
    copy[at + offset] = value;
    return copy;
  }
  throw new Error("No such signature");
}

const ENTRY = [0x50, 0x4b, 1, 2];

describe("mailCopySteps on what is no workbook to be copied", () => {
  it.each<[string, () => Uint8Array, string]>([
    ["nothing", () => new Uint8Array(), "notZip"],
    ["a text", () => strToU8("氏名,電話\n"), "notXlsx"],
    ["another kind of bytes", () => Uint8Array.from([0, 1, 2, 3]), "notZip"],
    ["a file that is cut off", () => ORIGINAL.slice(0, ORIGINAL.length - 400), "damaged unpack"],
    ["a file of which half is missing", () => ORIGINAL.slice(0, ORIGINAL.length / 2), "damaged unpack"],
    ["a zip without a workbook", () => zipSync({ "a.txt": strToU8("a") }), "notXlsx"],
    ["an entry with a password", () => patched(ORIGINAL, ENTRY, 8, 1), "encrypted"],
    ["an entry that is packed in another way", () => patched(ORIGINAL, ENTRY, 10, 12), "damaged unpack"],
    ["an entry with a wrong checksum", () => patched(ORIGINAL, ENTRY, 16, 0x5a), "damaged checksum"],
    [
      "a name that leads out of the package",
      () => withFiles((files) => (files["xl/../../evil.xml"] = strToU8("<a/>"))),
      "damaged unpack",
    ],
    [
      "two parts of one name",
      () => withFiles((files) => (files["xl/WORKBOOK.xml"] = strToU8("<a/>"))),
      "damaged unpack",
    ],
    [
      "a document type with entities",
      () =>
        withFiles(
          (files) =>
            (files["xl/sharedStrings.xml"] = strToU8(
              '<!DOCTYPE a [<!ENTITY b "c">]><sst><si><t>&b;</t></si></sst>',
            )),
        ),
      "damaged xml",
    ],
    [
      "a document type in a part that nobody reads",
      () => withFiles((files) => (files["customXml/item1.xml"] = strToU8("<!DOCTYPE a><a/>"))),
      "damaged xml",
    ],
    [
      "a document type in UTF-16",
      () =>
        withFiles(
          (files) => (files["customXml/item1.xml"] = Buffer.from("\ufeff<!DOCTYPE a><a/>", "utf16le")),
        ),
      "damaged xml",
    ],
    [
      "a workbook whose list of sheets leads to none",
      () => {
        const workbook = strFromU8(unzipSync(ORIGINAL)["xl/workbook.xml"] ?? new Uint8Array());
        const leadingNowhere = strToU8(workbook.replaceAll(/ r:id="[^"]*"/g, ' r:id=""'));
        return withFiles((files) => (files["xl/workbook.xml"] = leadingNowhere));
      },
      "damaged noWorksheet",
    ],
    [
      "a part that is no XML",
      () => withFiles((files) => (files["xl/workbook.xml"] = strToU8("<workbook><sheets>"))),
      "damaged xml",
    ],
    [
      "a sheet that is no XML",
      () =>
        withFiles(
          (files) => (files["xl/worksheets/sheet1.xml"] = strToU8("<worksheet><sheetData><row></c>")),
        ),
      "damaged xml",
    ],
    [
      "strings that are no XML",
      () => withFiles((files) => (files["xl/sharedStrings.xml"] = strToU8("<sst><si></t></sst>"))),
      "damaged xml",
    ],
    [
      "a chart that is no XML",
      () => withFiles((files) => (files["xl/charts/chart1.xml"] = strToU8("<c:chartSpace>"))),
      "damaged xml",
    ],
    [
      "a part that unpacks to five thousand times its size",
      () => withFiles((files) => (files["xl/media/image1.png"] = new Uint8Array(2 ** 23))),
      "tooLarge",
    ],
  ])("refuses %s", (_, bytes, expected) => {
    expect(copying(bytes())).toBe(expected);
  });

  it("goes through elements that are nested thousands of times, or says that it cannot", () => {
    const depth = 3000;
    const deep = `<sst>${"<si>".repeat(depth)}${"</si>".repeat(depth)}</sst>`;
    const bytes = withFiles((files) => (files["xl/sharedStrings.xml"] = strToU8(deep)));
    expect(["read", "damaged xml"]).toContain(copying(bytes));
  });
});

describe("openPackageSteps", () => {
  const files = new Map([
    ["[Content_Types].xml", strToU8("<Types/>")],
    ["a.xml", strToU8("<a>".repeat(40_000))],
    ["empty.bin", new Uint8Array()],
  ]);

  it("reads what zipSteps has packed, with a pause in every large part, and another program reads it as well", () => {
    const packed = runToTheEnd(zipSteps(files));
    const opened = runToTheEnd(openPackageSteps(packed));
    expect(opened.parts.get("a.xml")?.bytes).toEqual(files.get("a.xml"));
    expect(opened.parts.get("empty.bin")?.bytes).toEqual(new Uint8Array());
    expect(unzipSync(packed)).toEqual(Object.fromEntries(files));
    let pauses = 0;
    const steps = zipSteps(files);
    while (steps.next().done !== true) pauses += 1;
    expect(pauses).toBeGreaterThanOrEqual(4);
  });

  it("counts parts and bytes before it unpacks any", () => {
    const packed = zipSync(Object.fromEntries(files));
    const limits = { parts: 3, unpacked: 2 ** 20, ratio: 400 };
    expect(refusal(openPackageSteps(packed, limits))).toBe("read");
    expect(refusal(openPackageSteps(packed, { ...limits, parts: 2 }))).toBe("tooLarge");
    expect(refusal(openPackageSteps(packed, { ...limits, unpacked: 1000 }))).toBe("tooLarge");
  });
});
