import { checkOf } from "../../checking/check";
import { isInWords } from "../../checking/in-words";

/** What was taken without any sign, once a workbook: indicators of which more is taken to be better. Words have no rate. */
export const indicatorAssumed = checkOf({
  code: "indicator/assumed",
  severity: "info",
  keeps: ({ names }) => names,
  find: ({ tables }) => {
    const assumed = tables
      .filter(({ lacks }) => lacks === undefined)
      .flatMap((table) => table.indicators)
      .filter(
        (indicator) =>
          indicator.lacks === undefined &&
          indicator.understanding.direction.source === "assumed" &&
          !isInWords(indicator),
      );
    const [first] = assumed;
    if (!first) return [];
    const names = [...new Set(assumed.map(({ mark, name }) => `${mark}${name}`))];
    return [{ at: first.labelCell, indicator: undefined, fiscalYear: undefined, data: { names } }];
  },
});
