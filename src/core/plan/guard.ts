import { columnsOf, rowsOf, type Area } from "../values/workbook/cell-address";
import type { SheetSnapshot } from "../values/workbook/snapshot";
import { contentAt } from "./cell-changes";
import type { Guard } from "./plan";

/** A guard over an area of a sheet, as the snapshot has it. */
export function guardOver(sheet: SheetSnapshot, { row, column, rows, columns }: Area): Guard {
  const area = { row, column, rows, columns };
  return {
    sheet: sheet.name,
    ...area,
    contents: rowsOf(area).map((at) => columnsOf(area).map((across) => contentAt(sheet, at, across))),
  };
}
