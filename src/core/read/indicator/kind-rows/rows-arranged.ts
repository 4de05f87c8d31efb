import { isDittoMark } from "../../../values/notation/ditto-mark";
import { compareKey } from "../../../values/notation/normalise";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { LabelText } from "../places/indicator-source";
import { labelAt } from "../places/label-at";

/**
 * 福祉 | 実績 below 教育 | 講座 | 目標: a section or number of its own begins in front of a row, and no name is merged over both. The row is
 * another's, whatever it is called.
 *
 * @param columns those of sections and numbers
 */
export function isArrangedOtherwise(
  grid: SheetGrid,
  columns: readonly number[],
  first: { readonly row: number } | undefined,
  { row }: { readonly row: number },
  label: LabelText | undefined,
): boolean {
  if (!first || (label !== undefined && label.row <= first.row)) return false;
  return columns.some((column) => {
    const [own, above] = [labelAt(grid, row, column), labelAt(grid, first.row, column)];
    if (own?.row !== row || !above || isDittoMark(own.text)) return false;
    return compareKey(own.text) !== compareKey(above.text);
  });
}
