import { parseReference } from "../../values/workbook/cell-address";
import type { RangeAddress } from "../../values/workbook/cell-address";
import type { ChartSnapshot } from "../../values/workbook/snapshot";
import { leftOverTitle } from "./block-identity";
import {
  isProvisionalFigure,
  type AnyChartDataBlock,
  type ChartDataBlock,
  type ChartDataPlace,
  type LeftOverBlock,
} from "./chart-data";
import type { ChartSubject } from "./chart-subjects";
import type { ChartAxisSpec, ChartSeriesSpec, ChartSpec } from "../../plan/chart-spec";
import { numberLiteral } from "../../plan/formula-text";
import type { IndicatorYear } from "../../model/indicator";
import { figureOf } from "../../model/indicator-figures";
import { labelLines } from "./chart-lines";
import type { ChartFrame } from "./chart-grid";
import type { ChartScale } from "./chart-scales";
import { figureFormat } from "./chart-figure-format";
import { ACTUAL_WORD, FISCAL_YEAR_WORD, RATE_WORD, TARGET_WORD, VALUE_WORD } from "../../plan/sheet-words";

/** From the colour-universal-design set, light to dark so that they stay apart in grey print: target, provisional, actual. */
const TARGET_FILL = "#E0EAFF";
const PROVISIONAL_FILL = "#85B0FF";
const ACTUAL_FILL = "#005AFF";
const RATE_LINE = "#FF4B00";
const FULL_RATE_LINE = "#4D4D4D";
/** Right of 年度, 目標 and 実績. */
const FIRST_RATE_COLUMN = 3;
const FULL_RATE_WORD = "100％";

/** The chart of a block. */
export function chartSpec(block: AnyChartDataBlock, frame: ChartFrame): ChartSpec {
  return block.kind === "indicator" ? indicatorSpec(block, frame) : leftOverSpec(block, frame);
}

/** A chart without an indicator: its title says so, and it plots nothing, rather than what is not its own. */
function leftOverSpec(block: LeftOverBlock, frame: ChartFrame): ChartSpec {
  return {
    name: block.name,
    title: leftOverTitle(block.called),
    titleFrom: block.title,
    ...frame,
    series: [targetSeries(block), actualSeries(block, []), ...leftOverLines(block)],
    categoryAxisTitle: FISCAL_YEAR_WORD,
    primaryAxis: {
      title: block.said.unit === "" ? VALUE_WORD : block.said.unit,
      numberFormat: "#,##0",
      ...LEFT_TO_EXCEL,
    },
    secondaryAxis: undefined,
  };
}

/** Lines are not taken away with the figures: what was written at their points would be lost, should those come back. */
function leftOverLines(block: LeftOverBlock): ChartSeriesSpec[] {
  const { lines, targets, categories } = block;
  return lines.map((name, index) =>
    name === FULL_RATE_WORD
      ? fullRateSeries(block)
      : lineSeries(name, { ...targets, column: FIRST_RATE_COLUMN + index }, categories),
  );
}

/**
 * The chart of one indicator: 目標 and 実績 as columns from zero, and above them, where it crosses no column, 達成率 as a line on
 * the secondary axis in percent, with the line of 100 %.
 */
function indicatorSpec(block: ChartDataBlock, frame: ChartFrame): ChartSpec {
  const { subject, drawing } = block;
  const { unit, years } = subject.indicator;
  const { scales } = drawing;
  const format = years
    .map(figureFormat)
    .reduce((one, other) => (other.length > one.length ? other : one), "#,##0");
  return {
    name: block.name,
    title: subject.title,
    titleFrom: block.title,
    ...frame,
    series: [
      targetSeries(block),
      actualSeries(block, actualPoints(block)),
      ...(scales ? [rateSeries(block), fullRateSeries(block)] : []),
    ],
    // Labels of several lines leave no room for it above a legend of two, and say by themselves that they are years.
    categoryAxisTitle: subject.lines.some((line) => labelLines(line) > 1) ? "" : FISCAL_YEAR_WORD,
    primaryAxis: {
      title: years.some(hasLongFigure) ? "" : unit === "" ? VALUE_WORD : unit,
      ...(scales
        ? { ...ends(scales.figures), numberFormat: `[>${numberLiteral(scales.figures.to)}]"";${format}` }
        : { ...LEFT_TO_EXCEL, ...fromZero(subject), numberFormat: format }),
    },
    // The last year's rate is wider than its place: marks keep away from it by two spaces.
    secondaryAxis: scales && { title: RATE_WORD, ...ends(scales.rates), numberFormat: '[<0]"";"  "0%' },
  };
}

/** Marks of seven digits reach as far as the unit, which the chart's title has as well. */
const LONG_FIGURE = 1e6;

function hasLongFigure({ target, actual }: IndicatorYear): boolean {
  return [target, actual].some((cell) => Math.abs(figureOf(cell) ?? 0) >= LONG_FIGURE);
}

const LEFT_TO_EXCEL = { minimum: undefined, maximum: undefined, majorUnit: undefined } as const;

function ends({ minimum, maximum, majorUnit }: ChartScale): Omit<ChartAxisSpec, "title" | "numberFormat"> {
  return { minimum, maximum, majorUnit };
}

/** Where Excel finds the scale it might begin above zero, or end below; figures of both signs have zero between them. */
function fromZero({ years }: ChartSubject): { readonly minimum?: number; readonly maximum?: number } {
  const figures = years.flatMap(({ target, actual }) => [figureOf(target) ?? 0, figureOf(actual) ?? 0]);
  if (figures.every((figure) => figure >= 0)) return { minimum: 0 };
  return figures.every((figure) => figure <= 0) ? { maximum: 0 } : {};
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

/** The provisional year, lighter, and the years at which the figure is written. */
function actualPoints({ subject, drawing }: ChartDataBlock): ChartSeriesSpec["points"] {
  const labelled = new Set(drawing.labels.actuals);
  return subject.lines.flatMap((line, index): ChartSeriesSpec["points"] => {
    const provisional = line.kind === "year" && isProvisionalFigure(line.year);
    const look = provisional ? { color: PROVISIONAL_FILL, outline: ACTUAL_FILL } : { color: ACTUAL_FILL };
    const label = labelled.has(index) ? ({ label: "value" } as const) : {};
    return provisional || labelled.has(index) ? [{ index, ...look, ...label }] : [];
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

/** One line, which has a gap at a series break. */
function rateSeries({ rates, categories, drawing }: ChartDataBlock): ChartSeriesSpec {
  return {
    ...lineSeries(RATE_WORD, rates, categories),
    points: drawing.labels.rates.map((index) => ({ index, color: RATE_LINE, label: "value" })),
  };
}

function lineSeries(name: string, values: RangeAddress, categories: RangeAddress): ChartSeriesSpec {
  return {
    name,
    values,
    categories,
    type: "line",
    axis: "secondary",
    color: RATE_LINE,
    outline: undefined,
    points: [],
  };
}

function fullRateSeries({ fullRate, categories }: ChartDataPlace): ChartSeriesSpec {
  return {
    name: FULL_RATE_WORD,
    values: fullRate,
    categories,
    type: "rule",
    axis: "secondary",
    color: FULL_RATE_LINE,
    outline: undefined,
    points: [],
  };
}

/**
 * Whether a chart in the workbook already shows this, as far as Excel lets a chart be read; size and position are the user's.
 * `titleNow` is what its title's cell says at present, undefined where there is none yet.
 */
export function showsAlready(chart: ChartSnapshot, spec: ChartSpec, titleNow: string | undefined): boolean {
  return (
    chart.title === (spec.titleFrom ? titleNow : spec.title) &&
    chart.series.length === spec.series.length &&
    spec.series.every((series, index) => {
      const standing = chart.series[index];
      return (
        standing?.name === series.name &&
        standing.type === SEEN_AS[series.type] &&
        standing.axis === series.axis &&
        pointsTo(standing.values, series.values) &&
        pointsTo(standing.categories, series.categories)
      );
    })
  );
}

/** What kind of series Excel says that each is. */
const SEEN_AS: Readonly<Record<ChartSeriesSpec["type"], "column" | "line">> = {
  column: "column",
  stacked: "column",
  line: "line",
  rule: "line",
};

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
