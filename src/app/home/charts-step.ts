import { judgingOf } from "../../core/judge/achievement/judging";
import { tablesToWorkOn } from "../../core/plan/tables-to-work-on";
import type { Review } from "../../core/review";
import { isCharted } from "../../core/write/charts/chart-subjects";
import { planChartSteps } from "../../core/write/charts/plan-charts";
import { refusalOf, type StepReason, type StepState, type WorkStep } from "./work-steps";

/**
 * How far the charts have come: planned in full, as the other steps that write; undefined where there is no table to draw. Pauses
 * as the plan does.
 */
export function* chartsStepSteps(review: Review): Generator<undefined, WorkStep | undefined> {
  const { workbook, tables } = review;
  if (tables.length === 0) return undefined;
  const step = (state: StepState, reason: StepReason): WorkStep => ({ name: "charts", state, reason });
  const plan = yield* planChartSteps(workbook, tables, judgingOf(review));
  const refusal = refusalOf(plan);
  if (refusal) return step("blocked", refusal);
  const { chosen } = tablesToWorkOn(workbook, tables);
  const charts = chosen.flatMap(({ indicators }) => indicators.filter(isCharted)).length;
  if (plan.edits.length === 0) return step("done", { code: "drawn", charts });
  const isNew = plan.edits.every((edit) => edit.kind !== "chart" || !edit.exists);
  const addsSheet = plan.edits.some(({ kind }) => kind === "addSheet");
  return step(isNew && addsSheet ? "waiting" : "stale", { code: "toDraw", charts });
}
