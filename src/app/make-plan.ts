import { planLedgerAnswer } from "../core/write/answers/plan-ledger-answer";
import { judgingOf } from "../core/judge/achievement/judging";
import { combinePlans } from "../core/plan/combine-plans";
import type { Plan } from "../core/plan/plan";
import type { Review } from "../core/review";
import { runToTheEnd } from "../core/values/steps/run-to-the-end";
import { planAcknowledge } from "../core/write/answers/acknowledge-finding";
import { planDefinitionAnswers } from "../core/write/answers/plan-definition-answers";
import { planAdopt } from "../core/write/answers/plan-adopt";
import { planChartSteps } from "../core/write/charts/plan-charts";
import { planSettings } from "../core/write/answers/plan-settings";
import { planMends } from "../core/write/mends/plan-mends";
import { planRateSteps } from "../core/write/rates/plan-rates";
import { planRateRows } from "../core/write/rates/rate-rows";
import { planTrueNumbers } from "../core/write/rates/plan-true-numbers";
import { planEvidenceSheet } from "../core/write/recount/plan-evidence-sheet";
import { planRecount } from "../core/write/recount/plan-recount";
import { planSpendingSheet } from "../core/write/recount/plan-spending-sheet";
import { planLedgers } from "../core/write/sheets/plan-ledgers";
import { planSample } from "../core/write/sheets/plan-sample";
import { countingContext, recordsOf } from "./counting";
import { guardedPlan } from "./guarded-plan";
import { findingNamed, findingsNamed } from "./finding-name";
import { latePlan, type CommandPlan, type SteppedCommandPlan } from "./late-plans";
import { takeOverParts } from "./late-take-over";
import { PLAN_COMMANDS, type PlanCommand } from "./plan-commands";
import type { PlanRequest, RequestKind } from "./plan-request";
import { reviewAfter } from "./review-after";
import { recountedAt, spendingAt } from "./recounted-cell";

/** How each command's plan is made. */
const COMMAND_PLANS: Readonly<Record<PlanCommand, CommandPlan | SteppedCommandPlan>> = {
  ledgers: ({ workbook, ledgers, ledgerAgreement, tables }, { kinds }) => {
    // Where two wait for a decision, a third one would only add to the question.
    const several = ledgerAgreement.undecided.filter(({ why }) => why === "several");
    const known = [...ledgers, ...several.flatMap((one) => one.ledgers)];
    return planLedgers(workbook, known, tables, kinds && { kinds });
  },
  recount: (review, { leaveOut = [] }) =>
    planRecount(review.workbook, review.recount, countingContext(review), { leaveOut }),
  rates: function* (review, { places = [] }) {
    const { workbook, tables } = review;
    const rates = yield* planRateSteps(workbook, tables, { ...judgingOf(review), places });
    const numbers = planTrueNumbers(workbook, tables);
    yield;
    return combinePlans([numbers, rates], "rates");
  },
  charts: (review) => planChartSteps(review.workbook, review.tables, judgingOf(review)),
  paper: (review, choices) => latePlan("paper")(review, choices),
  tidy: (review, choices) => latePlan("tidy")(review, choices),
};

/** How each request's plan is made; undefined where the figure or the finding that it is about is gone. */
const REQUEST_PLANS: {
  readonly [Kind in RequestKind]: (
    request: PlanRequest<Kind>,
    review: Review,
  ) => Plan | undefined | Generator<undefined, Plan>;
} = {
  commands: commandsSteps,
  rateRows: (_request, { workbook, tables }) => planRateRows(workbook, tables),
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
  return runToTheEnd(planSteps(request, review));
}

/** The same with pauses: after each table, and each block of chart data, of what takes long in a large workbook. */
export function* planSteps(request: PlanRequest, review: Review): Generator<undefined, Plan | undefined> {
  const plan = yield* inSteps(planFor(request, review));
  yield;
  return plan && guardedPlan(plan, review, request);
}

/** The plan of one command over the workbook as reviewed, without guards: to see what it comes to. */
export function commandPlanSteps(command: PlanCommand, review: Review): Generator<undefined, Plan> {
  return inSteps(COMMAND_PLANS[command](review, {}));
}

/** Some plans are made at once, those that take long in steps. */
function* inSteps<Made extends Plan | undefined>(
  made: Made | Generator<undefined, Made>,
): Generator<undefined, Made> {
  return made !== undefined && "next" in made ? yield* made : made;
}

function planFor<Kind extends RequestKind>(
  request: PlanRequest<Kind>,
  review: Review,
): Plan | undefined | Generator<undefined, Plan> {
  return REQUEST_PLANS[request.kind](request, review);
}

/** In the order in which one builds on the other, in whatever order they were asked for. */
function* commandsSteps(
  { commands, choices = {} }: PlanRequest<"commands">,
  review: Review,
): Generator<undefined, Plan> {
  const asked = PLAN_COMMANDS.filter((command) => commands.includes(command));
  const plans: Plan[] = [];
  // What follows a recount is planned over the figures that it writes.
  let seen = review;
  for (const command of asked) {
    const plan = yield* inSteps(COMMAND_PLANS[command](seen, choices));
    plans.push(plan);
    yield;
    if (command === "recount" && plan.edits.length > 0) seen = reviewAfter(review, plan);
  }
  const [only] = plans;
  return only && plans.length === 1 ? only : combinePlans(plans, "combined");
}
