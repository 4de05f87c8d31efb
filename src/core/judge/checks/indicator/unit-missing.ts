import { found, type Check } from "../../checking/check";
import { callName } from "../../checking/figures";

/** An indicator whose unit is named nowhere: not in its label, not in a column, not for the whole table. */
export const indicatorUnitMissing: Check = {
  name: "indicator/unit-missing",
  run: ({ tables }) =>
    found(
      tables
        .flatMap((table) => table.indicators)
        .flatMap((indicator) => {
          if (indicator.unit !== "") return [];
          const place = { at: indicator.labelCell, indicator: callName(indicator), fiscalYear: undefined };
          return [
            { code: "indicator/unit-missing", severity: "warning", ...place, data: { name: indicator.name } },
          ];
        }),
    ),
};
