import type { Area } from "../../core/values/workbook/cell-address";
import type { OpenContext } from "../session/office-session";
import { areasOfAddress, rangeOf } from "../session/ranges";

/** The merged areas that begin in an area. */
export async function readMerges(context: OpenContext, sheet: Excel.Worksheet, area: Area): Promise<Area[]> {
  const merged = rangeOf(sheet, area).getMergedAreasOrNullObject();
  merged.load({ address: true });
  await context.sync();
  return merged.isNullObject ? [] : areasOfAddress(merged.address);
}

/** Queues that of an area only these parts are merged. */
export function setMerges(sheet: Excel.Worksheet, area: Area, merges: readonly Area[]): void {
  rangeOf(sheet, area).unmerge();
  for (const merge of merges) rangeOf(sheet, merge).merge(false);
}
