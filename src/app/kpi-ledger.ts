import type { Review } from "../core/review";
import type { Assessment } from "../core/judge/achievement/assessment";
import type { CalendarDate } from "../core/values/calendar/calendar-date";
import type { Finding } from "../core/judge/checks/finding";
import type { Indicator, IndicatorYear } from "../core/model/indicator";
import type { RecountComparison } from "../core/judge/recount/compare-recounts";
import type { Evidence } from "../core/judge/recount/recount";
import type { SupplementaryFigures } from "../core/judge/recount/supplementary-figures";
import type { Plan } from "../core/plan/plan";
import type { ProgrammeComparison } from "../core/judge/recount/recount-programme";
import type { CellAddress, RangeAddress } from "../core/values/workbook/cell-address";
import type { LongRun, UndoRecord } from "./workbook-host";

/** The commands that make a plan. Several together make one plan, applied and undone as one. */
export type PlanCommand = "ledgers" | "recount" | "rates" | "charts";

/** What a person decided where a command could not go on by itself. */
export interface PlanChoices {
  /** For blocks whose place is taken (`blockTaken`, found by `sheet` and `at`): the offered range to use instead. */
  readonly places?: readonly { readonly sheet: string; readonly at: string; readonly place: string }[];
  /** Actuals that 再集計 is to leave as they are. */
  readonly leaveOut?: readonly CellAddress[];
}

/** Who decides on a figure or a finding, and why; without a reason nothing is done. */
export interface AdoptionWords {
  readonly reason: string;
  readonly author: string;
  readonly date: CalendarDate;
}

/** The use cases, as the pane, the ribbon and the command line call them. Rejects with HostFailure only. */
export interface KpiLedger {
  /** Reads the workbook and checks it; changes nothing. */
  review(run?: LongRun): Promise<Review>;
  /** A review after edits by hand on the sheets named: reads only what may have changed since `before`. */
  recheck(before: Review, edited: readonly string[], run?: LongRun): Promise<Review>;
  /** Tells of edits by the user or a co-author, never of our own writes; "" is a sheet that is not known. */
  onEdited(handler: (sheet: string) => void): Promise<() => Promise<void>>;
  /** What the commands would do to the workbook as reviewed; changes nothing. */
  plan(commands: readonly PlanCommand[], review: Review, choices?: PlanChoices): Plan;
  /** Rate and grade of one of the review's years, by the grade scheme that is in use. */
  assess(indicator: Indicator, year: IndicatorYear, review: Review): Assessment;
  /** The ledger records that make up a recounted figure. */
  evidence(comparison: RecountComparison, review: Review): readonly Evidence[];
  /** A new sheet with those records, as a plan. */
  planEvidenceSheet(comparison: RecountComparison, review: Review): Plan;
  /** A new sheet with the records of 事業費台帳 behind an item's amount, as a plan. */
  planSpendingSheet(comparison: ProgrammeComparison, review: Review): Plan;
  /** Takes the ledger's figure over into one cell, a past year's too, with the reason in 確認記録, as a plan. */
  planAdoption(comparison: RecountComparison, adoption: AdoptionWords, review: Review): Plan;
  /** The safe mends of these findings together, as a plan; findings without one add nothing. */
  planMends(findings: readonly Finding[]): Plan;
  /** Records in 確認記録 why a finding stands, as a plan. */
  planAcknowledgement(finding: Finding, words: AdoptionWords, review: Review): Plan;
  /** The day that is written beside a reason. */
  today(): CalendarDate;
  /** Estimates that the document's own words define, for a fiscal year, each with what it assumes. */
  supplementaryFigures(fiscalYear: number, review: Review): SupplementaryFigures;
  /** Applies a plan as one operation that can be undone. */
  apply(plan: Plan, run?: LongRun): Promise<void>;
  /** Takes back the last operation; resolves to it, or to undefined where there is none. */
  undo(): Promise<UndoRecord | undefined>;
  /** The operations that can be undone, the last one last, ten at most. */
  undoable(): readonly UndoRecord[];
  /** Shows the cells to the user. */
  show(cells: RangeAddress | readonly CellAddress[]): Promise<void>;
}
