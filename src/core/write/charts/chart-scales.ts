import { figureOf } from "../../model/indicator-figures";
import { plottedRate, type ChartSubject } from "./chart-subjects";

/** An axis of values with round ends. */
export interface ChartScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
  /** The lowest and the highest mark that is of use: beyond them the other scale's figures are drawn. */
  readonly from: number;
  readonly to: number;
}

/** The two scales of a chart; undefined where it has no rates, and Excel finds the scale of the columns. */
export interface ChartScales {
  readonly figures: ChartScale;
  readonly rates: ChartScale;
}

/**
 * Where columns and line have their places: columns take the lower half, with room for the figures at them, and the line is in
 * the upper two fifths (below its zero there is a third more at least).
 */
const COLUMNS_SHARE = 0.5;
const BELOW_RATES = 4 / 3;

/** Ends of the scale of rates and its steps, as far apart as their marks are high: 100 % is always on it. */
const RATE_ENDS: readonly { readonly end: number; readonly step: number }[] = [
  { end: 1.5, step: 1 },
  { end: 2, step: 1 },
  { end: 3, step: 1 },
  { end: 4, step: 2 },
  { end: 6, step: 2 },
  { end: 10, step: 5 },
  { end: 20, step: 10 },
  { end: 50, step: 25 },
  { end: 100, step: 50 },
];
/** Up to here one scale serves all charts; a rate beyond it would press the others of the sheet flat. */
const MOST_SHARED = 4;
const STEPS_OF_FIGURES = 4;

/**
 * The scales of all charts of a sheet. Columns begin at zero. The rates have one scale on the whole sheet, so that charts
 * can be compared; only a chart whose rates it would cut has one of its own. Pauses after each chart.
 */
export function* chartScaleSteps(
  subjects: readonly ChartSubject[],
): Generator<undefined, ReadonlyMap<ChartSubject, ChartScales>> {
  const extents = new Map<ChartSubject, number>();
  for (const subject of subjects) {
    yield;
    if (subject.hasRates) extents.set(subject, rateExtent(ratesOf(subject)));
  }
  const shared = Math.max(1, ...[...extents.values()].filter((extent) => extent <= MOST_SHARED));
  const scales = new Map<ChartSubject, ChartScales>();
  for (const [subject, extent] of extents) {
    yield;
    scales.set(subject, {
      figures: figureScale(figuresOf(subject)),
      rates: rateScale(Math.max(shared, extent)),
    });
  }
  return scales;
}

function ratesOf({ years, rule }: ChartSubject): number[] {
  return years.flatMap((year) => plottedRate(year, rule) ?? []);
}

function figuresOf({ years }: ChartSubject): number[] {
  return years.flatMap(({ target, actual }) => [target, actual]).flatMap((cell) => figureOf(cell) ?? []);
}

/** How far from zero the scale of rates has to reach; below zero it has more room. */
function rateExtent(rates: readonly number[]): number {
  return Math.max(0, ...rates.map((rate) => (rate < 0 ? -rate / BELOW_RATES : rate)));
}

function rateScale(extent: number): ChartScale {
  const { end, step } = RATE_ENDS.find((one) => extent <= one.end) ?? wideRates(extent);
  // In whole steps, so that zero is one of the marks.
  const minimum = -Math.ceil((end * BELOW_RATES) / step) * step;
  return { minimum, maximum: end, majorUnit: step, from: 0, to: end };
}

function wideRates(extent: number): { end: number; step: number } {
  const step = roundStep(extent / 2);
  return { end: step * 2, step };
}

/** From zero, or from a round figure below the lowest where there are negative ones. */
function figureScale(figures: readonly number[]): ChartScale {
  const lowest = Math.min(0, ...figures);
  const highest = Math.max(0, ...figures);
  const range = highest - lowest;
  const whole = figures.every((figure) => Number.isInteger(figure));
  const step = Math.max(whole ? 1 : 0, roundStep(range === 0 ? 1 : range / STEPS_OF_FIGURES));
  const from = inSteps(Math.floor(lowest / step), step);
  const to = inSteps(Math.max(1, Math.ceil(highest / step)), step);
  const maximum = from + inSteps(Math.ceil((to - from) / COLUMNS_SHARE / step), step);
  return { minimum: from, maximum, majorUnit: step, from, to };
}

/** Steps of 0.1 multiplied would bring binary dust into the axis. */
function inSteps(count: number, step: number): number {
  return Number((count * step).toPrecision(12));
}

/** 1, 2 or 5 times a power of ten, not less than asked for. */
function roundStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast));
  const factor = [1, 2, 5, 10].find((one) => one * power >= atLeast * (1 - 1e-9)) ?? 10;
  return Number((factor * power).toPrecision(12));
}
