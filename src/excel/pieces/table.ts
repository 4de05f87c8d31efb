import type { Area } from "../../core/values/workbook/cell-address";
import { areaOfRange, askArea, rangeOf } from "../session/ranges";
import { pieceKind, sheetIn } from "./piece";

/** An Excel table as it was; null where it did not exist. */
type TableImage = { readonly sheet: string; readonly area: Area; readonly style: string } | null;

/**
 * The table of that name. A plan makes tables and resizes them; it never takes one away. Tables are put back before
 * the cells: their headers would rename themselves.
 */
export const tableOf = pieceKind<{ readonly sheet: string; readonly name: string }, TableImage>({
  kind: "table",
  place: ({ sheet, name }) => ({ sheet, objects: [name] }),
  isView: false,
  goesFirst: true,
  bytes: () => 3_000,
  read: async (context, { name }) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load({ style: true, worksheet: { name: true } });
    await context.sync();
    if (table.isNullObject) return null;
    const range = askArea(table.getRange());
    await context.sync();
    return { sheet: table.worksheet.name, area: areaOfRange(range), style: table.style };
  },
  restore: (context, { sheet, name }, wanted) => {
    if (wanted) setTableArea(sheetIn(context, sheet), name, wanted.area);
    else dissolveTable(sheetIn(context, sheet), name);
  },
});

/** Queues another size of a table; its first cell stays. */
export function setTableArea(sheet: Excel.Worksheet, name: string, area: Area): void {
  sheet.tables.getItem(name).resize(rangeOf(sheet, area));
}

/** Queues the end of a table; its cells stay. Without its style first, Excel would leave the stripes in the cells. */
function dissolveTable(sheet: Excel.Worksheet, name: string): void {
  const table = sheet.tables.getItem(name);
  table.style = "";
  table.convertToRange();
}
