import { flatMapSteps } from "../../../values/steps/flat-map-steps";
import { checkOf } from "../../checking/check";
import { callName } from "../../checking/figures";
import { isInWords } from "../../checking/in-words";

/** An indicator that is kept in words alone has no rate and no chart; said once, and not at each cell. */
export const indicatorInWords = checkOf({
  code: "indicator/in-words",
  severity: "info",
  keeps: ({ name }) => [name],
  find: ({ tables }) =>
    flatMapSteps(
      tables,
      ({ indicators }) =>
        indicators
          .filter((indicator) => isInWords(indicator))
          .map((indicator) => ({
            at: indicator.labelCell,
            indicator: callName(indicator),
            fiscalYear: undefined,
            data: { name: indicator.name },
          })),
      1,
    ),
});
