import { dimensionOf } from "../../read/read-charts";

/** The values of a series' points, once Excel has answered. */
export type PointValues = OfficeExtension.ClientResult<string[]>;

/** Asks for the values of a series' points. The series' kind is loaded, or given in the same request. */
export function askPointValues(series: Excel.ChartSeries, chartType: string): PointValues {
  return series.getDimensionValues(dimensionOf(chartType, "Values"));
}

/**
 * The places of the points that are drawn: those with a number. A point at #N/A has neither label nor colour, and fails
 * where it is asked for them.
 */
export function drawnPoints({ value }: PointValues): ReadonlySet<number> {
  const values: readonly unknown[] = value;
  return new Set([...values.keys()].filter((index) => isNumber(values[index])));
}

/** The documentation calls the answers texts; numbers come as numbers. */
function isNumber(value: unknown): boolean {
  if (typeof value === "number") return true;
  return typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value));
}
