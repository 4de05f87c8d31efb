import type { Review } from "../src/core/review";
import type { IndicatorTable, IndicatorYear } from "../src/core/model/indicator";
import { locateRates } from "../src/core/write/rates/locate-rates";
import type { CellAddress } from "../src/core/values/workbook/cell-address";
import { findSheet, valueAt } from "../src/core/values/workbook/snapshot";

/**
 * Where the rate of each of IN's years is in OUT. Where rates were filled, only places that hold something count: a
 * refused block has none. Where they were not, the places in which they would be.
 */
export function rateCellsOf(
  review: Review,
  result: Review,
  filled: boolean,
): ReadonlyMap<IndicatorYear, CellAddress> {
  if (!filled) return locateRates(review.workbook, review.tables);
  const places = locateRates(result.workbook, result.tables);
  const standing = new Map<string, CellAddress>();
  for (const [key, year] of keyedYears(result.tables)) {
    const place = places.get(year);
    const sheet = place && findSheet(result.workbook, place.sheet);
    if (place && sheet && valueAt(sheet, place.row, place.column) !== null) standing.set(key, place);
  }
  const found = new Map<IndicatorYear, CellAddress>();
  for (const [key, year] of keyedYears(review.tables)) {
    const place = standing.get(key);
    if (place) found.set(year, place);
  }
  return found;
}

/** A year is the same in IN and OUT where it is at the same place of the same table: no command adds one or takes one away. */
function* keyedYears(tables: readonly IndicatorTable[]): Generator<readonly [string, IndicatorYear]> {
  for (const [table, { sheet, indicators }] of tables.entries())
    for (const [indicator, { years }] of indicators.entries())
      for (const [place, year] of years.entries()) yield [[sheet, table, indicator, place].join("\n"), year];
}
