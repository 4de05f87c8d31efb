import type { RateState } from "../../core/judge/achievement/assessment";
import { judgingOf } from "../../core/judge/achievement/judging";
import type { Plan, PlanRefusal } from "../../core/plan/plan";
import type { Review } from "../../core/review";
import { runToTheEnd } from "../../core/values/steps/run-to-the-end";
import { findSheet, formulaAt } from "../../core/values/workbook/snapshot";
import { locateRateSteps } from "../../core/write/rates/locate-rates";
import { assessIn } from "../../core/judge/achievement/assess-in";
import { commandPlanSteps } from "../make-plan";
import { unreadLedgers } from "./unread-ledgers";

/**
 * How far a step has come: `done`; `stale` where what it wrote is no longer what it would write; `waiting` for somebody to
 * carry it out; `blocked` where something else comes first; `unused` where the workbook does without it; `ready` for what
 * leaves nothing in the workbook and can be done whenever it is wanted.
 */
export type StepState = "done" | "stale" | "waiting" | "blocked" | "unused" | "ready";

/** Why a step is where it is, as data. */
export type StepReason =
  | { readonly code: "findings"; readonly errors: number; readonly warnings: number }
  | { readonly code: "edited" }
  /** `unread`: sheets that are called ledgers and could not be read as any. */
  | { readonly code: "noLedger"; readonly unread: readonly string[] }
  /** Ledgers are there, and nothing is in them yet. */
  | { readonly code: "noRecords" }
  | { readonly code: "noDefinition" }
  | { readonly code: "ledgersUndecided" }
  | { readonly code: "noColumn" }
  /** Actuals of 基準日's year that the ledgers would change. */
  | { readonly code: "toRecount"; readonly figures: number }
  | { readonly code: "recounted"; readonly figures: number }
  | { readonly code: "toRate"; readonly years: number }
  | { readonly code: "rated"; readonly years: number; readonly without: number }
  | { readonly code: "toDraw"; readonly charts: number }
  | { readonly code: "drawn"; readonly charts: number }
  | { readonly code: "nothingToRate" }
  /** 資料2 is not there yet; is there and says something else; is as it would be made. */
  | { readonly code: "toPrint" | "toPrintAgain" | "printable" }
  | { readonly code: "awaitsAnswer"; readonly indicators: number }
  | { readonly code: "refused"; readonly refusal: PlanRefusal }
  | { readonly code: "copyToShare" };

export type StepName = "check" | "recount" | "rates" | "charts" | "paper" | "mailCopy";

export interface WorkStep {
  readonly name: StepName;
  readonly state: StepState;
  readonly reason: StepReason;
}

/** What the pane knows of the review's age. */
export interface ReviewAge {
  /** True where the workbook has changed since it was read. */
  readonly outdated: boolean;
}

/**
 * The steps from checking to the copy that is sent, each with how far it has come in the workbook as reviewed; none without a
 * table, and with a programme table alone those that need no indicators.
 * `writing`: where they are known for the review already, as its age is another at every edit.
 */
export function workSteps(
  review: Review,
  age: ReviewAge,
  writing: readonly WorkStep[] = writingSteps(review),
): readonly WorkStep[] {
  return review.tables.length === 0 && review.programmeTables.length === 0
    ? []
    : [checkStep(review, age), ...writing, COPY_STEP];
}

const COPY_STEP: WorkStep = { name: "mailCopy", state: "ready", reason: { code: "copyToShare" } };

/** Of reviews that somebody still holds. */
const known = new WeakMap<Review, readonly WorkStep[]>();

/** The steps that write: what `writingStepSteps` has come to for the review, else worked out at once. */
export function writingSteps(review: Review): readonly WorkStep[] {
  return known.get(review) ?? runToTheEnd(writingStepSteps(review));
}

/** The steps that write, planned in full to know what they would write: as costly as their previews. Pauses as these do. */
export function* writingStepSteps(review: Review): Generator<undefined, readonly WorkStep[]> {
  if (review.tables.length === 0) return [];
  const steps = [yield* recountStep(review), yield* ratesStep(review), yield* chartsStep(review)];
  known.set(review, steps);
  return steps;
}

function checkStep({ findings }: Review, { outdated }: ReviewAge): WorkStep {
  if (outdated) return { name: "check", state: "stale", reason: { code: "edited" } };
  const count = (severity: "error" | "warning"): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const reason = { code: "findings", errors: count("error"), warnings: count("warning") } as const;
  return { name: "check", state: "done", reason };
}

function* recountStep(review: Review): Generator<undefined, WorkStep> {
  const { recount, ledgers, ledgerAgreement } = review;
  const step = (state: StepState, reason: StepReason): WorkStep => ({ name: "recount", state, reason });
  if (recount.comparisons.length === 0) {
    if (ledgerAgreement.undecided.length > 0) return step("blocked", { code: "ledgersUndecided" });
    if (ledgers.length === 0) return step("unused", { code: "noLedger", unread: unreadLedgers(review) });
    const isBlank = ledgers.every(({ rows }) => rows.length === 0);
    return step("unused", { code: isBlank ? "noRecords" : "noDefinition" });
  }
  const current = recount.comparisons.filter(({ isCurrentYear }) => isCurrentYear);
  if (current.length === 0) return step("blocked", { code: "noColumn" });
  const plan = yield* commandPlanSteps("recount", review);
  const refusal = refusalOf(plan);
  if (refusal) return step("blocked", refusal);
  if (plan.edits.length === 0) return step("done", { code: "recounted", figures: current.length });
  const figures = current.filter(
    ({ state, year }) => state !== "same" && year.actual?.formula === null,
  ).length;
  return step(current.some(({ state }) => state === "different") ? "stale" : "waiting", {
    code: "toRecount",
    figures,
  });
}

function* ratesStep(review: Review): Generator<undefined, WorkStep> {
  const step = (state: StepState, reason: StepReason): WorkStep => ({ name: "rates", state, reason });
  const plan = yield* commandPlanSteps("rates", review);
  const refusal = refusalOf(plan);
  if (refusal) return step("blocked", refusal);
  const indicators = review.tables.flatMap((table) => table.indicators);
  const states: RateState[] = [];
  for (const indicator of indicators) {
    yield;
    states.push(...indicator.years.map((year) => assessIn(indicator, year, review).state));
  }
  const assessed = states.filter((state) => state === "assessed").length;
  const unanswered = indicators.filter(({ direction }) => direction === "unknown").length;
  if (plan.edits.length > 0)
    return step((yield* hasRatesOfOurs(review)) ? "stale" : "waiting", { code: "toRate", years: assessed });
  if (unanswered > 0) return step("blocked", { code: "awaitsAnswer", indicators: unanswered });
  return assessed === 0
    ? step("blocked", { code: "nothingToRate" })
    : step("done", { code: "rated", years: assessed, without: states.length - assessed });
}

/** Whether a formula is where a rate goes: then what would be written now brings it up to date. */
function* hasRatesOfOurs(review: Review): Generator<undefined, boolean> {
  const places = yield* locateRateSteps(review.workbook, review.tables, judgingOf(review));
  return [...places.values()].some(({ sheet: name, row, column }) => {
    const sheet = findSheet(review.workbook, name);
    return sheet !== undefined && formulaAt(sheet, row, column) !== null;
  });
}

function* chartsStep(review: Review): Generator<undefined, WorkStep> {
  const step = (state: StepState, reason: StepReason): WorkStep => ({ name: "charts", state, reason });
  const plan = yield* commandPlanSteps("charts", review);
  const refusal = refusalOf(plan);
  if (refusal) return step("blocked", refusal);
  const charts = review.tables.flatMap(({ indicators }) =>
    indicators.filter(({ years }) => years.length > 0),
  ).length;
  if (plan.edits.length === 0) return step("done", { code: "drawn", charts });
  const isNew = plan.edits.every((edit) => edit.kind !== "chart" || !edit.exists);
  const addsSheet = plan.edits.some(({ kind }) => kind === "addSheet");
  return step(isNew && addsSheet ? "waiting" : "stale", { code: "toDraw", charts });
}

/** Why nothing at all can be written; undefined where something can, or where there is nothing to write. */
function refusalOf({ edits, refusals: [refusal] }: Plan): StepReason | undefined {
  return edits.length === 0 && refusal ? { code: "refused", refusal } : undefined;
}
