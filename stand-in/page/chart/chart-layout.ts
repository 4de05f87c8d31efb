import type { ChartState } from "../../model/chart-state";
import { pixelsOfPoints } from "../grid/grid-axis";
import { axisScale, type AxisScale } from "./axis-scale";
import type { ChartData, DrawnSeries } from "./chart-data";

/** Where everything of a chart stands, in CSS pixels from its upper left corner. */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly primary: AxisScale;
  readonly secondary: AxisScale | undefined;
  /** The width of one category. */
  readonly band: number;
  /** The middle of a category, and the height of a value on one of the axes. */
  x(index: number): number;
  y(value: number, axis: "Primary" | "Secondary"): number;
}

const titleHeight = 30;
export const titleLineHeight = 18;
const legendHeight = 24;
const categoryLabelHeight = 22;
export const categoryLineHeight = 13;
const axisTitleRoom = 18;
const axisLabelRoom = 44;

export function isColumn(series: DrawnSeries): boolean {
  return series.state.chartType.startsWith("Column");
}

export function chartLayout(chart: ChartState, data: ChartData): ChartLayout {
  const width = Math.max(60, pixelsOfPoints(chart.width));
  const height = Math.max(60, pixelsOfPoints(chart.height));
  const { category, value, secondaryValue } = chart.axes;
  const hasSecondary = data.series.some(({ state }) => state.axisGroup === "Secondary");
  const left = 8 + (value.title ? axisTitleRoom : 0) + (value.visible ? axisLabelRoom : 0);
  const right = 8 + (hasSecondary ? (secondaryValue?.title ? axisTitleRoom : 0) + axisLabelRoom : 8);
  const top = 8 + (chart.titleVisible ? titleHeight + (data.title.length - 1) * titleLineHeight : 4);
  const bottom =
    8 +
    (chart.legend.visible && chart.legend.position !== "Top" ? legendHeight : 0) +
    (category.title ? axisTitleRoom : 0) +
    (category.visible ? categoryLabelHeight + (linesOf(data.categories) - 1) * categoryLineHeight : 0);
  const own = chart.plotArea;
  const plot = own
    ? { left: own.left * width, top: own.top * height, width: own.width * width, height: own.height * height }
    : {
        left,
        top,
        width: Math.max(20, width - left - right),
        height: Math.max(20, height - top - bottom),
      };

  const primary = axisScale(valuesOf(data, "Primary"), value);
  const secondary = hasSecondary ? axisScale(valuesOf(data, "Secondary"), secondaryValue) : undefined;
  const band = plot.width / Math.max(1, data.categories.length);
  return {
    width,
    height,
    plot,
    primary,
    secondary,
    band,
    x: (index) => plot.left + band * (index + 0.5),
    y: (amount, axis) =>
      plot.top +
      plot.height * (1 - ((axis === "Secondary" ? secondary : undefined) ?? primary).position(amount)),
  };
}

/** How many lines the labels below the chart take. */
export function linesOf(labels: readonly string[]): number {
  return Math.max(1, ...labels.map((label) => label.split("\n").length));
}

function valuesOf(data: ChartData, axis: "Primary" | "Secondary"): number[] {
  return data.series
    .filter(({ state }) => state.axisGroup === axis)
    .flatMap(({ values }) => values.filter((value) => value !== undefined));
}

/** Where the columns of one series are within a category, as Excel's gap width and overlap (percent) have it. */
export function columnPlace(
  series: readonly DrawnSeries[],
  index: number,
  band: number,
): { readonly offset: number; readonly width: number } {
  const first = series[0]?.state;
  const gap = (first?.gapWidth ?? 150) / 100;
  const overlap = (first?.overlap ?? 0) / 100;
  const count = series.length;
  const width = band / (count - overlap * (count - 1) + gap);
  const used = width * (count - overlap * (count - 1));
  return { offset: -used / 2 + index * width * (1 - overlap), width };
}

/** The stretches of a line between its gaps, as indexes with values. */
export function lineStretches(
  values: readonly (number | undefined)[],
  displayBlanksAs: ChartState["displayBlanksAs"],
): readonly (readonly { readonly index: number; readonly value: number }[])[] {
  const stretches: { index: number; value: number }[][] = [[]];
  values.forEach((value, index) => {
    if (value !== undefined) stretches.at(-1)?.push({ index, value });
    else if (displayBlanksAs === "Zero") stretches.at(-1)?.push({ index, value: 0 });
    else if (displayBlanksAs === "NotPlotted") stretches.push([]);
  });
  return stretches.filter((stretch) => stretch.length > 0);
}
