import { dimensionOf } from "../../read/read-charts";

/**
 * Asks which points of a series are drawn: those with a number. A point at #N/A has neither label nor colour, and fails
 * where it is asked for them. The series' kind is loaded, or given in the same request.
 */
export function askDrawnPoints(series: Excel.ChartSeries, chartType: string): () => ReadonlySet<number> {
  const answer = series.getDimensionValues(dimensionOf(chartType, "Values"));
  return () => {
    const values: readonly unknown[] = answer.value;
    return new Set([...values.keys()].filter((index) => isNumber(values[index])));
  };
}

/** The documentation calls the answers texts; numbers come as numbers. */
function isNumber(value: unknown): boolean {
  if (typeof value === "number") return true;
  return typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value));
}
