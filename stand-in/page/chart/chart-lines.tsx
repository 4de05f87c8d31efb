import type { ChartState } from "../../model/chart-state";
import type { DrawnSeries } from "./chart-data";
import { lineStretches, type ChartLayout } from "./chart-layout";
import { pointLabel } from "./point-label";
import { themeColor } from "./series-colors";

/** The lines of a chart with their markers; a gap where there is no number. */
export function ChartLines({
  series,
  all,
  layout,
  displayBlanksAs,
}: {
  readonly series: readonly DrawnSeries[];
  readonly all: readonly DrawnSeries[];
  readonly layout: ChartLayout;
  readonly displayBlanksAs: ChartState["displayBlanksAs"];
}) {
  return series.map((one, order) => {
    const { state } = one;
    const color = state.lineColor ?? state.fillColor ?? themeColor(all.indexOf(one));
    const at = (index: number, value: number): { x: number; y: number } => ({
      x: layout.x(index),
      y: layout.y(value, state.axisGroup),
    });
    const stretches = lineStretches(one.values, displayBlanksAs);
    return (
      <g key={order} data-series={one.name}>
        {stretches.map((stretch) => (
          <polyline
            key={stretch[0]?.index}
            fill="none"
            stroke={color}
            strokeWidth={state.lineWeight ?? 2.25}
            strokeDasharray={dashes[state.lineStyle ?? ""]}
            points={stretch
              .map(({ index, value }) => at(index, value))
              .map(({ x, y }) => `${String(x)},${String(y)}`)
              .join(" ")}
          />
        ))}
        {stretches.flat().map(({ index, value }) => {
          const { x, y } = at(index, value);
          const label = pointLabel(one, index, value);
          return (
            <g key={index}>
              {hasMarkers(state.chartType, state.markerStyle) && (
                <circle
                  cx={x}
                  cy={y}
                  r={(state.markerSize ?? 5) / 2 + 1}
                  fill={state.points[index]?.fillColor ?? state.markerBackgroundColor ?? color}
                  stroke={state.points[index]?.lineColor ?? state.markerForegroundColor ?? color}
                />
              )}
              {label && (
                <text className="chart-label" textAnchor="middle" x={x} y={y - 8}>
                  {label}
                </text>
              )}
            </g>
          );
        })}
      </g>
    );
  });
}

function hasMarkers(chartType: string, markerStyle: string | undefined): boolean {
  if (markerStyle === "None") return false;
  return chartType.includes("Markers") || (markerStyle !== undefined && markerStyle !== "Automatic");
}

const dashes: Readonly<Record<string, string | undefined>> = {
  Dash: "6 4",
  RoundDot: "2 3",
  Dot: "2 3",
  DashDot: "6 3 2 3",
  DashDotDot: "6 3 2 3 2 3",
};
