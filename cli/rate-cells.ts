import type { Review } from "../src/core/review";
import type { IndicatorTable, IndicatorYear } from "../src/core/model/indicator";
import { locateRates } from "../src/core/write/rates/locate-rates";
import { formatCell, type CellAddress } from "../src/core/values/workbook/cell-address";
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

/** A year is the same in IN and OUT where its actual (or else its target) is: no command moves those. */
function* keyedYears(tables: readonly IndicatorTable[]): Generator<readonly [string, IndicatorYear]> {
  for (const { sheet, indicators } of tables) {
    for (const { labelCell, years } of indicators) {
      for (const year of years) {
        const { row, column } = (year.actual ?? year.target)?.address ?? labelCell;
        yield [`${sheet}\n${formatCell({ row, column })}\n${String(year.fiscalYear)}`, year];
      }
    }
  }
}
