import { calendarDate, type CalendarDate } from "../core/values/calendar/calendar-date";
import type { WorkbookSnapshot } from "../core/values/workbook/snapshot";
import { inTurns } from "./in-turns";
import { assessIn } from "../core/judge/achievement/assess-in";
import { recordsOf } from "./counting";
import { loadPlansFor } from "./late-plans";
import { makePlan, planSteps } from "./make-plan";
import { planFactSteps } from "./plan-facts";
import type { UseCases } from "./use-cases";
import type { Review } from "../core/review";
import { withPrinting } from "./with-printing";
import { operationHistory } from "./operation-history";
import { reviewSteps } from "../core/review";
import { HostFailure, type LongRun, type WorkbookHost } from "./workbook-host";

export interface UseCaseOptions {
  /** 基準日 that a person named, before the one of 設定. */
  readonly asOf?: CalendarDate;
  /** Today; asked of the system's clock where left out. */
  readonly today?: () => CalendarDate;
  /** What is worked out of each review before it is shown, kept by whoever shows it. */
  readonly survey?: (review: Review) => Generator<undefined, unknown>;
}

/** The use cases over a host. Keeps the undo records of the last ten operations; everything else is in the workbook. */
export function createUseCases(host: WorkbookHost, options: UseCaseOptions = {}): UseCases {
  const history = operationHistory();
  const today = options.today ?? systemToday;
  const review = (workbook: WorkbookSnapshot, run: LongRun | undefined): Promise<Review> =>
    inTurns(reviewSteps(workbook, { asOf: options.asOf, today: today() }), run?.signal);
  return {
    review: async (run) => review(await host.read(run), run),
    recheck: async ({ workbook }, edited, run) =>
      review(await (edited.includes("") ? host.read(run) : host.reread({ workbook, edited }, run)), run),
    survey: async (reviewed, run) => {
      if (options.survey) await inTurns(options.survey(reviewed), run?.signal);
    },
    onEdited: (handler) =>
      host.onEdited(({ sheet }) => {
        handler(sheet);
      }),
    ready: loadPlansFor,
    plan: makePlan,
    prepare: async (request, reviewed, run) => {
      await Promise.all([loadPlansFor(request), host.ready()]);
      const known = await withPrinting(host, request, reviewed, run);
      return inTurns(planSteps(request, known), run?.signal);
    },
    facts: (plan, reviewed, choices, run) => inTurns(planFactSteps(plan, reviewed, choices), run?.signal),
    assess: assessIn,
    evidence: recordsOf,
    today,
    apply: async (plan, run) => {
      if (plan.edits.length === 0) return;
      try {
        history.add(await host.apply(plan, run));
      } catch (error) {
        // Half-way is no place to be left at: what was written can be taken back like any operation.
        if (error instanceof HostFailure && error.detail.undo) history.add(error.detail.undo);
        throw error;
      }
    },
    undo: async (run) => {
      const record = history.last();
      if (!record) return undefined;
      const shortfalls = await host.undo(record, run);
      history.forget(record);
      return { record, shortfalls };
    },
    undoable: () => history.records(),
    show: (cells) => host.select(cells),
  };
}

function systemToday(): CalendarDate {
  const now = new Date();
  return calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
