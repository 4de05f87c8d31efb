import type { SheetState } from "../../model/book-state";
import type { ChartState } from "../../model/chart-state";
import { columnAxis, EMU_PER_POINT, rowAxis, type SheetAxis } from "../sheet/grid-units";
import { child, element, numberAttribute, textOf, type XmlElement } from "../../../src/ooxml/xml/xml-element";

/** Points from the sheet's top left corner. */
export type Frame = Pick<ChartState, "left" | "top" | "width" | "height">;

/** Both ways that positions on a sheet are counted; made once a sheet. */
export interface SheetAxes {
  readonly columns: SheetAxis;
  readonly rows: SheetAxis;
}

export function sheetAxes(sheet: SheetState): SheetAxes {
  return { columns: columnAxis(sheet), rows: rowAxis(sheet) };
}

/** Where an anchor of any of the three kinds puts its object. */
export function readAnchor(anchor: XmlElement, axes: SheetAxes): Frame {
  if (anchor.name === "xdr:absoluteAnchor") {
    const position = child(anchor, "xdr:pos");
    return frame(points(position, "x"), points(position, "y"), extent(anchor));
  }
  const from = markerPosition(child(anchor, "xdr:from"), axes);
  if (anchor.name === "xdr:oneCellAnchor") return frame(from.left, from.top, extent(anchor));
  const to = markerPosition(child(anchor, "xdr:to"), axes);
  return frame(from.left, from.top, { width: to.left - from.left, height: to.top - from.top });
}

/** The `from` and `to` of an anchor that moves and grows with its cells, which is what Excel gives a new chart. */
export function anchorMarkers(place: Frame, axes: SheetAxes): [from: XmlElement, to: XmlElement] {
  return [
    markerXml("xdr:from", place.left, place.top, axes),
    markerXml("xdr:to", place.left + place.width, place.top + place.height, axes),
  ];
}

function frame(left: number, top: number, size: { width: number; height: number }): Frame {
  return { left: round(left), top: round(top), width: round(size.width), height: round(size.height) };
}

/** A drawing's unit is 1/12,700 point: four decimals hold it. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function extent(anchor: XmlElement): { width: number; height: number } {
  const size = child(anchor, "xdr:ext");
  return { width: points(size, "cx"), height: points(size, "cy") };
}

function points(node: XmlElement | undefined, attribute: string): number {
  return (numberAttribute(node, attribute) ?? 0) / EMU_PER_POINT;
}

function markerPosition(marker: XmlElement | undefined, axes: SheetAxes): { left: number; top: number } {
  const number = (name: string): number => Number(textOf(child(marker, name))) || 0;
  return {
    left: edge(axes.columns, number("xdr:col"), number("xdr:colOff")),
    top: edge(axes.rows, number("xdr:row"), number("xdr:rowOff")),
  };
}

/** An offset never reaches beyond its own column or row, however far the file says. */
function edge(axis: SheetAxis, index: number, offset: number): number {
  const start = axis.start(index);
  return Math.min(start + offset / EMU_PER_POINT, axis.start(index + 1));
}

function markerXml(name: string, left: number, top: number, axes: SheetAxes): XmlElement {
  const column = axes.columns.at(left);
  const row = axes.rows.at(top);
  const whole = (value: number): string => String(Math.round(value));
  return element(name, {}, [
    element("xdr:col", {}, [whole(column.index)]),
    element("xdr:colOff", {}, [whole(column.offset * EMU_PER_POINT)]),
    element("xdr:row", {}, [whole(row.index)]),
    element("xdr:rowOff", {}, [whole(row.offset * EMU_PER_POINT)]),
  ]);
}
