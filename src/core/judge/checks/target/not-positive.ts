import { checkOf } from "../../checking/check";
import { callName } from "../../checking/figures";
import { methodQuestion } from "../../checking/method-questions";
import { seriesOf } from "../../checking/series";
import { comparedTarget } from "../../../model/compared-target";
import type { Occurrence } from "../../findings/finding";

/**
 * A target of zero or below, by which 実績÷目標 cannot be calculated, while the actual is not there yet (understanding.md §2).
 * Where a base is known, the way from it to the target can be: a person says whether it is to be the rate.
 */
export const targetNotPositive = checkOf({
  code: "target/not-positive",
  severity: ({ progress }) => (progress === undefined ? "info" : "warning"),
  keeps: ({ name, target }) => [name, target],
  find: (input) =>
    seriesOf(input).flatMap(({ indicator }): Occurrence<"target/not-positive">[] => {
      const question = methodQuestion(indicator, input);
      if (!question) return [];
      const { year, under, hasWay } = question;
      const { name, unit, labelCell: at } = indicator;
      return [
        {
          at,
          indicator: callName(indicator),
          fiscalYear: year.fiscalYear,
          data: {
            name,
            unit,
            target: comparedTarget(indicator, year).cell?.figure ?? 0,
            progress: under.progressFromBase.rate,
          },
          ...(hasWay && {
            answers: [
              { at, assessment: "progressFromBase" },
              { at, assessment: "ratio" },
            ],
          }),
        },
      ];
    }),
});
