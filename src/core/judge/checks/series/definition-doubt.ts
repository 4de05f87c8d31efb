import { flatMapSteps } from "../../../values/steps/flat-map-steps";
import { normaliseText } from "../../../values/notation/normalise";
import { checkOf } from "../../checking/check";
import { callName } from "../../checking/figures";
import type { Occurrence } from "../../findings/finding";
import { seriesOf, SERIES_OF_A_STEP, type IndicatorSeries } from "../../checking/series";

const RUNNING_TOTAL = /延べ|のべ|累計|累積/;

/** Words for what is there on a day. 現在 alone is in every second sentence (現在、町では…) and says nothing. */
const ON_A_DAY =
  /合計数|(?:末|日|時点)現在|現在(?:の)?(?:数|値|高|人数|件数|箇所数)|時点の?(?:数|値|件数|人数)/;

/**
 * A name that says 延べ beside a description that says 合計数 or 現在: a running total and a stock are counted differently.
 * A row of 指標定義 settles it.
 */
export const seriesDefinitionDoubt = checkOf({
  code: "series/definition-doubt",
  severity: "info",
  keeps: ({ named, described }) => [named, described],
  find: (input) => flatMapSteps(seriesOf(input), doubtsOf, SERIES_OF_A_STEP),
});

function doubtsOf({ indicator, definition }: IndicatorSeries): Occurrence<"series/definition-doubt">[] {
  if (definition) return [];
  const named = RUNNING_TOTAL.exec(normaliseText(indicator.label))?.[0];
  const described = ON_A_DAY.exec(normaliseText(indicator.description))?.[0];
  if (named === undefined || described === undefined) return [];
  return [
    {
      at: indicator.labelCell,
      indicator: callName(indicator),
      fiscalYear: undefined,
      data: { named, described },
    },
  ];
}
