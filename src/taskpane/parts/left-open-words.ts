import type { PlanFacts } from "../../app/plan-facts";
import { ratesLeftOpen } from "../../app/rates-left-open";
import type { Plan } from "../../core/plan/plan";
import type { PlanNotice, SmallPrint } from "../../core/plan/plan-notice";
import type { Messages } from "../../messages/messages";
import { markedName } from "./recount-lines";
import { whyWithheld } from "./why-withheld";

/** What is said of how a sheet is printed, whether something is written or not. */
const OF_PRINTING: ReadonlySet<PlanNotice["code"]> = new Set<PlanNotice["code"]>([
  "printingUnknown",
  "printAreaLeft",
  "ratesPrintSmall",
]);

/** What is written all the same, and what else is said of a plan. */
const REMARKS: ReadonlySet<PlanNotice["code"]> = new Set<PlanNotice["code"]>([
  ...OF_PRINTING,
  "chartIndicatorRenamed",
  "namesAddedToRates",
  "paperDiffers",
  "paperWithoutLedger",
  "ratesBeside",
  "recordsLeftOut",
]);

/** A plan that writes nothing leaves the printing as it was: nobody has asked for another. */
function isUnasked({ edits }: Plan, { code }: PlanNotice): boolean {
  return edits.length === 0 && OF_PRINTING.has(code);
}

/** How sheets stay to be printed where a plan has nothing to write, in a sentence each. */
export function unchangedWords(plan: Plan, { plan: words }: Messages): readonly string[] {
  const unasked = (plan.notices ?? []).filter((notice) => isUnasked(plan, notice));
  return noticeWords(unasked, words);
}

/** What a plan leaves alone or without a rate, in a sentence each; its refusals, `remarkWords` and `unchangedWords` are said apart. */
export function leftOpenWords(made: Plan, facts: PlanFacts, messages: Messages): readonly string[] {
  const notices = (made.notices ?? []).filter(({ code }) => !REMARKS.has(code));
  return [...withoutRateWords(facts, messages), ...noticeWords(notices, messages.plan)];
}

/** What there is to know of what a plan does write, in a sentence each. */
export function remarkWords(made: Plan, { plan }: Messages): readonly string[] {
  const notices = (made.notices ?? []).filter(
    (notice) => REMARKS.has(notice.code) && !isUnasked(made, notice),
  );
  return noticeWords(notices, plan);
}

/** Indicators without a rate for the same reason share a sentence: of forty it would be a page. */
function withoutRateWords(facts: PlanFacts, { plan, figures }: Messages): string[] {
  const names = new Map<string, string[]>();
  for (const open of ratesLeftOpen(facts)) {
    const isWaiting = facts.waiting.includes(open);
    const why = isWaiting ? figures.targetNotHeld : (whyWithheld(open.assessment, figures) ?? "");
    const name = `${markedName(open.indicator)} ${figures.fiscalYear(open.fiscalYear)}`;
    names.set(why, [...(names.get(why) ?? []), name]);
  }
  return [...names].map(([why, of]) => plan.facts.withoutRate(of, why));
}

/** Notices in a sentence each; sheets that would be printed too small in the same way share one, where the first of them stands. */
function noticeWords(notices: readonly PlanNotice[], words: Messages["plan"]): readonly string[] {
  const alike = (one: SmallPrint, other: PlanNotice): other is SmallPrint =>
    other.code === one.code && other.printed === one.printed && other.rows === one.rows;
  return notices.flatMap((notice, index) => {
    if (notice.code !== "ratesPrintSmall") return [words.notice(notice)];
    if (notices.slice(0, index).some((earlier) => alike(notice, earlier))) return [];
    const others = notices.slice(index + 1).filter((later) => alike(notice, later));
    return [words.smallPrint([notice, ...others])];
  });
}
