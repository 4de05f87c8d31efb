import { assessYear } from "../core/achievement/assess-year";
import type { CalendarDate } from "../core/calendar/calendar-date";
import { runChecks } from "../core/checks/run-checks";
import { findIndicatorTables } from "../core/indicator/find-indicator-tables";
import { combinePlans } from "../core/plan/combine-plans";
import type { Plan } from "../core/plan/plan";
import { planCharts } from "../core/plan/plan-charts";
import { planRates } from "../core/plan/plan-rates";
import { planTrueNumbers } from "../core/plan/plan-true-numbers";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import { assessmentContext, readJudging, type Judging } from "./judging";
import type { KpiLedger, PlanChoices, PlanCommand, Review } from "./kpi-ledger";
import { operationHistory } from "./operation-history";
import type { WorkbookHost } from "./workbook-host";

export interface KpiLedgerOptions {
  /** 基準日 that a person named, before the one of 設定. */
  readonly asOf?: CalendarDate;
}

/** The use cases over a host. Keeps the undo records of the last ten operations; everything else is in the workbook. */
export function createKpiLedger(host: WorkbookHost, options: KpiLedgerOptions = {}): KpiLedger {
  const history = operationHistory();
  const judgingOf = rememberedFor((workbook: WorkbookSnapshot) => readJudging(workbook, options.asOf));
  return {
    review: async (run) => {
      const workbook = await host.read(run);
      return reviewWorkbook(workbook, judgingOf(workbook));
    },
    plan: (commands, review, choices) => makePlan(commands, review, judgingOf(review.workbook), choices),
    assess: (indicator, year, review) => {
      const judging = judgingOf(review.workbook);
      return assessYear(indicator, year, judging.scheme, assessmentContext(indicator, year, judging));
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

function reviewWorkbook(workbook: WorkbookSnapshot, { definitions, startMonth, asOf }: Judging): Review {
  const { tables, notChecked } = findIndicatorTables(workbook, { overrides: definitions ?? [], startMonth });
  const checked = runChecks({
    workbook,
    tables,
    startMonth,
    ...(asOf ? { asOf } : {}),
    ...(definitions ? { definitions } : {}),
  });
  return { workbook, tables, findings: checked.findings, notChecked: [...notChecked, ...checked.notChecked] };
}

/** Rates before charts, in whatever order they were asked for: the charts plot what the rates turn into true numbers. */
function makePlan(
  commands: readonly PlanCommand[],
  { workbook, tables }: Review,
  { scheme, definitionOf }: Judging,
  choices: PlanChoices = {},
): Plan {
  const judged = { scheme, definitionOf };
  const plans: Plan[] = [];
  if (commands.includes("rates")) {
    const places = choices.places ?? [];
    plans.push(
      combinePlans(
        [planTrueNumbers(workbook, tables), planRates(workbook, tables, { ...judged, places })],
        "rates",
      ),
    );
  }
  if (commands.includes("charts")) plans.push(planCharts(workbook, tables, judged));
  const [only] = plans;
  return only && plans.length === 1 ? only : combinePlans(plans, "combined");
}

function rememberedFor<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
