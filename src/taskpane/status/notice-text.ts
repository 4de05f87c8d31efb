import type { Review } from "../../core/review";
import { describeFailure } from "../../messages/describe";
import type { FailedTask } from "../../messages/failure-messages";
import type { Messages } from "../../messages/messages";
import type { Notice, Task } from "../state/notice";
import type { PlanRequest } from "../../app/plan-request";
import { countBySeverity } from "../parts/severities";
import type { Plan } from "../../core/plan/plan";
import { outcomeResults, type OutcomeResult } from "../parts/outcome-results";
import { leftOpenWords, remarkWords } from "../parts/left-open-words";
import type { PlanFacts } from "../../app/plan-facts";
import { countPlan, outlinePlan } from "../parts/plan-outline";

/** A notice in words: a heading, and sentences where there is more to say. */
export interface NoticeText {
  readonly title: string;
  readonly sentences: readonly string[];
  /** What was done, one by one, each with where to look at it. */
  readonly results?: readonly OutcomeResult[];
}

/** What a failed task was to the workbook: everything but writing, undoing and showing is reading. */
export function failedTask(task: Task): FailedTask {
  return task === "apply" || task === "undo" || task === "show" ? task : "read";
}

function isAboutFinding(request: PlanRequest | undefined): boolean {
  return request?.kind === "mend" || request?.kind === "acknowledge";
}

const titleOnly = (title: string): NoticeText => ({ title, sentences: [] });

function checkedText(review: Review | undefined, { pane }: Messages): NoticeText {
  const found = review?.findings ?? [];
  if (found.length > 0) return titleOnly(pane.notices.checked(countBySeverity(found)));
  return titleOnly(review?.tables.length === 0 ? pane.findings.nothingToCheck : pane.notices.checkedClear);
}

/** What the plan did not do, and why, and what there is to know of what it did. */
function leftOut(plan: Plan, facts: PlanFacts, messages: Messages): string[] {
  const reasons = [...plan.refusals.map(messages.refusal), ...leftOpenWords(plan, facts, messages)];
  const remarks = remarkWords(plan, messages);
  return reasons.length === 0 ? [...remarks] : [messages.plan.outcome.leftOut, ...reasons, ...remarks];
}

/** The words for a notice; `review` is what was read last. */
export function noticeText(notice: Notice, review: Review | undefined, messages: Messages): NoticeText {
  const words = messages.pane.notices;
  switch (notice.kind) {
    case "reread": {
      const tables = review?.tables ?? [];
      return titleOnly(
        words.reread(
          tables.length,
          tables.reduce((sum, table) => sum + table.indicators.length, 0),
        ),
      );
    }
    case "checked":
      return checkedText(review, messages);
    case "applied": {
      const { plan, facts, shortfalls, refreshFailed } = notice;
      return {
        title: words.applied(messages.plan.kind[plan.kind], countPlan(outlinePlan(plan))),
        results: outcomeResults(facts, messages),
        sentences: [
          ...shortfalls.map(messages.plan.shortfall),
          ...leftOut(plan, facts, messages),
          ...(refreshFailed ? [words.refreshFailed] : []),
        ],
      };
    }
    case "undone": {
      const { record, shortfalls, refreshFailed } = notice;
      return {
        title: words.undone(messages.plan.kind[record.kind]),
        sentences: [
          ...shortfalls.map(messages.plan.shortfall),
          ...(refreshFailed ? [words.refreshFailed] : []),
        ],
      };
    }
    case "nothingToUndo":
      return titleOnly(words.nothingToUndo);
    case "previewDropped":
      return titleOnly(words.previewDropped);
    case "figureGone":
      return titleOnly(isAboutFinding(notice.request) ? messages.followUp.findingGone : words.figureGone);
    case "stopped":
      if (notice.task === "undo") return titleOnly(words.stoppedUndoing);
      return titleOnly(notice.task === "apply" ? words.stoppedApplying : words.stoppedReading);
    case "failed":
      return describeFailure(notice.failure, failedTask(notice.task), messages);
  }
}
