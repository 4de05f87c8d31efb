import { checkOf } from "../../checking/check";
import { callName } from "../../checking/figures";
import { targetYearQuestions } from "../../checking/target-year-questions";
import type { Occurrence } from "../../findings/finding";

/**
 * Targets whose year nothing says: they have their rate and no grade until a person answers, once for all rows that share the
 * heading.
 */
export const indicatorTargetYearUnconfirmed = checkOf({
  code: "indicator/target-year-unconfirmed",
  severity: "warning",
  keeps: ({ names }) => names,
  find: ({ tables }) =>
    tables.flatMap((table) =>
      targetYearQuestions(table).flatMap(
        ({ indicators, latest, read, answers }): Occurrence<"indicator/target-year-unconfirmed">[] => {
          const [first] = indicators;
          const at = first.undatedTarget?.heading;
          if (read !== undefined || !at) return [];
          const names = indicators.map(({ name }) => name);
          const indicator = indicators.length === 1 ? callName(first) : undefined;
          return [{ at, indicator, fiscalYear: undefined, data: { names, latest }, answers }];
        },
      ),
    ),
});
