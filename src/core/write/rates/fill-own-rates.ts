import { isLeftBlank, isOursToWrite } from "../../judge/achievement/own-rates";
import type { YearRates } from "../../judge/achievement/year-rate";
import { formulaAt, numberFormatAt } from "../../values/workbook/snapshot";
import { RATE_FORMAT } from "./band-formats";
import { cellsEdits, contentAt, equivalentContent, type CellChange } from "../../plan/cell-changes";
import { isTaken } from "../../plan/free-area";
import { contains, formatCell, rectanglesOf, rowsOf } from "../../values/workbook/cell-address";
import { bodyOf } from "./own-columns";
import type { Edit } from "../../plan/plan";
import type { PlanNotice } from "../../plan/plan-notice";
import type { RateTable } from "./rate-table";

/** The blank 達成率 cells that stay blank, where there are any. */
export function blankRatesLeft({ table, sheet }: RateTable, judging: YearRates): PlanNotice[] {
  const cells = table.indicators.flatMap((indicator) =>
    indicator.years.flatMap(({ rate, ...year }) => {
      if (!rate || !isLeftBlank(indicator, { rate, ...year }, judging, table.indicators)) return [];
      return [formatCell(rate.address)];
    }),
  );
  return cells.length === 0 ? [] : [{ code: "percentRatesLeft", sheet: sheet.name, cells }];
}

/**
 * Fills the 達成率 cells that a table has of its own: blank ones, and typed figures that agree with ours, become
 * formulas; the staff's formulas and figures that differ are left (see `findRateDifferences`). Where nobody knows which way
 * is better, only a rate that we wrote before is taken back. A column of an Excel table is written as a whole or not at all.
 */
export function ownRateEdits(at: RateTable, judging: YearRates): Edit[] {
  const { table, sheet } = at;
  const changes = at.own.kind === "cells" ? withoutFilling(at, cellChanges(at, judging)) : columnChanges(at);
  const withoutPercent = changes.filter(
    ({ row, column }) => !numberFormatAt(sheet, row, column).includes("%"),
  );
  const formats = rectanglesOf(withoutPercent).map((area): Edit => ({
    kind: "format",
    sheet: table.sheet,
    area,
    // A 「－」 among them is a text, which would be at the left of figures.
    format: { numberFormat: RATE_FORMAT, horizontalAlignment: "Right" },
  }));
  return [...formats, ...cellsEdits(table.sheet, changes)];
}

function cellChanges({ table, sheet, years }: RateTable, judging: YearRates): CellChange[] {
  const changes: CellChange[] = [];
  for (const indicator of table.indicators) {
    for (const year of indicator.years) {
      const rated = years.get(year);
      if (!year.rate || !rated || !isOursToWrite(indicator, year, judging, table.indicators)) continue;
      if (rated.rule.form === "directionUnknown" && year.rate.formula === null) continue;
      const { row, column } = year.rate.address;
      const before = contentAt(sheet, row, column);
      const after = { formula: rated.formula };
      if (!equivalentContent(before, after)) changes.push({ row, column, before, after });
    }
  }
  return changes;
}

function columnChanges({ sheet, own }: RateTable): CellChange[] {
  if (own.kind !== "columns") return [];
  return [...own.columns].flatMap(([column, formulas]) =>
    [...formulas].flatMap(([row, formula]): CellChange[] => {
      const before = contentAt(sheet, row, column);
      const after = { formula };
      return equivalentContent(before, after) ? [] : [{ row, column, before, after }];
    }),
  );
}

/**
 * Rates in rows among other figures of an Excel table: Excel leaves a column that holds values as it is, but would fill
 * one that is blank otherwise (a year to come) with the rate's formula, over the cells of its figures.
 */
function withoutFilling({ sheet, within }: RateTable, changes: readonly CellChange[]): readonly CellChange[] {
  if (!within) return changes;
  const body = bodyOf(within);
  const inBody = new Set(changes.filter((change) => contains(body, change)));
  const isFilled = (column: number): boolean => {
    const written = new Set([...inBody].filter((change) => change.column === column).map(({ row }) => row));
    return !rowsOf(body).some(
      (row) => !written.has(row) && isTaken(sheet, row, column) && formulaAt(sheet, row, column) === null,
    );
  };
  return changes.filter((change) => !inBody.has(change) || !isFilled(change.column));
}
