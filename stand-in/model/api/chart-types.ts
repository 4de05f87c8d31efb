/** The chart types of the API that the stand-in draws; any other is refused by name. */
export const chartTypes = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineStacked",
  "LineStacked100",
  "LineMarkers",
  "LineMarkersStacked",
  "LineMarkersStacked100",
  "Area",
  "AreaStacked",
  "AreaStacked100",
  "Pie",
  "Doughnut",
  "XYScatter",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
  "XYScatterSmooth",
  "XYScatterSmoothNoMarkers",
  "Radar",
  "RadarMarkers",
  "RadarFilled",
] as const;

/** True for the types whose series are lines with markers rather than areas with a fill. */
export function isDrawnAsLine(chartType: string): boolean {
  return /^(?:Line|XYScatter|Radar$|RadarMarkers$)/.test(chartType);
}

/** True for the types whose series stand side by side and so have a gap between them. */
export function hasGap(chartType: string): boolean {
  return /^(?:Column|Bar)/.test(chartType);
}
