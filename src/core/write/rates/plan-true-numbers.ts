import { targetOfNoYear } from "../../model/target-of-no-year";
import type { Indicator, IndicatorCell, IndicatorTable } from "../../model/indicator";
import type { Plan } from "../../plan/plan";
import { trueNumberEdits } from "../../plan/true-numbers";
import type { WorkbookSnapshot } from "../../values/workbook/snapshot";

/** Turns targets, actuals and bases that were typed as text into numbers, because a formula needs them. */
export function planTrueNumbers(workbook: WorkbookSnapshot, tables: readonly IndicatorTable[]): Plan {
  const figures = tables.flatMap((table) => table.indicators).flatMap(figuresOf);
  return { kind: "rates", ...trueNumberEdits(workbook, figures) };
}

function figuresOf(indicator: Indicator): IndicatorCell[] {
  const cells = indicator.years.flatMap(({ target, actual }) => [target, actual]);
  return [indicator.base, targetOfNoYear(indicator), ...cells].filter((cell) => cell !== undefined);
}
