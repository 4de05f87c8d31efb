import { checkOf } from "../../checking/check";
import { accrualQuestion } from "../../checking/accrual-questions";
import { callName } from "../../checking/figures";
import { seriesOf } from "../../checking/series";
import type { Occurrence } from "../../findings/finding";

/**
 * A year counted to a month whose grade is one if the figure grows through the year and another if it is counted at the time,
 * while only the name, or nothing, speaks of it. It has its rate and no grade until a person answers. Beside a target of several
 * years together it is whether they are added up, and there is no rate until then.
 */
export const indicatorAccrualUnconfirmed = checkOf({
  code: "indicator/accrual-unconfirmed",
  severity: "warning",
  keeps: ({ name }) => [name],
  find: (input) =>
    seriesOf(input).flatMap(({ indicator }): Occurrence<"indicator/accrual-unconfirmed">[] => {
      const question = accrualQuestion(indicator, input);
      if (!question?.isOpen) return [];
      const { year, under } = question;
      const { name, labelCell: at, understanding } = indicator;
      return [
        {
          at,
          indicator: callName(indicator),
          fiscalYear: year.fiscalYear,
          data: {
            name,
            signs: understanding.accrual?.signs ?? [],
            growing: under.growing.grade,
            standing: under.standing.grade,
            ...(question.isOfSum && { sum: { growing: under.growing.rate, standing: under.standing.rate } }),
          },
          answers: [
            { at, accrual: "growing" },
            { at, accrual: "standing" },
          ],
        },
      ];
    }),
});
