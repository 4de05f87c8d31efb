import { PackageWriter } from "../../../../ooxml/package/package-writer";
import {
  readXmlPart,
  relationshipKind,
  relationshipsOf,
  targetPart,
} from "../../../../ooxml/package/opc-package";
import { zipSteps } from "../../../../ooxml/package/zip-in-steps";
import { PART_NAMESPACES } from "../../../../ooxml/xml/namespaces";
import { xmlDocument } from "../../../../ooxml/xml/serialize-xml";
import { booleanAttribute, child, element, type XmlElement } from "../../../../ooxml/xml/xml-element";
import type { FormulaScope } from "../formulas/kept-formula";
import type { MailCopyRequest } from "../request/mail-copy-request";
import type { SourceBook, SourceSheet } from "../../../../ooxml/workbook/source-book";
import type { CleanContext } from "./clean-context";
import { keptNames, type KeptName } from "./clean-names";
import { cleanSheetSteps } from "./clean-sheet";
import { addStyles } from "./clean-styles";
import { addTheme } from "./clean-theme";
import { droppedParts } from "./dropped-parts";
import { KeptStrings, sourceStringSteps } from "./kept-strings";
import { madeSheetPart } from "./made-sheet";
import { Removals, type Removed } from "./removals";
import { pickAttributes } from "./shape";

const WORKBOOK = "xl/workbook.xml";
const SPREADSHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface CleanedBook {
  readonly bytes: Uint8Array;
  readonly removed: readonly Removed[];
  /** The original's parts that are not in the copy, nor anything made of them. */
  readonly dropped: readonly string[];
}

/** What is looked for in a copy: `isSecret` must be nowhere, `isSought` in cells only. */
export interface SoughtTexts {
  readonly isSecret: (text: string) => boolean;
  readonly isSought: (text: string) => boolean;
}

/**
 * Builds a copy from nothing, out of what is known to be safe in the sheets to keep: whatever this code does not know is
 * not in it. Pauses after each piece.
 */
export function* cleanBookSteps(
  book: SourceBook,
  request: MailCopyRequest,
  texts: SoughtTexts,
): Generator<undefined, CleanedBook> {
  const sheets = request.sheets.flatMap((name) => {
    const sheet = book.sheets.find((one) => one.name === name);
    return sheet?.part === undefined ? [] : [{ ...sheet, part: sheet.part }];
  });
  const removals = new Removals();
  const { sharedStrings } = book;
  const strings = new KeptStrings(
    sharedStrings === undefined ? [] : yield* sourceStringSteps(book.opc, sharedStrings),
  );
  const writer = new PackageWriter([], book.dialect);
  const [scope, names] = scopeOf(book, sheets, texts, removals);
  const context: CleanContext = {
    book,
    writer,
    scope,
    strings,
    removals,
    isSought: texts.isSought,
    usedStyles: new Set([0]),
    usedDxfs: new Set(),
    usedParts: new Set([book.part, ...sheets.map(({ part }) => part)]),
  };
  writer.relate("", "officeDocument", WORKBOOK);
  // The workbook comes first in the file, and is written last.
  writer.add(WORKBOOK, new Uint8Array(), `${SPREADSHEETML}.sheet.main+xml`);
  const listed: { readonly name: string; readonly id: string }[] = [];
  for (const { name, part } of sheets) {
    const to = writer.freeName("xl/worksheets/sheet", ".xml");
    writer.add(to, yield* cleanSheetSteps(name, part, to, context), `${SPREADSHEETML}.worksheet+xml`);
    listed.push({ name, id: writer.relate(WORKBOOK, "worksheet", to) });
  }
  if (request.definitions) {
    const to = writer.freeName("xl/worksheets/sheet", ".xml");
    writer.add(to, madeSheetPart(request.definitions, strings), `${SPREADSHEETML}.worksheet+xml`);
    listed.push({ name: request.definitions.name, id: writer.relate(WORKBOOK, "worksheet", to) });
  }
  yield* addLooksSteps(context);
  writer.add(
    WORKBOOK,
    xmlDocument(workbookElement(book, listed, names), PART_NAMESPACES.spreadsheet),
    `${SPREADSHEETML}.sheet.main+xml`,
  );
  const dropped = droppedParts(book.opc, context.usedParts);
  for (const { name, kind } of dropped) removals.note(kind, name);
  const bytes = yield* zipSteps(yield* writer.fileSteps());
  return { bytes, removed: removals.all(), dropped: dropped.map(({ name }) => name) };
}

type KeptSheet = SourceSheet & { readonly part: string };

/** What formulas of the copy may point to. */
function scopeOf(
  book: SourceBook,
  sheets: readonly KeptSheet[],
  { isSecret, isSought }: SoughtTexts,
  removals: Removals,
): [FormulaScope, readonly KeptName[]] {
  const kept = new Set(sheets.map(({ name }) => name));
  const folded = new Set([...kept].map((name) => name.toLowerCase()));
  const tables = new Set(sheets.flatMap(({ part }) => tableNames(book, part)));
  const scope = {
    hasSheet: (name: string) => folded.has(name.toLowerCase()),
    hasTable: (name: string) => tables.has(name.toLowerCase()),
    isSecret,
  };
  const names = keptNames(book, scope, kept, isSought, (name) => {
    removals.note("name", name);
  });
  const known = new Set(names.map(({ name }) => name.toLowerCase()));
  // What LET and LAMBDA call their own variables in a file.
  const hasName = (name: string): boolean => name.startsWith("_xlpm.") || known.has(name.toLowerCase());
  return [{ ...scope, hasName }, names];
}

function tableNames({ opc }: SourceBook, sheet: string): string[] {
  return relationshipsOf(opc, sheet)
    .filter((one) => relationshipKind(one) === "table" && targetPart(opc, one) !== undefined)
    .map(({ target }) => {
      const { displayName, name } = readXmlPart(opc, target).attributes;
      return (displayName ?? name ?? "").toLowerCase();
    });
}

function* addLooksSteps(context: CleanContext): Generator<undefined, void> {
  const { book, writer, strings } = context;
  if (book.theme !== undefined && addTheme(book.theme, "xl/theme/theme1.xml", context))
    writer.relate(WORKBOOK, "theme", "xl/theme/theme1.xml");
  if (book.styles !== undefined) {
    addStyles(book.styles, "xl/styles.xml", context);
    writer.relate(WORKBOOK, "styles", "xl/styles.xml");
  }
  if (book.sharedStrings !== undefined) context.usedParts.add(book.sharedStrings);
  if (strings.isEmpty) return;
  writer.add("xl/sharedStrings.xml", yield* strings.partSteps(), `${SPREADSHEETML}.sharedStrings+xml`);
  writer.relate(WORKBOOK, "sharedStrings", "xl/sharedStrings.xml");
}

function workbookElement(
  { workbook, dialect }: SourceBook,
  sheets: readonly { readonly name: string; readonly id: string }[],
  names: readonly KeptName[],
): XmlElement {
  const calculation = child(workbook, "calcPr");
  const view = { xWindow: 0, yWindow: 0, windowWidth: 24000, windowHeight: 12000, activeTab: 0 };
  return element("workbook", { conformance: dialect === "strict" ? "strict" : undefined }, [
    element("workbookPr", {
      date1904: booleanAttribute(child(workbook, "workbookPr"), "date1904") || undefined,
    }),
    element("bookViews", {}, [element("workbookView", view)]),
    element(
      "sheets",
      {},
      sheets.map(({ name, id }, index) => element("sheet", { name, sheetId: index + 1, "r:id": id })),
    ),
    names.length > 0
      ? element(
          "definedNames",
          {},
          names.map((one) => nameElement(one, sheets)),
        )
      : undefined,
    calculation && {
      name: "calcPr",
      attributes: pickAttributes(calculation, [
        "calcMode",
        "refMode",
        "iterate",
        "iterateCount",
        "iterateDelta",
        "fullPrecision",
      ]),
      children: [],
    },
  ]);
}

function nameElement(
  { name, formula, sheet, isHidden }: KeptName,
  sheets: readonly { readonly name: string }[],
): XmlElement {
  const localSheetId = sheet === undefined ? undefined : sheets.findIndex((one) => one.name === sheet);
  return element("definedName", { name, localSheetId, hidden: isHidden || undefined }, [formula]);
}
