import { parseReference } from "../../values/workbook/cell-address";
import type { RangeAddress } from "../../values/workbook/cell-address";
import type { ChartSnapshot } from "../../values/workbook/snapshot";
import { leftOverTitle } from "./block-identity";
import {
  provisionalLabel,
  type AnyChartDataBlock,
  type ChartDataBlock,
  type ChartDataPlace,
  type LeftOverBlock,
} from "./chart-data";
import type { ChartSubject } from "./chart-subjects";
import type { ChartSeriesSpec, ChartSpec } from "../../plan/chart-spec";
import { figureFormat } from "./chart-summary";
import { ACTUAL_WORD, FISCAL_YEAR_WORD, RATE_WORD, TARGET_WORD, VALUE_WORD } from "../../plan/sheet-words";

/** From the colour-universal-design set, light to dark so that they stay apart in grey print: target, provisional, actual. */
const TARGET_FILL = "#E0EAFF";
const PROVISIONAL_FILL = "#85B0FF";
const ACTUAL_FILL = "#005AFF";
const RATE_LINE = "#FF4B00";
const OLD_SERIES = "#84919E";

export interface ChartFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The chart of a block. */
export function chartSpec(block: AnyChartDataBlock, frame: ChartFrame): ChartSpec {
  return block.kind === "indicator" ? indicatorSpec(block, frame) : leftOverSpec(block, frame);
}

/** A chart without an indicator: its title says so, and it plots nothing, rather than what is not its own. */
function leftOverSpec(block: LeftOverBlock, frame: ChartFrame): ChartSpec {
  return {
    name: block.name,
    title: leftOverTitle(block.title),
    ...frame,
    series: [targetSeries(block), actualSeries(block, [])],
    categoryAxisTitle: FISCAL_YEAR_WORD,
    primaryAxis: { title: block.said.unit === "" ? VALUE_WORD : block.said.unit, numberFormat: "#,##0" },
    secondaryAxis: undefined,
  };
}

/** The combined chart of one indicator: 目標 and 実績 as columns, 達成率 as a line on the secondary axis in percent. */
function indicatorSpec(block: ChartDataBlock, frame: ChartFrame): ChartSpec {
  const { subject } = block;
  const { unit, years } = subject.indicator;
  const { hasRates } = subject;
  return {
    name: block.name,
    title: subject.title,
    ...frame,
    series: [
      targetSeries(block),
      actualSeries(block, pointsOf(subject)),
      ...(hasRates ? rateSeries(block) : []),
    ],
    categoryAxisTitle: FISCAL_YEAR_WORD,
    primaryAxis: {
      title: unit === "" ? VALUE_WORD : unit,
      numberFormat: years
        .map(figureFormat)
        .reduce((one, other) => (other.length > one.length ? other : one), "#,##0"),
    },
    secondaryAxis: hasRates ? { title: RATE_WORD, numberFormat: "0%" } : undefined,
  };
}

function targetSeries({ targets, categories }: ChartDataPlace): ChartSeriesSpec {
  return {
    name: TARGET_WORD,
    values: targets,
    categories,
    type: "column",
    axis: "primary",
    color: TARGET_FILL,
    outline: ACTUAL_FILL,
    points: [],
  };
}

/** The provisional year, and the years before a series break. */
function pointsOf({ years, breakYear }: ChartSubject): ChartSeriesSpec["points"] {
  return years.flatMap((year, index): ChartSeriesSpec["points"] => {
    const label = provisionalLabel(year);
    if (label !== undefined) return [{ index, color: PROVISIONAL_FILL, outline: ACTUAL_FILL, label }];
    const old = breakYear !== undefined && year.fiscalYear < breakYear;
    return old ? [{ index, color: OLD_SERIES }] : [];
  });
}

function actualSeries(
  { actuals, categories }: ChartDataPlace,
  points: ChartSeriesSpec["points"],
): ChartSeriesSpec {
  return {
    name: ACTUAL_WORD,
    values: actuals,
    categories,
    type: "column",
    axis: "primary",
    color: ACTUAL_FILL,
    outline: undefined,
    points,
  };
}

function rateSeries({ rates, categories }: ChartDataBlock): ChartSeriesSpec[] {
  return rates.map(({ heading, old, range }) => ({
    name: heading,
    values: range,
    categories,
    type: "line",
    axis: "secondary",
    color: old ? OLD_SERIES : RATE_LINE,
    outline: undefined,
    points: [],
  }));
}

/** Whether a chart in the workbook already shows this, as far as Excel lets a chart be read; size and position are the user's. */
export function showsAlready(chart: ChartSnapshot, spec: ChartSpec): boolean {
  return (
    chart.title === spec.title &&
    chart.series.length === spec.series.length &&
    spec.series.every((series, index) => {
      const standing = chart.series[index];
      return (
        standing?.name === series.name &&
        standing.type === series.type &&
        standing.axis === series.axis &&
        pointsTo(standing.values, series.values) &&
        pointsTo(standing.categories, series.categories)
      );
    })
  );
}

/** A reference that Excel could not tell (before ExcelApi 1.15) counts as right. */
function pointsTo(reference: string | undefined, range: RangeAddress): boolean {
  if (reference === undefined) return true;
  const parsed = parseReference(reference);
  return (
    parsed?.sheet === range.sheet &&
    parsed.row === range.row &&
    parsed.column === range.column &&
    parsed.rows === range.rows &&
    parsed.columns === range.columns
  );
}
