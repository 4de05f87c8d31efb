import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { grid, sheet } from "../workbook-builder";
import { fileOfSheets } from "./file-of-sheets";

const ML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = `xmlns:r="${OFFICE}"`;

const TABLE = grid(`
指標	　	令和4年度	令和5年度	令和6年度
登録者数【人】	目標	10	20	30
　	実績	12	18	33
`);
const LEDGER = grid(`
登録番号	氏名	登録日	電話	備考
W-0001	立科花子	44682	0267-56-2311	=1+1
W-0002	林	45047	　	-
`);

/** Every finding of 共有前チェック that a workbook with all of them gives: code, sheet, cell. */
export const ALL_SHARING_FAULTS: readonly (readonly [code: string, sheet: string, cell: string])[] = [
  ["share/personal-data", "指標", "A5"],
  ["share/personal-data", "住民ワーカー台帳", "B2"],
  ["share/hidden-sheet", "控え", ""],
  ["share/hidden-rows", "指標", "A7"],
  ["share/external-link", "指標", "F2"],
  ["share/external-link", "指標", "A2"],
  ["share/comment", "指標", "A1"],
  ["share/pivot-cache", "指標", ""],
  ["share/author", "", ""],
  ["share/name-with-path", "", ""],
  ["share/invisible-text", "指標", "B9"],
  ["share/far-cell", "指標", "A400"],
  ["share/formula-like-text", "住民ワーカー台帳", "E2"],
];

type Files = Record<string, Uint8Array>;

function relationships(
  ...relations: readonly (readonly [kind: string, target: string, mode?: string])[]
): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${relations
    .map(
      ([kind, target, mode], index) =>
        `<Relationship Id="r${String(index + 1)}" Type="${kind.includes(":") ? kind : `${OFFICE}/${kind}`}" Target="${target}"${mode === undefined ? "" : ` TargetMode="${mode}"`}/>`,
    )
    .join("")}</Relationships>`;
}

function withFiles(
  book: Uint8Array,
  change: (files: Files, edit: (part: string, before: string, text: string) => void) => void,
): Uint8Array {
  const files = unzipSync(book);
  change(files, (part, before, text) => {
    const content = strFromU8(files[part] ?? new Uint8Array());
    if (!content.includes(before)) throw new Error(`${part} has no ${before}`);
    files[part] = strToU8(content.replace(before, text + before));
  });
  return zipSync(files);
}

const cell = (at: string, text: string, more = ""): string =>
  `<c r="${at}" t="inlineStr"${more}><is><t>${text}</t></is></c>`;
const row = (number: number, cells: string, more = ""): string =>
  `<row r="${String(number)}"${more}>${cells}</row>`;

/** Cell style 1: white letters, on white ground or on a black one. */
const styles = (ground: string): string =>
  `<styleSheet ${MAIN}><fonts count="2"><font/><font><color rgb="FFFFFFFF"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${ground}</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf fontId="1" fillId="2" xfId="0"/></cellXfs></styleSheet>`;
const WHITE = '<fill><patternFill patternType="none"/></fill>';
const BLACK = '<fill><patternFill patternType="solid"><fgColor rgb="FF000000"/></patternFill></fill>';

/** A workbook in which 共有前チェック finds each of its codes. */
export function bookWithAllSharingFaults(): Uint8Array {
  const sheets = [
    sheet({ name: "指標", cells: TABLE }),
    sheet({ name: "住民ワーカー台帳", cells: LEDGER }),
    sheet({ name: "控え", cells: [["下書きの数値"]], visibility: "hidden" }),
  ];
  return withFiles(fileOfSheets(sheets), (files, edit) => {
    const [book, table] = ["xl/workbook.xml", "xl/worksheets/sheet1.xml"];
    const add = (name: string, type: string, content: string): void => {
      files[name] = strToU8(content);
      edit("[Content_Types].xml", "</Types>", `<Override PartName="/${name}" ContentType="${type}"/>`);
    };
    edit(table, '</row><row r="3">', '<c r="F2"><f>[1]名簿!B2</f><v>1</v></c>');
    edit(
      table,
      "</sheetData>",
      row(5, cell("A5", "担当 立科花子")) +
        row(7, cell("A7", "下書きの行"), ' hidden="1"') +
        row(9, cell("B9", "見えない覚え書き", ' s="1"')) +
        row(400, cell("A400", "遠くの覚え書き")),
    );
    edit(table, "</worksheet>", '<hyperlinks><hyperlink ref="A2" r:id="r1"/></hyperlinks>');
    files[table] = strToU8(
      strFromU8(files[table] ?? new Uint8Array()).replace("<worksheet ", `<worksheet ${R} `),
    );
    files["xl/worksheets/_rels/sheet1.xml.rels"] = strToU8(
      relationships(
        ["hyperlink", "mailto:soumu@example.jp", "External"],
        ["comments", "../comments1.xml"],
        ["pivotTable", "../pivotTables/pivotTable1.xml"],
      ),
    );
    add(
      "xl/comments1.xml",
      `${ML}.comments+xml`,
      `<comments ${MAIN}><authors><author/></authors><commentList><comment ref="A1" authorId="0"><text><t>確認中</t></text></comment></commentList></comments>`,
    );
    add(
      "xl/pivotTables/pivotTable1.xml",
      `${ML}.pivotTable+xml`,
      `<pivotTableDefinition ${MAIN} name="集計" cacheId="1"/>`,
    );
    files["xl/pivotTables/_rels/pivotTable1.xml.rels"] = strToU8(
      relationships(["pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"]),
    );
    add(
      "xl/pivotCache/pivotCacheDefinition1.xml",
      `${ML}.pivotCacheDefinition+xml`,
      `<pivotCacheDefinition ${MAIN}><cacheFields/></pivotCacheDefinition>`,
    );
    add("xl/styles.xml", `${ML}.styles+xml`, styles(WHITE));
    add(
      "docProps/core.xml",
      "application/vnd.openxmlformats-package.core-properties+xml",
      `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>総務課</dc:creator></cp:coreProperties>`,
    );
    edit(
      "_rels/.rels",
      "</Relationships>",
      `<Relationship Id="core" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
    );
    edit(
      "xl/_rels/workbook.xml.rels",
      "</Relationships>",
      `<Relationship Id="styles" Type="${OFFICE}/styles" Target="styles.xml"/>`,
    );
    edit(
      book,
      "</workbook>",
      '<definedNames><definedName name="元">"C:\\総務課\\名簿.xlsx"</definedName></definedNames>',
    );
  });
}

/** What looks like each of them and is none: a page of the web, a name of cells, a gap of a page, white letters on black, a bullet. */
export function bookWithoutSharingFaults(): Uint8Array {
  return withFiles(fileOfSheets([sheet({ name: "指標", cells: TABLE })]), (files, edit) => {
    const table = "xl/worksheets/sheet1.xml";
    edit(
      table,
      "</sheetData>",
      row(7, cell("A7", "-5人は年度途中の数")) +
        row(9, cell("B9", "見える覚え書き", ' s="1"')) +
        row(203, cell("A203", "次のページ")),
    );
    edit(
      table,
      "</worksheet>",
      '<mergeCells count="1"><mergeCell ref="B9:C9"/></mergeCells><hyperlinks><hyperlink ref="A2" r:id="r1"/></hyperlinks>',
    );
    files[table] = strToU8(
      strFromU8(files[table] ?? new Uint8Array()).replace("<worksheet ", `<worksheet ${R} `),
    );
    files["xl/worksheets/_rels/sheet1.xml.rels"] = strToU8(
      relationships(["hyperlink", "https://www.example.jp/", "External"]),
    );
    files["xl/styles.xml"] = strToU8(styles(BLACK));
    edit(
      "[Content_Types].xml",
      "</Types>",
      `<Override PartName="/xl/styles.xml" ContentType="${ML}.styles+xml"/>`,
    );
    edit(
      "xl/_rels/workbook.xml.rels",
      "</Relationships>",
      `<Relationship Id="styles" Type="${OFFICE}/styles" Target="styles.xml"/>`,
    );
    edit(
      "xl/workbook.xml",
      "</workbook>",
      '<definedNames><definedName name="実績">指標!$C$3</definedName></definedNames>',
    );
  });
}
