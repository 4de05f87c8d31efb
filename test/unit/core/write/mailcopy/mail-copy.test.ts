import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { Workbook } from "exceljs";
import type { CleanedBook } from "../../../../../src/core/write/mailcopy/clean/clean-book";
import { cleanBookSteps } from "../../../../../src/core/write/mailcopy/clean/clean-book";
import { mailCopySteps, type MailCopy } from "../../../../../src/core/write/mailcopy/mail-copy";
import type { MailCopyRequest } from "../../../../../src/core/write/mailcopy/request/mail-copy-request";
import { runToTheEnd } from "../../../../../src/core/values/steps/run-to-the-end";
import { partsWith } from "../../../../support/mailcopy/raw-contents";
import { PARTS_LEFT_BEHIND } from "../../../../support/mailcopy/parts-left-behind";
import { PLACES_IN_PARTS, type PlaceInPart } from "../../../../support/mailcopy/places-in-parts";
import { SECRET_PLACES, secretOf } from "../../../../support/mailcopy/secret-places";
import { secretWorkbook } from "../../../../support/mailcopy/secret-workbook";
import { packageFaults } from "../../../../support/package/package-faults";

const ORIGINAL = secretWorkbook();
const PERSONAL = SECRET_PLACES.map((place, index) => ({
  text: secretOf(place),
  origin: `台帳!B${String(index + 2)}`,
}));
const REQUEST: MailCopyRequest = {
  sheets: ["指標"],
  definitions: undefined,
  personal: PERSONAL,
  confirmed: new Set(),
};

type Files = Record<string, Uint8Array>;

function copyOf(bytes = ORIGINAL, request: Partial<MailCopyRequest> = {}): MailCopy {
  return runToTheEnd(mailCopySteps(bytes, { ...REQUEST, ...request }));
}

function bytesOf(copy: MailCopy): Uint8Array {
  if (!copy.bytes)
    throw new Error(`No copy: ${JSON.stringify(copy.report.proof?.faults ?? copy.report.personal)}`);
  return copy.bytes;
}

/** The copy that a cleaner makes which forgets something: `spoil` puts it back into the files of a clean copy. */
function spoiled(
  spoil: (files: Files, original: Files) => void,
  request: Partial<MailCopyRequest> = {},
): MailCopy {
  function* clean(...given: Parameters<typeof cleanBookSteps>): Generator<undefined, CleanedBook> {
    const cleaned = yield* cleanBookSteps(...given);
    const files = unzipSync(cleaned.bytes);
    spoil(files, unzipSync(ORIGINAL));
    return { ...cleaned, bytes: zipSync(files) };
  }
  return runToTheEnd(mailCopySteps(ORIGINAL, { ...REQUEST, ...request }, clean));
}

/** The text of a part after a replacement that must have changed it. */
function edit(files: Files, part: string, from: string | RegExp, to: string): void {
  const before = strFromU8(files[part] ?? new Uint8Array());
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${part} has no ${String(from)}`);
  files[part] = strToU8(after);
}

describe("mailCopySteps on a workbook with a name in every hiding place", () => {
  it("has each name where the script planted it, in the original", () => {
    // Once in the ledger, and once in its hiding place.
    expect(SECRET_PLACES.filter((place) => partsWith(ORIGINAL, secretOf(place)).length < 2)).toEqual([]);
  });

  const clean = copyOf();

  it.each(SECRET_PLACES)("has none of it left in any part: %s", (place) => {
    expect(partsWith(bytesOf(clean), secretOf(place))).toEqual([]);
  });

  it("is a package that Excel opens without repairing it", () => {
    expect(packageFaults(bytesOf(copyOf()))).toEqual([]);
  });

  it("keeps figures, texts and formulas of the kept sheet, and writes values for formulas that lead out of it", async () => {
    const workbook = new Workbook();
    await workbook.xlsx.load(Buffer.from(bytesOf(copyOf())) as never);
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([["指標", "visible"]]);
    const [sheet] = workbook.worksheets;
    const content = (at: string): unknown => sheet?.getCell(at).value;
    expect(content("A1")).toBe("指標");
    expect(content("A2")).toBe("登録者数（延べ）【人】");
    expect(content("B2")).toBe(120);
    expect(content("C1")).toBe("一覧");
    expect(sheet?.getCell("D1").text).toBe("太字の見出し");
    expect(content("C2")).toEqual({ formula: "B2/100", result: 1.2 });
    expect(content("D2")).toBe(7);
    expect(content("A3")).toBe(0);
    expect(content("B3")).toEqual({ formula: "合計率*2", result: 4 });
  });

  it("names what it left out, with its place", () => {
    const { removed, removedSheets } = copyOf().report;
    const places = new Map(removed.map(({ kind, places: at }) => [kind, at]));
    expect(removedSheets).toEqual([
      { name: "台帳", isHidden: false },
      { name: "控え", isHidden: true },
      { name: "裏", isHidden: true },
    ]);
    expect(places.get("formula")).toEqual(["指標!D2", "指標!A3", "指標"]);
    expect(places.get("comment")).toContain("xl/comments1.xml");
    expect(places.get("link")).toEqual(["指標!A1", "指標!A2", "指標!B2"]);
    expect(places.get("macro")).toEqual([
      "customUI/customUI14.xml",
      "xl/macrosheets/sheet1.xml",
      "xl/activeX/activeX1.bin",
      "xl/vbaProject.bin",
    ]);
    expect(places.get("shape")).toContain("指標");
  });

  it("says how much it looked for, in how many parts, and which pictures it cannot see", () => {
    const { proof } = copyOf().report;
    expect(proof?.holds).toBe(true);
    expect(proof?.searched.personal).toBe(SECRET_PLACES.length);
    expect(proof?.notSeen).toEqual(["xl/media/image1.png"]);
    expect(proof?.parts).toBe(Object.keys(unzipSync(bytesOf(copyOf()))).length - 1);
  });

  it("leaves the original's bytes as they are", () => {
    const before = ORIGINAL.slice();
    copyOf();
    expect(ORIGINAL).toEqual(before);
  });
});

describe("the proof, where the cleaner forgets one thing", () => {
  const dropped = Object.keys(unzipSync(ORIGINAL)).filter(
    (name) =>
      !/\.rels$|^\[Content|worksheets\/sheet1|workbook\.xml$|styles|theme|sharedStrings|tables\/|drawing1\.xml|charts\/|image1/.test(
        name,
      ) || name in PARTS_LEFT_BEHIND,
  );

  it.each(dropped)("stops a copy that still has %s", (part) => {
    const { bytes, report } = spoiled((files, original) => {
      files[part] = original[part] ?? new Uint8Array();
      const type = new RegExp(`<Override PartName="/${part}"[^>]*>`).exec(
        strFromU8(original["[Content_Types].xml"] ?? new Uint8Array()),
      )?.[0];
      edit(files, "[Content_Types].xml", "</Types>", `${type ?? ""}</Types>`);
      edit(
        files,
        "xl/_rels/workbook.xml.rels",
        "</Relationships>",
        `<Relationship Id="x" Type="urn:x" Target="/${part}"/></Relationships>`,
      );
    });
    expect(bytes).toBeUndefined();
    const kinds = new Set(
      report.proof?.faults.filter((fault) => fault.part.startsWith(part)).map(({ kind }) => kind),
    );
    // Sheets of kept kinds and empty lists are told by their texts, the others by what they are as well.
    expect(kinds.size).toBeGreaterThan(0);
  });

  it.each(dropped.filter((part) => !/taskpanes|thumbnail/.test(part)))(
    "finds the name in %s by reading it, too",
    (part) => {
      const { report } = spoiled((files, original) => {
        files[part] = original[part] ?? new Uint8Array();
      });
      expect(
        report.proof?.faults.filter((fault) => fault.part.startsWith(part)).map(({ kind }) => kind),
      ).toContain("personal");
    },
  );

  const places: readonly (readonly [string, PlaceInPart])[] = Object.entries(PLACES_IN_PARTS);

  it.each(places)(
    "finds the name that it leaves in a part of the copy: %s",
    (place, { part, before, snippet }) => {
      const anchor = before === "<drawing " || before === "</hyperlinks>" ? "</worksheet>" : before;
      const { bytes, report } = spoiled((files) => {
        edit(files, part, anchor, `${snippet}${anchor}`);
      });
      expect(bytes).toBeUndefined();
      const row = SECRET_PLACES.findIndex((one) => one === place) + 2;
      expect(report.proof?.faults.map((fault) => [fault.kind, fault.part, fault.origin])).toContainEqual([
        "personal",
        part,
        `台帳!B${String(row)}`,
      ]);
    },
  );

  const name = secretOf("comment");
  const escaped = [...name].map((character) => `&#${String(character.codePointAt(0))};`).join("");
  const SHEET = "xl/worksheets/sheet1.xml";
  const BOOK = "xl/workbook.xml";
  it.each<[string, (files: Files) => void]>([
    [
      "an unused shared string",
      (files) => {
        edit(files, "xl/sharedStrings.xml", "</sst>", `<si><t>${name}</t></si></sst>`);
      },
    ],
    [
      "a text split over runs",
      (files) => {
        edit(
          files,
          "xl/sharedStrings.xml",
          "</sst>",
          `<si><r><t>${name.slice(0, 1)}</t></r><r><t>${name.slice(1)}</t></r></si></sst>`,
        );
      },
    ],
    [
      "a reading",
      (files) => {
        edit(files, "xl/sharedStrings.xml", "</si>", `<rPh sb="0" eb="1"><t>${name}</t></rPh></si>`);
      },
    ],
    [
      "numeric references",
      (files) => {
        edit(files, "xl/sharedStrings.xml", "</sst>", `<si><t>${escaped}</t></si></sst>`);
      },
    ],
    [
      "a comment of XML",
      (files) => {
        edit(files, SHEET, "<sheetData>", `<!--${name}--><sheetData>`);
      },
    ],
    [
      "a list of choices",
      (files) => {
        edit(files, SHEET, "</dataValidation>", `<formula2>"${name}"</formula2></dataValidation>`);
      },
    ],
    [
      "a message",
      (files) => {
        edit(files, SHEET, "<dataValidation ", `<dataValidation prompt="${name}" `);
      },
    ],
    [
      "a rule",
      (files) => {
        edit(files, SHEET, "C1&gt;1", `C1="${name}"`);
      },
    ],
    [
      "a formula",
      (files) => {
        edit(files, SHEET, "B2/100", `LEN("${name}")`);
      },
    ],
    [
      "a header",
      (files) => {
        edit(files, SHEET, "<headerFooter/>", `<headerFooter><oddHeader>${name}</oddHeader></headerFooter>`);
      },
    ],
    [
      "a filter",
      (files) => {
        edit(
          files,
          SHEET,
          '<autoFilter ref="A1:D3"/>',
          `<autoFilter ref="A1:D3"><filterColumn colId="0"><filters><filter val="${name}"/></filters></filterColumn></autoFilter>`,
        );
      },
    ],
    [
      "a defined name",
      (files) => {
        edit(files, BOOK, "</definedNames>", `<definedName name="${name}">1</definedName></definedNames>`);
      },
    ],
    [
      "a number format",
      (files) => {
        edit(
          files,
          "xl/styles.xml",
          "<fonts",
          `<numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;${name}&quot;"/></numFmts><fonts`,
        );
      },
    ],
    [
      "a style's name",
      (files) => {
        edit(files, "xl/styles.xml", 'name="Normal"', `name="${name}"`);
      },
    ],
    [
      "a chart's memory",
      (files) => {
        edit(
          files,
          "xl/charts/chart1.xml",
          "</c:f>",
          `</c:f><c:strCache><c:pt idx="0"><c:v>${name}</c:v></c:pt></c:strCache>`,
        );
      },
    ],
    [
      "a picture's description",
      (files) => {
        edit(files, "xl/drawings/drawing1.xml", 'name="図 1"', `name="図 1" descr="${name}"`);
      },
    ],
    [
      "the name of a theme",
      (files) => {
        edit(files, "xl/theme/theme1.xml", 'name="Office"', `name="${name}"`);
      },
    ],
    [
      "the name of a part",
      (files) => {
        files[`xl/media/${name}.png`] = files["xl/media/image1.png"] ?? new Uint8Array();
      },
    ],
    [
      "a part in UTF-16",
      (files) => {
        const text = `<sst><si><t>${name}</t></si></sst>`;
        files["xl/sharedStrings.xml"] = Uint8Array.from([
          0xfe,
          0xff,
          ...[...text].flatMap((c) => [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255]),
        ]);
      },
    ],
    [
      "a part in UTF-16 that does not say so",
      (files) => {
        const text = Array.from(`<sst><si><t>${name}</t></si></sst>`);
        files["xl/sharedStrings.xml"] = Uint8Array.from(
          text.flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
        );
      },
    ],
    [
      "a picture that begins like markup, in UTF-16",
      (files) => {
        const hidden = Array.from(`\0${name}\0`, (c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]).flat();
        files["xl/media/image1.png"] = Uint8Array.from([0x89, 0x3c, 0x61, 0x3e, ...hidden]);
      },
    ],
    [
      "a picture's text",
      (files) => {
        files["xl/media/image1.png"] = Uint8Array.from([
          ...(files["xl/media/image1.png"] ?? []),
          ...strToU8(name),
        ]);
      },
    ],
    [
      "with spaces in it",
      (files) => {
        edit(files, "xl/sharedStrings.xml", "</sst>", `<si><t>${[...name].join("　")}</t></si></sst>`);
      },
    ],
    [
      "within a longer text",
      (files) => {
        edit(files, "xl/sharedStrings.xml", "</sst>", `<si><t>担当${name}まで</t></si></sst>`);
      },
    ],
    [
      "an address of the web, as it is written there",
      (files) => {
        const address = `https://www.example.jp/?q=${encodeURIComponent(name)}`;
        edit(files, "xl/worksheets/_rels/sheet1.xml.rels", /Target="https?:[^"]*"/, `Target="${address}"`);
      },
    ],
    [
      "between characters that nobody sees",
      (files) => {
        edit(files, "xl/sharedStrings.xml", "</sst>", `<si><t>${[...name].join("\u200b")}</t></si></sst>`);
      },
    ],
  ])("finds a name in %s", (_, spoil) => {
    const { bytes, report } = spoiled(spoil);
    expect(bytes).toBeUndefined();
    expect(report.proof?.faults.map(({ kind, origin }) => `${kind} ${origin}`)).toContain(
      `personal 台帳!B${String(SECRET_PLACES.indexOf("comment") + 2)}`,
    );
  });

  it("finds a name in Latin letters among the choices of a filter", () => {
    const { report } = spoiled(
      (files) => {
        const choices = '<filterColumn colId="0"><filters><filter val="Tanaka"/></filters></filterColumn>';
        edit(files, SHEET, '<autoFilter ref="A1:D3"/>', `<autoFilter ref="A1:D3">${choices}</autoFilter>`);
      },
      { personal: [...PERSONAL, { text: "Tanaka", origin: "台帳!D2" }] },
    );
    expect(report.proof?.faults.map(({ kind, origin }) => `${kind} ${origin}`)).toEqual(["personal 台帳!D2"]);
  });

  it("finds a text of a removed sheet that is no name", () => {
    const { report } = spoiled(
      (files) => {
        edit(
          files,
          "xl/sharedStrings.xml",
          "</sst>",
          `<si><t>${secretOf("hiddenSheet")}の家族構成</t></si></sst>`,
        );
      },
      { personal: [] },
    );
    expect(report.proof?.faults.map(({ kind, origin }) => `${kind} ${origin}`)).toContain("removed 控え!A1");
  });

  it.each<[string, string, string, string, string]>([
    ["a formula to a removed sheet", SHEET, "B2/100", "控え!A1", "sheetName"],
    [
      "a link to an address of mail",
      "xl/worksheets/_rels/sheet1.xml.rels",
      'Target="https://www.example.jp/"',
      'Target="mailto:a@b.jp"',
      "relationship",
    ],
    ["a relationship to nothing", "xl/_rels/workbook.xml.rels", "styles.xml", "styles2.xml", "dangling"],
    ["a list of other books", BOOK, "<definedNames>", "<externalReferences/><definedNames>", "element"],
  ])("stops a copy with %s", (_, part, from, to, kind) => {
    const { report, bytes } = spoiled((files) => {
      edit(files, part, from, to);
    });
    expect(bytes).toBeUndefined();
    expect(report.proof?.faults.map((fault) => fault.kind)).toContain(kind);
  });
});
