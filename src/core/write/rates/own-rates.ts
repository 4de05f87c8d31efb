import { isOursToWrite } from "../../judge/achievement/own-rates";
import type { IndicatorTable } from "../../model/indicator";
import { findSheet, numberFormatAt } from "../../values/workbook/snapshot";
import { RATE_FORMAT } from "./band-formats";
import { cellsEdits, contentAt, equivalentContent, type CellChange } from "../../plan/cell-changes";
import { rectanglesOf } from "../../values/workbook/cell-address";
import type { Edit } from "../../plan/plan";
import { yearRateFormula, type RateContext } from "./rate-context";

/**
 * Fills the 達成率 cells that a table has of its own: blank ones, and typed figures that agree with ours, become
 * formulas; the staff's formulas and figures that differ are left (see `findRateDifferences`).
 */
export function ownRateEdits(table: IndicatorTable, context: RateContext): Edit[] {
  const sheet = findSheet(context.workbook, table.sheet);
  if (!sheet) return [];
  const changes: CellChange[] = [];
  for (const indicator of table.indicators) {
    for (const year of indicator.years) {
      const formula = yearRateFormula(table, indicator, year, context);
      if (!year.rate || formula === undefined || !isOursToWrite(indicator, year, context)) continue;
      const { row, column } = year.rate.address;
      const before = contentAt(sheet, row, column);
      const after = { formula };
      if (!equivalentContent(before, after)) changes.push({ row, column, before, after });
    }
  }
  const withoutPercent = changes.filter(
    ({ row, column }) => !numberFormatAt(sheet, row, column).includes("%"),
  );
  const formats = rectanglesOf(withoutPercent).map((area): Edit => ({
    kind: "format",
    sheet: table.sheet,
    area,
    format: { numberFormat: RATE_FORMAT },
  }));
  return [...formats, ...cellsEdits(table.sheet, changes)];
}
