import type { Assessment } from "../core/achievement/assessment";
import type { Finding } from "../core/checks/finding";
import type { Indicator, IndicatorTable, IndicatorYear, NotChecked } from "../core/indicator/indicator";
import type { Plan } from "../core/plan/plan";
import type { CellAddress, RangeAddress } from "../core/workbook/cell-address";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import type { LongRun, UndoRecord } from "./workbook-host";

/** What one reading of the workbook found. Plain data; the pane and the headless report are made from it. */
export interface Review {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly IndicatorTable[];
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}

/** The commands that make a plan. Several together make one plan, applied and undone as one. */
export type PlanCommand = "rates" | "charts";

/** What a person decided where a command could not go on by itself. */
export interface PlanChoices {
  /** For blocks whose place is taken (`blockTaken`, found by `sheet` and `at`): the offered range to use instead. */
  readonly places?: readonly { readonly sheet: string; readonly at: string; readonly place: string }[];
}

/** The use cases, as the pane, the ribbon and the command line call them. Rejects with HostFailure only. */
export interface KpiLedger {
  /** Reads the workbook and checks it; changes nothing. */
  review(run?: LongRun): Promise<Review>;
  /** What the commands would do to the workbook as reviewed; changes nothing. */
  plan(commands: readonly PlanCommand[], review: Review, choices?: PlanChoices): Plan;
  /** Rate and grade of one of the review's years, by the grade scheme that is in use. */
  assess(indicator: Indicator, year: IndicatorYear, review: Review): Assessment;
  /** Applies a plan as one operation that can be undone. */
  apply(plan: Plan, run?: LongRun): Promise<void>;
  /** Takes back the last operation; resolves to it, or to undefined where there is none. */
  undo(): Promise<UndoRecord | undefined>;
  /** The operations that can be undone, the last one last, ten at most. */
  undoable(): readonly UndoRecord[];
  /** Shows the cells to the user. */
  show(cells: RangeAddress | readonly CellAddress[]): Promise<void>;
}
