import type { Area } from "../../core/values/workbook/cell-address";
import type { OpenContext } from "../session/office-session";
import { areaOfRange, askArea, rangeOf } from "../session/ranges";

/** An Excel table as it was; null where it did not exist. */
export type TableImage = { readonly sheet: string; readonly area: Area; readonly style: string } | null;

export async function readTable(context: OpenContext, name: string): Promise<TableImage> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load({ style: true, worksheet: { name: true } });
  await context.sync();
  if (table.isNullObject) return null;
  const range = askArea(table.getRange());
  await context.sync();
  return { sheet: table.worksheet.name, area: areaOfRange(range), style: table.style };
}

/** Queues a new table over cells whose first row is the header. */
export function addTable(sheet: Excel.Worksheet, name: string, area: Area, style: string): void {
  const table = sheet.tables.add(rangeOf(sheet, area), true);
  table.name = name;
  table.style = style;
}

/** Queues another size of a table; its first cell stays. */
export function resizeTable(sheet: Excel.Worksheet, name: string, area: Area): void {
  sheet.tables.getItem(name).resize(rangeOf(sheet, area));
}

/** Queues the end of a table; its cells stay. Without its style first, Excel would leave the stripes in the cells. */
export function dissolveTable(sheet: Excel.Worksheet, name: string): void {
  const table = sheet.tables.getItem(name);
  table.style = "";
  table.convertToRange();
}
