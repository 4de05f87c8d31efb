import type { SheetState } from "../../model/book-state";
import { formatCellAddress } from "../../model/a1";
import {
  booleanAttribute,
  child,
  children,
  element,
  numberAttribute,
  type XmlElement,
} from "../../../src/ooxml/xml/xml-element";

type Freeze = NonNullable<SheetState["freeze"]>;

/** Reads frozen rows and columns; undefined where none are (a split that moves is no freeze). */
export function readFreeze(worksheet: XmlElement): Freeze | undefined {
  const pane = child(child(child(worksheet, "sheetViews"), "sheetView"), "pane");
  const state = pane?.attributes.state;
  if (state !== "frozen" && state !== "frozenSplit") return undefined;
  const freeze = {
    rows: numberAttribute(pane, "ySplit") ?? 0,
    columns: numberAttribute(pane, "xSplit") ?? 0,
  };
  return freeze.rows === 0 && freeze.columns === 0 ? undefined : freeze;
}

export function readShowGridlines(worksheet: XmlElement): boolean {
  return booleanAttribute(child(child(worksheet, "sheetViews"), "sheetView"), "showGridLines", true);
}

/** `<sheetViews>` over what the file had (zoom, selection); only the active sheet is selected, never a group. */
export function sheetViewsXml(
  sheet: SheetState,
  isActive: boolean,
  source: XmlElement | undefined,
): XmlElement {
  const old = child(child(source, "sheetViews"), "sheetView");
  const attributes = {
    ...old?.attributes,
    showGridLines: sheet.showGridlines ? undefined : false,
    tabSelected: isActive ? true : undefined,
    workbookViewId: 0,
  };
  const isFreezeKept = source !== undefined && sameFreeze(readFreeze(source), sheet.freeze);
  const inside = isFreezeKept ? (old?.children ?? []) : paneXml(sheet.freeze);
  const extensions = isFreezeKept ? [] : children(old, "extLst");
  const view = element("sheetView", attributes, [...inside, ...extensions]);
  return element("sheetViews", {}, [view]);
}

function paneXml(freeze: Freeze | undefined): XmlElement[] {
  if (!freeze) return [];
  const pane = freeze.rows > 0 ? (freeze.columns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  const topLeftCell = formatCellAddress(freeze.rows, freeze.columns);
  return [
    element("pane", {
      xSplit: freeze.columns > 0 ? freeze.columns : undefined,
      ySplit: freeze.rows > 0 ? freeze.rows : undefined,
      topLeftCell,
      activePane: pane,
      state: "frozen",
    }),
    element("selection", { pane, activeCell: topLeftCell, sqref: topLeftCell }),
  ];
}

function sameFreeze(one: Freeze | undefined, other: Freeze | undefined): boolean {
  return one?.rows === other?.rows && one?.columns === other?.columns;
}
