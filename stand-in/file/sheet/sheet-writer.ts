import type { AreaState, SheetState } from "../../model/book-state";
import { formatCells, parseAreaAddress } from "../../model/a1";
import { overlaps, sameArea } from "../../model/area";
import { lostPart, type LostPart } from "../lost/lost-part";
import { argb } from "../styles/colors";
import type { StyleWriter } from "../styles/style-writer";
import type { DefaultFont } from "../styles/style-table";
import { PART_NAMESPACES } from "../../../src/ooxml/xml/namespaces";
import { usedPrefixes, withNamespaces, xmlText, XML_DECLARATION } from "../../../src/ooxml/xml/serialize-xml";
import { child, element, type XmlElement } from "../../../src/ooxml/xml/xml-element";
import { rowsXml, type CellWriting } from "./cell-writer";
import { columnsXml } from "./columns";
import { conditionalFormatsXml } from "./conditional-formats";
import { charactersOfPoints, DEFAULT_ROW_HEIGHT } from "./grid-units";
import { ALTERNATE, offeredElements } from "./element-references";
import { isFitToPage, pageLayoutXml } from "./page-layout";
import { protectionXml } from "./protection";
import { sheetSource, type SheetSource } from "./sheet-source";
import { sheetViewsXml } from "./sheet-view";
import { readValidations, validationsXml } from "./validations";

/** The order of a worksheet's children (CT_Worksheet): Excel repairs a file that has another. */
const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls " +
  "webPublishItems tableParts extLst"
).split(" ");

export interface SheetWriting extends CellWriting {
  readonly styles: StyleWriter;
  readonly font: DefaultFont;
  readonly isActive: boolean;
  /** Whether the file's own styles are saved too, so that rules may keep naming their looks. */
  readonly hasSourceStyles: boolean;
  /** The file's relationships that the saved sheet keeps. */
  readonly relationshipIds: ReadonlySet<string>;
  /** Elements of the file that go in as they are. */
  readonly carried: readonly XmlElement[];
  readonly drawingId: string | undefined;
  readonly tableIds: readonly string[];
}

/** The worksheet part of a sheet as XML text. */
export function worksheetXml(sheet: SheetState, writing: SheetWriting): string {
  const source = sheetSource(sheet.source);
  const rows = rowsXml(sheet, source, writing);
  const parts = [...knownParts(sheet, source, writing), ...writing.carried];
  const inOrder = ORDER.flatMap((name) => parts.filter((part) => nameInOrder(part) === name));
  const old = source?.root.attributes ?? {};
  const uid = IS_GUID.test(sheet.id) ? sheet.id : undefined;
  const root = { ...element("worksheet", { ...old, "xr:uid": uid }), children: inOrder };
  const { attributes } = withNamespaces(
    { ...root, attributes: { ...root.attributes, "mc:Ignorable": ignorable(old["mc:Ignorable"]) } },
    PART_NAMESPACES.spreadsheet,
    usedPrefixes(root),
  );
  const [start = "", end = ""] = xmlText({ name: "worksheet", attributes, children: [MARK] }).split(MARK);
  const inside = inOrder.map((part) =>
    part.name === "sheetData" ? `<sheetData>${rows}</sheetData>` : xmlText(part),
  );
  return `${XML_DECLARATION}${start}${inside.join("")}${end}`;
}

/** An `mc:AlternateContent` has the place of what it offers. */
function nameInOrder(part: XmlElement): string | undefined {
  return part.name === ALTERNATE ? offeredElements(part)[0]?.name : part.name;
}

const IS_GUID = /^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i;

/** Stands for the contents while the root's two tags are made. */
const MARK = "{contents}";

/** The id of a sheet is in a namespace that readers other than Excel may not know. */
function ignorable(old = ""): string {
  return [...new Set([...old.split(/\s+/).filter((prefix) => prefix !== ""), "xr"])].join(" ");
}

function knownParts(sheet: SheetState, source: SheetSource | undefined, writing: SheetWriting): XmlElement[] {
  const root = source?.root;
  for (const { name } of sheet.shapes ?? []) writing.lost.push(lostPart("shape", sheet.name, name));
  const columnAttributes = sheet.shifted === true ? undefined : source?.columnAttributes;
  const parts: (XmlElement | undefined)[] = [
    sheetProperties(sheet, root),
    element("dimension", { ref: formatCells(usedArea(sheet)) }),
    sheetViewsXml(sheet, writing.isActive, root),
    sheetFormat(sheet, root, writing.font),
    columnsXml(
      sheet,
      columnAttributes ?? new Map<number, Record<string, string>>(),
      writing.styleNumber,
      writing.font,
    ),
    element("sheetData"),
    sheet.protection && protectionXml(sheet.protection, sheet.name, writing.lost),
    ...filterParts(sheet, root),
    mergesXml(sheet, writing.lost),
    ...conditionalFormatsXml(sheet, {
      differentialNumber: (format) => writing.styles.differentialNumberOf(format),
      hasSource: writing.hasSourceStyles,
      lost: writing.lost,
    }),
    validationsXml(sheet.validations, messageOnlyRules(sheet, root, writing.lost), sheet.name, writing.lost),
    ...pageLayoutXml(sheet.pageLayout, root, writing.relationshipIds),
    writing.drawingId === undefined ? undefined : element("drawing", { "r:id": writing.drawingId }),
    tablePartsXml(writing.tableIds),
  ];
  return parts.filter((part) => part !== undefined);
}

/** Validations that only show a message: they are in the file, so they cannot follow inserted rows. */
function messageOnlyRules(sheet: SheetState, root: XmlElement | undefined, lost: LostPart[]): XmlElement[] {
  const rules = root ? readValidations(root).messageOnly : [];
  if (sheet.shifted !== true || rules.length === 0) return rules;
  lost.push(lostPart("validationPrompts", sheet.name));
  return [];
}

function sheetProperties(sheet: SheetState, source: XmlElement | undefined): XmlElement | undefined {
  const old = child(source, "sheetPr");
  const fits = isFitToPage(sheet.pageLayout);
  const { fitToPage: _fitToPage, ...pageAttributes } = child(old, "pageSetUpPr")?.attributes ?? {};
  const page = element("pageSetUpPr", { ...pageAttributes, fitToPage: fits ? true : undefined });
  const inside = [
    sheet.tabColor === undefined ? undefined : tabColor(sheet.tabColor),
    child(old, "outlinePr"),
    Object.keys(page.attributes).length > 0 ? page : undefined,
  ].filter((part) => part !== undefined);
  // Code names belong to the macros, which a workbook without macros does not have; a filter's mark follows the filter.
  const { codeName: _codeName, filterMode: _filterMode, ...kept } = old?.attributes ?? {};
  const isFiltered = old?.attributes.filterMode !== undefined && sheet.autoFilter !== undefined;
  const attributes = { ...kept, filterMode: isFiltered ? old.attributes.filterMode : undefined };
  const node = element("sheetPr", attributes, inside);
  return inside.length > 0 || Object.keys(node.attributes).length > 0 ? node : undefined;
}

function tabColor(color: string): XmlElement {
  return element("tabColor", { rgb: argb(color) });
}

function sheetFormat(sheet: SheetState, source: XmlElement | undefined, font: DefaultFont): XmlElement {
  const old = child(source, "sheetFormatPr")?.attributes ?? {};
  const width = sheet.defaultColumnWidth;
  const isWidthSaid = old.defaultColWidth !== undefined || old.baseColWidth !== undefined;
  return element("sheetFormatPr", {
    ...old,
    defaultColWidth:
      old.defaultColWidth ??
      (width === undefined || isWidthSaid || source ? undefined : charactersOfPoints(width, font)),
    defaultRowHeight: sheet.defaultRowHeight ?? DEFAULT_ROW_HEIGHT,
  });
}

/** What a filter hides, and how it sorts, is kept while it is where it stood. */
function filterParts(sheet: SheetState, source: XmlElement | undefined): (XmlElement | undefined)[] {
  const area = sheet.autoFilter;
  if (!area) return [];
  const old = child(source, "autoFilter");
  const before = parseAreaAddress(old?.attributes.ref ?? "");
  const isKept = old !== undefined && before !== undefined && sameArea(before, area);
  return isKept ? [old, child(source, "sortState")] : [element("autoFilter", { ref: formatCells(area) })];
}

function mergesXml(sheet: SheetState, lost: LostPart[]): XmlElement | undefined {
  const kept: AreaState[] = [];
  const bands = new Map<number, AreaState[]>();
  for (const merge of sheet.merges) {
    if (merge.rows === 1 && merge.columns === 1) continue;
    const own = bandsOf(merge);
    if (own.some((band) => bands.get(band)?.some((other) => overlaps(other, merge)) === true)) {
      lost.push(lostPart("mergeOverlap", `${sheet.name}!${formatCells(merge)}`));
      continue;
    }
    kept.push(merge);
    for (const band of own) {
      const others = bands.get(band);
      if (others) others.push(merge);
      else bands.set(band, [merge]);
    }
  }
  if (kept.length === 0) return undefined;
  const nodes = kept.map((merge) => element("mergeCell", { ref: formatCells(merge) }));
  return element("mergeCells", { count: nodes.length }, nodes);
}

/** Only merges that share a band of rows can overlap: a form of 50,000 merges is gone through once. */
function bandsOf(area: AreaState): number[] {
  const first = Math.floor(area.row / ROWS_OF_A_BAND);
  const last = Math.floor((area.row + area.rows - 1) / ROWS_OF_A_BAND);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const ROWS_OF_A_BAND = 64;

function tablePartsXml(ids: readonly string[]): XmlElement | undefined {
  if (ids.length === 0) return undefined;
  return element(
    "tableParts",
    { count: ids.length },
    ids.map((id) => element("tablePart", { "r:id": id })),
  );
}

/** The smallest rectangle that holds every cell; A1 where there is none. */
function usedArea(sheet: SheetState): AreaState {
  let [top, left, bottom, right] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [row, cells] of sheet.cells) {
    if (cells.size === 0) continue;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    for (const column of cells.keys()) {
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  if (top === Infinity) return { row: 0, column: 0, rows: 1, columns: 1 };
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
