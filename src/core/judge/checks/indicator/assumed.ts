import { checkOf } from "../../checking/check";

/** What was taken without any sign, once a workbook: indicators of which more is taken to be better. */
export const indicatorAssumed = checkOf({
  code: "indicator/assumed",
  severity: "info",
  keeps: ({ names }) => names,
  find: ({ tables }) => {
    const assumed = tables
      .filter(({ lacks }) => lacks !== "actual")
      .flatMap((table) => table.indicators)
      .filter(({ understanding: { direction } }) => direction.source === "assumed");
    const [first] = assumed;
    if (!first) return [];
    const names = [...new Set(assumed.map(({ mark, name }) => `${mark}${name}`))];
    return [{ at: first.labelCell, indicator: undefined, fiscalYear: undefined, data: { names } }];
  },
});
