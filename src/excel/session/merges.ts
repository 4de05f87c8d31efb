import type { Area } from "../../core/values/workbook/cell-address";
import { areaOfRange } from "./ranges";

/** Asks for the merged areas that begin in a range; for `areasOfMerges` after the sync. */
export function askMerges(range: Excel.Range): Excel.RangeAreas {
  const merged = range.getMergedAreasOrNullObject();
  // One by one: the address of many areas is a text that Excel cuts off.
  merged.load({ areaCount: true });
  merged.areas.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  return merged;
}

/** The merged areas that `askMerges` asked for; none where there are none. */
export function areasOfMerges(merged: Excel.RangeAreas): Area[] {
  return merged.isNullObject ? [] : merged.areas.items.map(areaOfRange);
}
