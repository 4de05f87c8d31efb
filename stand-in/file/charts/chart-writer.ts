import type { BookState } from "../../model/book-state";
import type { ChartAxisState, ChartSeriesState, ChartState } from "../../model/chart-state";
import { element, type XmlElement } from "../../../src/ooxml/xml/xml-element";
import { fileChartType, type ChartFamily, type FileChartType } from "./chart-types";
import { textReference } from "./chart-data";
import { labelTextXml, linkedTitleXml, titleXml } from "./chart-text";
import { seriesXml } from "./series-xml";
import { lineXml, solidFill } from "./shape-format";

const GRID_COLOR = "#D9D9D9";
const AXIS_COLOR = "#BFBFBF";

/** Series that one element of the plot area holds, with its axes. */
interface Group {
  readonly type: FileChartType;
  readonly axisGroup: ChartSeriesState["axisGroup"];
  readonly members: { readonly series: ChartSeriesState; readonly place: number }[];
}

/** Later elements are drawn above earlier ones: lines above columns. */
const DRAWING_ORDER: readonly ChartFamily[] = ["area", "pie", "doughnut", "radar", "bar", "line", "scatter"];

const LEGEND_POSITIONS = { Bottom: "b", Top: "t", Left: "l", Right: "r", Corner: "tr" } as const;
const BLANKS = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" } as const;
const AXES = {
  Primary: { category: 500_000_001, value: 500_000_002 },
  Secondary: { category: 500_000_003, value: 500_000_004 },
} as const;

/** True where every series is of a type that this code writes. */
export function canWriteChart(chart: ChartState): boolean {
  return (
    chart.series.length > 0 && chart.series.every((series) => fileChartType(series.chartType) !== undefined)
  );
}

/** A chart part of a chart that `canWriteChart`. Its caches hold what the cells of `book` show now. */
export function chartXml(chart: ChartState, book: BookState): XmlElement {
  const groups = groupsOf(chart);
  const hasTitle = chart.titleVisible && (chart.title !== "" || chart.titleReference !== undefined);
  return element("c:chartSpace", {}, [
    element("c:date1904", { val: book.date1904 }),
    element("c:roundedCorners", { val: false }),
    element("c:chart", {}, [
      hasTitle
        ? chart.titleReference === undefined
          ? titleXml(chart.title, { place: "title", font: chart.titleFont, isTurned: false })
          : linkedTitleXml(textReference(book, chart.titleReference), chart.titleFont)
        : undefined,
      element("c:autoTitleDeleted", { val: !hasTitle }),
      plotAreaXml(chart, groups, book),
      chart.legend.visible ? legendXml(chart) : undefined,
      element("c:plotVisOnly", { val: true }),
      element("c:dispBlanksAs", { val: BLANKS[chart.displayBlanksAs] }),
      chart.displayBlanksAs === "NotPlotted" ? notAvailableAsBlank() : undefined,
    ]),
    element("c:spPr", {}, [solidFill("#FFFFFF"), lineXml({ color: GRID_COLOR, weight: 0.75 })]),
    labelTextXml(),
    element("c:printSettings", {}, [
      element("c:headerFooter"),
      element("c:pageMargins", { b: 0.75, l: 0.7, r: 0.7, t: 0.75, header: 0.3, footer: 0.3 }),
      element("c:pageSetup"),
    ]),
  ]);
}

function groupsOf(chart: ChartState): Group[] {
  const groups: Group[] = [];
  chart.series.forEach((series, place) => {
    const type = fileChartType(series.chartType);
    if (!type) return;
    const group = groups.find(
      (other) => other.axisGroup === series.axisGroup && isSameElement(other.type, type),
    );
    if (group) group.members.push({ series, place });
    else groups.push({ type, axisGroup: series.axisGroup, members: [{ series, place }] });
  });
  const rank = (group: Group): number =>
    (group.axisGroup === "Secondary" ? 100 : 0) + DRAWING_ORDER.indexOf(group.type.family);
  return groups.sort((one, other) => rank(one) - rank(other));
}

/** Lines with and without markers are in one `<c:lineChart>`. */
function isSameElement(one: FileChartType, other: FileChartType): boolean {
  return one.family === other.family && one.grouping === other.grouping && one.direction === other.direction;
}

function plotAreaXml(chart: ChartState, groups: readonly Group[], book: BookState): XmlElement {
  const hasAxes = groups.some(({ type }) => type.family !== "pie" && type.family !== "doughnut");
  const secondary = groups.find((group) => group.axisGroup === "Secondary");
  const primary = groups.find((group) => group.axisGroup === "Primary") ?? secondary;
  return element("c:plotArea", {}, [
    plotLayoutXml(chart),
    ...groups.map((group) => groupXml(group, book)),
    ...(hasAxes && primary ? axisPairXml(chart, primary.type, "Primary") : []),
    ...(hasAxes && secondary && secondary !== primary ? axisPairXml(chart, secondary.type, "Secondary") : []),
    element("c:spPr", {}, [element("a:noFill"), lineXml({ style: "None" })]),
  ]);
}

function plotLayoutXml({ plotArea }: ChartState): XmlElement {
  if (!plotArea) return element("c:layout");
  return element("c:layout", {}, [
    element("c:manualLayout", {}, [
      element("c:layoutTarget", { val: "inner" }),
      element("c:xMode", { val: "edge" }),
      element("c:yMode", { val: "edge" }),
      element("c:x", { val: plotArea.left }),
      element("c:y", { val: plotArea.top }),
      element("c:w", { val: plotArea.width }),
      element("c:h", { val: plotArea.height }),
    ]),
  ]);
}

function groupXml({ type, axisGroup, members }: Group, book: BookState): XmlElement {
  const series = members.map((member) => seriesXml(book, member.series, member.place, type));
  const varyColors = element("c:varyColors", { val: type.family === "pie" || type.family === "doughnut" });
  const grouping = element("c:grouping", { val: type.grouping ?? "standard" });
  const axes = [AXES[axisGroup].category, AXES[axisGroup].value].map((id) => element("c:axId", { val: id }));
  switch (type.family) {
    case "bar":
      return element("c:barChart", {}, [
        element("c:barDir", { val: type.direction ?? "col" }),
        grouping,
        varyColors,
        ...series,
        ...gapsXml(
          members.map((member) => member.series),
          type,
        ),
        ...axes,
      ]);
    case "line":
      return element("c:lineChart", {}, [
        grouping,
        varyColors,
        ...series,
        element("c:marker", { val: true }),
        ...axes,
      ]);
    case "area":
      return element("c:areaChart", {}, [grouping, varyColors, ...series, ...axes]);
    case "scatter": {
      const style = type.smooth === true ? "smoothMarker" : "lineMarker";
      return element("c:scatterChart", {}, [
        element("c:scatterStyle", { val: style }),
        varyColors,
        ...series,
        ...axes,
      ]);
    }
    case "radar": {
      const style = type.filled === true ? "filled" : type.markers === true ? "marker" : "standard";
      return element("c:radarChart", {}, [
        element("c:radarStyle", { val: style }),
        varyColors,
        ...series,
        ...axes,
      ]);
    }
    case "pie":
      return element("c:pieChart", {}, [varyColors, ...series, element("c:firstSliceAng", { val: 0 })]);
    case "doughnut":
      return element("c:doughnutChart", {}, [
        varyColors,
        ...series,
        element("c:firstSliceAng", { val: 0 }),
        element("c:holeSize", { val: 50 }),
      ]);
  }
}

/** Both belong to the whole group, so the first series that names one decides. */
function gapsXml(series: readonly ChartSeriesState[], type: FileChartType): XmlElement[] {
  const gapWidth = series.find((one) => one.gapWidth !== undefined)?.gapWidth ?? 150;
  const isStacked = type.grouping === "stacked" || type.grouping === "percentStacked";
  const overlap = series.find((one) => one.overlap !== undefined)?.overlap ?? (isStacked ? 100 : undefined);
  return [
    element("c:gapWidth", { val: Math.min(500, Math.max(0, Math.round(gapWidth))) }),
    ...(overlap === undefined
      ? []
      : [element("c:overlap", { val: Math.min(100, Math.max(-100, Math.round(overlap))) })]),
  ];
}

function axisPairXml(
  chart: ChartState,
  type: FileChartType,
  group: ChartSeriesState["axisGroup"],
): XmlElement[] {
  const isLying = type.direction === "bar";
  const isPrimary = group === "Primary";
  const ids = AXES[group];
  const hidden: ChartAxisState = { visible: false, majorGridlines: false };
  const category = isPrimary ? chart.axes.category : hidden;
  const value = isPrimary
    ? chart.axes.value
    : (chart.axes.secondaryValue ?? { visible: true, majorGridlines: false });
  const isCategoryText = type.family !== "scatter";
  const categoryEnd = isCategoryText
    ? [
        element("c:auto", { val: true }),
        element("c:lblAlgn", { val: "ctr" }),
        element("c:lblOffset", { val: 100 }),
        element("c:noMultiLvlLbl", { val: false }),
      ]
    : [element("c:crossBetween", { val: "midCat" })];
  const categoryAxis = element(isCategoryText ? "c:catAx" : "c:valAx", {}, [
    ...axisXml(category, ids.category, isLying ? "l" : "b", isLying),
    element("c:crossAx", { val: ids.value }),
    element("c:crosses", { val: "autoZero" }),
    ...categoryEnd,
  ]);
  const position = isLying ? (isPrimary ? "b" : "t") : isPrimary ? "l" : "r";
  const valueAxis = element("c:valAx", {}, [
    ...axisXml(value, ids.value, position, !isLying),
    element("c:crossAx", { val: ids.category }),
    element("c:crosses", { val: isPrimary ? "autoZero" : "max" }),
    element("c:crossBetween", {
      val: type.family === "area" || type.family === "scatter" ? "midCat" : "between",
    }),
    value.majorUnit === undefined ? undefined : element("c:majorUnit", { val: value.majorUnit }),
  ]);
  return [categoryAxis, valueAxis];
}

/** What category and value axes have in common, in the order of the schema. */
function axisXml(
  axis: ChartAxisState,
  id: number,
  position: string,
  isUpright: boolean,
): (XmlElement | undefined)[] {
  const line = isUpright ? lineXml({ style: "None" }) : lineXml({ color: AXIS_COLOR, weight: 0.75 });
  return [
    element("c:axId", { val: id }),
    element("c:scaling", {}, [
      element("c:orientation", { val: "minMax" }),
      axis.maximum === undefined ? undefined : element("c:max", { val: axis.maximum }),
      axis.minimum === undefined ? undefined : element("c:min", { val: axis.minimum }),
    ]),
    element("c:delete", { val: !axis.visible }),
    element("c:axPos", { val: position }),
    axis.majorGridlines
      ? element("c:majorGridlines", {}, [
          element("c:spPr", {}, [lineXml({ color: GRID_COLOR, weight: 0.75 })]),
        ])
      : undefined,
    axis.title === undefined || axis.title === ""
      ? undefined
      : titleXml(axis.title, { place: "axisTitle", font: axis.titleFont, isTurned: isUpright }),
    element("c:numFmt", {
      formatCode: axis.numberFormat ?? "General",
      sourceLinked: axis.numberFormat === undefined,
    }),
    element("c:majorTickMark", { val: "none" }),
    element("c:minorTickMark", { val: "none" }),
    element("c:tickLblPos", { val: axis.tickLabelPosition?.toLowerCase() ?? "nextTo" }),
    element("c:spPr", {}, [element("a:noFill"), line]),
    labelTextXml(axis.font),
  ];
}

function legendXml(chart: ChartState): XmlElement {
  return element("c:legend", {}, [
    element("c:legendPos", { val: LEGEND_POSITIONS[chart.legend.position] }),
    element("c:overlay", { val: false }),
    labelTextXml(chart.legend.font),
  ]);
}

/** Without this Excel joins the line across `#N/A`, however blanks are shown (MS-ODRAWXML, dispNaAsBlank). */
function notAvailableAsBlank(): XmlElement {
  const option = element("c16r3:dataDisplayOptions16", {}, [element("c16r3:dispNaAsBlank", { val: true })]);
  return element("c:extLst", {}, [
    element("c:ext", { uri: "{56B9EC1D-385E-4148-901F-78D8002777C0}" }, [option]),
  ]);
}
