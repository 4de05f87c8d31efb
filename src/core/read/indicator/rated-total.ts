import { isPercentFormat } from "../../values/notation/number-format";
import { numberAt } from "../tables/figure-at";
import type { SheetGrid } from "../tables/sheet-grid";
import { nameSign } from "../understanding/name-sign";
import { reproduces } from "../understanding/table-signs";
import { isCost } from "./cost-rows";
import type { IndicatorSource, YearPlaces } from "./indicator-source";

/**
 * Whether the office itself holds a total (合計) against its target: its 達成率 is there, and is actual ÷ target in every year that
 * has one. A total of money spent is a cost, and below a name that says which way is better nothing says that of the total.
 */
export function isRatedTotal(
  grid: SheetGrid,
  above: readonly IndicatorSource[],
  years: readonly YearPlaces[],
): boolean {
  const isOther = (source: IndicatorSource): boolean =>
    isCost(source) || nameSign(source.label.text) !== undefined;
  if (above.length === 0 || above.some(isOther)) return false;
  const rated = years.flatMap(({ target, actual, rate }) => {
    if (!target || !actual || !rate || grid.isBlank(rate.row, rate.column)) return [];
    const [aimed, reached, stated] = [target, actual, rate].map(({ row, column }) =>
      numberAt(grid, row, column),
    );
    if (aimed === undefined || reached === undefined || stated === undefined || aimed <= 0) return [false];
    return [
      reproduces(reached / aimed, {
        stated,
        inPercent: isPercentFormat(grid.numberFormat(rate.row, rate.column)),
      }),
    ];
  });
  return rated.length > 0 && rated.every((agrees) => agrees);
}
