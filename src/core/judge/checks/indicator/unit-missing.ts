import { checkOf } from "../../checking/check";
import { callName } from "../../checking/figures";

/** An indicator whose unit is named nowhere: not in its label, not in a column, not for the whole table. */
export const indicatorUnitMissing = checkOf({
  code: "indicator/unit-missing",
  severity: "warning",
  keeps: ({ name }) => [name],
  find: ({ tables }) =>
    tables
      .flatMap((table) => table.indicators)
      .flatMap((indicator) => {
        if (indicator.unit !== "") return [];
        const place = { at: indicator.labelCell, indicator: callName(indicator), fiscalYear: undefined };
        return [{ ...place, data: { name: indicator.name } }];
      }),
});
