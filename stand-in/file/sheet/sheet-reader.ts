import type { SheetState, TableState } from "../../model/book-state";
import { parseAreaAddress, parseAreaList } from "../../model/a1";
import { holdsCell } from "../../model/area";
import {
  readXmlPart,
  relationshipKind,
  relationshipsOf,
  type OpcPackage,
  type Relationship,
} from "../../../src/ooxml/package/opc-package";
import { lostPart, type LostPart } from "../lost/lost-part";
import { resolveColor, type Palette } from "../styles/colors";
import type { StyleTable } from "../styles/style-table";
import { damaged } from "../../../src/ooxml/package/unreadable-file";
import { streamXml, TreeBuilder } from "../../../src/ooxml/xml/parse-xml";
import {
  child,
  children,
  element,
  numberAttribute,
  type XmlElement,
} from "../../../src/ooxml/xml/xml-element";
import { WorksheetCells } from "../../../src/ooxml/workbook/worksheet-cells";
import { CellReader } from "./cell-reader";
import type { StoredText } from "./cell-text";
import { readColumns } from "./columns";
import { readConditionalFormats } from "./conditional-formats";
import {
  DEFAULT_COLUMN_WIDTH,
  DEFAULT_ROW_HEIGHT,
  defaultColumnWidth,
  pointsOfCharacters,
} from "./grid-units";
import { readPageLayout } from "./page-layout";
import { readProtection } from "./protection";
import type { DrawingSource, SheetSource, TableSource } from "./sheet-source";
import { readFreeze, readShowGridlines } from "./sheet-view";
import { readTable } from "./tables";
import { readValidations } from "./validations";

/** What the sheets of a workbook share while they are read. */
export interface SheetContext {
  readonly package: OpcPackage;
  readonly texts: readonly StoredText[];
  readonly styles: StyleTable;
  readonly palette: Palette;
  readonly date1904: boolean;
  readonly lost: LostPart[];
}

export interface SheetHeading {
  readonly name: string;
  readonly visibility: SheetState["visibility"];
  readonly partName: string;
  /** Its place in the workbook, counted from 0. */
  readonly number: number;
}

/** Reads a worksheet, without its charts and without names. Throws UnreadableFile where its XML is broken. */
export function readSheet(heading: SheetHeading, context: SheetContext): SheetState {
  const relationships = relationshipsOf(context.package, heading.partName);
  const tables = readTables(context.package, relationships);
  const cells = new CellReader({
    texts: context.texts,
    styles: context.styles.cellStyles,
    date1904: context.date1904,
    tableAt: (row, column) => tables.find(({ state }) => holdsCell(state.area, row, column))?.state.name,
  });
  const root = readWorksheet(heading.partName, context.package, cells);
  for (const [kind, where] of cells.simplified) {
    context.lost.push(lostPart(kind, `${heading.name}!${where}`));
  }
  const font = context.styles.defaultFont;
  const columns = readColumns(child(root, "cols"), context.styles.cellStyles, font);
  const validations = readValidations(root);
  const sheet: SheetState = {
    id: root.attributes["xr:uid"] ?? "",
    name: heading.name,
    visibility: heading.visibility,
    cells: cells.cells,
    merges: children(child(root, "mergeCells"), "mergeCell").flatMap((node) =>
      parseAreaList(node.attributes.ref ?? ""),
    ),
    tables: tables.map(({ state }) => state),
    charts: [],
    conditionalFormats: readConditionalFormats(root, context.styles.differentialFormats, heading.number),
    validations: validations.validations,
    columnWidths: columns.widths,
    rowHeights: cells.rowHeights,
    hiddenColumns: columns.hidden,
    hiddenRows: cells.hiddenRows,
    showGridlines: readShowGridlines(root),
    pageLayout: readPageLayout(root),
    source: {
      kind: "xlsx-sheet",
      partName: heading.partName,
      root,
      relationships,
      rowAttributes: cells.rowAttributes,
      columnAttributes: columns.attributes,
      automaticHeights: cells.automaticHeights,
      tables: new Map(tables.map(({ state, source }) => [state.id, source])),
      drawing: readDrawingPart(context.package, root, relationships),
      printArea: undefined,
    } satisfies SheetSource,
  };
  if (columns.styles.size > 0) sheet.columnStyles = columns.styles;
  if (cells.rowStyles.size > 0) sheet.rowStyles = cells.rowStyles;
  readOptionalParts(sheet, root, context);
  return sheet;
}

/** The worksheet as a tree without its rows, which go to the cell reader instead. */
function readWorksheet(partName: string, source: OpcPackage, cells: CellReader): XmlElement {
  const part = source.parts.get(partName);
  if (part === undefined) throw damaged("missing", partName);
  const builder = new TreeBuilder();
  const rows = new WorksheetCells(cells);
  let isInRows = false;
  try {
    streamXml(part.bytes, {
      open: (name, attributes) => {
        if (isInRows) rows.open(name, attributes);
        else builder.open(name, attributes);
        if (name === "worksheet") cells.declared = attributes;
        if (name === "sheetData") isInRows = true;
      },
      text: (text) => {
        if (isInRows) rows.text(text);
        else builder.text(text);
      },
      close: (name) => {
        if (name === "sheetData") isInRows = false;
        if (isInRows) rows.close(name);
        else builder.close();
      },
    });
  } catch (cause) {
    throw damaged("xml", partName, cause instanceof Error ? cause.message : String(cause));
  }
  return builder.takeRoot() ?? element("worksheet");
}

function readTables(
  source: OpcPackage,
  relationships: readonly Relationship[],
): { state: TableState; source: TableSource }[] {
  return relationships.flatMap((relationship) => {
    if (relationshipKind(relationship) !== "table") return [];
    const partName = relationship.target;
    const root = readXmlPart(source, partName);
    const state = readTable(root);
    return state
      ? [{ state, source: { partName, root, relationships: relationshipsOf(source, partName) } }]
      : [];
  });
}

function readDrawingPart(
  source: OpcPackage,
  root: XmlElement,
  relationships: readonly Relationship[],
): DrawingSource | undefined {
  const id = child(root, "drawing")?.attributes["r:id"];
  const partName = relationships.find((relationship) => relationship.id === id)?.target;
  if (partName === undefined || !source.parts.has(partName)) return undefined;
  return { partName, root: readXmlPart(source, partName), relationships: relationshipsOf(source, partName) };
}

function readOptionalParts(sheet: SheetState, root: XmlElement, context: SheetContext): void {
  const tabColor = resolveColor(child(child(root, "sheetPr"), "tabColor"), context.palette);
  if (tabColor !== undefined) sheet.tabColor = tabColor;
  const freeze = readFreeze(root);
  if (freeze) sheet.freeze = freeze;
  const protection = readProtection(child(root, "sheetProtection"));
  if (protection) sheet.protection = protection;
  const filter = parseAreaAddress(child(root, "autoFilter")?.attributes.ref ?? "");
  if (filter) sheet.autoFilter = filter;
  const format = child(root, "sheetFormatPr");
  const font = context.styles.defaultFont;
  const characters = numberAttribute(format, "defaultColWidth");
  const width =
    characters === undefined
      ? defaultColumnWidth(font, numberAttribute(format, "baseColWidth"))
      : pointsOfCharacters(characters, font);
  const height = numberAttribute(format, "defaultRowHeight") ?? DEFAULT_ROW_HEIGHT;
  if (width !== DEFAULT_COLUMN_WIDTH) sheet.defaultColumnWidth = width;
  if (height !== DEFAULT_ROW_HEIGHT) sheet.defaultRowHeight = height;
}
