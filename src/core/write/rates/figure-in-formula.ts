import type { IndicatorCell } from "../../model/indicator";
import { numberLiteral } from "../../plan/formula-text";

/**
 * A reference brought to the scale of the indicator's unit by constants.
 * @example
 * inUnitOf(10000, "C7", 1000); // "C7*1000/10000"
 * inUnitOf(1000, "C7", 1000); // "C7"
 */
export function inUnitOf(unitScale: number, reference: string, scale: number): string {
  if (scale === unitScale) return reference;
  const times = scale === 1 ? "" : `*${numberLiteral(scale)}`;
  return unitScale === 1 ? `${reference}${times}` : `${reference}${times}/${numberLiteral(unitScale)}`;
}

/** A number to Excel that is no figure to people: a date typed as 3-5, 5社 in a row of 人, 約100 by its format. */
export function isMisread(cell: IndicatorCell): boolean {
  return typeof cell.reading.raw === "number" && cell.figure === undefined;
}
