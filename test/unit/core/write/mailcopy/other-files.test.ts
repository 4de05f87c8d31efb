import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { runToTheEnd } from "../../../../../src/core/values/steps/run-to-the-end";
import { mailCopySteps, type MailCopy } from "../../../../../src/core/write/mailcopy/mail-copy";
import type { MailCopyRequest } from "../../../../../src/core/write/mailcopy/request/mail-copy-request";
import { asStrict } from "../../../../support/mailcopy/as-strict";
import { partsWith } from "../../../../support/mailcopy/raw-contents";
import { SECRET_PLACES, secretOf } from "../../../../support/mailcopy/secret-places";
import { secretWorkbook } from "../../../../support/mailcopy/secret-workbook";
import { packageFaults } from "../../../../support/package/package-faults";

type Files = Record<string, Uint8Array>;

const SHEET = "xl/worksheets/sheet1.xml";
const LEDGER = "xl/worksheets/sheet2.xml";
const DRAWING = "xl/drawings/drawing1.xml";
/** The beginning of a sheet whose view names a pane in Office's own word. */
const TOP_LEFT =
  '<sheetViews><sheetView workbookViewId="0"><selection pane="topLeft" activeCell="A1" sqref="A1"/></sheetView></sheetViews><sheetData>';

function edit(files: Files, part: string, from: string | RegExp, to: string): void {
  const before = strFromU8(files[part] ?? new Uint8Array());
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${part} has no ${String(from)}`);
  files[part] = strToU8(after);
}

/** The copy of the workbook with a name in every hiding place, after a change of its files. */
function copyOf(change: (files: Files) => void, request: Partial<MailCopyRequest> = {}): MailCopy {
  const files = unzipSync(secretWorkbook());
  change(files);
  const personal = SECRET_PLACES.map((place, index) => ({
    text: secretOf(place),
    origin: `台帳!B${String(index + 2)}`,
  }));
  const asked = {
    sheets: ["指標"],
    definitions: undefined,
    personal,
    confirmed: new Set<string>(),
    ...request,
  };
  return runToTheEnd(mailCopySteps(zipSync(files), asked));
}

function partOf({ bytes, report }: MailCopy, name: string): string {
  if (!bytes) throw new Error(`No copy: ${JSON.stringify(report.proof?.faults ?? report.personal)}`);
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

const dropped = ({ report }: MailCopy, kind: string): readonly string[] =>
  report.removed.find((one) => one.kind === kind)?.places ?? [];

describe("mailCopySteps on other kinds of files", () => {
  it.each<[string, (files: Files) => void, string]>([
    ["Strict", asStrict, 'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"'],
    [
      "with macros",
      (files) => {
        edit(
          files,
          "[Content_Types].xml",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
          "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        );
      },
      "<workbookPr/>",
    ],
    [
      "counting days from 1904",
      (files) => {
        edit(files, "xl/workbook.xml", "<workbookPr ", '<workbookPr date1904="1" ');
      },
      '<workbookPr date1904="1"/>',
    ],
    [
      "with prefixes of its own",
      (files) => {
        edit(files, LEDGER, /<(\/?)([a-zA-Z])/g, "<$1x:$2");
        edit(files, LEDGER, "xmlns=", "xmlns:x=");
      },
      "<workbookPr/>",
    ],
  ])("makes a copy of a file %s, with none of the names", (_, change, expected) => {
    const copy = copyOf(change);
    expect(partOf(copy, "xl/workbook.xml")).toContain(expected);
    expect(packageFaults(copy.bytes ?? new Uint8Array())).toEqual([]);
    expect(
      SECRET_PLACES.filter((place) => partsWith(copy.bytes ?? new Uint8Array(), secretOf(place)).length > 0),
    ).toEqual([]);
  });
});

describe("mailCopySteps where something repeats what is left out", () => {
  const listed = (files: Files, text: string): void => {
    edit(
      files,
      LEDGER,
      "</sheetData>",
      `<row r="90"><c r="A90" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData>`,
    );
  };

  it("lets go of a header that repeats the company of the file's properties", () => {
    const copy = copyOf((files) => {
      edit(files, "docProps/app.xml", /<Company>[^<]*/, "<Company>立科町役場総務課");
      edit(files, SHEET, /<oddHeader>[^<]*/, "<oddHeader>立科町役場総務課");
    });
    expect(partOf(copy, SHEET)).not.toContain("oddHeader");
    expect(dropped(copy, "headerFooter")).toEqual(["指標"]);
  });

  it("calls a style in another way that is called after a removed sheet", () => {
    const copy = copyOf((files) => {
      listed(files, "住民ワーカー名簿");
      edit(files, "xl/styles.xml", 'name="Normal"', 'name="標準_住民ワーカー名簿"');
    });
    expect(partOf(copy, "xl/styles.xml")).toContain('name="Style 0"');
  });

  it("lets go of a defined name that is a text of a removed sheet, with the formula that uses it", () => {
    const copy = copyOf((files) => {
      listed(files, "合計率の説明");
      edit(
        files,
        "xl/workbook.xml",
        "<definedNames>",
        '<definedNames><definedName name="合計率の説明">指標!$B$2</definedName>',
      );
      edit(files, SHEET, "合計率*2", "合計率の説明*2");
    });
    expect(dropped(copy, "name")).toContain("合計率の説明");
    expect(partOf(copy, SHEET)).toContain('<c r="B3"><v>4</v></c>');
  });

  it("keeps a text that a visible cell has as well, in cells and formulas", () => {
    const copy = copyOf((files) => {
      listed(files, "登録者数（延べ）【人】");
      edit(files, SHEET, "B2/100", 'IF(A2="登録者数（延べ）【人】",B2/100,0)');
    });
    expect(partOf(copy, SHEET)).toContain("登録者数（延べ）【人】");
  });

  it("writes the value of a formula whose text only a removed sheet has", () => {
    const copy = copyOf((files) => {
      listed(files, "面談の記録あり");
      edit(files, SHEET, "B2/100", 'IF(A2="面談の記録あり",B2/100,0)');
    });
    expect(partOf(copy, SHEET)).toContain('<c r="C2"><v>1.2</v></c>');
    expect(dropped(copy, "formula")).toContain("指標!C2");
  });

  it.each(["Form A", "Work Sheet", "Office Document", "Top Left", "Shared Strings"])(
    "takes Office's own words, written as one, for no trace of %s on a removed sheet",
    (text) => {
      const copy = copyOf((files) => {
        listed(files, text);
        edit(files, SHEET, "<sheetData>", TOP_LEFT);
      });
      expect(copy.report.proof?.faults).toEqual([]);
      expect(partOf(copy, SHEET)).toContain("topLeft");
    },
  );

  it("finds words of a removed sheet in an attribute that has them with their space", () => {
    const copy = copyOf((files) => {
      listed(files, "Top Left");
      edit(files, SHEET, "<sheetData>", TOP_LEFT.replace('pane="topLeft"', 'pane="Top Left"'));
    });
    expect(copy.report.proof?.faults.map(({ kind, part }) => [kind, part])).toEqual([["removed", SHEET]]);
  });

  it("takes the names of the package's own parts for no trace of a removed sheet", () => {
    const copy = copyOf((files) => {
      for (const text of ["Workbook", "Styles", "SharedStrings", "theme", "rels"]) listed(files, text);
    });
    expect(copy.report.proof?.faults).toEqual([]);
    expect(copy.bytes).toBeDefined();
  });

  it("leaves letters out of the theme that are called as a text of a removed sheet, and the theme with its main ones", () => {
    const themed = (latin: string): MailCopy =>
      copyOf((files) => {
        listed(files, "Nyala");
        const fonts = `<a:majorFont><a:latin typeface="${latin}"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Ethi" typeface="Nyala"/><a:font script="Jpan" typeface="游ゴシック"/></a:majorFont>`;
        edit(
          files,
          "xl/theme/theme1.xml",
          '<a:fontScheme name="x"/>',
          `<a:fontScheme name="x">${fonts}</a:fontScheme>`,
        );
      });
    const theme = partOf(themed("Calibri"), "xl/theme/theme1.xml");
    expect(theme).toContain('<a:font script="Jpan" typeface="游ゴシック"/>');
    expect(theme).not.toContain("Ethi");
    const without = themed("Nyala");
    expect(partOf(without, "xl/theme/theme1.xml")).toBe("");
    expect(without.report.proof?.faults).toEqual([]);
  });

  it("lets a person confirm the cell in which a name may stay", () => {
    const name = secretOf("comment");
    const plant = (files: Files): void => {
      edit(
        files,
        SHEET,
        '<c r="B2"><v>120</v></c>',
        `<c r="B2" t="inlineStr"><is><t>所長 ${name}</t></is></c>`,
      );
    };
    expect(copyOf(plant).report.personal.map(({ cell }) => cell)).toEqual(["指標!B2"]);
    const confirmed = copyOf(plant, { confirmed: new Set(["指標!B2"]) });
    expect(partOf(confirmed, SHEET)).toContain(name);
    expect(partsWith(confirmed.bytes ?? new Uint8Array(), name)).toEqual([SHEET]);
  });

  it("writes values for a shared formula and all that share it", () => {
    const copy = copyOf((files) => {
      edit(files, SHEET, "<f>B2/100</f>", '<f t="shared" ref="C2:C3" si="0">台帳!C2</f>');
      edit(files, SHEET, '<c r="C3" t="str"><f>TEXT(B2,"0")</f>', '<c r="C3"><f t="shared" si="0"/>');
    });
    expect(partOf(copy, SHEET)).toContain('<c r="C2"><v>1.2</v></c>');
    expect(partOf(copy, SHEET)).toContain('<c r="C3"><v>120</v></c>');
    expect(dropped(copy, "formula")).toEqual(expect.arrayContaining(["指標!C2", "指標!C3"]));
  });

  it("writes what a macro's function came to, since the copy has no macros", () => {
    const copy = copyOf((files) => {
      edit(files, SHEET, "<f>B2/100</f>", "<f>町独自の計算(B2)</f>");
    });
    expect(partOf(copy, SHEET)).toContain('<c r="C2"><v>1.2</v></c>');
    expect(dropped(copy, "formula")).toContain("指標!C2");
  });

  it("passes on no result that tells where the file was, of a formula that stays or goes, alone or shared", () => {
    const place = "C:\\Users\\soumu01\\[指標.xlsx]指標";
    const told = (formula: string): string => `${formula}<v>${place}</v></c>`;
    const copy = copyOf((files) => {
      const cells =
        `<c r="A9" t="str">${told('<f>CELL("filename",A1)</f>')}<c r="B9" t="str">${told('<f>CELL("filename",台帳!A1)</f>')}` +
        `<c r="C9" t="str">${told('<f t="shared" ref="C9:D9" si="7">CELL("filename",A1)</f>')}<c r="D9" t="str">${told('<f t="shared" si="7"/>')}`;
      edit(files, SHEET, "</sheetData>", `<row r="9">${cells}</row></sheetData>`);
    });
    expect(partOf(copy, SHEET)).toContain('CELL("filename",A1)');
    expect(partsWith(copy.bytes ?? new Uint8Array(), "soumu01")).toEqual([]);
    expect(dropped(copy, "formulaWithoutValue")).toContain("指標!B9");
  });

  it.each([
    ["a name as UTF-8 in an address", `https://example.jp/?q=${encodeURIComponent(secretOf("comment"))}`],
    [
      "a name in two words of a search",
      `https://example.jp/?q=${encodeURIComponent(secretOf("comment").slice(0, 2))}+${encodeURIComponent(secretOf("comment").slice(2))}`,
    ],
    [
      "a name in an address within an address",
      `https://example.jp/?to=${encodeURIComponent(`https://example.jp/?q=${encodeURIComponent(secretOf("comment"))}`)}`,
    ],
    ["an address that cannot be read", "https://example.jp/?q=%97%A7%89%C8"],
    ["somebody's own storage", "https://town-my.sharepoint.com/personal/soumu01/a.xlsx"],
  ])("lets go of a link to %s", (_, address) => {
    const plant = (files: Files): void => {
      edit(files, "xl/worksheets/_rels/sheet1.xml.rels", /Target="https?:[^"]*"/, `Target="${address}"`);
    };
    const copy = copyOf(plant);
    expect(dropped(copy, "link").length).toBeGreaterThan(
      dropped(
        copyOf(() => undefined),
        "link",
      ).length,
    );
    expect(partsWith(copy.bytes ?? new Uint8Array(), "%")).toEqual([]);
  });

  it("finds a name with characters in it that nobody sees, on a sheet to be kept", () => {
    const [first = "", ...rest] = secretOf("comment");
    const copy = copyOf((files) => {
      const name = `${first}\u200b${rest.join("")}\u{e0100}`;
      edit(
        files,
        SHEET,
        "</sheetData>",
        `<row r="9"><c r="A9" t="inlineStr"><is><t>${name}</t></is></c></row></sheetData>`,
      );
    });
    expect(copy.report.personal.map(({ cell }) => cell)).toEqual(["指標!A9"]);
  });

  it("takes nothing for seen that lies below a merged cell, in a row too low or in a column too narrow to show it", () => {
    const hide: readonly ((files: Files) => void)[] = [
      (files) => {
        edit(
          files,
          SHEET,
          "</sheetData>",
          '</sheetData><mergeCells count="1"><mergeCell ref="A9:B10"/></mergeCells>',
        );
      },
      (files) => {
        edit(files, SHEET, '<row r="10">', '<row r="10" ht="0.5" customHeight="1">');
      },
      (files) => {
        edit(
          files,
          SHEET,
          "<sheetData>",
          '<cols><col min="2" max="2" width="0.1" customWidth="1"/></cols><sheetData>',
        );
      },
      () => undefined,
    ];
    const made = hide.map((change) => {
      const copy = copyOf((files) => {
        listed(files, "面談の記録あり");
        const text = '<c r="B10" t="inlineStr"><is><t>面談の記録あり</t></is></c>';
        edit(
          files,
          SHEET,
          "</sheetData>",
          `<row r="9"><c r="A9"><v>1</v></c></row><row r="10">${text}</row></sheetData>`,
        );
        change(files);
      });
      return [copy.bytes !== undefined, copy.report.proof?.faults.map(({ kind, cell }) => `${kind} ${cell}`)];
    });
    const refused = [false, ["removed 指標!B10"]];
    // The last one shows it: there it may stay.
    expect(made).toEqual([refused, refused, refused, [true, []]]);
  });

  it("lets go of what is hidden in the list of what is drawn, and of pictures with a part cut off", () => {
    const hidden = copyOf((files) => {
      edit(files, DRAWING, 'id="4" name="吹き出し"', 'id="4" name="吹き出し" hidden="1"');
      edit(
        files,
        DRAWING,
        /<a:t>[^<]*<\/a:t><\/a:r><a:r><a:t>[^<]*/,
        "<a:t>下書き</a:t></a:r><a:r><a:t>のメモ",
      );
    });
    expect(partsWith(hidden.bytes ?? new Uint8Array(), "下書きのメモ")).toEqual([]);
    const shown = copyOf((files) => {
      edit(
        files,
        DRAWING,
        /<a:t>[^<]*<\/a:t><\/a:r><a:r><a:t>[^<]*/,
        "<a:t>下書き</a:t></a:r><a:r><a:t>のメモ",
      );
    });
    expect(partsWith(shown.bytes ?? new Uint8Array(), "下書きのメモ")).toEqual(["xl/drawings/drawing1.xml"]);
    const cut = copyOf((files) => {
      edit(files, DRAWING, "<a:stretch>", '<a:srcRect r="30000"/><a:stretch>');
    });
    expect(cut.report.proof?.notSeen).toEqual([]);
    expect(dropped(cut, "picture")).toContain("指標");
  });

  it("reads a text on through a comment of XML, as Excel does", () => {
    const copy = copyOf((files) => {
      const text = "<is><t>面談の<!-- x -->記録あり</t></is>";
      edit(
        files,
        LEDGER,
        "</sheetData>",
        `<row r="90"><c r="A90" t="inlineStr">${text}</c></row></sheetData>`,
      );
      edit(files, SHEET, /<oddHeader>[^<]*/, "<oddHeader>面談の記録あり");
    });
    expect(partOf(copy, SHEET)).not.toContain("面談の記録あり");
  });

  it("makes labels and name of a series its own with its figures, and leaves a series of kept cells alive", () => {
    const pointed = (formula: string, kind: "num" | "str", ...values: readonly string[]): string => {
      const points = values.map((value, index) => `<c:pt idx="${String(index)}"><c:v>${value}</c:v></c:pt>`);
      return `<c:${kind}Ref><c:f>${formula}</c:f><c:${kind}Cache>${points.join("")}</c:${kind}Cache></c:${kind}Ref>`;
    };
    const series = (sheet: string): string =>
      `<c:ser><c:idx val="0"/><c:tx>${pointed("指標!$A$2", "str", "登録者")}</c:tx><c:cat>${pointed("指標!$A$2:$A$3", "str", "甲地区", "乙地区")}</c:cat>` +
      `<c:val>${pointed(`${sheet}!$B$2:$B$3`, "num", "120", "4")}</c:val></c:ser>`;
    const chart = (sheet: string): string => {
      const copy = copyOf((files) => {
        edit(files, "xl/charts/chart1.xml", /<c:ser>.*<\/c:ser>/s, series(sheet));
      });
      return partOf(copy, "xl/charts/chart1.xml");
    };
    const own = chart("台帳");
    expect(own).toContain("<c:tx><c:v>登録者</c:v></c:tx>");
    expect(own).toContain('<c:cat><c:strLit><c:pt idx="0"><c:v>甲地区</c:v></c:pt>');
    expect(own).toContain('<c:val><c:numLit><c:pt idx="0"><c:v>120</c:v></c:pt>');
    expect(own).not.toContain("<c:f>");
    const alive = chart("指標");
    expect(alive).not.toContain("Lit>");
    expect([...alive.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, formula]) => formula)).toEqual([
      "指標!$A$2",
      "指標!$A$2:$A$3",
      "指標!$B$2:$B$3",
    ]);
  });
});

describe("mailCopySteps on what other programs write", () => {
  const STYLES = "xl/styles.xml";
  const withPart = (files: Files, name: string, type: string, content: string): void => {
    files[name] = strToU8(content);
    edit(
      files,
      "[Content_Types].xml",
      "</Types>",
      `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/></Types>`,
    );
  };
  const whole = (copy: MailCopy): MailCopy => {
    expect(copy.report.proof?.faults).toEqual([]);
    expect(packageFaults(copy.bytes ?? new Uint8Array())).toEqual([]);
    return copy;
  };

  it("gives a formula its text where the file has it among the shared ones", () => {
    const copy = copyOf((files) => {
      edit(
        files,
        SHEET,
        '<c r="C3" t="str"><f>TEXT(B2,"0")</f><v>120</v></c>',
        '<c r="C3" t="s"><f>A2&amp;""</f><v>1</v></c>',
      );
    });
    expect(partOf(whole(copy), SHEET)).toContain(
      '<c r="C3" t="str"><f>A2&amp;""</f><v>登録者数（延べ）【人】</v></c>',
    );
  });

  it("writes the places of rows and cells that the file only has in their order", () => {
    const copy = copyOf((files) => {
      const cells = '<c r="C9"><v>1</v></c><c><v>2</v></c><c><f>台帳!C2</f><v>3</v></c>';
      edit(files, SHEET, "</sheetData>", `<row r="9">${cells}</row><row><c><v>4</v></c></row></sheetData>`);
    });
    expect(partOf(whole(copy), SHEET)).toContain(
      '<row r="9"><c r="C9"><v>1</v></c><c r="D9"><v>2</v></c><c r="E9"><v>3</v></c></row><row r="10"><c r="A10"><v>4</v></c></row>',
    );
    expect(dropped(copy, "formula")).toContain("指標!E9");
  });

  it("keeps the letters that are there for whoever does not know a later addition, so that their numbers hold", () => {
    const copy = copyOf((files) => {
      const fonts = (size: string): string => `<font><sz val="${size}"/><name val="Arial"/></font>`;
      edit(
        files,
        STYLES,
        "</fonts>",
        `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:hs="urn:hs" Requires="hs">${fonts("8")}</mc:Choice><mc:Fallback>${fonts("9")}</mc:Fallback></mc:AlternateContent></fonts>`,
      );
      edit(files, STYLES, '<xf numFmtId="164" xfId="1"/>', '<xf numFmtId="164" fontId="1" xfId="1"/>');
    });
    expect(partOf(whole(copy), STYLES)).toContain(
      '<fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><sz val="9"/><name val="Arial"/></font></fonts>',
    );
  });

  it("names no style that the file does not have, and counts what there is", () => {
    const copy = copyOf((files) => {
      edit(files, STYLES, /<cellStyleXfs.*<\/cellStyleXfs>/, "");
      edit(files, STYLES, '<fonts count="1">', '<fonts count="5">');
    });
    const styles = partOf(whole(copy), STYLES);
    expect(styles).toContain('<fonts count="1">');
    expect(styles).not.toContain("xfId");
  });

  it("takes the place of a drawing for no trace of another drawing at the same place", () => {
    const copy = copyOf((files) => {
      edit(files, DRAWING, "<xdr:colOff>0<", "<xdr:colOff>304800<");
      withPart(
        files,
        "xl/drawings/drawing9.xml",
        "drawing",
        '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>304800</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>152400</xdr:rowOff></xdr:from></xdr:oneCellAnchor></xdr:wsDr>',
      );
    });
    expect(partOf(whole(copy), DRAWING)).toContain("<xdr:colOff>304800<");
  });

  it.each([
    ["stays where it has page numbers alone", "&amp;L&amp;A&amp;C&amp;P/&amp;N&amp;R&amp;D", true],
    ["goes where it has words", "&amp;C住民の一覧の図", false],
  ])("has a header that a sheet with a chart has too, which %s", (_, header, isKept) => {
    const copy = copyOf((files) => {
      edit(files, SHEET, /<oddHeader>[^<]*/, `<oddHeader>${header}`);
      withPart(
        files,
        "xl/chartsheets/sheet9.xml",
        "spreadsheetml.chartsheet",
        `<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><headerFooter><oddHeader>${header}</oddHeader></headerFooter></chartsheet>`,
      );
    });
    expect(partOf(whole(copy), SHEET).includes("oddHeader")).toBe(isKept);
  });
});
