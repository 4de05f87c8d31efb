import { figureOf } from "../../model/indicator-figures";
import { CHART_WIDTH } from "./chart-grid";
import type { ChartScale, ChartScales } from "./chart-scales";
import { figureFormat } from "./chart-figure-format";
import { plottedRate, type ChartSubject } from "./chart-subjects";

/** How a chart is drawn, as far as that depends on its figures. */
export interface ChartDrawing {
  readonly scales: ChartScales | undefined;
  /** The places along the chart, from 0, at which the actual and the rate are written. */
  readonly labels: { readonly actuals: readonly number[]; readonly rates: readonly number[] };
}

/** What a chart's frame, axes and their labels take of its width, and a digit of a label, in points. */
const BESIDE_PLOT = 106;
const DIGIT_POINTS = 5.2;
const LABEL_MARGIN = 3;
const RATE_DIGITS = "100.0%".length;

/** Figures are written at every year where there is room for all of them, else at the latest. */
export function chartDrawing(subject: ChartSubject, scales: ChartScales | undefined): ChartDrawing {
  const { lines, rule } = subject;
  const shown = lines.flatMap((line, index) => (line.kind === "year" ? [{ index, year: line.year }] : []));
  const actuals = shown.flatMap(({ index, year }) => {
    const figure = figureOf(year.actual);
    return figure === undefined ? [] : [{ index, digits: digitsOf(figure, figureFormat(year)) }];
  });
  const digits = Math.max(0, ...actuals.map((one) => one.digits));
  const rates = scales ? shown.filter(({ year }) => plottedRate(year, rule) !== undefined) : [];
  return {
    scales,
    labels: {
      actuals: withRoom(actuals, lines.length, digits),
      rates: withRoom(rates, lines.length, RATE_DIGITS),
    },
  };
}

function withRoom(shown: readonly { readonly index: number }[], places: number, digits: number): number[] {
  const room = (CHART_WIDTH - BESIDE_PLOT) / Math.max(1, places);
  const chosen = digits * DIGIT_POINTS + LABEL_MARGIN <= room ? shown : shown.slice(-1);
  return chosen.map(({ index }) => index);
}

/** How many characters a figure takes in a format of figures, `24,480`. */
function digitsOf(figure: number, format: string): number {
  const [, fraction = ""] = format.split(".");
  const whole = String(Math.trunc(Math.abs(figure)));
  const commas = Math.floor((whole.length - 1) / 3);
  return whole.length + commas + (fraction === "" ? 0 : fraction.length + 1) + (figure < 0 ? 1 : 0);
}

/** What a chart cannot be asked for cheaply, in words: where they change it is drawn again. */
export function drawingWords({ scales, labels }: ChartDrawing): string {
  const places = (list: readonly number[]): string => list.map((index) => String(index + 1)).join("・");
  return [
    ...(scales ? [`目盛 ${scaleWords(scales.figures)}`, `達成率の目盛 ${scaleWords(scales.rates)}`] : []),
    `実績の数値 ${places(labels.actuals)}`,
    `達成率の数値 ${places(labels.rates)}`,
  ].join("、");
}

function scaleWords({ minimum, maximum, majorUnit, from, to }: ChartScale): string {
  return `${String(minimum)}～${String(maximum)}（${String(from)}～${String(to)}、${String(majorUnit)}ごと）`;
}
