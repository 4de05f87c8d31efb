import type { PlanRequest } from "../src/app/plan-request";
import type { UseCases } from "../src/app/use-cases";
import type { Review } from "../src/core/review";
import { reportChanges } from "../src/app/report/report-changes";
import type { ReportChange, ReportFailure } from "../src/app/report/report";
import { HostFailure } from "../src/app/workbook-host";
import type { PlanNotice } from "../src/core/plan/plan-notice";
import { ownSheets } from "../src/core/plan/own-places";
import type { Messages } from "../src/messages/messages";
import { HEADLESS_COMMANDS, type HeadlessArguments } from "./arguments";
import { failureEntry, refusalEntry, shortfallEntry } from "./wording";

export interface CarriedOut {
  /** OUT as it was written. */
  readonly result: Review;
  readonly changes: readonly ReportChange[];
  /** How many cells were written on sheets of the add-in's own, which `changes` leaves out. */
  readonly ownCells: number;
  readonly failures: readonly ReportFailure[];
  /** What the plans left alone, each once. */
  readonly notices: readonly PlanNotice[];
}

/**
 * Carries out the tasks that change the workbook, one operation for each group of commands. A group that the workbook
 * refuses is tried again command by command, so that what it refuses is listed and the rest is done.
 */
export async function carryOut(
  useCases: UseCases,
  review: Review,
  wanted: Pick<HeadlessArguments, "tasks" | "rates" | "overwrite">,
  messages: Messages,
): Promise<CarriedOut> {
  const changes: ReportChange[] = [];
  let ownCells = 0;
  const failures: ReportFailure[] = [];
  const notices = new Map<string, PlanNotice>();
  let result = review;
  const waiting = operations(wanted);
  for (let request = waiting.shift(); request; request = waiting.shift()) {
    const plan = await useCases.prepare(request, result);
    if (!plan) continue;
    try {
      if (plan.edits.length > 0) {
        await useCases.apply(plan);
        const shortfalls = useCases.undoable().at(-1)?.shortfalls ?? [];
        failures.push(...shortfalls.map((shortfall) => shortfallEntry(shortfall, messages)));
      }
    } catch (error) {
      if (!(error instanceof HostFailure)) throw error;
      const parts = oneByOne(request);
      if (parts.length > 1) waiting.unshift(...parts);
      else failures.push(failureEntry(error, plan.kind, messages));
      continue;
    }
    for (const notice of plan.notices ?? []) notices.set(JSON.stringify(notice), notice);
    failures.push(...plan.refusals.map((refusal) => refusalEntry(refusal, messages)));
    if (plan.edits.length === 0) continue;
    result = await useCases.review();
    const ofUser = reportChanges(plan, ownSheets(result.workbook));
    changes.push(...ofUser);
    ownCells += reportChanges(plan, new Set()).length - ofUser.length;
  }
  return { result, changes, ownCells, failures, notices: [...notices.values()] };
}

/**
 * Rows for the rates come first, as all that is below them moves; what is recounted must be in the sheet before rates are
 * filled and charts are drawn from it.
 */
function operations({
  tasks,
  rates,
  overwrite,
}: Pick<HeadlessArguments, "tasks" | "rates" | "overwrite">): PlanRequest[] {
  const asked = HEADLESS_COMMANDS.filter((command) => tasks.includes(command));
  const recounted = asked.filter((command) => command === "recount");
  const shown = asked.filter((command) => command !== "recount");
  const choices = overwrite ? { paper: { replaceAll: true } } : {};
  return [
    ...(rates === "rows" ? [{ kind: "rateRows" } as const] : []),
    ...[recounted, shown].flatMap((commands): PlanRequest[] =>
      commands.length > 0 ? [{ kind: "commands", commands, choices }] : [],
    ),
  ];
}

function oneByOne(request: PlanRequest): PlanRequest[] {
  if (request.kind !== "commands") return [request];
  return request.commands.map((command) => ({ ...request, commands: [command] }));
}
