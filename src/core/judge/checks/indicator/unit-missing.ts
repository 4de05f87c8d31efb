import type { Indicator } from "../../../model/indicator";
import { flatMapSteps } from "../../../values/steps/flat-map-steps";
import { checkOf } from "../../checking/check";
import { callName } from "../../checking/figures";
import type { Occurrence } from "../../findings/finding";

/** 合計特殊出生率, 財政力指数, 死亡率（人口10万対）: figures that have no unit, or have it in the name. */
const WITHOUT_UNIT = /出生率$|指数$|係数$|偏差値$|率.{0,2}人口(?:[千万]|[0-9０-９]+万)人?対/;

/**
 * An indicator whose unit is named nowhere: not in its label, not in a column, not for the whole table. Without a figure
 * (全員取得) there is nothing to count, and some figures have no unit.
 */
export const indicatorUnitMissing = checkOf({
  code: "indicator/unit-missing",
  severity: "warning",
  keeps: ({ name }) => [name],
  find: ({ tables }) => flatMapSteps(tables, ({ indicators }) => indicators.flatMap(unitMissingOf), 1),
});

function unitMissingOf(indicator: Indicator): Occurrence<"indicator/unit-missing">[] {
  const figures = indicator.years.flatMap(({ target, actual }) => [target, actual]);
  const hasFigure = figures.some((cell) => cell?.reading.state === "number");
  if (indicator.unit !== "" || !hasFigure || WITHOUT_UNIT.test(indicator.name)) return [];
  const place = { at: indicator.labelCell, indicator: callName(indicator), fiscalYear: undefined };
  return [{ ...place, data: { name: indicator.name } }];
}
