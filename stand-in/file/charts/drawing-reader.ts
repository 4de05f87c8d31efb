import type { SheetState } from "../../model/book-state";
import type { ChartState } from "../../model/chart-state";
import { readXmlPart, type OpcPackage, type Relationship } from "../../../src/ooxml/package/opc-package";
import type { DrawingSource } from "../sheet/sheet-source";
import {
  child,
  childElements,
  descend,
  descendants,
  numberAttribute,
  type XmlElement,
} from "../../../src/ooxml/xml/xml-element";
import { readAnchor, sheetAxes } from "./anchor";
import { readChart } from "./chart-reader";
import { copyData, type ChartSource } from "./chart-source";

/** Reads the charts of a sheet whose columns and rows are read. Pictures and shapes stay in the drawing's source. */
export function readCharts(
  sheet: SheetState,
  drawing: DrawingSource | undefined,
  source: OpcPackage,
  theme: readonly string[],
  sheetNumber: number,
): ChartState[] {
  if (!drawing) return [];
  const axes = sheetAxes(sheet);
  return childElements(drawing.root).flatMap((anchor) => {
    const relationship = chartRelationship(anchor, drawing.relationships);
    if (!relationship || !source.parts.has(relationship.target)) return [];
    const properties = nonVisualProperties(anchor);
    const state: ChartState = {
      id: creationId(properties) ?? chartId(sheetNumber, numberAttribute(properties, "id") ?? 0),
      name: properties?.attributes.name ?? "",
      ...readAnchor(anchor, axes),
      ...readChart(readXmlPart(source, relationship.target), theme),
    };
    const original = copyData(state);
    state.source = {
      kind: "xlsx-chart",
      drawingPart: drawing.partName,
      anchor,
      relationship,
      original,
    } satisfies ChartSource;
    return [state];
  });
}

/** The relationship of an anchor that holds one chart; undefined for pictures, shapes and groups of shapes. */
export function chartRelationship(
  anchor: XmlElement,
  relationships: readonly Relationship[],
): Relationship | undefined {
  const graphic = descend(anchor, "xdr:graphicFrame", "a:graphic", "a:graphicData");
  const id = child(graphic, "c:chart")?.attributes["r:id"];
  return id === undefined ? undefined : relationships.find((relationship) => relationship.id === id);
}

/** The `<xdr:cNvPr>` of an anchor's chart: its name and its number in the drawing. */
export function nonVisualProperties(anchor: XmlElement): XmlElement | undefined {
  return descend(anchor, "xdr:graphicFrame", "xdr:nvGraphicFramePr", "xdr:cNvPr");
}

/** Excel's own id of a chart, as sheet and number in the drawing; the API hands it out as the chart's id. */
export function chartId(sheetNumber: number, number: number): string {
  const hexadecimal = (value: number, digits: number): string =>
    value.toString(16).toUpperCase().padStart(digits, "0");
  return `{00000000-0008-0000-${hexadecimal(sheetNumber, 4)}-${hexadecimal(number, 4)}00000000}`;
}

function creationId(properties: XmlElement | undefined): string | undefined {
  return properties && descendants(properties, "a16:creationId")[0]?.attributes.id;
}
