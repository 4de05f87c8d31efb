import { judgingOf } from "../core/judge/achievement/judging";
import { combinePlans } from "../core/plan/combine-plans";
import type { Plan } from "../core/plan/plan";
import { withWidths } from "../core/plan/room-for-numbers";
import type { Review } from "../core/review";
import { runToTheEnd } from "../core/values/steps/run-to-the-end";
import { planRateSteps } from "../core/write/rates/plan-rates";
import { planTrueNumbers } from "../core/write/rates/plan-true-numbers";
import { planRecount } from "../core/write/recount/plan-recount";
import { countingContext } from "./counting";
import { guardedPlan } from "./guarded-plan";
import { answerPlanner } from "./late-answers";
import { latePlan, type CommandPlan } from "./late-plans";
import { takeOverParts } from "./late-take-over";
import { PLAN_COMMANDS, type PlanCommand } from "./plan-commands";
import type { PlanRequest } from "./plan-request";
import { reviewAfter } from "./review-after";

/** How each command's plan is made. */
const COMMAND_PLANS: Readonly<Record<PlanCommand, CommandPlan>> = {
  ledgers: (review, choices) => latePlan("ledgers")(review, choices),
  recount: (review, { leaveOut = [] }) =>
    planRecount(review.workbook, review.recount, countingContext(review), { leaveOut }),
  rates: function* (review, { places = [] }) {
    const { workbook, tables } = review;
    const numbers = planTrueNumbers(workbook, tables);
    yield;
    // Their widths count on paper.
    const widened = withWidths(workbook, numbers.edits);
    const rates = yield* planRateSteps(widened, tables, { ...judgingOf(review), places });
    yield;
    return combinePlans([numbers, rates], "rates");
  },
  charts: (review, choices) => latePlan("charts")(review, choices),
  paper: (review, choices) => latePlan("paper")(review, choices),
  tidy: (review, choices) => latePlan("tidy")(review, choices),
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

/** Undefined where the figure or the finding that a request is about is gone. */
function planFor(request: PlanRequest, review: Review): Plan | undefined | Generator<undefined, Plan> {
  if (request.kind === "commands") return commandsSteps(request, review);
  if (request.kind !== "takeOver") return answerPlanner()(request, review);
  const { compareWorkbooks, planTakeOver } = takeOverParts();
  return planTakeOver(review.workbook, compareWorkbooks(review, request.other), request.keys, request.words);
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
