import { yearRates } from "../../judge/achievement/year-rate";
import type { IndicatorTable, IndicatorYear } from "../../model/indicator";
import type { CellAddress } from "../../values/workbook/cell-address";
import type { WorkbookSnapshot } from "../../values/workbook/snapshot";
import type { RatesOptions } from "./plan-rates";
import { RATE_PLACES } from "./rate-places";
import { rateTables, type RateTable } from "./rate-table";

/**
 * Where each year's rate stands, or would stand once the plan is applied: the table's own 達成率 cell or the place that its
 * layout has. Years without one (no target or actual, a new column of a long table, a block whose place is taken) are left
 * out.
 */
export function locateRates(
  workbook: WorkbookSnapshot,
  read: readonly IndicatorTable[],
  options: RatesOptions = {},
): ReadonlyMap<IndicatorYear, CellAddress> {
  const found = rateTables(workbook, read, yearRates(options));
  return new Map([...found].flatMap(([table, at]) => placesIn(table, at, options)));
}

function placesIn(
  read: IndicatorTable,
  at: RateTable,
  { places = [] }: RatesOptions,
): [IndicatorYear, CellAddress][] {
  const rateCellOf = RATE_PLACES[at.table.layout].locate(at, places);
  const asRead = read.indicators.flatMap(({ years }) => years);
  const cells = at.table.indicators.flatMap((indicator) =>
    indicator.years.map((year) => year.rate?.address ?? rateCellOf(indicator, year)),
  );
  return asRead.flatMap((year, index) => {
    const cell = cells[index];
    return cell ? [[year, { sheet: at.sheet.name, row: cell.row, column: cell.column }]] : [];
  });
}
