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
  type TitleImage,
} from "./chart-image";
import {
  formatReference,
  parseReference,
  type RangeAddress,
} from "../../../core/values/workbook/cell-address";
import { passingRangeOf } from "../../session/ranges";
import { askPointValues, drawnPoints, type PointValues } from "./drawn-points";

/**
 * The chart of that name as it is; null where there is none. Five syncs. `drawn`, the chart as the add-in draws it, says
 * where a title's cell is beside the cells of its first series.
 */
export async function readChartImage(
  context: OpenContext,
  sheet: Excel.Worksheet,
  name: string,
  claims: ClaimsExcelApi,
  drawn: ChartImage,
): Promise<ChartImage | null> {
  const chart = sheet.charts.getItemOrNullObject(name);
  chart.load({ displayBlanksAs: true });
  await context.sync();
  if (chart.isNullObject) return null;

  chart.title.load({ visible: true, text: true });
  chart.legend.load({ visible: true, position: true });
  chart.plotArea.load({ position: true });
  chart.series.load({ name: true, chartType: true, axisGroup: true });
  await context.sync();

  const hasSecondary = chart.series.items.some((series) => series.axisGroup === "Secondary");
  const axes = askAxes(chart, hasSecondary);
  const series = chart.series.items.map((one) => askSeries(one, claims));
  await context.sync();

  const points = series.map((asked) => askPoints(asked, claims));
  const titlePlace = placeOfTitle(context, series[0]?.values(), drawn);
  await context.sync();

  for (const { point } of points.flat()) {
    // Reading the label of a point that has none fails.
    if (point.hasDataLabel) point.dataLabel.load({ text: true, autoText: true, position: true });
  }
  const titleCell = titlePlace && askTitleCell(titlePlace);
  await context.sync();

  return {
    title: titleOf(chart.title, titleCell),
    legend: chart.legend.visible ? chart.legend.position : null,
    plotArea: chart.plotArea.position === "Custom" ? "Custom" : "Automatic",
    displayBlanksAs: chart.displayBlanksAs,
    categoryAxis: { ...labelsOf(axes.category), ...NO_SCALE },
    primaryAxis: valueAxisOf(axes.primary),
    secondaryAxis: axes.secondary && valueAxisOf(axes.secondary),
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
  for (const axis of [axes.primary, axes.secondary]) {
    axis?.load({ minimum: true, maximum: true, majorUnit: true });
    axis?.majorGridlines.load({ visible: true });
  }
  return axes;
}

const NO_SCALE = { minimum: undefined, maximum: undefined, majorUnit: undefined, gridlines: undefined };

function labelsOf(axis: Excel.ChartAxis): Pick<AxisImage, "title" | "numberFormat"> {
  return { title: axis.title.visible ? axis.title.text : null, numberFormat: axis.numberFormat };
}

function valueAxisOf(axis: Excel.ChartAxis): AxisImage {
  return {
    ...labelsOf(axis),
    minimum: limit(axis.minimum),
    maximum: limit(axis.maximum),
    majorUnit: limit(axis.majorUnit),
    gridlines: axis.majorGridlines.visible,
  };
}

function limit(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

/** A title that shows a cell. There is no asking for the cell, so it is looked for where the add-in would have it. */
interface TitlePlace {
  readonly sheet: Excel.Worksheet;
  readonly at: RangeAddress;
}

interface AskedTitleCell {
  readonly reference: string;
  readonly range: Excel.Range;
}

function placeOfTitle(
  context: OpenContext,
  values: string | undefined,
  drawn: ChartImage,
): TitlePlace | undefined {
  const plotted = values === undefined ? undefined : parseReference(values);
  const drawnValues = drawn.series[0]?.values;
  const usual = drawnValues === undefined ? undefined : parseReference(drawnValues);
  const cell = drawn.title && "from" in drawn.title ? parseReference(drawn.title.from) : undefined;
  if (!cell || !usual) return undefined;
  // Before ExcelApi 1.15 it is not known what a series plots: the cell is then where it would be drawn now.
  const at = plotted ?? usual;
  const row = at.row + cell.row - usual.row;
  const column = at.column + cell.column - usual.column;
  if (row < 0 || column < 0) return undefined;
  const sheet = context.workbook.worksheets.getItemOrNullObject(at.sheet).load({ name: true });
  return { sheet, at: { sheet: at.sheet, row, column, rows: 1, columns: 1 } };
}

/** The sheet may have been deleted, or not be there yet. */
function askTitleCell({ sheet, at }: TitlePlace): AskedTitleCell | undefined {
  if (sheet.isNullObject) return undefined;
  return { reference: formatReference(at), range: passingRangeOf(sheet, at).load({ text: true }) };
}

/** A title that says what its cell says is taken to show it; a title that somebody has typed over says something else. */
function titleOf(title: Excel.ChartTitle, cell: AskedTitleCell | undefined): TitleImage {
  if (!title.visible) return null;
  const shown = cell?.range.text[0]?.[0] ?? "";
  return cell && shown !== "" && shown === title.text ? { from: cell.reference } : { text: title.text };
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
  series.format.line.load({ color: true, weight: true, lineStyle: true });
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
    lineStyle: line ? series.format.line.lineStyle : undefined,
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
    label: labelOf(point),
    position: point.hasDataLabel ? placeOf(point.dataLabel) : undefined,
  };
}

function labelOf(point: Excel.ChartPoint): PointImage["label"] {
  if (!point.hasDataLabel) return null;
  return point.dataLabel.autoText ? "value" : { text: point.dataLabel.text };
}

/** What Excel says of a place that has no name, it does not take. */
function placeOf({ position }: Excel.ChartDataLabel): string | undefined {
  return position === "Invalid" || position === "None" ? undefined : position;
}

/** Excel says "" or null where a colour is left to it. */
function colour(value: string | null | undefined): string | undefined {
  return value === null || value === "" ? undefined : value;
}
