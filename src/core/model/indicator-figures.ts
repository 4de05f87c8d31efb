import type { IndicatorCell, IndicatorYear } from "./indicator";

/** A target, actual or base in the indicator's unit; undefined where the cell is missing or says none that can be compared. */
export function figureOf(cell: IndicatorCell | undefined): number | undefined {
  return cell?.figure;
}

/** Whether a cell says anything: a number, a text (目標達成) or an error, but no blank and no mark (`－`). */
export function isGiven(cell: IndicatorCell | undefined): boolean {
  return cell !== undefined && cell.reading.state !== "blank" && cell.reading.state !== "mark";
}

/** Whether a year says what was reached. */
export function isReported({ actual }: IndicatorYear): boolean {
  return isGiven(actual);
}
