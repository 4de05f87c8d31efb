import type { PointLabel } from "../../../core/plan/chart-spec";
import { parseReference } from "../../../core/values/workbook/cell-address";
import type { OpenContext } from "../../session/office-session";
import { isLine, plainPoint, type ChartImage, type PointImage, type SeriesImage } from "./chart-image";
import { askPointValues, drawnPoints } from "./drawn-points";

/** A point of a series and how it is to look. */
export interface PointToSet {
  readonly series: Excel.ChartSeries;
  readonly chartType: string;
  readonly point: PointImage;
  /** What was written at it before, and whether it had a border of its own. */
  readonly hadLabel: PointLabel | null;
  readonly hadOutline: boolean;
}

/** The points that stand out, and those that did so before and look like their series again. */
export function pointsToSet(
  series: Excel.ChartSeries,
  wanted: SeriesImage,
  current: SeriesImage | undefined,
): PointToSet[] {
  const { chartType } = wanted;
  const standingOut = new Map(wanted.points.map((point) => [point.index, point]));
  const count = cellsOfReference(wanted.values);
  const changed: PointToSet[] = [];
  for (const before of current?.points ?? []) {
    if (before.index >= count) break;
    // The series has just been given its colours, so a point that looked like it may not do so any more.
    const point = standingOut.get(before.index) ?? plainPoint(wanted, before.index);
    if (!samePoint(point, before)) changed.push({ series, chartType, point, ...hadBefore(before) });
    standingOut.delete(before.index);
  }
  for (const point of standingOut.values())
    changed.push({ series, chartType, point, hadLabel: null, hadOutline: false });
  return changed;
}

/** A point that stood out would do so again when the series grows back; it has to be told while it is still there. */
export function pointsBeyond(
  series: Excel.ChartSeries,
  wanted: SeriesImage,
  current: SeriesImage | undefined,
): PointToSet[] {
  const { chartType } = series;
  const count = cellsOfReference(wanted.values);
  return pointsToClear(wanted, current).flatMap((one) =>
    one.point.index < count || one.hadLabel === null ? [] : [{ series, chartType, ...one }],
  );
}

/** The points of a series that was read that are not among those of another moment, as they are to look, and what was at them. */
export function pointsToClear(
  wanted: SeriesImage,
  current: SeriesImage | undefined,
): Omit<PointToSet, "series" | "chartType">[] {
  const kept = new Set(wanted.points.map(({ index }) => index));
  return (current?.points ?? []).flatMap((before) => {
    const point = plainPoint(wanted, before.index);
    return kept.has(before.index) || samePoint(point, before) ? [] : [{ point, ...hadBefore(before) }];
  });
}

/** True where a chart has points that are not among those wanted and look otherwise than their series. */
export function hasPointsToClear(wanted: ChartImage, current: ChartImage): boolean {
  return wanted.series.some((series, index) => pointsToClear(series, current.series[index]).length > 0);
}

/** A chart whose points that are not wanted were cleared. */
export function withClearedPoints(current: ChartImage, wanted: ChartImage): ChartImage {
  const series = current.series.map((one, index) => {
    const other = wanted.series[index];
    if (!other) return one;
    const cleared = new Map(pointsToClear(other, one).map(({ point }) => [point.index, point]));
    return { ...one, points: one.points.map((point) => cleared.get(point.index) ?? point) };
  });
  return { ...current, series };
}

function hadBefore({ label, outline }: PointImage): Pick<PointToSet, "hadLabel" | "hadOutline"> {
  return { hadLabel: label, hadOutline: outline !== undefined };
}

/** How many points a series has; more than any where that is not known. */
function cellsOfReference(reference: string | undefined): number {
  const range = reference === undefined ? undefined : parseReference(reference);
  return range ? range.rows * range.columns : Infinity;
}

/** Where a label is counts where it was read: a plan leaves it where somebody has put it. */
function samePoint(wanted: PointImage, now: PointImage): boolean {
  return (
    wanted.color === now.color &&
    wanted.outline === now.outline &&
    sameLabel(wanted.label, now.label) &&
    (wanted.position ?? now.position) === now.position
  );
}

function sameLabel(one: PointLabel | null, other: PointLabel | null): boolean {
  if (one === null || other === null || one === "value" || other === "value") return one === other;
  return one.text === other.text;
}

/**
 * Sets points as far as they are drawn by now. Which are, is asked for first, and a label is there to be written in only
 * once another request has made it: two syncs where there are points, one where none gets a label. Resolves to the series
 * of points that are not drawn.
 */
export async function setPoints(
  context: OpenContext,
  points: readonly PointToSet[],
): Promise<ReadonlySet<Excel.ChartSeries>> {
  if (points.length === 0) return new Set();
  const asked = new Map(points.map(({ series, chartType }) => [series, askPointValues(series, chartType)]));
  await context.sync();
  const drawn = new Map([...asked].map(([series, answer]) => [series, drawnPoints(answer)]));
  const isDrawn = ({ series, point }: PointToSet): boolean => drawn.get(series)?.has(point.index) === true;
  const there = points.filter(isDrawn);
  const left = new Set(points.filter((point) => !isDrawn(point)).map(({ series }) => series));
  there.forEach(setPoint);
  const labelled = there.filter(({ point }) => point.label !== null);
  if (labelled.length === 0) return left;
  await context.sync();
  labelled.forEach(setLabel);
  return left;
}

const LABEL_GROUND = "#FFFFFF";

/**
 * Above its column or point; a line's own place would be right of the point. A figure is wider than its column and would be
 * crossed by the outline of the next, a rate by the line of 100 %: they have a white ground, which nobody can ask for. In stacked
 * columns, which have no place above them for Excel, it is in the middle of its part, on that.
 */
function setLabel({ series, chartType, point, hadLabel }: PointToSet): void {
  const { index, label } = point;
  const written = series.points.getItemAt(index).dataLabel;
  if (label !== null && label !== "value") written.text = label.text;
  else if (hadLabel !== null && hadLabel !== "value") written.autoText = true;
  const isStacked = chartType.includes("Stacked");
  const usual = isLine(chartType) ? "Top" : isStacked ? "Center" : "OutsideEnd";
  written.position = (point.position ?? usual) as "Top";
  if (!isStacked) written.format.fill.setSolidColor(LABEL_GROUND);
}

function setPoint({ series, chartType, point: wanted, hadLabel, hadOutline }: PointToSet): void {
  const point = series.points.getItemAt(wanted.index);
  if (isLine(chartType)) {
    if (wanted.color !== undefined) {
      point.markerBackgroundColor = wanted.color;
      point.markerForegroundColor = wanted.color;
    }
  } else {
    if (wanted.color !== undefined) point.format.fill.setSolidColor(wanted.color);
    if (wanted.outline !== undefined) point.format.border.color = wanted.outline;
    else if (hadOutline) point.format.border.clear();
  }
  if (wanted.label !== null) point.hasDataLabel = true;
  else if (hadLabel !== null) point.hasDataLabel = false;
}

/**
 * Takes every label of a series away, for those at points whose cells hold no number any more: nothing else reaches them. They
 * would be there again as soon as the series grows.
 */
export function withoutLabels(series: Excel.ChartSeries, current: SeriesImage): SeriesImage {
  series.hasDataLabels = false;
  return { ...current, points: current.points.map((point) => ({ ...point, label: null })) };
}
