import { yearRates } from "../../judge/achievement/year-rate";
import type { IndicatorTable, IndicatorYear } from "../../model/indicator";
import type { CellAddress } from "../../values/workbook/cell-address";
import type { WorkbookSnapshot } from "../../values/workbook/snapshot";
import { runToTheEnd } from "../../values/steps/run-to-the-end";
import type { RatesOptions } from "./plan-rates";
import { RATE_PLACES } from "./rate-places";
import { rateTableSteps } from "./rate-table";

/** `locateRateSteps` at once. */
export function locateRates(
  workbook: WorkbookSnapshot,
  read: readonly IndicatorTable[],
  options: RatesOptions = {},
): ReadonlyMap<IndicatorYear, CellAddress> {
  return runToTheEnd(locateRateSteps(workbook, read, options));
}

/**
 * Where each year's rate is, or would be once the plan is applied: the table's own 達成率 cell or the place that its
 * layout has. Years without one (no target or actual, a new column of a long table, a block whose place is taken) are left
 * out. Pauses after each table and each indicator.
 */
export function* locateRateSteps(
  workbook: WorkbookSnapshot,
  read: readonly IndicatorTable[],
  options: RatesOptions,
): Generator<undefined, ReadonlyMap<IndicatorYear, CellAddress>> {
  const found = yield* rateTableSteps(workbook, read, yearRates(options));
  const places = new Map<IndicatorYear, CellAddress>();
  for (const [table, at] of found) {
    const rateCellOf = RATE_PLACES[at.table.layout].locate(at, options.places ?? []);
    for (const [index, indicator] of at.table.indicators.entries()) {
      for (const [place, year] of indicator.years.entries()) {
        const asRead = table.indicators[index]?.years[place];
        const cell = year.rate?.address ?? rateCellOf(indicator, year);
        if (asRead && cell) places.set(asRead, { sheet: at.sheet.name, row: cell.row, column: cell.column });
      }
      yield;
    }
  }
  return places;
}
