import { assessYear } from "../core/judge/achievement/assess-year";
import { calendarDate, type CalendarDate } from "../core/values/calendar/calendar-date";
import { fiscalYear } from "../core/values/calendar/fiscal-year";
import { planAcknowledge } from "../core/write/answers/acknowledge-finding";
import { planMends } from "../core/write/mends/plan-mends";
import { planAdopt } from "../core/write/answers/plan-adopt";
import { planEvidenceSheet } from "../core/write/recount/plan-evidence-sheet";
import { planLedgers } from "../core/write/sheets/plan-ledgers";
import { planRecount } from "../core/write/recount/plan-recount";
import { evidenceFor, recount, type Evidence, type RecountContext } from "../core/judge/recount/recount";
import type { RecountComparison } from "../core/judge/recount/compare-recounts";
import { supplementaryFigures } from "../core/judge/recount/supplementary-figures";
import { combinePlans } from "../core/plan/combine-plans";
import type { Plan } from "../core/plan/plan";
import { planCharts } from "../core/write/charts/plan-charts";
import { planRates } from "../core/write/rates/plan-rates";
import { planTrueNumbers } from "../core/write/rates/plan-true-numbers";
import type { WorkbookSnapshot } from "../core/values/workbook/snapshot";
import { planSpendingSheet } from "../core/write/recount/plan-spending-sheet";
import { inTurns } from "./in-turns";
import { assessmentContext, judgingOf } from "../core/judging";
import type { KpiLedger, PlanChoices, PlanCommand } from "./kpi-ledger";
import type { Review } from "../core/review";
import { operationHistory } from "./operation-history";
import { reviewSteps } from "../core/review";
import type { LongRun, WorkbookHost } from "./workbook-host";

export interface KpiLedgerOptions {
  /** 基準日 that a person named, before the one of 設定. */
  readonly asOf?: CalendarDate;
  /** Today; asked of the system's clock where left out. */
  readonly today?: () => CalendarDate;
}

/** The use cases over a host. Keeps the undo records of the last ten operations; everything else is in the workbook. */
export function createKpiLedger(host: WorkbookHost, options: KpiLedgerOptions = {}): KpiLedger {
  const history = operationHistory();
  const today = options.today ?? systemToday;
  const review = (workbook: WorkbookSnapshot, run: LongRun | undefined): Promise<Review> =>
    inTurns(reviewSteps(workbook, { asOf: options.asOf, today: today() }), run?.signal);
  return {
    review: async (run) => review(await host.read(run), run),
    recheck: async ({ workbook }, edited, run) =>
      review(await (edited.includes("") ? host.read(run) : host.reread({ workbook, edited }, run)), run),
    onEdited: (handler) =>
      host.onEdited(({ sheet }) => {
        handler(sheet);
      }),
    plan: makePlan,
    assess: (indicator, year, review) =>
      assessYear(indicator, year, judgingOf(review).scheme, assessmentContext(indicator, year, review)),
    evidence: recordsBehind,
    planEvidenceSheet: (comparison, review) =>
      planEvidenceSheet(
        review.workbook,
        comparison.definition,
        comparison.recounted,
        recordsBehind(comparison, review),
      ),
    planSpendingSheet: (comparison, review) => planSpendingSheet(review.workbook, comparison),
    planAdoption: (comparison, adoption, review) => planAdopt(review.workbook, comparison, adoption),
    planMends,
    planAcknowledgement: (finding, { reason, author, date }, { workbook }) =>
      reason.trim() === ""
        ? { kind: "acknowledge", edits: [], refusals: [] }
        : planAcknowledge(workbook, finding, { reason: reason.trim(), author: author.trim(), date }),
    today,
    supplementaryFigures: (year, review) => {
      const context = countingContext(review);
      const recounts = review.definitions.definitions.map((definition) =>
        recount(definition, review.ledgers, fiscalYear(year), context),
      );
      return supplementaryFigures(fiscalYear(year), recounts, review.settings, review.programmeRecount);
    },
    apply: async (plan, run) => {
      if (plan.edits.length > 0) history.add(await host.apply(plan, run));
    },
    undo: async () => {
      const record = history.last();
      if (!record) return undefined;
      await host.undo(record);
      history.forget(record);
      return record;
    },
    undoable: () => history.records(),
    show: (cells) => host.select(cells),
  };
}

function systemToday(): CalendarDate {
  const now = new Date();
  return calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

function countingContext({ asOf, settings }: Review): RecountContext {
  return { asOf: asOf.date, startMonth: settings.startMonth };
}

function recordsBehind({ definition, year }: RecountComparison, review: Review): readonly Evidence[] {
  return evidenceFor(definition, review.ledgers, year.fiscalYear, countingContext(review));
}

/**
 * In the order in which one builds on the other, in whatever order they were asked for: the charts plot what the rates
 * turn into true numbers. Rates and charts of figures that a recount changes are formulas, so they follow by themselves.
 */
function makePlan(commands: readonly PlanCommand[], review: Review, choices: PlanChoices = {}): Plan {
  const { workbook, tables } = review;
  const judged = judgingOf(review);
  const plans: Plan[] = [];
  if (commands.includes("ledgers")) plans.push(planLedgers(workbook, review.ledgers, tables));
  if (commands.includes("recount")) {
    const leaveOut = choices.leaveOut ?? [];
    plans.push(planRecount(workbook, review.recount, countingContext(review), { leaveOut }));
  }
  if (commands.includes("rates")) {
    const places = choices.places ?? [];
    const rates = [planTrueNumbers(workbook, tables), planRates(workbook, tables, { ...judged, places })];
    plans.push(combinePlans(rates, "rates"));
  }
  if (commands.includes("charts")) plans.push(planCharts(workbook, tables, judged));
  const [only] = plans;
  return only && plans.length === 1 ? only : combinePlans(plans, "combined");
}
