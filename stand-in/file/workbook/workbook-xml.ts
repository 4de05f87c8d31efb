import type { BookState } from "../../model/book-state";
import { lostPart, type LostPart } from "../lost/lost-part";
import { child, childElements, element, type XmlElement } from "../../../src/ooxml/xml/xml-element";
import { definedNamesXml } from "./defined-names";
import { structureProtectionXml } from "./structure-protection";

/** The order of a workbook's children (CT_Workbook). */
const ORDER = (
  "fileVersion fileSharing workbookPr mc:AlternateContent xr:revisionPtr workbookProtection bookViews sheets " +
  "functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr " +
  "smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** Where the file lay on someone's disk, and which save it was: no part of the saved workbook. */
const DROPPED = new Set(["mc:AlternateContent", "xr:revisionPtr", "fileVersion"]);

/** A sheet of the saved workbook, in order. */
export interface SheetEntry {
  readonly name: string;
  /** `hidden`, `veryHidden`, or nothing. */
  readonly state: string | undefined;
  readonly relationshipId: string;
  /** The id of the sheet's state; undefined for a sheet of another kind. */
  readonly sheetId: string | undefined;
}

/** The workbook part, over what the file had (pivot caches, references to other workbooks). */
export function workbookXml(
  book: BookState,
  entries: readonly SheetEntry[],
  source: XmlElement | undefined,
  lost: LostPart[],
): XmlElement {
  const places = new Map<string, number>();
  entries.forEach((entry, place) => {
    if (entry.sheetId !== undefined) places.set(entry.sheetId, place);
  });
  const written: (XmlElement | undefined)[] = [
    element("workbookPr", {
      ...child(source, "workbookPr")?.attributes,
      codeName: undefined,
      date1904: book.date1904 || undefined,
    }),
    structureProtectionXml(book.structureProtection, source, lost),
    bookViews(book, entries, source),
    element("sheets", {}, entries.map(sheetXml)),
    definedNamesXml(book, places, lost),
    // Another engine made the results: Excel makes them anew when it opens the file.
    element("calcPr", { calcId: 191029, ...child(source, "calcPr")?.attributes, fullCalcOnLoad: true }),
  ];
  const known = new Set([
    "workbookPr",
    "workbookProtection",
    "bookViews",
    "sheets",
    "definedNames",
    "calcPr",
  ]);
  const carried = childElements(source).filter((node) => !known.has(node.name) && !DROPPED.has(node.name));
  for (const { name } of carried)
    if (!ORDER.includes(name)) lost.push(lostPart("foreignElement", undefined, name));
  const all = [...written.filter((node) => node !== undefined), ...carried];
  const root = source ?? element("workbook");
  return { ...root, children: ORDER.flatMap((name) => all.filter((node) => node.name === name)) };
}

/** The place of the sheet that Excel shows first; never a hidden one. */
export function activePlace(book: BookState, entries: readonly SheetEntry[]): number {
  const active = entries.findIndex((entry) => entry.name === book.activeSheet && entry.state === undefined);
  return active >= 0
    ? active
    : Math.max(
        0,
        entries.findIndex((entry) => entry.state === undefined),
      );
}

function bookViews(
  book: BookState,
  entries: readonly SheetEntry[],
  source: XmlElement | undefined,
): XmlElement {
  const old = child(child(source, "bookViews"), "workbookView")?.attributes;
  const { firstSheet: _firstSheet, ...kept } = old ?? {};
  const size = { xWindow: 0, yWindow: 0, windowWidth: 28_800, windowHeight: 15_000 };
  return element("bookViews", {}, [
    element("workbookView", { ...(old ? kept : size), activeTab: activePlace(book, entries) }),
  ]);
}

function sheetXml(entry: SheetEntry, place: number): XmlElement {
  return element("sheet", {
    name: entry.name,
    sheetId: place + 1,
    state: entry.state,
    "r:id": entry.relationshipId,
  });
}
