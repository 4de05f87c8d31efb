import { formatReference, parseReference } from "../../core/values/workbook/cell-address";
import type { ChartSeriesSnapshot, ChartSnapshot } from "../../core/values/workbook/snapshot";
import type { PlacedChart } from "./chart-places";
import { canCall, type ClaimsExcelApi } from "../session/capabilities";

/**
 * Kinds of charts whose title and series do not answer through the API (they fail with UnsupportedOperation), or
 * that have no axes to ask for. They are listed by name and place only.
 */
const WITHOUT_AXES = new Set([
  "Histogram",
  "Boxwhisker",
  "Pareto",
  "RegionMap",
  "Treemap",
  "Waterfall",
  "Sunburst",
  "Funnel",
  "Pie",
  "PieExploded",
  "PieOfPie",
  "BarOfPie",
  "3DPie",
  "3DPieExploded",
  "Doughnut",
  "DoughnutExploded",
]);

/**
 * Asks for the title and the series of one of our charts. The answer of the first sync asks for the series' sources. Of any
 * other chart, and of one that has been made another kind, name and place are all there is.
 */
export function askChart(placed: PlacedChart, claims: ClaimsExcelApi): () => () => ChartSnapshot {
  const { chart } = placed;
  if (!placed.isOurs || WITHOUT_AXES.has(placed.type)) return () => () => snapshotOf(placed, "", []);
  chart.title.load({ text: true, visible: true });
  chart.series.load({ name: true, chartType: true, axisGroup: true });
  return () => {
    const title = chart.title.visible ? chart.title.text : "";
    const series = chart.series.items.map((one) => askSeries(one, claims));
    return () =>
      snapshotOf(
        placed,
        title,
        series.map((answer) => answer()),
      );
  };
}

function askSeries(series: Excel.ChartSeries, claims: ClaimsExcelApi): () => ChartSeriesSnapshot {
  const values = askSource(series, "Values", claims);
  const categories = askSource(series, "Categories", claims);
  return () => ({
    name: series.name,
    values: values(),
    categories: categories(),
    type: seriesType(series.chartType),
    axis: series.axisGroup === "Secondary" ? "secondary" : "primary",
  });
}

/** Where a series gets its numbers or labels from; undefined where Excel cannot say (ExcelApi below 1.15). */
export function askSource(
  series: Excel.ChartSeries,
  dimension: "Values" | "Categories",
  claims: ClaimsExcelApi,
): () => string | undefined {
  if (!canCall(claims, "1.15", series, "getDimensionDataSourceString")) return () => undefined;
  const source = series.getDimensionDataSourceString(dimensionOf(series.chartType, dimension));
  return () => referenceFromOffice(source.value);
}

/** A scatter or bubble chart knows no values and categories, but two axes of numbers, and fails where it is asked for the former. */
export function dimensionOf(chartType: string, dimension: "Values" | "Categories"): DimensionWord {
  if (!/^(XYScatter|Bubble)/.test(chartType)) return dimension;
  return dimension === "Values" ? "YValues" : "XValues";
}

type DimensionWord = "Values" | "Categories" | "YValues" | "XValues";

/** Excel's `Sheet1!$A$1:$B$2` as the rest of the program writes references; undefined where there is none. */
function referenceFromOffice(source: string): string | undefined {
  const range = parseReference(source);
  if (range) return formatReference(range);
  return source === "" ? undefined : source;
}

function seriesType(type: string): ChartSeriesSnapshot["type"] {
  if (type.startsWith("Column")) return "column";
  return type.startsWith("Line") ? "line" : "other";
}

function snapshotOf(
  { name, place }: PlacedChart,
  title: string,
  series: readonly ChartSeriesSnapshot[],
): ChartSnapshot {
  return { name, title, ...place, series };
}
