import type { Indicator, IndicatorTable } from "../../../model/indicator";
import { layoutTraits } from "../../../model/indicator-layout";
import { found, type Check } from "../../checking/check";
import { callName } from "../../checking/figures";
import type { Finding } from "../../findings/finding";

/**
 * An indicator with a row (or columns) of 目標 but none of 実績, or the reverse. Where columns are missing for the whole table
 * it is said once, at its first indicator.
 */
export const indicatorRowMissing: Check = {
  name: "indicator/row-missing",
  run: ({ tables }) => found(tables.flatMap(missingIn)),
};

function missingIn(table: IndicatorTable): Finding[] {
  const concerned = layoutTraits(table).ownRowsOfFigures ? table.indicators : table.indicators.slice(0, 1);
  return concerned.flatMap((indicator) =>
    (["target", "actual"] as const)
      .filter(
        (figure) => indicator.years.length > 0 && indicator.years.every((year) => year[figure] === undefined),
      )
      .map((missing) => finding(indicator, missing)),
  );
}

function finding(indicator: Indicator, missing: "target" | "actual"): Finding {
  return {
    code: "indicator/row-missing",
    severity: "error",
    at: indicator.labelCell,
    indicator: callName(indicator),
    fiscalYear: undefined,
    data: { name: indicator.name, missing },
  };
}
