import { isNeverSummed } from "../../../model/share";
import { compareKey } from "../../../values/notation/normalise";
import { numberAt } from "../../tables/figure-at";
import { readColumnRole } from "../../tables/heading-words";
import { readIndicatorLabel } from "../../tables/indicator-label";
import type { SheetGrid } from "../../tables/sheet-grid";
import { nameSign } from "../../understanding/name-sign";
import { rateAgrees } from "../../understanding/rate-agrees";
import { isCost } from "./cost-rows";
import type { IndicatorSource, YearPlaces } from "../places/indicator-source";

/**
 * Whether the office itself holds a total (合計) against its target: its 達成率 is there, and is actual ÷ target in every year that
 * has one. A total of money spent is a cost, and below a name that says which way is better nothing says that of the total.
 * An average, a total over shares or unlike units, and a second one of the same name are no indicators.
 */
export function isRatedTotal(
  grid: SheetGrid,
  name: string,
  above: readonly IndicatorSource[],
  years: readonly YearPlaces[],
): boolean {
  const isOther = (source: IndicatorSource): boolean =>
    isCost(source) || nameSign(source.label.text) !== undefined;
  if (above.length === 0 || above.some(isOther) || !isSumOf(name, above)) return false;
  const rated = years.flatMap(({ target, actual, rate }) => {
    if (!target || !actual || !rate) return [];
    const goal = numberAt(grid, target.row, target.column);
    return rateAgrees(grid, rate, numberAt(grid, actual.row, actual.column), goal) ?? [];
  });
  return rated.length > 0 && rated.every((agrees) => agrees);
}

/** Whether a total adds up rows that can be added up: counted in one unit, and no shares. */
function isSumOf(name: string, above: readonly IndicatorSource[]): boolean {
  const key = compareKey(name);
  if (key.includes("平均") || above.some(({ label }) => compareKey(label.text) === key)) return false;
  const rows = above
    .filter(({ label }) => readColumnRole(label.text) !== "total")
    .map(({ unit, label }) => {
      const read = readIndicatorLabel(label.text);
      return { name: read.name, unit: compareKey(unit === "" ? read.unit : unit) };
    });
  const isOverShare = rows.some((row) => isNeverSummed(row.name, row.unit));
  return !isOverShare && new Set(rows.map(({ unit }) => unit)).size <= 1;
}
