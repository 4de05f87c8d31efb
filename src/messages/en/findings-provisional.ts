import { englishFigures } from "./figures";
import type { FindingMessagesOf } from "../finding-messages";

const { number, figure, percent } = englishFigures;

export const englishProvisionalFindings: FindingMessagesOf<"provisional"> = {
  "provisional/full-year-target": {
    title: "Part of a year against the whole year's target",
    message: ({ target, actual, unit, rate, proRatedRate, months }) =>
      `${figure(actual, unit)} is ${percent(rate)} of the whole year's target of ${figure(target, unit)}. On the share of ${number(months)} months it is ${percent(proRatedRate)}.`,
    why: "A yearly figure grows until the year's end; until then it looks too low against the whole year's target.",
    remedy:
      "Say in the paper that the year is not over, and give the pro-rated rate as well. Enter the final figure when it is known.",
  },
  "provisional/unmarked": {
    title: "Not marked as provisional",
    message: ({ raw, asOf }) =>
      `“${raw}” is not over on ${asOf}, but its heading does not say so (2月末実績 or the like).`,
    why: "Without such a note the figures are read as the final ones of the year. An indicator that may grow through the year is graded only where that makes no difference.",
    remedy: "Write into the year's heading up to when the figures go, like （2月末実績）.",
  },
};
