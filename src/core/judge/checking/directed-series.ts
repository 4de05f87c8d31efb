import type { Direction } from "../../model/indicator";
import type { FindingCode } from "../findings/finding";
import type { CheckInput } from "./check";
import { seriesOf, type IndicatorSeries } from "./series";

/** A series of which is known which way is better. */
export interface DirectedSeries extends IndicatorSeries {
  readonly direction: Direction;
}

/** The checks that need the direction. What they leave out, `indicator/direction-unconfirmed` says once an indicator. */
export const DIRECTED_CHECKS = [
  "target/lowered",
  "target/missed-repeatedly",
  "target/already-met",
  "target/exact-hits",
] as const satisfies readonly FindingCode[];

export function directedSeriesOf(input: CheckInput): readonly DirectedSeries[] {
  return seriesOf(input).filter(isDirected);
}

export function isDirected(series: IndicatorSeries): series is DirectedSeries {
  return series.direction !== "unknown";
}
