import { parseReference, type RangeAddress } from "../../core/values/workbook/cell-address";

/**
 * What a defined name refers to, from its range with `address` loaded (or no such range): undefined for anything but one
 * plain area of this workbook, whole rows and columns too.
 */
export function rangeOfName(range: Excel.Range): RangeAddress | undefined {
  return range.isNullObject ? undefined : parseReference(range.address);
}
