import { comparedTarget } from "../../../model/compared-target";
import type { Indicator } from "../../../model/indicator";
import { assessIn } from "../../achievement/assess-in";
import { checkOf, type CheckInput } from "../../checking/check";
import { callName } from "../../checking/figures";
import { targetYearQuestions } from "../../checking/target-year-questions";
import type { Occurrence } from "../../findings/finding";

/**
 * Targets whose year nothing says: where they have a rate, they have no grade until a person answers, once for all rows that share
 * the heading. Where no answer could be for these rows alone, it is said without one.
 */
export const indicatorTargetYearUnconfirmed = checkOf({
  code: "indicator/target-year-unconfirmed",
  severity: "warning",
  keeps: ({ names }) => names,
  find: (input) =>
    targetYearQuestions(input.tables).flatMap(
      ({ indicators, latest, read, answers }): Occurrence<"indicator/target-year-unconfirmed">[] => {
        const [first] = indicators;
        const at = first.undatedTarget?.heading;
        if (read !== undefined || !at) return [];
        const names = indicators.map(({ name }) => name);
        const rated = indicators.filter((one) => hasRateIn(one, latest, input)).map(({ name }) => name);
        const indicator = indicators.length === 1 ? callName(first) : undefined;
        const data = { names, latest, rated, isAsked: answers.length > 0 };
        return [{ at, indicator, fiscalYear: undefined, data, ...(data.isAsked && { answers }) }];
      },
    ),
});

/** Whether a row's figure of that year has a rate against the target whose year nobody has said. */
function hasRateIn(indicator: Indicator, latest: number, input: CheckInput): boolean {
  const year = indicator.years.find(({ fiscalYear }) => fiscalYear === latest);
  if (!year || !comparedTarget(indicator, year).isInterim) return false;
  return assessIn(indicator, year, input).rate !== undefined;
}
