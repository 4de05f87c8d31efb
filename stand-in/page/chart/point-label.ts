import { formatNumber } from "../../model/format-number";
import type { DrawnSeries } from "./chart-data";

/** The data label of a point: its own text, or its value where the series or the point shows values. */
export function pointLabel(series: DrawnSeries, index: number, value: number): string | undefined {
  const { state } = series;
  const point = state.points[index];
  const shown = point?.hasDataLabel ?? state.hasDataLabels ?? false;
  if (!shown) return undefined;
  if (point?.dataLabel?.text !== undefined) return point.dataLabel.text;
  if ((point?.dataLabel?.showValue ?? state.dataLabels?.showValue) === false) {
    return state.dataLabels?.showSeriesName ? series.name : undefined;
  }
  return formatNumber(value, state.dataLabels?.numberFormat ?? series.numberFormat);
}
