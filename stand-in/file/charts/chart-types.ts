import { child, numberAttribute, type XmlElement } from "../../../src/ooxml/xml/xml-element";

export type ChartFamily = "bar" | "line" | "area" | "pie" | "doughnut" | "scatter" | "radar";

/** A chart type of the API as a file says it. */
export interface FileChartType {
  readonly family: ChartFamily;
  readonly grouping?: "clustered" | "standard" | "stacked" | "percentStacked";
  /** For bars: upright or lying. */
  readonly direction?: "col" | "bar";
  /** For lines, scatters and radars: whether points have markers and lines join them. */
  readonly markers?: boolean;
  readonly lines?: boolean;
  readonly smooth?: boolean;
  readonly filled?: boolean;
}

const TYPES: Readonly<Record<string, FileChartType>> = {
  ColumnClustered: { family: "bar", direction: "col", grouping: "clustered" },
  ColumnStacked: { family: "bar", direction: "col", grouping: "stacked" },
  ColumnStacked100: { family: "bar", direction: "col", grouping: "percentStacked" },
  BarClustered: { family: "bar", direction: "bar", grouping: "clustered" },
  BarStacked: { family: "bar", direction: "bar", grouping: "stacked" },
  BarStacked100: { family: "bar", direction: "bar", grouping: "percentStacked" },
  Line: { family: "line", grouping: "standard", markers: false },
  LineMarkers: { family: "line", grouping: "standard", markers: true },
  LineStacked: { family: "line", grouping: "stacked", markers: false },
  LineMarkersStacked: { family: "line", grouping: "stacked", markers: true },
  LineStacked100: { family: "line", grouping: "percentStacked", markers: false },
  LineMarkersStacked100: { family: "line", grouping: "percentStacked", markers: true },
  Area: { family: "area", grouping: "standard" },
  AreaStacked: { family: "area", grouping: "stacked" },
  AreaStacked100: { family: "area", grouping: "percentStacked" },
  Pie: { family: "pie" },
  Doughnut: { family: "doughnut" },
  XYScatter: { family: "scatter", markers: true, lines: false, smooth: false },
  XYScatterLines: { family: "scatter", markers: true, lines: true, smooth: false },
  XYScatterLinesNoMarkers: { family: "scatter", markers: false, lines: true, smooth: false },
  XYScatterSmooth: { family: "scatter", markers: true, lines: true, smooth: true },
  XYScatterSmoothNoMarkers: { family: "scatter", markers: false, lines: true, smooth: true },
  Radar: { family: "radar", markers: false, filled: false },
  RadarMarkers: { family: "radar", markers: true, filled: false },
  RadarFilled: { family: "radar", markers: false, filled: true },
};

/** Types that are named but not written: a chart of theirs is only ever carried. */
const ONLY_NAMED: Readonly<Record<string, string>> = {
  "c:pie3DChart": "3DPie",
  "c:line3DChart": "3DLine",
  "c:area3DChart": "3DArea",
  "c:bubbleChart": "Bubble",
  "c:stockChart": "StockHLC",
  "c:surfaceChart": "SurfaceTopView",
  "c:surface3DChart": "Surface",
  "c:ofPieChart": "PieOfPie",
};

const GROUPINGS: Readonly<Record<string, string>> = {
  clustered: "Clustered",
  standard: "",
  stacked: "Stacked",
  percentStacked: "Stacked100",
};

/** How a file says a type of the API; undefined for a type that this code does not write. */
export function fileChartType(chartType: string): FileChartType | undefined {
  return TYPES[chartType];
}

/** The API's type of one series of a `<c:barChart>` or the like. */
export function chartTypeOf(group: XmlElement, series: XmlElement | undefined): string {
  const grouping = child(group, "c:grouping")?.attributes.val ?? "standard";
  const ending = GROUPINGS[grouping] ?? "";
  switch (group.name) {
    case "c:barChart":
      return `${isLying(group) ? "Bar" : "Column"}${ending === "" ? "Clustered" : ending}`;
    case "c:bar3DChart":
      return `3D${isLying(group) ? "Bar" : "Column"}${ending}`;
    case "c:lineChart":
      return `Line${hasMarkers(series) ? "Markers" : ""}${ending}`;
    case "c:areaChart":
      return `Area${ending}`;
    case "c:pieChart":
      return "Pie";
    case "c:doughnutChart":
      return "Doughnut";
    case "c:scatterChart":
      return scatterType(series);
    case "c:radarChart":
      return radarType(group);
    default:
      return ONLY_NAMED[group.name] ?? group.name.replace(/^c:/, "");
  }
}

/** True for an element that holds series: `<c:barChart>`, `<c:lineChart>` … */
export function isChartGroup(node: XmlElement): boolean {
  return /^c:\w+Chart$/.test(node.name);
}

function isLying(group: XmlElement): boolean {
  return child(group, "c:barDir")?.attributes.val === "bar";
}

function hasMarkers(series: XmlElement | undefined): boolean {
  return child(child(series, "c:marker"), "c:symbol")?.attributes.val !== "none";
}

function scatterType(series: XmlElement | undefined): string {
  const line = child(child(series, "c:spPr"), "a:ln");
  const hasLine = line === undefined || child(line, "a:noFill") === undefined;
  if (!hasLine) return "XYScatter";
  const smooth = child(series, "c:smooth");
  const isSmooth = smooth !== undefined && numberAttribute(smooth, "val") !== 0;
  return `XYScatter${isSmooth ? "Smooth" : "Lines"}${hasMarkers(series) ? "" : "NoMarkers"}`;
}

function radarType(group: XmlElement): string {
  const style = child(group, "c:radarStyle")?.attributes.val;
  if (style === "filled") return "RadarFilled";
  return style === "marker" ? "RadarMarkers" : "Radar";
}
