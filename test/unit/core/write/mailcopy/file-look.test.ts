import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { runToTheEnd } from "../../../../../src/core/values/steps/run-to-the-end";
import { beforeCopySteps } from "../../../../../src/core/write/mailcopy/before-copy";
import type { MailCopyRequest } from "../../../../../src/core/write/mailcopy/request/mail-copy-request";
import { secretWorkbook } from "../../../../support/mailcopy/secret-workbook";

type Files = Record<string, Uint8Array>;

const REQUEST: MailCopyRequest = {
  sheets: ["指標"],
  definitions: undefined,
  personal: [],
  confirmed: new Set(),
};
const KNOWN = { ledgers: new Set(["台帳"]), ownHidden: new Set<string>() };

/** Code, place and data of everything that is found in the workbook with a name in every hiding place. */
function found(
  change: (files: Files) => void = () => undefined,
  request: Partial<MailCopyRequest> = {},
  known: Partial<typeof KNOWN> = {},
): readonly (readonly unknown[])[] {
  const files = unzipSync(secretWorkbook());
  change(files);
  const steps = beforeCopySteps(zipSync(files), { ...REQUEST, ...request }, { ...KNOWN, ...known });
  return runToTheEnd(steps).found.map(({ code, at, data }) => [code, `${at.sheet}!${at.cell}`, data]);
}

const of = (all: readonly (readonly unknown[])[], code: string): readonly (readonly unknown[])[] =>
  all.filter(([each]) => each === code);

function edit(files: Files, part: string, from: string | RegExp, to: string): void {
  const before = strFromU8(files[part] ?? new Uint8Array());
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${part} has no ${String(from)}`);
  files[part] = strToU8(after);
}

const SHEET = "xl/worksheets/sheet1.xml";
const LEDGER = "xl/worksheets/sheet2.xml";
const row = (number: number, cells: string): string =>
  `<row r="${String(number)}">${cells}</row></sheetData>`;
const text = (at: string, words: string): string => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;

describe("what a file holds that nobody means to pass on", () => {
  it("is found at its place, in a workbook that has all of it", () => {
    const all = found();
    expect(of(all, "share/hidden-sheet")).toEqual([
      ["share/hidden-sheet", "控え!", { isVeryHidden: false }],
      ["share/hidden-sheet", "裏!", { isVeryHidden: true }],
    ]);
    expect(of(all, "share/comment").map(([, place]) => place)).toEqual(["指標!A1"]);
    // No sheet has the pivot table that it belongs to.
    expect(of(all, "share/pivot-cache").map(([, place]) => place)).toEqual(["!"]);
    expect(of(all, "share/author")).toEqual([
      ["share/author", "!", { properties: ["creator", "lastModifiedBy", "Manager", "Company"] }],
    ]);
    expect(of(all, "share/external-link").map(([, place, data]) => [place, data])).toEqual([
      ["!", { kind: "book", cells: 1 }],
      ["指標!A1", { kind: "mail", cells: 1 }],
      ["指標!A2", { kind: "file", cells: 1 }],
    ]);
  });

  it("is a pivot table's memory, on the sheet that has the pivot table", () => {
    const relation = (kind: string, target: string): string =>
      `<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`;
    const all = found((files) => {
      const cache = Object.keys(files).find((name) => /pivotCacheDefinition\d*\.xml$/.test(name)) ?? "";
      edit(
        files,
        "xl/worksheets/_rels/sheet1.xml.rels",
        "</Relationships>",
        relation("pivotTable", "../pivotTables/pivotTable1.xml"),
      );
      files["xl/pivotTables/_rels/pivotTable1.xml.rels"] = strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation("pivotCacheDefinition", `/${cache}`)}`,
      );
    });
    expect(of(all, "share/pivot-cache").map(([, place]) => place)).toEqual(["指標!"]);
  });

  it("leaves out what the add-in has hidden itself", () => {
    const own = found(undefined, {}, { ownHidden: new Set(["控え"]) });
    expect(of(own, "share/hidden-sheet").map(([, place]) => place)).toEqual(["裏!"]);
  });

  it("is a personal value on a sheet to be kept, with the column's cell and not the value", () => {
    const all = found(
      (files) => {
        edit(files, SHEET, "</sheetData>", row(9, text("A9", "担当 立科花子")));
      },
      { personal: [{ text: "立科花子", origin: "台帳!B2" }] },
    );
    expect(of(all, "share/personal-data")).toEqual([
      ["share/personal-data", "指標!A9", { origins: ["台帳!B2"], isColumn: false }],
      ["share/personal-data", "台帳!B2", { origins: ["台帳!B2"], isColumn: true }],
    ]);
  });

  it("is a formula that reads another book, and no column of a table called by a number", () => {
    const all = found((files) => {
      const cells = `<c r="A9"><f>[1]名簿!B2</f><v>1</v></c><c r="B9"><f>SUM('[1]名 簿'!B2,表[1],表[[1]])</f><v>1</v></c><c r="C9"><f>SUM(表[1],表[[#All],[1]])</f><v>1</v></c>`;
      edit(files, SHEET, "</sheetData>", row(9, cells));
    });
    expect(of(all, "share/external-link")[0]).toEqual([
      "share/external-link",
      "指標!A9",
      { kind: "book", cells: 2 },
    ]);
  });

  it("is a hidden row with something in it, and a cell far away, but no gap of a page", () => {
    const all = found((files) => {
      edit(files, SHEET, "</sheetData>", row(203, text("A203", "近い")));
      edit(files, SHEET, "</sheetData>", row(404, text("A404", "遠い")));
      edit(files, SHEET, '<row r="3">', '<row r="3" hidden="1">');
    });
    expect(of(all, "share/far-cell")).toEqual([["share/far-cell", "指標!A404", { cells: 1 }]]);
    expect(of(all, "share/hidden-rows")).toEqual([["share/hidden-rows", "指標!A3", { rows: 1, columns: 0 }]]);
  });

  it("is a text of a ledger that begins like a formula, and neither a lone mark nor a text elsewhere", () => {
    const all = found((files) => {
      edit(
        files,
        LEDGER,
        "</sheetData>",
        row(
          90,
          `${text("A90", "-")}${text("B90", "=HYPERLINK(1)")}${text("C90", "+81-90")}${text("D90", "=1")}`,
        ),
      );
      edit(files, SHEET, "</sheetData>", row(9, text("A9", "-5人")));
    });
    expect(of(all, "share/formula-like-text")).toEqual([
      ["share/formula-like-text", "台帳!B90", { cells: 2, sign: "=" }],
      ["share/formula-like-text", "台帳!C90", { cells: 1, sign: "+" }],
    ]);
  });

  it("is a name with a path, and no name of cells", () => {
    const all = found((files) => {
      edit(
        files,
        "xl/workbook.xml",
        "<definedNames>",
        '<definedNames><definedName name="元">"C:\\総務課\\名簿.xlsx"</definedName>',
      );
    });
    expect(of(all, "share/name-with-path")).toEqual([["share/name-with-path", "!", { name: "元" }]]);
  });

  it("is text in the colour of the ground", () => {
    const all = found((files) => {
      edit(files, "xl/styles.xml", /<fonts[^>]*>/, '<fonts count="2"><font><color rgb="FFFFFFFF"/></font>');
      edit(files, SHEET, "</sheetData>", row(9, text("B9", "下書き")));
    });
    expect(of(all, "share/invisible-text").map(([, place]) => place)).toContain("指標!A1");
  });
});
