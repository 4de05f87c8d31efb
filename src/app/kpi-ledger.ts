import type { Assessment } from "../core/achievement/assessment";
import type { CalendarDate } from "../core/calendar/calendar-date";
import type { RuleScore } from "../core/checks/machine-readable-rules";
import type { AcknowledgedFinding } from "../core/checks/apply-acknowledgements";
import type { Finding } from "../core/checks/finding";
import type { Acknowledgement } from "../core/definition/acknowledgement";
import type { AsOfDate } from "../core/definition/as-of-date";
import type { DefinitionProblem } from "../core/definition/definition-problem";
import type { DefinitionsRead } from "../core/definition/read-definitions";
import type { Settings } from "../core/definition/settings";
import type { Indicator, IndicatorTable, IndicatorYear, NotChecked } from "../core/indicator/indicator";
import type { RecountComparison, RecountReview } from "../core/ledger/compare-recounts";
import type { Ledger } from "../core/ledger/ledger";
import type { Evidence } from "../core/ledger/recount";
import type { SupplementaryFigures } from "../core/ledger/supplementary-figures";
import type { Plan } from "../core/plan/plan";
import type { ProgrammeTable } from "../core/programme/programme";
import type { ProgrammeComparison, ProgrammeRecount } from "../core/programme/recount-programme";
import type { CellAddress, RangeAddress } from "../core/workbook/cell-address";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import type { LongRun, UndoRecord } from "./workbook-host";

/** What one reading of the workbook found. Plain data; the pane and the headless report are made from it. */
export interface Review {
  readonly workbook: WorkbookSnapshot;
  /** 基準日, and where it comes from. */
  readonly asOf: AsOfDate;
  readonly settings: Settings;
  readonly definitions: DefinitionsRead;
  /** What could not be understood in 指標定義, 設定 and 確認記録. */
  readonly definitionProblems: readonly DefinitionProblem[];
  readonly acknowledgements: readonly Acknowledgement[];
  readonly tables: readonly IndicatorTable[];
  readonly ledgers: readonly Ledger[];
  /** The tables' actuals beside what the ledgers come to. */
  readonly recount: RecountReview;
  readonly programmeTables: readonly ProgrammeTable[];
  readonly programmeRecount: ProgrammeRecount;
  /** What is still to be answered: nothing is recorded, or the figures have changed since. */
  readonly findings: readonly Finding[];
  /** Findings that a person has answered in 確認記録. */
  readonly acknowledged: readonly AcknowledgedFinding[];
  /** Those of `findings` that had been answered for other figures. */
  readonly reopened: readonly AcknowledgedFinding[];
  /** How ledgers and 指標データ stand to the 15 rules of 総務省; answered findings count as well. */
  readonly scoreCard: readonly RuleScore[];
  readonly notChecked: readonly NotChecked[];
}

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
