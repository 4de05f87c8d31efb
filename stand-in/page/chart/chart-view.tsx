import type { BookState } from "../../model/book-state";
import type { ChartState } from "../../model/chart-state";
import { pixelsOfPoints } from "../grid/grid-axis";
import { messages } from "../words/messages.ja";
import { chartData, type ChartData } from "./chart-data";
import { ChartAxes } from "./chart-axes";
import { ChartColumns } from "./chart-columns";
import { chartLayout, isColumn, titleLineHeight, type ChartLayout } from "./chart-layout";
import { ChartLegend } from "./chart-legend";
import { ChartLines } from "./chart-lines";

/** The types that are drawn; others are carried through files and shown as an empty frame with their title. */
const drawnTypes: ReadonlySet<string> = new Set(["ColumnClustered", "Line", "LineMarkers"]);

/** One of the workbook's charts, drawn from its cells at its place on the sheet. */
export function ChartView({ chart, book }: { readonly chart: ChartState; readonly book: BookState }) {
  const data = chartData(chart, book);
  const layout = chartLayout(chart, data);
  const isDrawn = chart.series.every(({ chartType }) => drawnTypes.has(chartType));
  return (
    <svg
      className="chart"
      role="img"
      aria-label={data.title.join("") === "" ? chart.name : data.title.join(" ")}
      data-chart={chart.name}
      style={{ left: pixelsOfPoints(chart.left), top: pixelsOfPoints(chart.top) }}
      width={layout.width}
      height={layout.height}
      viewBox={`0 0 ${String(layout.width)} ${String(layout.height)}`}
    >
      <rect x={0.5} y={0.5} width={layout.width - 1} height={layout.height - 1} className="chart-frame" />
      {chart.titleVisible && (
        <text x={layout.width / 2} y={26} className="chart-title">
          {data.title.map((line, index) => (
            <tspan key={index} x={layout.width / 2} dy={index === 0 ? 0 : titleLineHeight}>
              {line}
            </tspan>
          ))}
        </text>
      )}
      {isDrawn ? (
        <ChartBody chart={chart} data={data} layout={layout} />
      ) : (
        <text x={layout.width / 2} y={layout.height / 2} className="chart-label" textAnchor="middle">
          {messages.chartNotDrawn}
        </text>
      )}
    </svg>
  );
}

function ChartBody({
  chart,
  data,
  layout,
}: {
  readonly chart: ChartState;
  readonly data: ChartData;
  readonly layout: ChartLayout;
}) {
  const columns = data.series.filter(isColumn);
  const lines = data.series.filter((series) => !isColumn(series));
  return (
    <>
      <ChartAxes chart={chart} data={data} layout={layout} />
      <ChartColumns series={columns} all={data.series} layout={layout} />
      <ChartLines series={lines} all={data.series} layout={layout} displayBlanksAs={chart.displayBlanksAs} />
      {chart.legend.visible && <ChartLegend chart={chart} series={data.series} layout={layout} />}
    </>
  );
}
