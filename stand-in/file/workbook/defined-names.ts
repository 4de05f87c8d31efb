import type { BookState, NameState, PageLayoutState, SheetState } from "../../model/book-state";
import {
  columnLetters,
  formatFixedArea,
  isCellAddress,
  parseAreaAddress,
  sheetColumns,
  sheetRows,
} from "../../model/a1";
import { lostPart, type LostPart } from "../lost/lost-part";
import { formulaSegments } from "../formulas/formula-segments";
import { readStoredFormula, storedFormula } from "../formulas/stored-formula";
import { sheetSource, type SheetSource } from "../sheet/sheet-source";
import {
  booleanAttribute,
  child,
  children,
  element,
  numberAttribute,
  textOf,
  type XmlElement,
} from "../../../src/ooxml/xml/xml-element";

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";
/** Follows from the sheet's filter. */
const FILTER = "_xlnm._FilterDatabase";

/** A sheet's name as a formula writes it, in quotes. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/**
 * Reads `<definedNames>` into the book, and print areas and titles into its sheets. `sheetAt` finds the worksheet at
 * a place in the workbook; names of other kinds of sheets are left out, and told in `lost`.
 */
export function readDefinedNames(
  workbook: XmlElement,
  book: BookState,
  sheetAt: (place: number) => SheetState | undefined,
  lost: LostPart[],
): void {
  for (const node of children(child(workbook, "definedNames"), "definedName")) {
    const place = numberAttribute(node, "localSheetId");
    const sheet = place === undefined ? undefined : sheetAt(place);
    const name = readName(node);
    if (place === undefined) book.names.push(name);
    else if (sheet) readSheetName(sheet, name, textOf(node));
    else lost.push(lostPart("nameOfOtherSheet", undefined, name.name));
  }
}

/** `<definedNames>`; `places` are the positions of the sheets in the saved workbook, by their ids. */
export function definedNamesXml(
  book: BookState,
  places: ReadonlyMap<string, number>,
  lost: LostPart[],
): XmlElement | undefined {
  const nodes: XmlElement[] = [];
  const used = new Set<string>();
  const add = (name: NameState, place: number | undefined, where: string | undefined): void => {
    const key = `${String(place ?? "")}!${name.name.toLowerCase()}`;
    if (used.has(key) || !isValidName(name.name)) {
      lost.push(lostPart("nameRefused", where, name.name));
      return;
    }
    used.add(key);
    nodes.push(nameXml(name, place));
  };
  for (const name of book.names) add(name, undefined, undefined);
  for (const sheet of book.sheets) {
    const place = places.get(sheet.id);
    for (const name of [...namesOfLayout(sheet), ...(sheet.names ?? [])]) add(name, place, sheet.name);
  }
  return nodes.length === 0 ? undefined : element("definedNames", {}, nodes);
}

function readName(node: XmlElement): NameState {
  const comment = node.attributes.comment;
  return {
    name: node.attributes.name ?? "",
    formula: readStoredFormula(textOf(node)),
    visible: !booleanAttribute(node, "hidden"),
    ...(comment === undefined ? {} : { comment }),
  };
}

function readSheetName(sheet: SheetState, name: NameState, stored: string): void {
  if (name.name === FILTER) return;
  if (name.name === PRINT_AREA && readPrintArea(sheet, stored)) return;
  if (name.name === PRINT_TITLES && readPrintTitles(sheet.pageLayout, stored)) return;
  sheet.names = [...(sheet.names ?? []), name];
}

function readPrintArea(sheet: SheetState, stored: string): boolean {
  const references = splitReferences(stored);
  const first = parseAreaAddress(references[0] ?? "");
  if (!first) return false;
  sheet.pageLayout.printArea = first;
  const source = sheetSource(sheet.source);
  if (source && references.length > 1) {
    sheet.source = { ...source, printArea: { first, formula: stored } } satisfies SheetSource;
  }
  return true;
}

function readPrintTitles(layout: PageLayoutState, stored: string): boolean {
  const areas = splitReferences(stored).map(parseAreaAddress);
  if (areas.length === 0 || areas.includes(undefined)) return false;
  for (const area of areas) {
    if (area?.columns === sheetColumns)
      layout.titleRows = { first: area.row, last: area.row + area.rows - 1 };
    else if (area?.rows === sheetRows)
      layout.titleColumns = { first: area.column, last: area.column + area.columns - 1 };
  }
  return true;
}

/** The references of a union without their sheets: `'表 1'!$A:$B,'表 1'!$1:$2` gives `$A:$B` and `$1:$2`. */
function splitReferences(formula: string): string[] {
  const withoutNames = formulaSegments(formula)
    .map((segment) => (segment.kind === "sheet" ? "x" : segment.text))
    .join("");
  return withoutNames.split(",").map((reference) => reference.slice(reference.lastIndexOf("!") + 1).trim());
}

function namesOfLayout(sheet: SheetState): NameState[] {
  const { printArea, titleRows, titleColumns } = sheet.pageLayout;
  const quoted = quoteSheetName(sheet.name);
  const names: NameState[] = [];
  if (printArea) {
    const kept = sheet.shifted === true ? undefined : sheetSource(sheet.source)?.printArea;
    const isKept = kept !== undefined && formatFixedArea(kept.first) === formatFixedArea(printArea);
    const formula = isKept ? kept.formula : `${quoted}!${formatFixedArea(printArea)}`;
    names.push({ name: PRINT_AREA, formula, visible: true });
  }
  const titles = [
    titleColumns && `${quoted}!$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`,
    titleRows && `${quoted}!$${String(titleRows.first + 1)}:$${String(titleRows.last + 1)}`,
  ].filter((title) => title !== undefined);
  if (titles.length > 0) names.push({ name: PRINT_TITLES, formula: titles.join(","), visible: true });
  if (sheet.autoFilter) {
    names.push({ name: FILTER, formula: `${quoted}!${formatFixedArea(sheet.autoFilter)}`, visible: false });
  }
  return names;
}

function nameXml(name: NameState, place: number | undefined): XmlElement {
  const attributes = {
    name: name.name,
    localSheetId: place,
    hidden: name.visible ? undefined : true,
    comment: name.comment,
  };
  return element("definedName", attributes, [storedFormula(name.formula)]);
}

/** A letter or underscore first, no spaces, and nothing that reads as a cell (Excel's rules for names). */
function isValidName(name: string): boolean {
  if (name.startsWith("_xlnm.")) return true;
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u.test(name)) return false;
  return !isCellAddress(name) && !/^(?:r\d*c\d*|[rc])$/i.test(name);
}
