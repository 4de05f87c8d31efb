import { isOursToWrite } from "../../judge/achievement/own-rates";
import type { YearRates } from "../../judge/achievement/year-rate";
import { numberFormatAt } from "../../values/workbook/snapshot";
import { RATE_FORMAT } from "./band-formats";
import { cellsEdits, contentAt, equivalentContent, type CellChange } from "../../plan/cell-changes";
import { rectanglesOf } from "../../values/workbook/cell-address";
import type { Edit } from "../../plan/plan";
import type { RateTable } from "./rate-table";

/**
 * Fills the 達成率 cells that a table has of its own: blank ones, and typed figures that agree with ours, become
 * formulas; the staff's formulas and figures that differ are left (see `findRateDifferences`). Where nobody knows which way
 * is better, only a rate that we wrote before is taken back.
 */
export function ownRateEdits({ table, sheet, years }: RateTable, judging: YearRates): Edit[] {
  const changes: CellChange[] = [];
  for (const indicator of table.indicators) {
    for (const year of indicator.years) {
      const rated = years.get(year);
      if (!year.rate || !rated || !isOursToWrite(indicator, year, judging)) continue;
      if (rated.rule.form === "directionUnknown" && year.rate.formula === null) continue;
      const { row, column } = year.rate.address;
      const before = contentAt(sheet, row, column);
      const after = { formula: rated.formula };
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
