import type { ChartAxisSpec, ChartSeriesSpec, ChartSpec, PointLabel } from "../../../core/plan/chart-spec";
import { formatReference, parseReference } from "../../../core/values/workbook/cell-address";

/**
 * A chart as far as a plan says what it looks like: not its size and place, which are the user's. What is undefined
 * is unknown (Excel could not say) and is left as it is.
 */
export interface ChartImage {
  readonly title: TitleImage;
  readonly series: readonly SeriesImage[];
  readonly categoryAxis: AxisImage;
  readonly primaryAxis: AxisImage;
  readonly secondaryAxis: AxisImage | undefined;
  readonly legend: string | null;
  /** Whether Excel lays the plot area out or it has a size of its own, which is then left as it is. */
  readonly plotArea: "Automatic" | "Custom";
  readonly displayBlanksAs: string;
  /** Of a plan alone: the colours of series by their places. */
  readonly fills?: readonly string[];
}

/** null: no title. A title that shows a cell (`from`) has no text of its own: that changes with the figures. */
export type TitleImage = null | { readonly text: string } | { readonly from: string };

export interface AxisImage {
  readonly title: string | null;
  readonly numberFormat: string | undefined;
  /** undefined: left to Excel; always so of the axis of years. */
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly majorUnit: number | undefined;
  readonly gridlines: boolean | undefined;
}

export interface SeriesImage {
  readonly name: string;
  readonly chartType: string;
  readonly axis: "Primary" | "Secondary";
  readonly values: string | undefined;
  readonly categories: string | undefined;
  /** Columns: fill and outline; lines: line and markers. */
  readonly color: string | undefined;
  readonly outline: string | undefined;
  readonly lineWeight: number | undefined;
  /** Of lines. */
  readonly lineStyle: string | undefined;
  readonly marker: MarkerImage | undefined;
  readonly gapWidth: number | undefined;
  readonly overlap: number | undefined;
  /** In the order of their places; of a chart that was read, those with a number. */
  readonly points: readonly PointImage[];
}

export interface MarkerImage {
  readonly style: string;
  readonly size: number;
  readonly background: string;
  readonly foreground: string;
}

/** A point that may look different from its series; `label` is what is written at it, null for nothing. */
export interface PointImage {
  readonly index: number;
  readonly color: string | undefined;
  readonly outline: string | undefined;
  readonly label: PointLabel | null;
  /** Where a label was read to be: one that was made, and not written in yet, is somewhere else. Not of a plan. */
  readonly position?: string | undefined;
}

/** Columns are closer than Excel's 219 %, so that nine years are readable side by side. */
const GAP_BETWEEN_YEARS = 60;
const OVERLAP_OF_STACKED = 100;
const LINE_WEIGHT = 1.75;
const RULE_WEIGHT = 1.25;
const OUTLINE_WEIGHT = 1;
const MARKER_SIZE = 5;

/** The chart that a plan asks for. The legend is below, and years without a number leave a gap. */
export function imageOfSpec(spec: ChartSpec): ChartImage {
  return {
    title: spec.titleFrom
      ? { from: formatReference({ ...spec.titleFrom, rows: 1, columns: 1 }) }
      : { text: spec.title },
    series: spec.series.map(seriesOfSpec),
    categoryAxis: {
      title: axisTitle(spec.categoryAxisTitle),
      numberFormat: undefined,
      minimum: undefined,
      maximum: undefined,
      majorUnit: undefined,
      gridlines: undefined,
    },
    primaryAxis: axisOfSpec(spec.primaryAxis),
    secondaryAxis: spec.secondaryAxis && axisOfSpec(spec.secondaryAxis),
    legend: "Bottom",
    plotArea: "Custom",
    displayBlanksAs: "NotPlotted",
    ...(spec.fills && { fills: spec.fills }),
  };
}

/** Without gridlines: those of one scale would cross what is read off the other, and figures are written at the columns. */
function axisOfSpec(spec: ChartAxisSpec): AxisImage {
  return { ...spec, title: axisTitle(spec.title), gridlines: false };
}

function axisTitle(title: string): string | null {
  return title === "" ? null : title;
}

function seriesOfSpec(spec: ChartSeriesSpec): SeriesImage {
  const isStacked = spec.type === "stacked";
  const isColumn = spec.type === "column" || isStacked;
  const isRule = spec.type === "rule";
  const marker = { style: "Circle", size: MARKER_SIZE, background: spec.color, foreground: spec.color };
  return {
    name: spec.name,
    chartType: isStacked ? "ColumnStacked" : isColumn ? "ColumnClustered" : isRule ? "Line" : "LineMarkers",
    axis: spec.axis === "secondary" ? "Secondary" : "Primary",
    values: formatReference(spec.values),
    categories: formatReference(spec.categories),
    color: spec.color,
    outline: isColumn ? spec.outline : undefined,
    lineWeight: isColumn ? outlineWeight(spec.outline) : isRule ? RULE_WEIGHT : LINE_WEIGHT,
    lineStyle: isColumn ? undefined : isRule ? "Dash" : "Continuous",
    marker: isColumn ? undefined : isRule ? { ...marker, style: "None" } : marker,
    gapWidth: isColumn ? GAP_BETWEEN_YEARS : undefined,
    overlap: isStacked ? OVERLAP_OF_STACKED : isColumn ? 0 : undefined,
    points: spec.points.map(({ index, color, outline, label }) => ({
      index,
      color,
      outline: outline ?? spec.outline,
      label: label ?? null,
    })),
  };
}

function outlineWeight(outline: string | undefined): number | undefined {
  return outline === undefined ? undefined : OUTLINE_WEIGHT;
}

/** A chart without its points, and a point whose look is asked for or set, in a request. */
const BYTES_OF_A_FRAME = 9_000;
const BYTES_OF_A_POINT = 1_000;

/** About how many bytes a request takes that asks for a chart, or sets it. */
export function bytesOfChart({ series }: ChartImage): number {
  const points = series.reduce((sum, { values }) => sum + pointsOf(values), 0);
  return BYTES_OF_A_FRAME + points * BYTES_OF_A_POINT;
}

/** How many points a series has; none where that is not known. */
function pointsOf(values: string | undefined): number {
  const range = values === undefined ? undefined : parseReference(values);
  return range ? range.rows * range.columns : 0;
}

/** True for the chart types whose series are drawn as lines. */
export function isLine(chartType: string): boolean {
  return chartType.startsWith("Line");
}

/** How a point looks that does not differ from its series. */
export function plainPoint(series: SeriesImage, index: number): PointImage {
  return { index, color: series.color, outline: series.outline, label: null };
}

/**
 * A chart as it was, with what Excel could not say taken from how the add-in draws it: a series of the same name has
 * the same colours, and a point with the outline of one that stands out is one. (Without it, undoing a change of a chart
 * could not give the provisional year its light colour back where fills cannot be asked for.)
 */
export function completedBy(chart: ChartImage, drawn: ChartImage): ChartImage {
  return { ...chart, series: chart.series.map((series, place) => completedSeries(series, place, drawn)) };
}

/** A series of one colour, whatever its name is. */
function filledSeries(series: SeriesImage, fill: string): SeriesImage {
  const points = series.points.map((point) => ({ ...point, color: point.color ?? fill }));
  return { ...series, color: series.color ?? fill, points };
}

function completedSeries(series: SeriesImage, place: number, drawn: ChartImage): SeriesImage {
  const fill = drawn.fills?.[place];
  if (fill !== undefined) return filledSeries(series, fill);
  const like = drawn.series.find(({ name }) => name === series.name);
  if (!like) return series;
  const points = series.points.map((point) => {
    const look =
      like.points.find(({ color, outline }) => color !== like.color && outline === point.outline) ??
      plainPoint(like, point.index);
    return { ...point, color: point.color ?? look.color, outline: point.outline ?? look.outline };
  });
  return { ...series, color: series.color ?? like.color, outline: series.outline ?? like.outline, points };
}
