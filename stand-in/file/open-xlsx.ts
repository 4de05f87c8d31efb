import type { BookState, SheetState } from "../model/book-state";
import { lostPart, type LostPart } from "./lost/lost-part";
import { readCharts } from "./charts/drawing-reader";
import {
  openPackage,
  readXmlPart,
  relationshipKind,
  relationshipsOf,
  type OpcPackage,
  type Relationship,
} from "../../src/ooxml/package/opc-package";
import type { Dialect } from "../../src/ooxml/package/dialect";
import { readSharedTexts } from "./sheet/cell-reader";
import { readSheet, type SheetContext } from "./sheet/sheet-reader";
import { sheetSource } from "./sheet/sheet-source";
import { newStylesheet } from "./styles/new-stylesheet";
import { DEFAULT_FONT, readPalette, readStyleTable } from "./styles/style-table";
import { readThemeColors } from "./styles/theme";
import { damaged, UnreadableFile } from "../../src/ooxml/package/unreadable-file";
import { readAddInSettings } from "./workbook/add-in-settings";
import type { BookSource, OtherSheet } from "./workbook/book-source";
import { readDefinedNames } from "./workbook/defined-names";
import { readDocumentProperties } from "./workbook/document-properties";
import { readStructureProtection } from "./workbook/structure-protection";
import {
  booleanAttribute,
  child,
  children,
  numberAttribute,
  type XmlElement,
} from "../../src/ooxml/xml/xml-element";

/**
 * Opens the bytes of an .xlsx (or .xlsm, .xltx) as a workbook's state. What a save could not put back is in `lost`;
 * what only the file knows is kept in the `source` fields. Rejects with UnreadableFile.
 */
export async function openXlsx(bytes: Uint8Array): Promise<{ book: BookState; lost: LostPart[] }> {
  // Lets a page show that it is busy before the long part begins.
  await Promise.resolve();
  const source = openPackage(bytes);
  try {
    return readBook(source);
  } catch (cause) {
    if (cause instanceof UnreadableFile) throw cause;
    throw damaged("inside", undefined, cause instanceof Error ? cause.message : String(cause));
  }
}

const VISIBILITY: Readonly<Record<string, SheetState["visibility"]>> = {
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

function readBook(source: OpcPackage): { book: BookState; lost: LostPart[] } {
  const workbookPart = findWorkbook(source);
  const workbook = readXmlPart(source, workbookPart);
  if (workbook.name !== "workbook") throw new UnreadableFile("notXlsx", `a package about <${workbook.name}>`);
  const relationships = relationshipsOf(source, workbookPart);
  const theme = readThemeColors(partOfKind(source, relationships, "theme"));
  const stylesPart = relationships.find(
    (relationship) => relationshipKind(relationship) === "styles",
  )?.target;
  const stylesRoot = stylesPart === undefined ? newStylesheet(DEFAULT_FONT) : readXmlPart(source, stylesPart);
  const styles = readStyleTable(stylesRoot, theme);
  const date1904 = booleanAttribute(child(workbook, "workbookPr"), "date1904");
  const lost: LostPart[] = macros(relationships);
  const windows = children(child(workbook, "bookViews"), "workbookView").length;
  if (windows > 1) lost.push(lostPart("furtherWindows"));
  const context: SheetContext = {
    package: source,
    texts: readSharedTexts(partOfKind(source, relationships, "sharedStrings")),
    styles,
    palette: readPalette(stylesRoot, theme),
    date1904,
    lost,
  };
  const read = readSheets(workbook, relationships, context);
  const structureProtection = readStructureProtection(workbook);
  const book: BookState = {
    sheets: read.sheets,
    names: [],
    activeSheet: activeSheet(workbook, read),
    date1904,
    defaultFont: styles.defaultFont,
    ...(styles.usualVertical === "Center" ? {} : { usualVertical: styles.usualVertical }),
    ...(structureProtection ? { structureProtection } : {}),
    properties: readDocumentProperties(source),
    settings: readAddInSettings(source),
    source: {
      kind: "xlsx-book",
      package: withoutReadParts(source, relationships),
      workbookPart,
      workbook,
      relationships,
      packageRelationships: relationshipsOf(source, ""),
      dialect: dialectOf(source),
      styles,
      otherSheets: read.otherSheets,
    } satisfies BookSource,
  };
  readDefinedNames(workbook, book, (place) => read.places[place], lost);
  return { book, lost };
}

/** A binary workbook (.xlsb) has one too, but not in XML. */
function findWorkbook(source: OpcPackage): string {
  const part = relationshipsOf(source, "").find(
    (relationship) => relationshipKind(relationship) === "officeDocument",
  )?.target;
  if (part === undefined || !source.parts.has(part))
    throw new UnreadableFile("notXlsx", "no office document inside");
  if (!part.toLowerCase().endsWith(".xml")) throw new UnreadableFile("notXlsx", part);
  return part;
}

/** Sheets of Excel 4 macros, which an .xlsx may not hold. */
const MACRO_SHEETS = new Set(["xlMacrosheet", "xlIntlMacrosheet"]);

/** A Strict file names the relationship to its workbook by an address of its own. */
function dialectOf(source: OpcPackage): Dialect {
  const { type } =
    relationshipsOf(source, "").find((relationship) => relationshipKind(relationship) === "officeDocument") ??
    {};
  return type?.startsWith("http://purl.oclc.org/") === true ? "strict" : "transitional";
}

interface SheetsRead {
  readonly sheets: SheetState[];
  readonly otherSheets: OtherSheet[];
  /** The worksheet at each place of the workbook; undefined where a sheet of another kind stands. */
  readonly places: (SheetState | undefined)[];
}

function readSheets(
  workbook: XmlElement,
  relationships: readonly Relationship[],
  context: SheetContext,
): SheetsRead {
  const read: SheetsRead = { sheets: [], otherSheets: [], places: [] };
  for (const node of children(child(workbook, "sheets"), "sheet")) {
    const id = node.attributes["r:id"] ?? "";
    const relationship = relationships.find((candidate) => candidate.id === id);
    const name = node.attributes.name ?? "";
    const state = node.attributes.state;
    const kind = relationship && relationshipKind(relationship);
    if (id === "" || MACRO_SHEETS.has(kind ?? "")) {
      // Modules of Excel 5 macros are in the list of sheets, but have no part in a file without macros.
      context.lost.push(lostPart(id === "" ? "sheetWithoutPart" : "macroSheet", name));
      read.places.push(undefined);
      continue;
    }
    if (!relationship || !context.package.parts.has(relationship.target))
      throw damaged("missing", relationship?.target ?? `${name} (${id})`);
    if (kind !== "worksheet") {
      read.otherSheets.push({ name, state, relationship, afterSheet: read.sheets.at(-1)?.id });
      read.places.push(undefined);
      continue;
    }
    const number = read.sheets.length;
    const sheet = readSheet(
      { name, visibility: VISIBILITY[state ?? ""] ?? "Visible", partName: relationship.target, number },
      context,
    );
    sheet.id = uniqueSheetId(sheet.id, number, read.sheets);
    sheet.charts = readCharts(
      sheet,
      sheetSource(sheet.source)?.drawing,
      context.package,
      context.palette.theme,
      number,
    );
    read.sheets.push(sheet);
    read.places.push(sheet);
  }
  if (read.sheets.length === 0) throw damaged("noWorksheet");
  return read;
}

/** Excel's own ids count the sheets; copies made outside Excel may share one. */
function uniqueSheetId(own: string, number: number, others: readonly SheetState[]): string {
  const taken = new Set(others.map((sheet) => sheet.id));
  if (own !== "" && !taken.has(own)) return own;
  for (let candidate = number; ; candidate += 1) {
    const id = `{00000000-0001-0000-${candidate.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
    if (!taken.has(id)) return id;
  }
}

function activeSheet(workbook: XmlElement, read: SheetsRead): string {
  const view = child(child(workbook, "bookViews"), "workbookView");
  const active = read.places[numberAttribute(view, "activeTab") ?? 0];
  const visible = read.sheets.find((sheet) => sheet.visibility === "Visible");
  const shown = active?.visibility === "Visible" ? active : (visible ?? read.sheets[0]);
  return shown?.name ?? "";
}

function partOfKind(
  source: OpcPackage,
  relationships: readonly Relationship[],
  kind: string,
): Uint8Array | undefined {
  const part = relationships.find((relationship) => relationshipKind(relationship) === kind)?.target;
  return part === undefined ? undefined : source.parts.get(part)?.bytes;
}

function macros(relationships: readonly Relationship[]): LostPart[] {
  const hasMacros = relationships.some((relationship) => relationshipKind(relationship) === "vbaProject");
  return hasMacros ? [lostPart("macros")] : [];
}

/** Rows and shared texts are wholly in the state; keeping their XML would double the memory. */
function withoutReadParts(source: OpcPackage, relationships: readonly Relationship[]): OpcPackage {
  const read = new Set(
    relationships
      .filter((relationship) =>
        ["worksheet", "sharedStrings", "calcChain"].includes(relationshipKind(relationship)),
      )
      .map(({ target }) => target),
  );
  return { parts: new Map([...source.parts].filter(([name]) => !read.has(name))) };
}
