import type { PlanCommand } from "../src/app/plan-commands";
import type { UseCases } from "../src/app/use-cases";
import type { Review } from "../src/core/review";
import { reportChanges } from "../src/app/report/report-changes";
import type { ReportChange, ReportFailure } from "../src/app/report/report";
import { HostFailure } from "../src/app/workbook-host";
import type { PlanNotice } from "../src/core/plan/plan";
import { ownSheets } from "../src/core/plan/own-places";
import type { Messages } from "../src/messages/messages";
import { HEADLESS_COMMANDS, type HeadlessTask } from "./arguments";
import { failureEntry, refusalEntry, shortfallEntry } from "./wording";

export interface CarriedOut {
  /** OUT as it was written. */
  readonly result: Review;
  readonly changes: readonly ReportChange[];
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
  tasks: readonly HeadlessTask[],
  messages: Messages,
): Promise<CarriedOut> {
  const changes: ReportChange[] = [];
  const failures: ReportFailure[] = [];
  const notices = new Map<string, PlanNotice>();
  let result = review;
  const waiting = operations(tasks);
  for (let commands = waiting.shift(); commands; commands = waiting.shift()) {
    const request = { kind: "commands", commands } as const;
    await useCases.ready(request);
    const plan = useCases.plan(request, result);
    try {
      if (plan.edits.length > 0) {
        await useCases.apply(plan);
        const shortfalls = useCases.undoable().at(-1)?.shortfalls ?? [];
        failures.push(...shortfalls.map((shortfall) => shortfallEntry(shortfall, messages)));
      }
    } catch (error) {
      if (!(error instanceof HostFailure)) throw error;
      if (commands.length > 1) waiting.unshift(...commands.map((command) => [command]));
      else failures.push(failureEntry(error, messages));
      continue;
    }
    for (const notice of plan.notices ?? []) notices.set(JSON.stringify(notice), notice);
    failures.push(...plan.refusals.map((refusal) => refusalEntry(refusal, messages)));
    if (plan.edits.length === 0) continue;
    result = await useCases.review();
    changes.push(...reportChanges(plan, ownSheets(result.workbook)));
  }
  return { result, changes, failures, notices: [...notices.values()] };
}

/** What is recounted must be in the sheet before rates are filled and charts are drawn from it. */
function operations(tasks: readonly HeadlessTask[]): PlanCommand[][] {
  const asked = HEADLESS_COMMANDS.filter((command) => tasks.includes(command));
  const recounted = asked.filter((command) => command === "recount");
  const shown = asked.filter((command) => command !== "recount");
  return [recounted, shown].filter((commands) => commands.length > 0);
}
