import type { PlanFacts } from "../../app/plan-facts";
import { ratesLeftOpen } from "../../app/rates-left-open";
import type { Plan } from "../../core/plan/plan";
import type { PlanNotice } from "../../core/plan/plan-notice";
import type { Messages } from "../../messages/messages";
import { markedName } from "./recount-lines";
import { whyWithheld } from "./why-withheld";

/** What is said of how a sheet is printed, whether something is written or not. */
const OF_PRINTING: ReadonlySet<PlanNotice["code"]> = new Set<PlanNotice["code"]>([
  "printingUnknown",
  "printAreaLeft",
  "ratesPrintSmall",
]);

/** A plan that writes nothing leaves the printing as it was: nobody has asked for another. */
function isUnasked({ edits }: Plan, { code }: PlanNotice): boolean {
  return edits.length === 0 && OF_PRINTING.has(code);
}

/** How sheets stay to be printed where a plan has nothing to write, in a sentence each. */
export function unchangedWords(plan: Plan, { plan: words }: Messages): readonly string[] {
  return (plan.notices ?? []).filter((notice) => isUnasked(plan, notice)).map(words.notice);
}

/** What a plan leaves alone or without a rate, in a sentence each; its refusals and `unchangedWords` are said apart. */
export function leftOpenWords(made: Plan, facts: PlanFacts, { plan, figures }: Messages): readonly string[] {
  const rates = ratesLeftOpen(facts).map(({ indicator, fiscalYear, assessment }) =>
    plan.facts.withoutRate(
      `${markedName(indicator)} ${figures.fiscalYear(fiscalYear)}`,
      whyWithheld(assessment, figures) ?? "",
    ),
  );
  const notices = (made.notices ?? []).filter((notice) => !isUnasked(made, notice));
  return [...rates, ...notices.map(plan.notice)];
}
