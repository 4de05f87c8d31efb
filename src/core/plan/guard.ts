import { columnsOf, rowsOf, type Area } from "../values/workbook/cell-address";
import { Checksum } from "../values/workbook/checksum";
import { valueAt, type SheetSnapshot } from "../values/workbook/snapshot";
import { contentAt } from "./cell-changes";
import { isTaken } from "./free-area";
import type { Guard } from "./plan";

/** A guard over all that the cells of an area hold, as the snapshot has it. */
export function guardOver(sheet: SheetSnapshot, area: Area): Guard {
  const contents = rowsOf(area).map((row) => columnsOf(area).map((column) => contentAt(sheet, row, column)));
  return { is: "contents", ...placeOf(sheet, area), contents };
}

/** A guard over the values of an area, which takes no more room however many they are. */
export function guardOverValues(sheet: SheetSnapshot, area: Area): Guard {
  const sum = new Checksum();
  for (const row of rowsOf(area)) for (const column of columnsOf(area)) sum.add(valueAt(sheet, row, column));
  return { is: "values", ...placeOf(sheet, area), checksum: sum.text() };
}

/** A guard over where the area's columns end: nothing may come below what is there now. */
export function guardOverEnd(sheet: SheetSnapshot, area: Area): Guard {
  const end = sheet.used.row + sheet.used.rows;
  const columns = columnsOf(area);
  let lastRow: number | null = null;
  for (let row = area.row; row < end; row += 1) {
    if (columns.some((column) => isTaken(sheet, row, column))) lastRow = row;
  }
  return { is: "end", ...placeOf(sheet, area), lastRow };
}

function placeOf({ name }: SheetSnapshot, { row, column, rows, columns }: Area) {
  return { sheet: name, row, column, rows, columns };
}
