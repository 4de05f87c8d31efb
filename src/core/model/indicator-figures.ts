import type { IndicatorCell, IndicatorYear } from "./indicator";

/** A target, actual or base in the indicator's unit; undefined where the cell is missing or says none that can be compared. */
export function figureOf(cell: IndicatorCell | undefined): number | undefined {
  return cell?.figure;
}

/** Whether a cell says anything: a number, a text (目標達成) or an error, but no blank and no mark (`－`). */
export function isGiven(cell: IndicatorCell | undefined): boolean {
  return cell !== undefined && cell.reading.state !== "blank" && cell.reading.state !== "mark";
}

/**
 * Why the actual of a year is not final, as written: 見込 of the figure itself, which speaks of the whole year, before the 2月末実績
 * of the heading. Undefined where it is final.
 */
export function notFinalNote({ actual, heading }: IndicatorYear): string | undefined {
  const own = actual?.reading.state === "number" ? actual.reading.provisional : undefined;
  return own ?? heading.asOf?.text;
}

/** Whether a year says what was reached. */
export function isReported({ actual }: IndicatorYear): boolean {
  return isGiven(actual);
}
