import type { BookState } from "../../model/book-state";
import type { ChartSeriesState } from "../../model/chart-state";
import { element, type XmlElement } from "../../../src/ooxml/xml/xml-element";
import { MARKERS } from "./chart-reader";
import type { FileChartType } from "./chart-types";
import { categoryReference, numberReference, textReference } from "./chart-data";
import { dataLabelsXml } from "./data-labels";
import { lineXml, solidFill } from "./shape-format";

type PointState = ChartSeriesState["points"][number];

/** What Excel draws where nothing is said. */
const DEFAULT_LINE_WEIGHT = 2.25;

/** A `<c:ser>`; its number is its place in the chart, over all groups. */
export function seriesXml(
  book: BookState,
  series: ChartSeriesState,
  place: number,
  type: FileChartType,
): XmlElement {
  const isScatter = type.family === "scatter";
  const categories =
    series.categories === undefined || series.categories === "" ? undefined : series.categories;
  return element("c:ser", {}, [
    element("c:idx", { val: place }),
    element("c:order", { val: place }),
    nameXml(book, series),
    seriesShape(series, type),
    type.family === "bar" ? element("c:invertIfNegative", { val: false }) : undefined,
    hasMarker(type) ? markerXml(series, type) : undefined,
    ...pointsXml(series, type),
    dataLabelsXml(series, type),
    categories === undefined
      ? undefined
      : element(isScatter ? "c:xVal" : "c:cat", {}, [categoryReference(book, categories)]),
    element(isScatter ? "c:yVal" : "c:val", {}, [numberReference(book, series.values)]),
    type.family === "line" || isScatter
      ? element("c:smooth", { val: series.smooth === true || type.smooth === true })
      : undefined,
  ]);
}

function nameXml(book: BookState, series: ChartSeriesState): XmlElement | undefined {
  if (series.nameReference !== undefined)
    return element("c:tx", {}, [textReference(book, series.nameReference)]);
  return series.name === "" ? undefined : element("c:tx", {}, [element("c:v", {}, [series.name])]);
}

function isDrawnAsLine(type: FileChartType): boolean {
  return (
    type.family === "line" || type.family === "scatter" || (type.family === "radar" && type.filled !== true)
  );
}

function hasMarker(type: FileChartType): boolean {
  return isDrawnAsLine(type);
}

function seriesShape(series: ChartSeriesState, type: FileChartType): XmlElement | undefined {
  if (isDrawnAsLine(type)) {
    if (type.lines === false) return element("c:spPr", {}, [lineXml({ style: "None" })]);
    const line = lineXml(
      {
        ...lineOf(series),
        ...(series.lineWeight === undefined && series.lineColor !== undefined
          ? { weight: DEFAULT_LINE_WEIGHT }
          : {}),
      },
      "rnd",
    );
    return line && element("c:spPr", {}, [line]);
  }
  return shapeXml(series.fillColor, lineXml(lineOf(series)));
}

function lineOf(series: ChartSeriesState): { color?: string; weight?: number; style?: string } {
  return {
    ...(series.lineColor === undefined ? {} : { color: series.lineColor }),
    ...(series.lineWeight === undefined ? {} : { weight: series.lineWeight }),
    ...(series.lineStyle === undefined || series.lineStyle === "Automatic"
      ? {}
      : { style: series.lineStyle }),
  };
}

/** A marker takes the line's colour where it has none of its own. */
function markerXml(series: ChartSeriesState, type: FileChartType): XmlElement | undefined {
  if (type.markers === false || series.markerStyle === "None") {
    return element("c:marker", {}, [element("c:symbol", { val: "none" })]);
  }
  const symbol = Object.keys(MARKERS).find((name) => MARKERS[name] === series.markerStyle);
  const own = symbol === "auto" || symbol === "picture" ? undefined : symbol;
  const fill = series.markerBackgroundColor ?? series.lineColor;
  const outline = series.markerForegroundColor ?? series.lineColor;
  if (own === undefined && series.markerSize === undefined && fill === undefined) return undefined;
  return element("c:marker", {}, [
    element("c:symbol", { val: own ?? "circle" }),
    element("c:size", { val: Math.min(72, Math.max(2, Math.round(series.markerSize ?? 5))) }),
    shapeXml(fill, outline === undefined ? undefined : lineXml({ color: outline })),
  ]);
}

function pointsXml(series: ChartSeriesState, type: FileChartType): XmlElement[] {
  return Object.entries(series.points)
    .filter(
      ([, point]) =>
        point.fillColor !== undefined || point.lineColor !== undefined || point.lineWeight !== undefined,
    )
    .sort(([one], [other]) => Number(one) - Number(other))
    .map(([index, point]) => pointXml(Number(index), point, series, type));
}

function pointXml(
  index: number,
  point: PointState,
  series: ChartSeriesState,
  type: FileChartType,
): XmlElement {
  const line = lineXml({
    ...(point.lineColor === undefined ? {} : { color: point.lineColor }),
    ...(point.lineWeight === undefined ? {} : { weight: point.lineWeight }),
  });
  if (!isDrawnAsLine(type)) {
    const invert = type.family === "bar" ? [element("c:invertIfNegative", { val: false })] : [];
    const shape = shapeXml(point.fillColor ?? series.fillColor, line ?? lineXml(lineOf(series)));
    return element("c:dPt", {}, [
      element("c:idx", { val: index }),
      ...invert,
      element("c:bubble3D", { val: false }),
      shape,
    ]);
  }
  const base = markerXml({ ...series, markerSize: series.markerSize ?? 5 }, type);
  const fill = point.fillColor ?? series.markerBackgroundColor ?? series.lineColor;
  const shape = shapeXml(fill, line ?? outlineOf(series));
  const symbol = base?.children.filter((node) => typeof node === "string" || node.name !== "c:spPr") ?? [];
  return element("c:dPt", {}, [
    element("c:idx", { val: index }),
    type.markers === false ? undefined : element("c:marker", {}, [...symbol, shape]),
    element("c:bubble3D", { val: false }),
    line === undefined ? seriesShape(series, type) : element("c:spPr", {}, [line]),
  ]);
}

function outlineOf(series: ChartSeriesState): XmlElement | undefined {
  const color = series.markerForegroundColor ?? series.lineColor;
  return color === undefined ? undefined : lineXml({ color });
}

function shapeXml(fill: string | undefined, line: XmlElement | undefined): XmlElement | undefined {
  if (fill === undefined && line === undefined) return undefined;
  return element("c:spPr", {}, [fill === undefined ? undefined : solidFill(fill), line]);
}
