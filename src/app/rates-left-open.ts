import type { Assessment } from "../core/judge/achievement/assessment";
import type { Indicator } from "../core/model/indicator";
import type { AssessedYear, PlanFacts } from "./plan-facts";

/** What keeps a rate from being calculated until somebody does something about it; a blank figure is not due. */
const OPEN_STATES: ReadonlySet<Assessment["state"]> = new Set([
  "notANumber",
  "unitsDiffer",
  "yearTwice",
  "directionUnknown",
  "blocked",
]);

/** A place of a rate, with what it comes to. */
type Rated = Pick<AssessedYear, "assessment">;

/** Whether a year says enough to be judged by: a target and an actual, of whatever kind. */
export function isReportedRate({ assessment }: Rated): boolean {
  return assessment.state !== "noActual" && assessment.state !== "noTarget";
}

/** How many places of rates there are. */
export interface RateCounts {
  /** Those with a rate. */
  readonly assessed: number;
  /** Those with a target and an actual, of which no rate can be calculated all the same. */
  readonly without: number;
}

/** The one way to count places of rates: those that wait for a figure are none of either. */
export function countRates(rates: readonly Rated[]): RateCounts {
  const reported = rates.filter(isReportedRate);
  const assessed = reported.filter(({ assessment }) => assessment.state === "assessed").length;
  return { assessed, without: reported.length - assessed };
}

/**
 * Of each indicator the latest reported year, where it will have no rate though it should: what the plan leaves open. What waits for
 * the year or the use of its target comes last, as it may have no place for a rate.
 */
export function ratesLeftOpen({ rates, waiting }: PlanFacts): readonly AssessedYear[] {
  const latest = new Map<Indicator, AssessedYear>();
  for (const fact of rates.filter(isReportedRate)) {
    const known = latest.get(fact.indicator);
    if (!known || known.fiscalYear < fact.fiscalYear) latest.set(fact.indicator, fact);
  }
  return [...[...latest.values()].filter(({ assessment }) => OPEN_STATES.has(assessment.state)), ...waiting];
}
