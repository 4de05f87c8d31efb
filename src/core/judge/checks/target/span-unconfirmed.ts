import type { Indicator } from "../../../model/indicator";
import { figureOf } from "../../../model/indicator-figures";
import { flatMapSteps } from "../../../values/steps/flat-map-steps";
import { checkOf, type CheckInput } from "../../checking/check";
import { callName } from "../../checking/figures";
import { seriesOf, SERIES_OF_A_STEP } from "../../checking/series";
import { targetSpanQuestion } from "../../checking/target-span-questions";
import type { Occurrence } from "../../findings/finding";

/**
 * Yearly figures that grow through their year, beside one target at the end of the years: nobody can tell whether that is for the
 * last year or for all together, so that nothing is held against it until a person answers.
 */
export const targetSpanUnconfirmed = checkOf({
  code: "target/span-unconfirmed",
  severity: "warning",
  keeps: ({ target, endYear }) => [target, endYear],
  find: (input) =>
    flatMapSteps(seriesOf(input), ({ indicator }) => unconfirmedOf(indicator, input), SERIES_OF_A_STEP),
});

function unconfirmedOf(indicator: Indicator, input: CheckInput): Occurrence<"target/span-unconfirmed">[] {
  const question = targetSpanQuestion(indicator, input);
  const target = figureOf(question?.end.target);
  const actual = figureOf(question?.latest.actual);
  if (!question?.end.target || question.signs.length > 0 || target === undefined || actual === undefined)
    return [];
  const { end, latest, options } = question;
  const { name, unit } = indicator;
  return [
    {
      at: question.end.target.address,
      indicator: callName(indicator),
      fiscalYear: latest.fiscalYear,
      data: { name, target, actual, unit, endYear: end.fiscalYear },
      answers: options.map(({ answer }) => answer),
    },
  ];
}
