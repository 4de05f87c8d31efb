import type { ChartAxisState, ChartFontState, ChartSeriesState, ChartState } from "../../model/chart-state";
import { EMU_PER_POINT } from "../sheet/grid-units";
import {
  child,
  childElements,
  children,
  descend,
  descendants,
  numberAttribute,
  percentAttribute,
  textOf,
  type XmlElement,
} from "../../../src/ooxml/xml/xml-element";
import { readTextFont } from "./chart-text";
import { chartTypeOf, isChartGroup } from "./chart-types";
import { readDataLabels } from "./data-labels";
import { readLine, readSolidFill } from "./shape-format";

/** What a chart part says; name, id and position are in the drawing. */
export type ChartContent = Omit<ChartState, "id" | "name" | "left" | "top" | "width" | "height" | "source">;

const LEGEND_POSITIONS: Readonly<Record<string, ChartState["legend"]["position"]>> = {
  b: "Bottom",
  t: "Top",
  l: "Left",
  r: "Right",
  tr: "Corner",
};

const BLANKS: Readonly<Record<string, ChartState["displayBlanksAs"]>> = {
  gap: "NotPlotted",
  zero: "Zero",
  span: "Interplotted",
};

/** The API's marker words by the file's. */
export const MARKERS: Readonly<Record<string, string>> = {
  auto: "Automatic",
  none: "None",
  square: "Square",
  diamond: "Diamond",
  triangle: "Triangle",
  x: "X",
  star: "Star",
  dot: "Dot",
  dash: "Dash",
  circle: "Circle",
  plus: "Plus",
  picture: "Picture",
};

/** Reads a chart part; `theme` holds the colours by theme slot. What the model has no field for stays in the file. */
export function readChart(root: XmlElement, theme: readonly string[]): ChartContent {
  const chart = child(root, "c:chart");
  const plotArea = child(chart, "c:plotArea");
  const groups = childElements(plotArea).filter(isChartGroup);
  const primaryAxes = axisIds(groups[0]);
  const series = groups
    .flatMap((group) => {
      const isPrimary = primaryAxes.length === 0 || axisIds(group).every((id) => primaryAxes.includes(id));
      return children(group, "c:ser").map((node) => ({
        order: numberAttribute(child(node, "c:order"), "val") ?? 0,
        state: readSeries(group, node, isPrimary ? "Primary" : "Secondary", theme),
      }));
    })
    .sort((one, other) => one.order - other.order)
    .map(({ state }) => state);
  const title = child(chart, "c:title");
  const titleReference = referenceOf(child(title, "c:tx"));
  const legend = child(chart, "c:legend");
  const secondary = groups.find((group) => !axisIds(group).every((id) => primaryAxes.includes(id)));
  const firstType = groups[0] ? chartTypeOf(groups[0], child(groups[0], "c:ser")) : "ColumnClustered";
  return {
    chartType: series[0]?.chartType ?? firstType,
    title: title ? readTitle(title) : "",
    ...(titleReference === undefined ? {} : { titleReference }),
    titleVisible: title !== undefined,
    ...fontAs("titleFont", readTextFont(title, "title", theme)),
    series,
    axes: {
      category: readAxis(findAxis(plotArea, primaryAxes, "category"), theme),
      value: readAxis(findAxis(plotArea, primaryAxes, "value"), theme),
      ...(secondary
        ? { secondaryValue: readAxis(findAxis(plotArea, axisIds(secondary), "value"), theme) }
        : {}),
    },
    ...readPlotLayout(plotArea),
    legend: {
      visible: legend !== undefined,
      position: LEGEND_POSITIONS[child(legend, "c:legendPos")?.attributes.val ?? "r"] ?? "Right",
      ...fontAs("font", readTextFont(child(legend, "c:txPr"), "label", theme)),
    },
    displayBlanksAs: BLANKS[child(chart, "c:dispBlanksAs")?.attributes.val ?? "zero"] ?? "Zero",
  };
}

/** A property that is left out where there is no font to name. */
function fontAs<Name extends string>(
  name: Name,
  font: ChartFontState | undefined,
): Partial<Record<Name, ChartFontState>> {
  return font === undefined ? {} : ({ [name]: font } as Partial<Record<Name, ChartFontState>>);
}

/** A plot area that is laid out with its labels (`outer`) stays as it is in the file and is not known here. */
function readPlotLayout(plotArea: XmlElement | undefined): Pick<ChartState, "plotArea"> {
  const layout = descend(plotArea, "c:layout", "c:manualLayout");
  const share = (name: string): number | undefined => numberAttribute(child(layout, name), "val");
  const [left, top, width, height] = ["c:x", "c:y", "c:w", "c:h"].map(share);
  const isInner = child(layout, "c:layoutTarget")?.attributes.val === "inner";
  const isWhole = left !== undefined && top !== undefined && width !== undefined && height !== undefined;
  return isInner && isWhole ? { plotArea: { left, top, width, height } } : {};
}

function axisIds(group: XmlElement | undefined): string[] {
  return children(group, "c:axId").map((node) => node.attributes.val ?? "");
}

/** Of a scatter's two value axes the horizontal one stands for the categories. */
function findAxis(
  plotArea: XmlElement | undefined,
  ids: readonly string[],
  kind: "category" | "value",
): XmlElement | undefined {
  const axes = childElements(plotArea).filter((node) =>
    ids.includes(child(node, "c:axId")?.attributes.val ?? "\0"),
  );
  const isCategory = (node: XmlElement): boolean => node.name === "c:catAx" || node.name === "c:dateAx";
  const valueAxes = axes.filter((node) => node.name === "c:valAx");
  if (kind === "category") return axes.find(isCategory) ?? (valueAxes.length > 1 ? valueAxes[0] : undefined);
  return valueAxes.length > 1 ? valueAxes[1] : valueAxes[0];
}

const LABEL_POSITIONS: Readonly<Record<string, ChartAxisState["tickLabelPosition"]>> = {
  high: "High",
  low: "Low",
  none: "None",
};

function readAxis(axis: XmlElement | undefined, theme: readonly string[]): ChartAxisState {
  const title = child(axis, "c:title");
  const format = child(axis, "c:numFmt");
  const scaling = child(axis, "c:scaling");
  const minimum = numberAttribute(child(scaling, "c:min"), "val");
  const maximum = numberAttribute(child(scaling, "c:max"), "val");
  const majorUnit = numberAttribute(child(axis, "c:majorUnit"), "val");
  const numberFormat = format?.attributes.sourceLinked === "1" ? undefined : format?.attributes.formatCode;
  const position = LABEL_POSITIONS[child(axis, "c:tickLblPos")?.attributes.val ?? ""];
  return {
    ...(title ? { title: readTitle(title) } : {}),
    ...(position ? { tickLabelPosition: position } : {}),
    ...fontAs("titleFont", readTextFont(title, "axisTitle", theme)),
    ...fontAs("font", readTextFont(child(axis, "c:txPr"), "label", theme)),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(majorUnit === undefined ? {} : { majorUnit }),
    visible: axis !== undefined && ["0", "false"].includes(child(axis, "c:delete")?.attributes.val ?? "0"),
    majorGridlines: child(axis, "c:majorGridlines") !== undefined,
  };
}

/** Paragraphs become lines. A title from a cell gives what that cell showed when the file was saved. */
function readTitle(title: XmlElement): string {
  const text = child(title, "c:tx");
  const paragraphs = children(child(text, "c:rich"), "a:p");
  if (paragraphs.length > 0) {
    return paragraphs.map((paragraph) => descendants(paragraph, "a:t").map(textOf).join("")).join("\n");
  }
  return cachedText(child(text, "c:strRef"));
}

function readSeries(
  group: XmlElement,
  node: XmlElement,
  axisGroup: ChartSeriesState["axisGroup"],
  theme: readonly string[],
): ChartSeriesState {
  const text = child(node, "c:tx");
  const nameReference = referenceOf(text);
  const categories = referenceOf(child(node, "c:cat") ?? child(node, "c:xVal"));
  const state: ChartSeriesState = {
    name: nameReference === undefined ? textOf(child(text, "c:v")) : cachedText(child(text, "c:strRef")),
    ...(nameReference === undefined ? {} : { nameReference }),
    values: referenceOf(child(node, "c:val") ?? child(node, "c:yVal")) ?? "",
    ...(categories === undefined ? {} : { categories }),
    chartType: chartTypeOf(group, node),
    axisGroup,
    points: {},
  };
  readSeriesFormat(group, node, state, theme);
  for (const point of children(node, "c:dPt")) readPoint(point, state, theme);
  readDataLabels(node, state, theme);
  return state;
}

function readSeriesFormat(
  group: XmlElement,
  node: XmlElement,
  state: ChartSeriesState,
  theme: readonly string[],
): void {
  const shape = child(node, "c:spPr");
  const fillColor = readSolidFill(shape, theme);
  const line = readLine(child(shape, "a:ln"), theme);
  if (fillColor !== undefined) state.fillColor = fillColor;
  if (line.color !== undefined) state.lineColor = line.color;
  if (line.weight !== undefined) state.lineWeight = line.weight;
  if (line.style !== undefined) state.lineStyle = line.style;
  const marker = child(node, "c:marker");
  const symbol = MARKERS[child(marker, "c:symbol")?.attributes.val ?? ""];
  const size = numberAttribute(child(marker, "c:size"), "val");
  const background = readSolidFill(child(marker, "c:spPr"), theme);
  const foreground = readSolidFill(descend(marker, "c:spPr", "a:ln"), theme);
  if (symbol !== undefined) state.markerStyle = symbol;
  if (size !== undefined) state.markerSize = size;
  if (background !== undefined) state.markerBackgroundColor = background;
  if (foreground !== undefined) state.markerForegroundColor = foreground;
  const gapWidth = percentAttribute(child(group, "c:gapWidth"), "val", 100);
  const overlap = percentAttribute(child(group, "c:overlap"), "val", 100);
  if (gapWidth !== undefined) state.gapWidth = gapWidth;
  if (overlap !== undefined) state.overlap = overlap;
  const smooth = child(node, "c:smooth");
  if (smooth && smooth.attributes.val !== "0" && smooth.attributes.val !== "false") state.smooth = true;
}

/** A point of a line shows its own colours in its marker and in the line that leads to it. */
function readPoint(point: XmlElement, state: ChartSeriesState, theme: readonly string[]): void {
  const index = numberAttribute(child(point, "c:idx"), "val");
  if (index === undefined) return;
  const shape = child(point, "c:spPr");
  const marker = descend(point, "c:marker", "c:spPr");
  const fillColor = readSolidFill(shape, theme) ?? readSolidFill(marker, theme);
  const line = child(shape, "a:ln") ?? child(marker, "a:ln");
  const lineColor = readSolidFill(line, theme);
  const width = numberAttribute(line, "w");
  state.points[index] = {
    ...(fillColor === undefined ? {} : { fillColor }),
    ...(lineColor === undefined ? {} : { lineColor }),
    ...(width === undefined ? {} : { lineWeight: width / EMU_PER_POINT }),
  };
}

function referenceOf(source: XmlElement | undefined): string | undefined {
  const reference = childElements(source).find((node) => child(node, "c:f") !== undefined);
  return reference ? textOf(child(reference, "c:f")) : undefined;
}

function cachedText(reference: XmlElement | undefined): string {
  return descendants(child(reference, "c:strCache") ?? { name: "", attributes: {}, children: [] }, "c:v")
    .map(textOf)
    .join(" ");
}
