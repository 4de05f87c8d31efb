import type { Assessment } from "../core/judge/achievement/assessment";
import type { Indicator } from "../core/model/indicator";
import type { PlanFacts, RateFact } from "./plan-facts";

/** What keeps a rate from being calculated until somebody does something about it; a blank figure is not due. */
const OPEN_STATES: ReadonlySet<Assessment["state"]> = new Set([
  "notANumber",
  "unitsDiffer",
  "directionUnknown",
  "blocked",
]);

/** Whether a year says enough to be judged by: a target and an actual, of whatever kind. */
export function isReportedRate({ assessment }: RateFact): boolean {
  return assessment.state !== "noActual" && assessment.state !== "noTarget";
}

/** Of each indicator the latest reported year, where it will have no rate though it should: what the plan leaves open. */
export function ratesLeftOpen({ rates }: PlanFacts): readonly RateFact[] {
  const latest = new Map<Indicator, RateFact>();
  for (const fact of rates.filter(isReportedRate)) {
    const known = latest.get(fact.indicator);
    if (!known || known.fiscalYear < fact.fiscalYear) latest.set(fact.indicator, fact);
  }
  return [...latest.values()].filter(({ assessment }) => OPEN_STATES.has(assessment.state));
}
