import type { ChartState } from "../../model/chart-state";
import { textWidth } from "../grid/text-width";
import type { DrawnSeries } from "./chart-data";
import { isColumn, type ChartLayout } from "./chart-layout";
import { themeColor } from "./series-colors";

const keyWidth = 24;
const gap = 16;

/** The names of the series with their keys, in one line below (or above) the chart. */
export function ChartLegend({
  chart,
  series,
  layout,
}: {
  readonly chart: ChartState;
  readonly series: readonly DrawnSeries[];
  readonly layout: ChartLayout;
}) {
  const widths = series.map(({ name }) => keyWidth + textWidth(name, 9) + gap);
  const total = widths.reduce((sum, width) => sum + width, 0) - gap;
  const y = chart.legend.position === "Top" ? layout.plot.top - 8 : layout.height - 14;
  return (
    <g className="chart-legend">
      {series.map((one, index) => {
        const before = widths.slice(0, index).reduce((sum, width) => sum + width, 0);
        const x = (layout.width - total) / 2 + before;
        return (
          <g key={index}>
            <LegendKey series={one} index={index} x={x} y={y} />
            <text className="chart-label" x={x + keyWidth} y={y + 4}>
              {one.name}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function LegendKey({
  series,
  index,
  x,
  y,
}: {
  readonly series: DrawnSeries;
  readonly index: number;
  readonly x: number;
  readonly y: number;
}) {
  const { state } = series;
  if (isColumn(series)) {
    return (
      <rect
        x={x + 6}
        y={y - 5}
        width={11}
        height={11}
        fill={state.fillColor ?? themeColor(index)}
        stroke={state.lineColor ?? "none"}
      />
    );
  }
  const color = state.lineColor ?? themeColor(index);
  return (
    <>
      <line x1={x} x2={x + 20} y1={y} y2={y} stroke={color} strokeWidth={2} />
      <circle cx={x + 10} cy={y} r={3} fill={state.markerBackgroundColor ?? color} stroke={color} />
    </>
  );
}
