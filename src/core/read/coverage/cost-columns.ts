import { compareKey } from "../../values/notation/normalise";
import type { CellPosition } from "../../values/workbook/cell-address";
import { comesIn } from "../indicator/rows/cost-rows";
import { readIndicatorLabel } from "../tables/indicator-label";
import type { SheetGrid } from "../tables/sheet-grid";
import { holdsFigure } from "./figure-cells";

/** R3決算額, 令和7年度当初予算: the money of a year. */
const HEADS_COSTS =
  /^(?:令和|平成|昭和|[rhs])?(?:元|\d{1,4})年?度?(?:当初|補正後?|現計)?(?:予算|決算)(?:見込み?)?額?(?:\([^()]*\))?$/;

/**
 * Which figures of a sheet, asked from the top, are money spent in a table of its own, by the text that heads their column
 * (understanding.md §5); money that comes in and rows of another unit are none.
 */
export function costColumns(grid: SheetGrid): (cell: CellPosition) => boolean {
  /** By column: where a heading was last looked for, and whether it was one of costs. */
  const known = new Map<number, { readonly row: number; readonly heads: boolean }>();
  const isText = (row: number, column: number): boolean => {
    const value = grid.value(row, column);
    return typeof value === "string" && !holdsFigure(value, "General");
  };
  const headed = ({ row, column }: CellPosition): boolean => {
    const last = known.get(column) ?? { row: grid.firstRow, heads: false };
    let { heads } = last;
    for (let above = row - 1; above >= last.row; above -= 1) {
      if (!isText(above, column)) continue;
      heads = HEADS_COSTS.test(compareKey(grid.text(above, column)));
      break;
    }
    known.set(column, { row, heads });
    return heads;
  };
  const isOther = ({ row, column }: CellPosition): boolean => {
    for (let left = column - 1; left >= grid.firstColumn; left -= 1) {
      if (!isText(row, left)) continue;
      const { name, unit } = readIndicatorLabel(grid.seenText(row, left));
      if (comesIn(name) || (unit !== "" && !unit.endsWith("円"))) return true;
    }
    return false;
  };
  return (cell) => headed(cell) && !isOther(cell);
}
