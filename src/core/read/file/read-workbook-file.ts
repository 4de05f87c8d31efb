import {
  readXmlPart,
  relationshipKind,
  relationshipsOf,
  targetPart,
  type OpcPackage,
} from "../../../ooxml/package/opc-package";
import { damaged } from "../../../ooxml/package/unreadable-file";
import { parseXmlSteps } from "../../../ooxml/xml/parse-xml";
import {
  booleanAttribute,
  child,
  children,
  numberAttribute,
  textOf,
  type XmlElement,
} from "../../../ooxml/xml/xml-element";
import { cellNumberFormats } from "../../../ooxml/workbook/number-formats";
import { shownText } from "../../../ooxml/workbook/string-item-text";
import { openBookSteps, type SourceBook } from "../../../ooxml/workbook/source-book";
import { parseReference, type CellAddress } from "../../values/workbook/cell-address";
import type {
  DefinedName,
  SheetSnapshot,
  TableSnapshot,
  Visibility,
  WorkbookSnapshot,
} from "../../values/workbook/snapshot";
import { areaIn, fileSheetSteps, type FileContext, type FileSheet } from "./file-sheet";

/** A workbook's file as the readers of a workbook in Excel take it. */
export interface WorkbookFromFile {
  /** Without charts: nothing is drawn into a file that is only looked at. */
  readonly workbook: WorkbookSnapshot;
  /** Cells with a formula whose value the file does not hold; they count as blank in the snapshot. */
  readonly uncalculated: readonly CellAddress[];
}

/**
 * Reads the bytes of an .xlsx, with pauses, by the same limits as the mail copy. Formulas have the values that the file
 * holds for them; nothing is calculated. Throws UnreadableFile.
 */
export function* workbookFileSteps(
  bytes: Uint8Array,
  fileName: string,
): Generator<undefined, WorkbookFromFile> {
  const book = yield* openBookSteps(bytes);
  const context: FileContext = {
    texts: yield* sharedTextSteps(book),
    formats: book.styles === undefined ? [] : cellNumberFormats(readXmlPart(book.opc, book.styles)),
    date1904: booleanAttribute(child(book.workbook, "workbookPr"), "date1904"),
  };
  const nodes = children(child(book.workbook, "sheets"), "sheet");
  const sheets: SheetSnapshot[] = [];
  const uncalculated: CellAddress[] = [];
  for (const { name, part, index } of book.sheets) {
    if (part === undefined) continue;
    const { uncalculated: cells, ...sheet } = yield* sheetSteps(book.opc, part, context);
    sheets.push({
      name,
      visibility: visibilityOf(nodes[index]),
      ...sheet,
      tables: tablesOf(book.opc, part),
      charts: [],
    });
    for (const cell of cells) uncalculated.push({ sheet: name, ...cell });
  }
  const names = namesOf(book.workbook);
  return { workbook: { sheets, names, fileName, date1904: context.date1904 }, uncalculated };
}

function* sharedTextSteps({ opc, sharedStrings }: SourceBook): Generator<undefined, string[]> {
  const bytes = sharedStrings === undefined ? undefined : opc.parts.get(sharedStrings)?.bytes;
  if (sharedStrings === undefined || bytes === undefined) return [];
  try {
    return children(yield* parseXmlSteps(bytes), "si").map(shownText);
  } catch (cause) {
    throw notXml(sharedStrings, cause);
  }
}

function* sheetSteps(
  { parts }: OpcPackage,
  part: string,
  context: FileContext,
): Generator<undefined, FileSheet> {
  const bytes = parts.get(part)?.bytes;
  if (bytes === undefined) throw damaged("missing", part);
  try {
    return yield* fileSheetSteps(bytes, context);
  } catch (cause) {
    throw notXml(part, cause);
  }
}

function notXml(part: string, cause: unknown): Error {
  return damaged("xml", part, cause instanceof Error ? cause.message : String(cause));
}

function visibilityOf(node: XmlElement | undefined): Visibility {
  const state = node?.attributes.state;
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

function tablesOf(opc: OpcPackage, part: string): TableSnapshot[] {
  return relationshipsOf(opc, part).flatMap((relationship): TableSnapshot[] => {
    if (relationshipKind(relationship) !== "table" || !targetPart(opc, relationship)) return [];
    const root = readXmlPart(opc, relationship.target);
    return areaIn(root.attributes.ref).map((area) => ({
      name: root.attributes.displayName ?? root.attributes.name ?? "",
      area,
      hasHeaderRow: (numberAttribute(root, "headerRowCount") ?? 1) > 0,
      hasTotalsRow: (numberAttribute(root, "totalsRowCount") ?? 0) > 0,
    }));
  });
}

/** Names of the workbook; those of single sheets (print areas and the like) are nobody's business here. */
function namesOf(workbook: XmlElement): DefinedName[] {
  return children(child(workbook, "definedNames"), "definedName")
    .filter((node) => node.attributes.localSheetId === undefined)
    .map((node) => ({ name: node.attributes.name ?? "", refersTo: parseReference(textOf(node)) }));
}
