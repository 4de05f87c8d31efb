import { strToU8, zipSync } from "fflate";

const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export interface ForeignPackage {
  /** The inside of `<worksheet>` of the only sheet, 台帳, in the order of the schema. */
  readonly worksheet: string;
  /** Attributes of `<worksheet>`, for further namespaces. */
  readonly worksheetAttributes?: string;
  /** Relationships of the sheet: id, kind or whole type, target. */
  readonly sheetRelationships?: readonly (readonly [
    id: string,
    type: string,
    target: string,
    mode?: "External",
  ])[];
  readonly sharedStrings?: string;
  /** Inside of `<workbook>` after `<sheets>`. */
  readonly workbook?: string;
  readonly workbookPr?: string;
  readonly workbookRelationships?: readonly (readonly [id: string, type: string, target: string])[];
  readonly packageRelationships?: readonly (readonly [id: string, type: string, target: string])[];
  readonly styles?: string;
  readonly parts?: Readonly<Record<string, string>>;
  readonly contentTypes?: Readonly<Record<string, string>>;
}

/** An .xlsx as another program writes it, from the XML of its parts. */
export function foreignPackage(contents: ForeignPackage): Uint8Array {
  const files: Record<string, string> = {
    "[Content_Types].xml": contentTypes(contents.contentTypes ?? {}),
    "_rels/.rels": relationships([
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ...(contents.packageRelationships ?? []),
    ]),
    "xl/workbook.xml":
      `<workbook xmlns="${MAIN}" xmlns:r="${R}">${contents.workbookPr ?? "<workbookPr/>"}` +
      `<sheets><sheet name="台帳" sheetId="7" r:id="rId1"/></sheets>${contents.workbook ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"],
      ...(contents.sharedStrings === undefined
        ? []
        : [["rId3", "sharedStrings", "sharedStrings.xml"] as const]),
      ...(contents.workbookRelationships ?? []),
    ]),
    "xl/styles.xml": contents.styles ?? PLAIN_STYLES,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}" xmlns:r="${R}" ${contents.worksheetAttributes ?? ""}>${contents.worksheet}</worksheet>`,
    ...contents.parts,
  };
  if (contents.sharedStrings !== undefined) {
    files["xl/sharedStrings.xml"] = `<sst xmlns="${MAIN}">${contents.sharedStrings}</sst>`;
  }
  if (contents.sheetRelationships) {
    files["xl/worksheets/_rels/sheet1.xml.rels"] = relationships(contents.sheetRelationships);
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

export const PLAIN_STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="游ゴシック"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf><alignment vertical="center"/></xf></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf></cellXfs></styleSheet>';

function relationships(entries: readonly (readonly [string, string, string, string?])[]): string {
  const nodes = entries.map(([id, type, target, mode]) => {
    const uri = type.includes(":") ? type : `${R}/${type}`;
    return `<Relationship Id="${id}" Type="${uri}" Target="${target}"${mode === undefined ? "" : ` TargetMode="${mode}"`}/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${nodes.join("")}</Relationships>`;
}

function contentTypes(own: Readonly<Record<string, string>>): string {
  const overrides = Object.entries({
    "xl/workbook.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
    "xl/worksheets/sheet1.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
    ...own,
  }).map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
    `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${overrides.join("")}</Types>`
  );
}
