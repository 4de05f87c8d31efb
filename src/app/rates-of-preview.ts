import { endNotHeld } from "../core/model/compared-target";
import type { Indicator } from "../core/model/indicator";
import { isReported } from "../core/model/indicator-figures";
import type { Review } from "../core/review";
import type { PlanFacts } from "./plan-facts";

/**
 * The indicators of the rates whose years on the way have an actual and yet no rate beside: yearly figures that nobody can say
 * may be held against the one target at the end.
 */
export function withoutInterimRates({ rates }: PlanFacts): readonly Indicator[] {
  return [...new Set(rates.map(({ indicator }) => indicator))].filter((indicator) =>
    indicator.years.some((year) => isReported(year) && endNotHeld(indicator, year) !== undefined),
  );
}

/** The indicators whose rates go into rows that are not to be seen: hidden, or left out by a filter. */
export function ratesInHiddenRows({ rates }: PlanFacts, { workbook }: Review): readonly Indicator[] {
  const hidden = new Map(workbook.sheets.map(({ name, hiddenRows }) => [name, new Set(hiddenRows)]));
  const there = rates.filter(({ cell }) => hidden.get(cell.sheet)?.has(cell.row) === true);
  return [...new Set(there.map(({ indicator }) => indicator))];
}
