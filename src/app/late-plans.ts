import { judgingOf } from "../core/judge/achievement/judging";
import type { Plan } from "../core/plan/plan";
import type { Review } from "../core/review";
import { loadAnswers } from "./late-answers";
import { loadTakeOver } from "./late-take-over";
import { onFirstUse, type OnFirstUse } from "./on-first-use";
import type { PlanCommand } from "./plan-commands";
import type { PlanChoices, PlanRequest } from "./plan-request";

/** How a command's plan is made: at once, or with pauses where it takes long in a large workbook. */
export type CommandPlan = (review: Review, choices: PlanChoices) => Plan | Generator<undefined, Plan>;

/** Commands whose planners are a file that the pane loads once, on use: nobody needs them to see the workbook. */
const PLANS = {
  ledgers: onFirstUse("ledgers", async (): Promise<CommandPlan> => {
    const { planLedgers } = await import(
      /* webpackChunkName: "answers" */ "../core/write/sheets/plan-ledgers"
    );
    return ({ workbook, ledgers, ledgerAgreement, tables }, { kinds }) => {
      // Where two wait for a decision, a third one would only add to the question.
      const several = ledgerAgreement.undecided.filter(({ why }) => why === "several");
      const known = [...ledgers, ...several.flatMap((one) => one.ledgers)];
      return planLedgers(workbook, known, tables, kinds && { kinds });
    };
  }),
  charts: onFirstUse("charts", async (): Promise<CommandPlan> => {
    const { planChartSteps } = await import(
      /* webpackChunkName: "paper" */ "../core/write/charts/plan-charts"
    );
    return (review) => planChartSteps(review.workbook, review.tables, judgingOf(review));
  }),
  paper: onFirstUse("paper", async (): Promise<CommandPlan> => {
    const { planPaperSteps } = await import(/* webpackChunkName: "paper" */ "../core/write/paper/plan-paper");
    return (review, { paper = {} }) => planPaperSteps(review, paper);
  }),
  tidy: onFirstUse(
    "tidy",
    async (): Promise<CommandPlan> =>
      (await import(/* webpackChunkName: "tidy" */ "../core/write/tidy/plan-tidy")).planTidySteps,
  ),
} as const satisfies Partial<Record<PlanCommand, OnFirstUse<CommandPlan>>>;

export type LateCommand = keyof typeof PLANS;

/** The plan of a command that `loadPlansFor` has loaded; a defect where it has not. */
export function latePlan(command: LateCommand): CommandPlan {
  return PLANS[command].part();
}

/** Loads what the plan of a request is made by. Rejects where the file cannot be had, and asks for it again the next time. */
export async function loadPlansFor(request: PlanRequest): Promise<void> {
  if (request.kind === "takeOver") return loadTakeOver();
  if (request.kind !== "commands") return loadAnswers();
  for (const command of request.commands) if (isLate(command)) await PLANS[command].load();
}

function isLate(command: PlanCommand): command is LateCommand {
  return command in PLANS;
}
