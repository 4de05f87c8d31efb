import type { DrawnSeries } from "./chart-data";
import { columnPlace, type ChartLayout } from "./chart-layout";
import { pointLabel } from "./point-label";
import { themeColor } from "./series-colors";

/** The columns of a chart, side by side within each category. */
export function ChartColumns({
  series,
  all,
  layout,
}: {
  readonly series: readonly DrawnSeries[];
  readonly all: readonly DrawnSeries[];
  readonly layout: ChartLayout;
}) {
  return series.map((one, order) => {
    const place = columnPlace(series, order, layout.band);
    const axis = one.state.axisGroup;
    const zero = layout.y(0, axis);
    return (
      <g key={order} data-series={one.name}>
        {one.values.map((value, index) => {
          if (value === undefined) return null;
          const point = one.state.points[index];
          const end = layout.y(value, axis);
          const x = layout.x(index) + place.offset;
          const label = pointLabel(one, index, value);
          const outline = point?.lineColor ?? one.state.lineColor;
          return (
            <g key={index}>
              <rect
                x={x}
                y={Math.min(zero, end)}
                width={Math.max(1, place.width)}
                height={Math.abs(zero - end)}
                fill={point?.fillColor ?? one.state.fillColor ?? themeColor(all.indexOf(one))}
                stroke={outline ?? "none"}
                strokeWidth={point?.lineWeight ?? one.state.lineWeight ?? 1}
              />
              {label && (
                <text
                  className="chart-label"
                  textAnchor="middle"
                  x={x + place.width / 2}
                  y={Math.min(zero, end) - 4}
                >
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
