import { flatMapSteps } from "../../../values/steps/flat-map-steps";
import { checkOf } from "../../checking/check";
import { isInWords } from "../../checking/in-words";

/** What was taken without any sign, once a workbook: indicators of which more is taken to be better. Words have no rate. */
export const indicatorAssumed = checkOf({
  code: "indicator/assumed",
  severity: "info",
  keeps: ({ names }) => names,
  find: function* ({ tables }) {
    const assumed = yield* flatMapSteps(
      tables.filter(({ lacks }) => lacks === undefined),
      ({ indicators }) =>
        indicators.filter(
          (indicator) =>
            indicator.lacks === undefined &&
            indicator.understanding.direction.source === "assumed" &&
            !isInWords(indicator),
        ),
      1,
    );
    const [first] = assumed;
    if (!first) return [];
    const names = [...new Set(assumed.map(({ mark, name }) => `${mark}${name}`))];
    return [{ at: first.labelCell, indicator: undefined, fiscalYear: undefined, data: { names } }];
  },
});
