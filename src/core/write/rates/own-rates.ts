import { compareStatedRate } from "../../judge/achievement/stated-rate";
import type { Indicator, IndicatorTable, IndicatorYear } from "../../model/indicator";
import type { CellReading } from "../../values/notation/cell-reading";
import { rectanglesOf, type CellAddress } from "../../values/workbook/cell-address";
import { findSheet, numberFormatAt, type WorkbookSnapshot } from "../../values/workbook/snapshot";
import { RATE_FORMAT } from "./band-formats";
import { cellsEdits, contentAt, equivalentContent, type CellChange } from "../../plan/cell-changes";
import type { Edit } from "../../plan/plan";
import {
  rateContext,
  yearRate,
  yearRateFormula,
  type JudgingOptions,
  type RateContext,
} from "./rate-context";
import { isOurRateFormula } from "./rate-formula";

/** A 達成率 of the staff's own, typed or calculated, that is not ours; `ours` is undefined where not assessable. */
export interface RateDifference {
  readonly at: CellAddress;
  readonly indicator: Indicator;
  readonly year: IndicatorYear;
  readonly stated: CellReading;
  /** True where a formula of the staff's gives it, false where it was typed. */
  readonly calculated: boolean;
  readonly ours: number | undefined;
}

/** Whether a table's own 達成率 cell is or becomes ours (a formula), or stays the staff's. */
export function isOursToWrite(indicator: Indicator, year: IndicatorYear, context: RateContext): boolean {
  const cell = year.rate;
  if (!cell) return false;
  if (cell.formula !== null) return isOurRateFormula(cell.formula);
  if (cell.reading.state === "blank") return true;
  return (
    cell.reading.state === "number" &&
    compareStatedRate(cell.reading, yearRate(indicator, year, context)) === "agrees"
  );
}

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

/**
 * The staff's own rates that differ from ours, in the order of the tables, for the finding `rate/differs`. Blank cells,
 * and marks or text where ours is not assessable either, do not differ.
 */
export function findRateDifferences(
  workbook: WorkbookSnapshot,
  tables: readonly IndicatorTable[],
  options: JudgingOptions = {},
): RateDifference[] {
  const context = rateContext(workbook, options);
  return tables
    .flatMap((table) => table.indicators)
    .flatMap((indicator) => indicator.years.flatMap((year) => differenceOf(indicator, year, context) ?? []));
}

function differenceOf(
  indicator: Indicator,
  year: IndicatorYear,
  context: RateContext,
): RateDifference | undefined {
  const cell = year.rate;
  if (!cell || (cell.formula !== null && isOurRateFormula(cell.formula))) return undefined;
  const ours = yearRate(indicator, year, context);
  if (compareStatedRate(cell.reading, ours) !== "differs") return undefined;
  return { at: cell.address, indicator, year, stated: cell.reading, calculated: cell.formula !== null, ours };
}
