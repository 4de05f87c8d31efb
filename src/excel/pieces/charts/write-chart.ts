import type { ChartSpec } from "../../../core/plan/chart-spec";
import { parseReference } from "../../../core/values/workbook/cell-address";
import type { OpenContext } from "../../session/office-session";
import { passingRangeOf } from "../../session/ranges";
import { isLine, type AxisImage, type ChartImage, type SeriesImage, type TitleImage } from "./chart-image";
import {
  pointsBeyond,
  pointsToClear,
  pointsToSet,
  setPoints,
  withoutLabels,
  type PointToSet,
} from "./write-points";

const TITLE_SIZE = 10;

/** Queues a new chart of the name, size and place of a plan; its series are Excel's guess until `setChart`. */
export function addChart(sheet: Excel.Worksheet, spec: ChartSpec): Excel.Chart {
  const [first] = spec.series;
  const source = first
    ? passingRangeOf(sheetOf(sheet, first.values.sheet), first.values)
    : sheet.getRange("A1");
  // Said outright: "Auto" swaps rows and columns.
  const chart = sheet.charts.add(
    "ColumnClustered",
    source,
    (first?.values.rows ?? 1) > 1 ? "Columns" : "Rows",
  );
  chart.name = spec.name;
  chart.left = spec.left;
  chart.top = spec.top;
  chart.width = spec.width;
  chart.height = spec.height;
  // A title that is not shown has no font to set.
  chart.title.visible = true;
  chart.title.format.font.size = TITLE_SIZE;
  chart.title.format.font.bold = true;
  return chart;
}

function sheetOf(sheet: Excel.Worksheet, name: string): Excel.Worksheet {
  return sheet.context.workbook.worksheets.getItem(name);
}

/**
 * Makes a chart look as wanted: its series are set one by one, missing ones added, those too many removed, and points
 * that stood out before look like their series again. `current` is what it looks like now, undefined where it is new.
 * One sync, and a few more where points stand out; what is queued last is left to the next sync.
 */
export async function setChart(
  context: OpenContext,
  chart: Excel.Chart,
  wanted: ChartImage,
  current: ChartImage | undefined,
): Promise<void> {
  chart.series.load({ name: true, chartType: true });
  chart.load({ width: true, height: true });
  await context.sync();
  const present = chart.series.items;
  let changes = wanted.series.map((series, index) => ({ series, old: current?.series[index] }));
  const pointsOf = (series: readonly Excel.ChartSeries[], pointsIn: typeof pointsToSet): PointToSet[] =>
    changes.flatMap((change, index) => {
      const target = series[index];
      return target ? pointsIn(target, change.series, change.old) : [];
    });
  const left = await setPoints(context, pointsOf(present, pointsBeyond));
  changes = changes.map(({ series, old }, index) => {
    const target = present[index];
    return target && old && left.has(target) ? { series, old: withoutLabels(target, old) } : { series, old };
  });
  changes.forEach(({ series, old }, index) => {
    setSeries(context, present[index] ?? chart.series.add(series.name), series, old);
  });
  for (const surplus of present.slice(wanted.series.length).reverse()) surplus.delete();
  setFrame(chart, wanted, current);
  if (changes.every(({ series, old }) => hasNoPoints(series, old))) return;
  // A series that was just added answers no other request; the list of them does.
  chart.series.load({ name: true });
  await context.sync();
  await setPoints(context, pointsOf(chart.series.items, pointsToSet));
}

/**
 * Makes the points that are not `wanted`, beyond the end of their series or without a number by then, look like their series,
 * while their figures are still there: no point without one can be reached. Two syncs; what is queued last is left to the next.
 */
export async function clearPoints(
  context: OpenContext,
  chart: Excel.Chart,
  wanted: ChartImage,
  current: ChartImage,
): Promise<void> {
  chart.series.load({ name: true, chartType: true });
  await context.sync();
  const present = chart.series.items;
  await setPoints(
    context,
    wanted.series.flatMap((series, index) => {
      const target = present[index];
      if (!target) return [];
      const points = pointsToClear(series, current.series[index]);
      return points.map((point) => ({ series: target, chartType: target.chartType, ...point }));
    }),
  );
}

/** True where no point can have to be set. */
function hasNoPoints(wanted: SeriesImage, current: SeriesImage | undefined): boolean {
  return wanted.points.length === 0 && (current?.points ?? []).length === 0;
}

function setFrame(chart: Excel.Chart, wanted: ChartImage, current: ChartImage | undefined): void {
  setTitle(chart.title, wanted.title);
  setPlotArea(chart, wanted.plotArea, current?.plotArea ?? "Automatic");
  chart.legend.visible = wanted.legend !== null;
  if (wanted.legend !== null) chart.legend.position = wanted.legend as "Bottom";
  chart.displayBlanksAs = wanted.displayBlanksAs as "NotPlotted";
  setAxis(chart.axes.categoryAxis, wanted.categoryAxis, current?.categoryAxis);
  // Below the chart, not on the columns of figures below 0. Set once, as the plot area is.
  if (!current) chart.axes.categoryAxis.tickLabelPosition = "Low";
  setAxis(chart.axes.valueAxis, wanted.primaryAxis, current?.primaryAxis);
  // The axis is there as soon as a series is drawn on it.
  const hasSecondary = wanted.series.some((series) => series.axis === "Secondary");
  if (wanted.secondaryAxis && hasSecondary)
    setAxis(chart.axes.getItem("Value", "Secondary"), wanted.secondaryAxis, current?.secondaryAxis);
}

/**
 * In shares of the chart: plot areas of one size, whatever their labels take, so that the charts of a sheet can be compared.
 * Above it there is room for two lines of title and for figures at the highest points, left of it for the axis's word and
 * `130,000`, below it for labels of up to three lines and the legend.
 */
const PLOT_AREA = { left: 0.19, top: 0.27, width: 0.65, height: 0.4 };

/** The size of a plot area is set once; one that a person has given it stays. */
function setPlotArea(
  chart: Excel.Chart,
  wanted: ChartImage["plotArea"],
  current: ChartImage["plotArea"],
): void {
  if (wanted === current) return;
  const { plotArea, width, height } = chart;
  if (wanted === "Automatic") {
    plotArea.position = "Automatic";
    return;
  }
  plotArea.insideWidth = PLOT_AREA.width * width;
  plotArea.insideHeight = PLOT_AREA.height * height;
  plotArea.insideLeft = PLOT_AREA.left * width;
  plotArea.insideTop = PLOT_AREA.top * height;
}

function setTitle(title: Excel.ChartTitle, wanted: TitleImage): void {
  title.visible = wanted !== null;
  if (wanted === null) return;
  if ("from" in wanted) title.setFormula(`=${wanted.from}`);
  else title.text = wanted.text;
}

function setAxis(axis: Excel.ChartAxis, wanted: AxisImage, current: AxisImage | undefined): void {
  axis.title.visible = wanted.title !== null;
  if (wanted.title !== null) axis.title.text = wanted.title;
  // A format that is set is not the cells' own any more, even where it is the same.
  if (wanted.numberFormat !== undefined && wanted.numberFormat !== current?.numberFormat)
    axis.numberFormat = wanted.numberFormat;
  // "" leaves a limit to Excel again.
  if (wanted.minimum !== current?.minimum) axis.minimum = wanted.minimum ?? "";
  if (wanted.maximum !== current?.maximum) axis.maximum = wanted.maximum ?? "";
  if (wanted.majorUnit !== current?.majorUnit) axis.majorUnit = wanted.majorUnit ?? "";
  if (wanted.gridlines !== undefined && wanted.gridlines !== current?.gridlines)
    axis.majorGridlines.visible = wanted.gridlines;
}

function setSeries(
  context: OpenContext,
  series: Excel.ChartSeries,
  wanted: SeriesImage,
  current: SeriesImage | undefined,
): void {
  // A series without values takes neither another kind nor another axis.
  const values = rangeOfReference(context, wanted.values);
  const categories = rangeOfReference(context, wanted.categories);
  if (values) series.setValues(values);
  if (categories) series.setXAxisValues(categories);
  series.name = wanted.name;
  series.chartType = wanted.chartType as "ColumnClustered";
  // An Excel without a secondary axis fails where a series is sent there that is there already.
  if (wanted.axis !== (current?.axis ?? "Primary")) series.axisGroup = wanted.axis;
  if (isLine(wanted.chartType)) setLine(series, wanted);
  else setColumns(series, wanted);
}

function rangeOfReference(context: OpenContext, reference: string | undefined): Excel.Range | undefined {
  const range = reference === undefined ? undefined : parseReference(reference);
  return range && passingRangeOf(context.workbook.worksheets.getItem(range.sheet), range);
}

function setLine(series: Excel.ChartSeries, { color, lineWeight, lineStyle, marker }: SeriesImage): void {
  if (color !== undefined) series.format.line.color = color;
  if (lineWeight !== undefined) series.format.line.weight = lineWeight;
  if (lineStyle !== undefined) series.format.line.lineStyle = lineStyle as "Dash";
  if (!marker) return;
  series.markerStyle = marker.style as "Circle";
  series.markerSize = marker.size;
  series.markerBackgroundColor = marker.background;
  series.markerForegroundColor = marker.foreground;
}

function setColumns(
  series: Excel.ChartSeries,
  { color, outline, lineWeight, gapWidth, overlap }: SeriesImage,
): void {
  if (color !== undefined) series.format.fill.setSolidColor(color);
  if (outline !== undefined) series.format.line.color = outline;
  else series.format.line.clear();
  if (outline !== undefined && lineWeight !== undefined) series.format.line.weight = lineWeight;
  if (gapWidth !== undefined) series.gapWidth = gapWidth;
  if (overlap !== undefined) series.overlap = overlap;
}
