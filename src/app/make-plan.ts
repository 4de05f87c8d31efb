import { planLedgerAnswer } from "../core/write/answers/plan-ledger-answer";
import { judgingOf } from "../core/judge/achievement/judging";
import { combinePlans } from "../core/plan/combine-plans";
import type { Plan } from "../core/plan/plan";
import type { Review } from "../core/review";
import { planAcknowledge } from "../core/write/answers/acknowledge-finding";
import { planDefinitionAnswers } from "../core/write/answers/plan-definition-answers";
import { planAdopt } from "../core/write/answers/plan-adopt";
import { planCharts } from "../core/write/charts/plan-charts";
import { planSettings } from "../core/write/answers/plan-settings";
import { planMends } from "../core/write/mends/plan-mends";
import { planRates } from "../core/write/rates/plan-rates";
import { planTrueNumbers } from "../core/write/rates/plan-true-numbers";
import { planEvidenceSheet } from "../core/write/recount/plan-evidence-sheet";
import { planRecount } from "../core/write/recount/plan-recount";
import { planSpendingSheet } from "../core/write/recount/plan-spending-sheet";
import { planLedgers } from "../core/write/sheets/plan-ledgers";
import { planSample } from "../core/write/sheets/plan-sample";
import { countingContext, recordsOf } from "./counting";
import { guardedPlan } from "./guarded-plan";
import { findingNamed, findingsNamed } from "./finding-name";
import { latePlan, type CommandPlan } from "./late-plans";
import { takeOverParts } from "./late-take-over";
import { PLAN_COMMANDS, type PlanCommand } from "./plan-commands";
import type { PlanRequest, RequestKind } from "./plan-request";
import { reviewAfter } from "./review-after";
import { recountedAt, spendingAt } from "./recounted-cell";

/** How each command's plan is made. */
const COMMAND_PLANS: Readonly<Record<PlanCommand, CommandPlan>> = {
  ledgers: ({ workbook, ledgers, ledgerAgreement, tables }, { kinds }) => {
    // Where two wait for a decision, a third one would only add to the question.
    const several = ledgerAgreement.undecided.filter(({ why }) => why === "several");
    const known = [...ledgers, ...several.flatMap((one) => one.ledgers)];
    return planLedgers(workbook, known, tables, kinds && { kinds });
  },
  recount: (review, { leaveOut = [] }) =>
    planRecount(review.workbook, review.recount, countingContext(review), { leaveOut }),
  rates: (review, { places = [] }) => {
    const { workbook, tables } = review;
    const rates = planRates(workbook, tables, { ...judgingOf(review), places });
    return combinePlans([planTrueNumbers(workbook, tables), rates], "rates");
  },
  charts: (review) => planCharts(review.workbook, review.tables, judgingOf(review)),
  paper: (review, choices) => latePlan("paper")(review, choices),
  tidy: (review, choices) => latePlan("tidy")(review, choices),
};

/** How each request's plan is made; undefined where the figure or the finding that it is about is gone. */
const REQUEST_PLANS: {
  readonly [Kind in RequestKind]: (request: PlanRequest<Kind>, review: Review) => Plan | undefined;
} = {
  commands: planCommands,
  evidence: ({ cell }, review) => {
    const { workbook } = review;
    const actual = recountedAt(review, cell);
    if (actual)
      return planEvidenceSheet(workbook, actual.definition, actual.recounted, recordsOf(actual, review));
    const spending = spendingAt(review, cell);
    return spending && planSpendingSheet(workbook, spending);
  },
  adopt: ({ cell, words }, review) => {
    const actual = recountedAt(review, cell);
    return actual && planAdopt(review.workbook, actual, words);
  },
  mend: ({ finding: name }, review) => {
    if (name === "all") return planMends(review.findings);
    const finding = findingNamed(review, name);
    return finding?.suggestion && planMends([finding]);
  },
  ledgerAnswer: ({ answer }, review) => planLedgerAnswer(review.workbook, answer),
  settings: ({ changes }, review) => planSettings(review.workbook, changes),
  define: ({ answers }, { workbook, tables, ledgers, settings }) =>
    planDefinitionAnswers(workbook, tables, answers, { ledgers, startMonth: settings.startMonth }),
  takeOver: ({ other, keys, words }, review) => {
    const { compareWorkbooks, planTakeOver } = takeOverParts();
    return planTakeOver(review.workbook, compareWorkbooks(review, other), keys, words);
  },
  sample: (_request, { workbook }) => planSample(workbook),
  acknowledge: ({ findings: names, words }, review) => {
    const findings = findingsNamed(review, names);
    if (!findings) return undefined;
    const [reason, author] = [words.reason.trim(), words.author.trim()];
    if (reason === "") return { kind: "acknowledge", edits: [], refusals: [] };
    return planAcknowledge(review.workbook, findings, { ...words, reason, author });
  },
};

/** The plan for a request over the workbook as reviewed; undefined where what it is about is not there any more. */
export function makePlan(request: PlanRequest<"commands">, review: Review): Plan;
export function makePlan(request: PlanRequest, review: Review): Plan | undefined;
export function makePlan(request: PlanRequest, review: Review): Plan | undefined {
  const plan = planFor(request, review);
  return plan && guardedPlan(plan, review, request);
}

/** The plan of one command over the workbook as reviewed, without guards: to see what it comes to. */
export function commandPlan(command: PlanCommand, review: Review): Plan {
  return COMMAND_PLANS[command](review, {});
}

function planFor<Kind extends RequestKind>(request: PlanRequest<Kind>, review: Review): Plan | undefined {
  return REQUEST_PLANS[request.kind](request, review);
}

/** In the order in which one builds on the other, in whatever order they were asked for. */
function planCommands({ commands, choices = {} }: PlanRequest<"commands">, review: Review): Plan {
  const asked = PLAN_COMMANDS.filter((command) => commands.includes(command));
  const plans: Plan[] = [];
  // What follows a recount is planned over the figures that it writes.
  let seen = review;
  for (const command of asked) {
    const plan = COMMAND_PLANS[command](seen, choices);
    plans.push(plan);
    if (command === "recount" && plan.edits.length > 0) seen = reviewAfter(review, plan);
  }
  const [only] = plans;
  return only && plans.length === 1 ? only : combinePlans(plans, "combined");
}
