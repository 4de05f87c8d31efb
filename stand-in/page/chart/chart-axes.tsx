import type { ChartAxisState, ChartState } from "../../model/chart-state";
import { formatNumber } from "../../model/format-number";
import type { ChartData } from "./chart-data";
import type { AxisScale } from "./axis-scale";
import { categoryLineHeight, linesOf, type ChartLayout } from "./chart-layout";

/** The axes with gridlines, labels and titles. */
export function ChartAxes({
  chart,
  data,
  layout,
}: {
  readonly chart: ChartState;
  readonly data: ChartData;
  readonly layout: ChartLayout;
}) {
  const { plot, primary, secondary } = layout;
  const { category, value, secondaryValue } = chart.axes;
  const bottom = plot.top + plot.height;
  const every = Math.ceil(longestLabel(data.categories) / Math.max(1, layout.band));
  return (
    <g className="chart-axes">
      {value.majorGridlines &&
        primary.marks.map((mark) => (
          <line
            key={mark}
            className="chart-gridline"
            x1={plot.left}
            x2={plot.left + plot.width}
            y1={layout.y(mark, "Primary")}
            y2={layout.y(mark, "Primary")}
          />
        ))}
      <line className="chart-axis" x1={plot.left} x2={plot.left + plot.width} y1={bottom} y2={bottom} />
      {value.visible && <ValueLabels scale={primary} axis={value} layout={layout} side="Primary" />}
      {secondary && secondaryValue?.visible !== false && (
        <ValueLabels scale={secondary} axis={secondaryValue} layout={layout} side="Secondary" />
      )}
      {category.visible &&
        data.categories.map((label, index) =>
          index % every === 0 ? (
            <text key={index} className="chart-label" textAnchor="middle" x={layout.x(index)} y={bottom + 16}>
              {label.split("\n").map((line, at) => (
                <tspan key={at} x={layout.x(index)} dy={at === 0 ? 0 : categoryLineHeight}>
                  {line}
                </tspan>
              ))}
            </text>
          ) : null,
        )}
      {category.title && (
        <text
          className="chart-label"
          textAnchor="middle"
          x={plot.left + plot.width / 2}
          y={bottom + 34 + (linesOf(data.categories) - 1) * categoryLineHeight}
        >
          {category.title}
        </text>
      )}
      {value.title && <UprightTitle text={value.title} x={18} y={plot.top + plot.height / 2} />}
      {secondary && secondaryValue?.title && (
        <UprightTitle text={secondaryValue.title} x={layout.width - 8} y={plot.top + plot.height / 2} />
      )}
    </g>
  );
}

function ValueLabels({
  scale,
  axis,
  layout,
  side,
}: {
  readonly scale: AxisScale;
  readonly axis: ChartAxisState | undefined;
  readonly layout: ChartLayout;
  readonly side: "Primary" | "Secondary";
}) {
  const { plot } = layout;
  const x = side === "Primary" ? plot.left - 6 : plot.left + plot.width + 6;
  return scale.marks.map((mark) => (
    <text
      key={mark}
      className="chart-label"
      textAnchor={side === "Primary" ? "end" : "start"}
      x={x}
      y={layout.y(mark, side) + 4}
    >
      {formatNumber(mark, axis?.numberFormat)}
    </text>
  ));
}

function UprightTitle({ text, x, y }: { readonly text: string; readonly x: number; readonly y: number }) {
  return (
    <text
      className="chart-label"
      textAnchor="middle"
      transform={`translate(${String(x)} ${String(y)}) rotate(-90)`}
    >
      {text}
    </text>
  );
}

/** About 7 pixels a character, as the labels are drawn. */
function longestLabel(labels: readonly string[]): number {
  return Math.max(0, ...labels.flatMap((label) => label.split("\n").map((line) => line.length))) * 7 + 4;
}
