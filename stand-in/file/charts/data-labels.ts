import type { ChartSeriesState } from "../../model/chart-state";
import {
  child,
  children,
  descendants,
  element,
  numberAttribute,
  textOf,
  type XmlElement,
} from "../../../src/ooxml/xml/xml-element";
import { readSolidFill, solidFill } from "./shape-format";
import type { ChartFamily, FileChartType } from "./chart-types";

type SeriesLabels = NonNullable<ChartSeriesState["dataLabels"]>;
type PointState = ChartSeriesState["points"][number];

const POSITIONS: Readonly<Record<string, string>> = {
  ctr: "Center",
  inEnd: "InsideEnd",
  inBase: "InsideBase",
  outEnd: "OutsideEnd",
  l: "Left",
  r: "Right",
  t: "Top",
  b: "Bottom",
  bestFit: "BestFit",
};

/** Any other position in a chart of that kind makes Excel call the file damaged. */
const ALLOWED: Readonly<Record<ChartFamily, readonly string[]>> = {
  bar: ["ctr", "inEnd", "inBase", "outEnd"],
  line: ["ctr", "l", "r", "t", "b"],
  scatter: ["ctr", "l", "r", "t", "b"],
  pie: ["ctr", "inEnd", "outEnd", "bestFit"],
  doughnut: [],
  area: [],
  radar: ["outEnd"],
};

/** Reads the labels of a series and of its single points into the series' state. */
export function readDataLabels(series: XmlElement, state: ChartSeriesState, theme: readonly string[]): void {
  const labels = child(series, "c:dLbls");
  if (!labels) return;
  const shown = readLabel(labels);
  if (shown.showValue === true || shown.showSeriesName === true || shown.showCategoryName === true) {
    state.hasDataLabels = true;
    state.dataLabels = shown;
  }
  for (const label of children(labels, "c:dLbl")) {
    const index = numberAttribute(child(label, "c:idx"), "val");
    if (index === undefined || isTrue(child(label, "c:delete"))) continue;
    const { position, showValue } = readLabel(label);
    const text = descendants(child(label, "c:tx") ?? label, "a:t")
      .map(textOf)
      .join("");
    const fillColor = readSolidFill(child(label, "c:spPr"), theme);
    state.points[index] = {
      ...state.points[index],
      hasDataLabel: true,
      dataLabel: {
        ...(text === "" ? {} : { text }),
        ...(position === undefined ? {} : { position }),
        ...(showValue === undefined ? {} : { showValue }),
        ...(fillColor === undefined ? {} : { fillColor }),
      },
    };
  }
}

/** `<c:dLbls>` of a series; undefined where neither it nor a point of it has a label. */
export function dataLabelsXml(series: ChartSeriesState, type: FileChartType): XmlElement | undefined {
  const points = Object.entries(series.points).filter(([, point]) => point.hasDataLabel === true);
  if (series.hasDataLabels !== true && points.length === 0) return undefined;
  const single = points
    .sort(([one], [other]) => Number(one) - Number(other))
    .map(([index, point]) => pointLabelXml(Number(index), point, type));
  const labels: SeriesLabels =
    series.hasDataLabels === true ? { showValue: true, ...series.dataLabels } : { showValue: false };
  return element("c:dLbls", {}, [...single, ...labelXml(labels, type)]);
}

function readLabel(node: XmlElement): SeriesLabels {
  const position = POSITIONS[child(node, "c:dLblPos")?.attributes.val ?? ""];
  const numberFormat = child(node, "c:numFmt");
  const isOwnFormat = numberFormat?.attributes.sourceLinked !== "1";
  return {
    ...(position === undefined ? {} : { position }),
    ...(numberFormat && isOwnFormat ? { numberFormat: numberFormat.attributes.formatCode ?? "General" } : {}),
    showValue: isTrue(child(node, "c:showVal")),
    ...(isTrue(child(node, "c:showSerName")) ? { showSeriesName: true } : {}),
    ...(isTrue(child(node, "c:showCatName")) ? { showCategoryName: true } : {}),
  };
}

function pointLabelXml(index: number, point: PointState, type: FileChartType): XmlElement {
  const label = point.dataLabel ?? {};
  const text = label.text === undefined ? [] : [element("c:layout"), textXml(label.text)];
  const shown: SeriesLabels = {
    showValue: label.showValue ?? true,
    ...(label.position === undefined ? {} : { position: label.position }),
  };
  return element("c:dLbl", {}, [
    element("c:idx", { val: index }),
    ...text,
    ...labelXml(shown, type, label.fillColor),
  ]);
}

function labelXml(label: SeriesLabels, type: FileChartType, fill?: string): XmlElement[] {
  const flag = (name: string, on: boolean | undefined): XmlElement => element(name, { val: on === true });
  const position = positionXml(label.position, type);
  return [
    ...(label.numberFormat === undefined
      ? []
      : [element("c:numFmt", { formatCode: label.numberFormat, sourceLinked: false })]),
    element("c:spPr", {}, [
      fill === undefined ? element("a:noFill") : solidFill(fill),
      element("a:ln", {}, [element("a:noFill")]),
    ]),
    ...(position ? [position] : []),
    flag("c:showLegendKey", false),
    flag("c:showVal", label.showValue),
    flag("c:showCatName", label.showCategoryName),
    flag("c:showSerName", label.showSeriesName),
    flag("c:showPercent", false),
    flag("c:showBubbleSize", false),
  ];
}

function positionXml(position: string | undefined, type: FileChartType): XmlElement | undefined {
  const stored = Object.keys(POSITIONS).find((name) => POSITIONS[name] === position);
  if (stored === undefined || !ALLOWED[type.family].includes(stored)) return undefined;
  const isStacked = type.grouping === "stacked" || type.grouping === "percentStacked";
  return isStacked && stored === "outEnd" ? undefined : element("c:dLblPos", { val: stored });
}

function textXml(text: string): XmlElement {
  const run = element("a:r", {}, [element("a:rPr", { lang: "ja-JP" }), element("a:t", {}, [text])]);
  return element("c:tx", {}, [
    element("c:rich", {}, [element("a:bodyPr"), element("a:lstStyle"), element("a:p", {}, [run])]),
  ]);
}

/** `<c:showVal/>` without a value is true. */
function isTrue(node: XmlElement | undefined): boolean {
  return node !== undefined && node.attributes.val !== "0" && node.attributes.val !== "false";
}
