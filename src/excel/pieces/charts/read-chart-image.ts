import { askSource } from "../../read/read-charts";
import { canCall, type ClaimsExcelApi } from "../../session/capabilities";
import type { OpenContext } from "../../session/office-session";
import {
  isLine,
  type AxisImage,
  type ChartImage,
  type MarkerImage,
  type PointImage,
  type SeriesImage,
} from "./chart-image";
import { askPointValues, drawnPoints, type PointValues } from "./drawn-points";

/** The chart of that name as it is; null where there is none. Five syncs. */
export async function readChartImage(
  context: OpenContext,
  sheet: Excel.Worksheet,
  name: string,
  claims: ClaimsExcelApi,
): Promise<ChartImage | null> {
  const chart = sheet.charts.getItemOrNullObject(name);
  chart.load({ displayBlanksAs: true });
  await context.sync();
  if (chart.isNullObject) return null;

  chart.title.load({ visible: true, text: true });
  chart.legend.load({ visible: true, position: true });
  chart.series.load({ name: true, chartType: true, axisGroup: true });
  await context.sync();

  const hasSecondary = chart.series.items.some((series) => series.axisGroup === "Secondary");
  const axes = askAxes(chart, hasSecondary);
  const series = chart.series.items.map((one) => askSeries(one, claims));
  await context.sync();

  const points = series.map((asked) => askPoints(asked, claims));
  await context.sync();

  for (const { point } of points.flat()) {
    // Reading the label of a point that has none fails.
    if (point.hasDataLabel) point.dataLabel.load({ text: true });
  }
  await context.sync();

  return {
    title: chart.title.visible ? chart.title.text : null,
    legend: chart.legend.visible ? chart.legend.position : null,
    displayBlanksAs: chart.displayBlanksAs,
    categoryAxis: axisOf(axes.category),
    primaryAxis: axisOf(axes.primary),
    secondaryAxis: axes.secondary && axisOf(axes.secondary),
    series: series.map((asked, index) => seriesOf(asked, (points[index] ?? []).map(pointOf))),
  };
}

function askAxes(chart: Excel.Chart, hasSecondary: boolean) {
  const axes = {
    category: chart.axes.categoryAxis,
    primary: chart.axes.valueAxis,
    // Asking for an axis that is not drawn fails.
    secondary: hasSecondary ? chart.axes.getItem("Value", "Secondary") : undefined,
  };
  for (const axis of [axes.category, axes.primary, axes.secondary]) {
    axis?.load({ numberFormat: true });
    axis?.title.load({ visible: true, text: true });
  }
  return axes;
}

function axisOf(axis: Excel.ChartAxis): AxisImage {
  return { title: axis.title.visible ? axis.title.text : null, numberFormat: axis.numberFormat };
}

interface AskedSeries {
  readonly series: Excel.ChartSeries;
  readonly chartType: string;
  readonly values: () => string | undefined;
  readonly categories: () => string | undefined;
  readonly fill: OfficeExtension.ClientResult<string> | undefined;
  readonly pointValues: PointValues;
}

function askSeries(series: Excel.ChartSeries, claims: ClaimsExcelApi): AskedSeries {
  const chartType: string = series.chartType;
  series.format.line.load({ color: true, weight: true });
  if (isLine(chartType)) {
    series.load({
      markerStyle: true,
      markerSize: true,
      markerBackgroundColor: true,
      markerForegroundColor: true,
    });
  } else if (chartType.startsWith("Column")) {
    // Only some kinds of charts have a gap; the others fail with InvalidArgument.
    series.load({ gapWidth: true, overlap: true });
  }
  return {
    series,
    chartType,
    values: askSource(series, "Values", claims),
    categories: askSource(series, "Categories", claims),
    fill: isLine(chartType) ? undefined : askFill(series.format.fill, claims),
    pointValues: askPointValues(series, chartType),
  };
}

/** Below ExcelApi 1.16 (and in the library for closed networks) a fill can be set but not asked for. */
function askFill(
  fill: Excel.ChartFill,
  claims: ClaimsExcelApi,
): OfficeExtension.ClientResult<string> | undefined {
  return canCall(claims, "1.16", fill, "getSolidColor") ? fill.getSolidColor() : undefined;
}

function seriesOf(
  { series, chartType, values, categories, fill }: AskedSeries,
  points: readonly PointImage[],
): SeriesImage {
  const line = isLine(chartType);
  const column = chartType.startsWith("Column");
  return {
    name: series.name,
    chartType,
    axis: series.axisGroup === "Secondary" ? "Secondary" : "Primary",
    values: values(),
    categories: categories(),
    color: line ? colour(series.format.line.color) : colour(fill?.value),
    outline: line ? undefined : colour(series.format.line.color),
    lineWeight: series.format.line.weight,
    marker: line ? markerOf(series) : undefined,
    gapWidth: column ? series.gapWidth : undefined,
    overlap: column ? series.overlap : undefined,
    points,
  };
}

function markerOf(series: Excel.ChartSeries): MarkerImage {
  return {
    style: series.markerStyle,
    size: series.markerSize,
    background: series.markerBackgroundColor,
    foreground: series.markerForegroundColor,
  };
}

interface AskedPoint {
  readonly index: number;
  readonly point: Excel.ChartPoint;
  readonly isLine: boolean;
  readonly fill: OfficeExtension.ClientResult<string> | undefined;
}

function askPoints({ series, chartType, pointValues }: AskedSeries, claims: ClaimsExcelApi): AskedPoint[] {
  return [...drawnPoints(pointValues)].map((index) => {
    const point = series.points.getItemAt(index).load({ hasDataLabel: true });
    if (isLine(chartType)) point.load({ markerBackgroundColor: true });
    else point.format.border.load({ color: true });
    return {
      index,
      point,
      isLine: isLine(chartType),
      fill: isLine(chartType) ? undefined : askFill(point.format.fill, claims),
    };
  });
}

function pointOf({ index, point, isLine: line, fill }: AskedPoint): PointImage {
  return {
    index,
    color: line ? colour(point.markerBackgroundColor) : colour(fill?.value),
    outline: line ? undefined : colour(point.format.border.color),
    label: point.hasDataLabel ? point.dataLabel.text : null,
  };
}

/** Excel says "" or null where a colour is left to it. */
function colour(value: string | null | undefined): string | undefined {
  return value === null || value === "" ? undefined : value;
}
