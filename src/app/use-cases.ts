import type { Review } from "../core/review";
import type { Assessment } from "../core/judge/achievement/assessment";
import type { CalendarDate } from "../core/values/calendar/calendar-date";
import type { Indicator, IndicatorYear } from "../core/model/indicator";
import type { RecountComparison } from "../core/judge/recount/compare-recounts";
import type { Evidence } from "../core/judge/recount/recount";
import type { Plan } from "../core/plan/plan";
import type { CellAddress, RangeAddress } from "../core/values/workbook/cell-address";
import type { PlanFacts } from "./plan-facts";
import type { PlanChoices, PlanRequest } from "./plan-request";
import type { LongRun, Undone, UndoRecord } from "./workbook-host";

/** The use cases, as the pane, the ribbon and the command line call them. Rejects with HostFailure only. */
export interface UseCases {
  /** Reads the workbook and checks it; changes nothing. */
  review(run?: LongRun): Promise<Review>;
  /** A review after edits by hand on the sheets named: reads only what may have changed since `before`. */
  recheck(before: Review, edited: readonly string[], run?: LongRun): Promise<Review>;
  /** Works out in turns what the first tab says of a review, so that showing it holds nothing up. */
  survey(review: Review, run?: LongRun): Promise<void>;
  /** Tells of edits by the user or a co-author, never of our own writes; "" is a sheet that is not known. */
  onEdited(handler: (sheet: string) => void): Promise<() => Promise<void>>;
  /** Loads what the plan of a request is made by, where that is not there yet; before `plan`. */
  ready(request: PlanRequest): Promise<void>;
  /**
   * What would be done to the workbook as reviewed, as plain data; changes nothing. Undefined where the figure or the
   * finding that the request is about is not there any more; never for commands.
   */
  plan(request: PlanRequest<"commands">, review: Review): Plan;
  plan(request: PlanRequest, review: Review): Plan | undefined;
  /**
   * `ready`, then `plan` in turns: what the pane asks for, which is not to be held up. Asks Excel besides how sheets are printed
   * whose rates are to be printed with them; `plan` alone leaves that as it is.
   */
  prepare(request: PlanRequest, review: Review, run?: LongRun): Promise<Plan | undefined>;
  /** What a plan means for the indicators, over the review that it was made from, in turns; changes nothing. */
  facts(plan: Plan, review: Review, choices?: PlanChoices, run?: LongRun): Promise<PlanFacts>;
  /** Rate and grade of one of the review's years, by the grade scheme that is in use. */
  assess(indicator: Indicator, year: IndicatorYear, review: Review): Assessment;
  /** The ledger records that make up a recounted figure. */
  evidence(comparison: RecountComparison, review: Review): readonly Evidence[];
  /** The day that is written beside a reason. */
  today(): CalendarDate;
  /** Applies a plan as one operation that can be undone. */
  apply(plan: Plan, run?: LongRun): Promise<void>;
  /** Takes back the last operation; resolves to it, or to undefined where there is none. */
  undo(run?: LongRun): Promise<Undone | undefined>;
  /** The operations that can be undone, the last one last, ten at most. */
  undoable(): readonly UndoRecord[];
  /** Shows the cells to the user. */
  show(cells: RangeAddress | readonly CellAddress[]): Promise<void>;
}
