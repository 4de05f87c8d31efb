import { serialOf } from "../../values/calendar/excel-serial";
import { formatEraYear } from "../../values/calendar/japanese-era";
import type { Plan } from "../../plan/plan";
import type { CellContent } from "../../values/workbook/cell-value";
import { type WorkbookSnapshot } from "../../values/workbook/snapshot";
import { ACKNOWLEDGEMENTS_TABLE, type Acknowledgement } from "../../read/definition/acknowledgement";
import { acknowledgementSheet } from "../sheets/managed-sheets-to-make";
import { findManagedTable } from "../../read/definition/managed-table";
import { addedRowEdits } from "../sheets/managed-row";
import { planTableSheet } from "../sheets/table-sheet";

/**
 * What a person records, always with the figures that it is about: without them it would speak of whatever figures come
 * later. The cell is where it will be.
 */
export type NewAcknowledgement = Required<Omit<Acknowledgement, "cell">>;

/** An entry as a row of 確認記録, in the order of its columns. */
function rowOf(entry: NewAcknowledgement, date1904: boolean): CellContent[] {
  const { code, place, indicator, fiscalYear, reason, author, date, value } = entry;
  const year = fiscalYear === undefined ? null : formatEraYear(fiscalYear);
  const serial = (date && serialOf(date, date1904)) ?? null;
  return [code, place, indicator, year, reason, author, serial, value];
}

/**
 * Edits that add entries to 確認記録, a row each, which is made where the workbook has none. Refused as a whole where the
 * sheet is protected or has the name without being the table, and where someone's data is right below the table.
 */
export function acknowledgementEdits(
  workbook: WorkbookSnapshot,
  entries: readonly NewAcknowledgement[],
): Pick<Plan, "edits" | "refusals"> {
  const table = findManagedTable(workbook, ACKNOWLEDGEMENTS_TABLE);
  const rows = entries.map((entry) => rowOf(entry, workbook.date1904));
  if (!table) {
    return planTableSheet(workbook, acknowledgementSheet(rows));
  }
  const added = rows.map((cells) =>
    ACKNOWLEDGEMENTS_TABLE.columns.map(({ key }, index) => ({
      key,
      content: cells[index] ?? null,
      ...(key === "date" ? { numberFormat: "yyyy/m/d" } : {}),
    })),
  );
  return addedRowEdits(table, added);
}
