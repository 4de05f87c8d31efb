import { strFromU8 } from "fflate";
import type { BookState, SheetState } from "../../model/book-state";
import type { ChartState } from "../../model/chart-state";
import { relationshipsOf, type OpcPackage } from "../../../src/ooxml/package/opc-package";
import type { PackageWriter } from "../../../src/ooxml/package/package-writer";
import { lostPart, type LostPart } from "../lost/lost-part";
import { ALTERNATE, relationshipIds } from "../sheet/element-references";
import { sheetSource, type DrawingSource } from "../sheet/sheet-source";
import { xmlDocument } from "../../../src/ooxml/xml/serialize-xml";
import {
  childElements,
  descendants,
  element,
  numberAttribute,
  type XmlElement,
} from "../../../src/ooxml/xml/xml-element";
import { anchorMarkers, sheetAxes, type SheetAxes } from "./anchor";
import { chartSource, hasSameContent, hasSamePlace, type ChartSource } from "./chart-source";
import { canWriteChart, chartXml } from "./chart-writer";
import { chartRelationship, nonVisualProperties } from "./drawing-reader";

const DRAWING_CONTENT = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_CONTENT = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

export interface DrawingWriting {
  readonly book: BookState;
  readonly writer: PackageWriter;
  /** The file's parts; undefined for a workbook that came from none. */
  readonly source: OpcPackage | undefined;
  readonly lost: LostPart[];
}

/** Writes a sheet's drawing with all its charts and returns its part name; undefined where there is nothing to draw. */
export function writeDrawing(
  sheet: SheetState,
  isFirstUse: boolean,
  writing: DrawingWriting,
): string | undefined {
  const drawing = writing.source ? sheetSource(sheet.source)?.drawing : undefined;
  const others = drawing ? otherAnchors(sheet, drawing, writing.lost) : [];
  if (others.length === 0 && sheet.charts.length === 0) return undefined;
  const partName =
    drawing && isFirstUse ? drawing.partName : writing.writer.freeName("xl/drawings/drawing", ".xml");
  if (drawing && writing.source)
    keepOtherRelationships(writing.writer, writing.source, drawing, partName, others);
  keepCarriedCharts(sheet, partName, writing);
  const numbers = new Set(others.flatMap((anchor) => descendants(anchor, "xdr:cNvPr")).map(numberOf));
  const axes = sheetAxes(sheet);
  const anchorOfChart = new Map(
    sheet.charts.map((chart) => [chart, chartAnchor(chart, sheet, partName, numbers, axes, writing)]),
  );
  const root = drawing?.root ?? element("xdr:wsDr");
  const anchors = inFileOrder(root, others, anchorOfChart);
  const anchorless = childElements(root).filter(
    (node) => !node.name.endsWith("Anchor") && node.name !== ALTERNATE,
  );
  writing.writer.add(
    partName,
    xmlDocument({ ...root, children: [...anchors, ...anchorless] }, undefined),
    DRAWING_CONTENT,
  );
  return partName;
}

/** Pictures, shapes and newer charts, which are carried as they are. */
function otherAnchors(sheet: SheetState, drawing: DrawingSource, lost: LostPart[]): XmlElement[] {
  const others = childElements(drawing.root).filter(
    (node) =>
      (node.name.endsWith("Anchor") || node.name === ALTERNATE) &&
      !chartRelationship(node, drawing.relationships),
  );
  if (sheet.shifted !== true || others.length === 0) return others;
  lost.push(lostPart("picturesAndShapes", sheet.name));
  return [];
}

function keepOtherRelationships(
  writer: PackageWriter,
  source: OpcPackage,
  drawing: DrawingSource,
  partName: string,
  others: readonly XmlElement[],
): void {
  const used = new Set(others.flatMap(relationshipIds));
  for (const relationship of drawing.relationships) {
    if (used.has(relationship.id)) writer.keepRelationship(source, partName, relationship);
  }
}

/** Before any chart gets a new relationship, which could take an id that one of these has. */
function keepCarriedCharts(
  sheet: SheetState,
  partName: string,
  { writer, source: file }: DrawingWriting,
): void {
  if (!file) return;
  for (const chart of sheet.charts) {
    const source = chartSource(chart.source);
    if (source?.drawingPart === partName && isCarried(chart, source)) {
      writer.keepRelationship(file, partName, source.relationship);
    }
  }
}

function isCarried(chart: ChartState, source: ChartSource): boolean {
  return hasSameContent(chart, source.original) || !canWriteChart(chart);
}

/** Later anchors lie above earlier ones: charts of the file keep their place among pictures, new ones come last. */
function inFileOrder(
  root: XmlElement,
  others: readonly XmlElement[],
  anchors: ReadonlyMap<ChartState, XmlElement | undefined>,
): XmlElement[] {
  const placed = new Set<ChartState>();
  const fromFile = childElements(root).flatMap((node) => {
    if (others.includes(node)) return [node];
    for (const [chart, anchor] of anchors) {
      if (anchor && !placed.has(chart) && chartSource(chart.source)?.anchor === node) {
        placed.add(chart);
        return [anchor];
      }
    }
    return [];
  });
  const added = [...anchors].flatMap(([chart, anchor]) => (anchor && !placed.has(chart) ? [anchor] : []));
  return [...fromFile, ...added];
}

function chartAnchor(
  chart: ChartState,
  sheet: SheetState,
  drawingPart: string,
  numbers: Set<number>,
  axes: SheetAxes,
  writing: DrawingWriting,
): XmlElement | undefined {
  const source = writing.source ? chartSource(chart.source) : undefined;
  const relationshipId = writeChartPart(chart, sheet, source, drawingPart, writing);
  if (relationshipId === undefined) return undefined;
  const old = source && numberOf(nonVisualProperties(source.anchor));
  const number = old !== undefined && old > 0 && !numbers.has(old) ? old : freeNumber(numbers);
  numbers.add(number);
  const isKept = source?.drawingPart === drawingPart && sheet.shifted !== true;
  if (
    isKept &&
    hasSamePlace(chart, source.original) &&
    chart.name === source.original.name &&
    old === number
  ) {
    return withRelationship(source.anchor, relationshipId);
  }
  const anchor = source ? withRelationship(source.anchor, relationshipId) : newAnchor(relationshipId);
  const named = mapElements(anchor, "xdr:cNvPr", (node) => propertiesXml(node, chart, number));
  if (isKept && hasSamePlace(chart, source.original)) return named;
  const inside = childElements(named).filter((node) => !POSITIONS.has(node.name));
  const editAs = named.attributes.editAs;
  return element("xdr:twoCellAnchor", { editAs }, [...anchorMarkers(chart, axes), ...inside]);
}

const POSITIONS = new Set(["xdr:from", "xdr:to", "xdr:pos", "xdr:ext"]);

/** The id of the drawing's relationship to the chart's part: the file's own part where the model left it alone. */
function writeChartPart(
  chart: ChartState,
  sheet: SheetState,
  source: ChartSource | undefined,
  drawingPart: string,
  { book, writer, source: file, lost }: DrawingWriting,
): string | undefined {
  const where = `${sheet.name}!${chart.name}`;
  if (source && file) {
    if (!hasSameContent(chart, source.original) && !canWriteChart(chart)) {
      lost.push(lostPart("chartChanges", where, chart.chartType));
    }
    if (isCarried(chart, source)) return carryChart(source, file, drawingPart, writer);
    if (!isOurs(source, file, book)) lost.push(lostPart("chartLooks", where));
  }
  if (!canWriteChart(chart)) {
    lost.push(lostPart("chartType", where, chart.chartType));
    return undefined;
  }
  const part = writer.freeName("xl/charts/chart", ".xml");
  writer.add(part, xmlDocument(chartXml(chart, book), undefined), CHART_CONTENT);
  return writer.relate(drawingPart, "chart", part);
}

/** Two drawings cannot share a chart: the chart of a copied sheet gets a part of its own. */
function carryChart(
  source: ChartSource,
  file: OpcPackage,
  drawingPart: string,
  writer: PackageWriter,
): string | undefined {
  const { relationship } = source;
  if (source.drawingPart === drawingPart) {
    writer.keepRelationship(file, drawingPart, relationship);
    return relationship.id;
  }
  const part = file.parts.get(relationship.target);
  if (!part) return undefined;
  const copy = writer.freeName("xl/charts/chart", ".xml");
  writer.add(copy, part.bytes, part.contentType);
  for (const other of relationshipsOf(file, relationship.target)) writer.keepRelationship(file, copy, other);
  return writer.relate(drawingPart, "chart", copy);
}

/** True for a chart part that this code wrote: nothing is in it that the model does not hold. */
function isOurs(source: ChartSource, file: OpcPackage, book: BookState): boolean {
  const bytes = file.parts.get(source.relationship.target)?.bytes;
  if (!bytes || !canWriteChart(source.original)) return false;
  return (
    withoutCaches(strFromU8(bytes)) ===
    withoutCaches(strFromU8(xmlDocument(chartXml(source.original, book), undefined)))
  );
}

/** What the cells showed when a chart was saved is no part of it. */
function withoutCaches(xml: string): string {
  return xml.replace(
    /<c:(num|str)(Cache|Ref)>.*?<\/c:\1\2>/gs,
    (all) => /<c:f>.*?<\/c:f>/s.exec(all)?.[0] ?? "",
  );
}

function newAnchor(relationshipId: string): XmlElement {
  const zero = { x: 0, y: 0 };
  return element("xdr:twoCellAnchor", {}, [
    element("xdr:graphicFrame", { macro: "" }, [
      element("xdr:nvGraphicFramePr", {}, [element("xdr:cNvPr"), element("xdr:cNvGraphicFramePr")]),
      element("xdr:xfrm", {}, [element("a:off", zero), element("a:ext", { cx: 0, cy: 0 })]),
      element("a:graphic", {}, [
        element("a:graphicData", { uri: "http://schemas.openxmlformats.org/drawingml/2006/chart" }, [
          element("c:chart", { "r:id": relationshipId }),
        ]),
      ]),
    ]),
    element("xdr:clientData"),
  ]);
}

function propertiesXml(old: XmlElement, chart: ChartState, number: number): XmlElement {
  const properties = { ...old, attributes: { ...old.attributes, id: String(number), name: chart.name } };
  if (!IS_GUID.test(chart.id) || descendants(old, "a16:creationId").length > 0) return properties;
  const id = element("a16:creationId", { id: chart.id });
  const extension = element("a:ext", { uri: "{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}" }, [id]);
  return { ...properties, children: [...old.children, element("a:extLst", {}, [extension])] };
}

const IS_GUID = /^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i;

function withRelationship(anchor: XmlElement, id: string): XmlElement {
  return mapElements(anchor, "c:chart", (node) => ({
    ...node,
    attributes: { ...node.attributes, "r:id": id },
  }));
}

function mapElements(node: XmlElement, name: string, change: (node: XmlElement) => XmlElement): XmlElement {
  if (node.name === name) return change(node);
  return {
    ...node,
    children: node.children.map((inner) =>
      typeof inner === "string" ? inner : mapElements(inner, name, change),
    ),
  };
}

/** Numbers of drawing objects begin at 2 in Excel; 1 is the drawing's own. */
function freeNumber(taken: ReadonlySet<number>): number {
  let number = 2;
  while (taken.has(number)) number += 1;
  return number;
}

function numberOf(properties: XmlElement | undefined): number {
  return numberAttribute(properties, "id") ?? 0;
}
