import type { CellReading } from "../../values/notation/cell-reading";
import { valueText } from "../../values/notation/value-text";

/** A figure as people see it in its cell: as typed, or a true number with the unit that its format shows. */
export function shownInCell(reading: CellReading): string {
  if (reading.state !== "number" || reading.typedAsText) return valueText(reading.raw);
  const value = Number((reading.value * (reading.times ?? 1)).toPrecision(12));
  return `${String(value)}${reading.unit ?? ""}`;
}
