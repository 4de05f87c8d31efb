import { comparedTarget } from "../../model/compared-target";
import type { Indicator, IndicatorCell } from "../../model/indicator";
import { figureOf } from "../../model/indicator-figures";
import { isPercentFormat } from "../../values/notation/number-format";
import { reproduces } from "./table-signs";

/**
 * Whether figures headed 進捗率 are progress from the base. Some offices head 実績÷目標 so: where the typed figures come
 * about that way, and none of them as progress, they are not.
 */
export function isProgressFromBase(
  { years, base }: Pick<Indicator, "years" | "base">,
  formatOf: (cell: IndicatorCell) => string,
): boolean {
  const from = figureOf(base);
  if (from === undefined) return false;
  const fitting = years.flatMap((year) => {
    const { rate } = year;
    const target = figureOf(comparedTarget({ years }, year).cell);
    const actual = figureOf(year.actual);
    if (rate?.reading.state !== "number" || target === undefined || actual === undefined) return [];
    const cell = { stated: rate.reading.value, inPercent: isPercentFormat(formatOf(rate)) };
    return {
      asRatio: reproduces(actual / target, cell),
      asProgress: reproduces((actual - from) / (target - from), cell),
    };
  });
  return !fitting.some(({ asRatio }) => asRatio) || fitting.some(({ asProgress }) => asProgress);
}
