import type { Assessment } from "../../core/judge/achievement/assessment";
import { judgingOf } from "../../core/judge/achievement/judging";
import { isNothingCounted, lacksValues } from "../../core/judge/recount/nothing-counted";
import type { Plan, PlanRefusal } from "../../core/plan/plan";
import type { Review } from "../../core/review";
import { runToTheEnd } from "../../core/values/steps/run-to-the-end";
import { findSheet, formulaAt } from "../../core/values/workbook/snapshot";
import { locateRateSteps } from "../../core/write/rates/locate-rates";
import { assessIn } from "../../core/judge/achievement/assess-in";
import { cellKey, type CellAddress } from "../../core/values/workbook/cell-address";
import { commandPlanSteps } from "../make-plan";
import { unreadLedgers } from "./unread-ledgers";
import { writtenCellSteps } from "../plan-facts";
import { countRates } from "../rates-left-open";

/**
 * How far a step has come: `done`; `partly` done, the rest waiting for an answer; `stale` where what it wrote is no longer what it would write; `waiting` for somebody to
 * carry it out; `blocked` where something else comes first; `unused` where the workbook does without it; `ready` for what
 * leaves nothing in the workbook and can be done whenever it is wanted.
 */
export type StepState = "done" | "partly" | "stale" | "waiting" | "blocked" | "unused" | "ready";

/** Why a step is where it is, as data. */
export type StepReason =
  | { readonly code: "findings"; readonly errors: number; readonly warnings: number }
  | { readonly code: "edited" }
  /** `unread`: sheets that are called ledgers and could not be read as any. */
  | { readonly code: "noLedger"; readonly unread: readonly string[] }
  /** Ledgers are there, and nothing is in them yet. */
  | { readonly code: "noRecords" }
  /** Values of records that are no numbers keep every figure from being written. */
  | { readonly code: "valuesUnread"; readonly figures: number }
  | { readonly code: "noDefinition" }
  | { readonly code: "ledgersUndecided" }
  | { readonly code: "noColumn" }
  /** Actuals of 基準日's year that the ledgers would change. */
  | { readonly code: "toRecount"; readonly figures: number }
  | { readonly code: "recounted"; readonly figures: number }
  /** `years`: places whose rate would be written, `of`: places with a rate in all; none is written where formulas come to no rate, or only looks change. */
  | { readonly code: "toRate"; readonly years: number; readonly of: number }
  | { readonly code: "rated"; readonly years: number; readonly without: number }
  | { readonly code: "toDraw"; readonly charts: number }
  | { readonly code: "drawn"; readonly charts: number }
  | { readonly code: "nothingToRate" }
  /** 資料2 is not there yet; is there and says something else; is as it would be made. */
  | { readonly code: "toPrint" | "toPrintAgain" | "printable" }
  /** `years`: places that have their rate already. */
  | { readonly code: "awaitsAnswer"; readonly indicators: number; readonly years: number }
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

/** The steps that write figures: what `writingStepSteps` has come to for the review, else worked out at once. */
export function writingSteps(review: Review): readonly WorkStep[] {
  return known.get(review) ?? runToTheEnd(writingStepSteps(review));
}

/** The steps that write figures, planned in full to know what they would write: as costly as their previews. Pauses as these do. */
export function* writingStepSteps(review: Review): Generator<undefined, readonly WorkStep[]> {
  if (review.tables.length === 0) return [];
  const steps = [yield* recountStep(review), yield* ratesStep(review)];
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
  const withRecords = current.filter((one) => !isNothingCounted(one));
  if (withRecords.length === 0) return step("unused", { code: "noRecords" });
  const counted = withRecords.filter((one) => !lacksValues(one));
  if (counted.length === 0) return step("blocked", { code: "valuesUnread", figures: withRecords.length });
  if (plan.edits.length === 0) return step("done", { code: "recounted", figures: counted.length });
  const figures = counted.filter(
    ({ state, year }) => state !== "same" && year.actual?.formula === null,
  ).length;
  return step(counted.some(({ state }) => state === "different") ? "stale" : "waiting", {
    code: "toRecount",
    figures,
  });
}

function* ratesStep(review: Review): Generator<undefined, WorkStep> {
  const step = (state: StepState, reason: StepReason): WorkStep => ({ name: "rates", state, reason });
  const plan = yield* commandPlanSteps("rates", review);
  const refusal = refusalOf(plan);
  if (refusal) return step("blocked", refusal);
  const rated = yield* ratedPlaces(review);
  const { assessed, without } = countRates(rated);
  const unanswered = review.tables
    .flatMap(({ indicators }) => indicators)
    .filter(({ direction }) => direction === "unknown").length;
  const waits = step(assessed > 0 ? "partly" : "blocked", {
    code: "awaitsAnswer",
    indicators: unanswered,
    years: assessed,
  });
  const isWritten = rated.some(({ cell }) => holdsFormula(review, cell));
  // Headings and － alone are nothing that anybody is waiting for; but no rate stays that is not upheld any more.
  if (assessed === 0 && unanswered > 0 && !isWritten) return waits;
  if (plan.edits.length > 0) {
    const written = yield* writtenCellSteps(plan);
    const { assessed: years } = countRates(rated.filter(({ cell }) => written.has(cellKey(cell))));
    return step(isWritten ? "stale" : "waiting", { code: "toRate", years, of: assessed });
  }
  if (unanswered > 0) return waits;
  return assessed === 0
    ? step("blocked", { code: "nothingToRate" })
    : step("done", { code: "rated", years: assessed, without });
}

interface RatedPlace {
  readonly cell: CellAddress;
  readonly assessment: Assessment;
}

/** Every place of a rate with what it comes to. */
function* ratedPlaces(review: Review): Generator<undefined, readonly RatedPlace[]> {
  const places = yield* locateRateSteps(review.workbook, review.tables, judgingOf(review));
  const rated: RatedPlace[] = [];
  for (const indicator of review.tables.flatMap(({ indicators }) => indicators)) {
    yield;
    for (const year of indicator.years) {
      const cell = places.get(year);
      if (cell) rated.push({ cell, assessment: assessIn(indicator, year, review) });
    }
  }
  return rated;
}

/** Whether a formula is where a rate goes: then what would be written now brings it up to date. */
function holdsFormula({ workbook }: Review, { sheet: name, row, column }: CellAddress): boolean {
  const sheet = findSheet(workbook, name);
  return sheet !== undefined && formulaAt(sheet, row, column) !== null;
}

/** Why nothing at all can be written; undefined where something can, or where there is nothing to write. */
export function refusalOf({ edits, refusals: [refusal] }: Plan): StepReason | undefined {
  return edits.length === 0 && refusal ? { code: "refused", refusal } : undefined;
}
