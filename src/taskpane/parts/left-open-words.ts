import type { PlanFacts } from "../../app/plan-facts";
import { ratesLeftOpen } from "../../app/rates-left-open";
import type { Plan } from "../../core/plan/plan";
import type { Messages } from "../../messages/messages";
import { markedName } from "./recount-lines";
import { whyWithheld } from "./why-withheld";

/** What a plan leaves alone or without a rate, in a sentence each; its refusals are said apart. */
export function leftOpenWords(
  { notices = [] }: Plan,
  facts: PlanFacts,
  { plan, figures }: Messages,
): readonly string[] {
  const rates = ratesLeftOpen(facts).map(({ indicator, fiscalYear, assessment }) =>
    plan.facts.withoutRate(
      `${markedName(indicator)} ${figures.fiscalYear(fiscalYear)}`,
      whyWithheld(assessment, figures) ?? "",
    ),
  );
  return [...rates, ...notices.map(plan.notice)];
}
