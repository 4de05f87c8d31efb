import type { Review } from "../core/review";
import type { CellAddress } from "../core/values/workbook/cell-address";

/**
 * The cell of the finding that comes after `from` in reading order (sheet by sheet, row by row), the first one again
 * after the last, or where the user is in no cell; undefined where there is none. Findings on hidden sheets are left out:
 * they cannot be shown.
 */
export function nextFinding(
  { workbook, findings }: Pick<Review, "workbook" | "findings">,
  from: CellAddress | undefined,
): CellAddress | undefined {
  const shown = workbook.sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name);
  const order = (one: CellAddress, other: CellAddress): number =>
    shown.indexOf(one.sheet) - shown.indexOf(other.sheet) || one.row - other.row || one.column - other.column;
  const cells = findings.map(({ at }) => at).filter(({ sheet }) => shown.includes(sheet));
  const sorted = cells.sort(order);
  return (from && sorted.find((cell) => order(cell, from) > 0)) ?? sorted[0];
}
