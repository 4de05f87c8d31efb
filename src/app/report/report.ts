import type { ReportComparison } from "./comparison-section";
import type { ReportValue } from "./report-value";
import type { HeldAgainstSum } from "../../core/model/summed-target";
import type { CountingBasis, DirectionRead } from "../../core/model/indicator";
import type { IndicatorLayout } from "../../core/model/indicator-layout";
import type { CellState, MissingMark } from "../../core/values/notation/cell-reading";
import type { SheetCoverage } from "../../core/model/coverage";
import type { PlanNotice } from "../../core/plan/plan-notice";
import type { Severity } from "../../core/judge/findings/finding";
import type { BlockedReason } from "../../core/model/blocked-reason";
import type { GradeBasis, GradeKey, RateState } from "../../core/judge/achievement/assessment";
import type { Sign, UnderstandingSource, UnderstoodAttribute } from "../../core/model/understanding";
import type { RecordsLeftOut } from "../../core/judge/recount/recount";
import type { AmountState } from "../../core/model/programme";
import type { Visibility } from "../../core/values/workbook/snapshot";

export interface ReportCell {
  /** The figure; null unless `state` is `number`. */
  readonly value: number | null;
  readonly state: CellState;
  /** What was in the cell. */
  readonly raw: ReportValue;
  readonly cell: string;
  readonly mark?: MissingMark;
  /** The figure in the indicator's unit, where the cell counts in another scale: 60 for 0.6 shown as 60% in a row of ％. */
  readonly figure?: number;
  /** The unit that the cell names itself, typed or by its number format. */
  readonly unit?: string;
  /** `atLeast` (以上), `atMost`, `below`, `above`: what bounds a target. */
  readonly qualifier?: string;
  /** 速報値, 見込 …: this figure is not final. */
  readonly provisional?: string;
  /** The parsed figure and the hedge of a qualified number such as `約100`. */
  readonly qualified?: { readonly value: number; readonly qualifier: string };
}

export interface ReportYear {
  readonly fiscalYear: number;
  readonly provisional: boolean;
  readonly target: ReportCell | null;
  readonly actual: ReportCell | null;
  /** A ratio, 1 = 100 %. */
  readonly rate: number | null;
  readonly rateState: RateState;
  /** Why the rate is blocked; null in every other state. */
  readonly blockedReason: BlockedReason | null;
  /** Where the rate is in OUT, or would be; null where there is no place for it. */
  readonly rateCell: string | null;
  readonly grade: GradeKey;
  readonly proRatedRate: number | null;
  /**
   * What the grade goes by; `interim`: the target is of a later year, and there is no grade yet;
   * `spanTarget`: a target of several years together.
   */
  readonly gradeBasis: GradeBasis | null;
  /** The sum of the years so far where that is what the rate is made of, in the indicator's unit; else null. */
  readonly summedActual: number | null;
  /** 進捗率 from the base, a ratio; null without a base. */
  readonly progressRate: number | null;
}

/** How one attribute of an indicator is known. */
export interface ReportUnderstood {
  readonly indicator: string;
  readonly sheet: string;
  /** The indicator's label. */
  readonly cell: string;
  readonly attribute: UnderstoodAttribute;
  readonly value: string | number | null;
  readonly source: UnderstandingSource;
  readonly signs: readonly ReportSign[];
}

/** A sign with its words; `code` and the rest are as the add-in keeps them. */
export type ReportSign = Sign & { readonly message: string };

export interface ReportIndicator {
  /** The cell of its label. */
  readonly cell: string;
  readonly mark: string;
  readonly name: string;
  readonly unit: string;
  readonly countingBasis: CountingBasis;
  readonly direction: DirectionRead;
  readonly section: string;
  readonly description: string;
  /** What is aimed at for several years together; null where the years have targets of their own. */
  readonly summedTarget: ReportSummedTarget | null;
  /** What is aimed at in a year that nobody has said; null where the target's year is known. */
  readonly undatedTarget: ReportCell | null;
  readonly years: readonly ReportYear[];
}

export interface ReportSummedTarget extends ReportCell {
  /** The first and the last of its fiscal years. */
  readonly from: number;
  readonly to: number;
  /** What of the actuals is held against it: the `sum` of the years so far, the `latest`, or nothing yet. */
  readonly held: HeldAgainstSum;
}

export interface ReportIndicatorTable {
  readonly sheet: string;
  readonly range: string;
  readonly layout: IndicatorLayout;
  readonly indicators: readonly ReportIndicator[];
}

export interface ReportProgrammeTable {
  readonly sheet: string;
  readonly range: string;
  readonly items: readonly {
    readonly section: string;
    readonly mark: string;
    readonly name: string;
    readonly years: readonly {
      readonly fiscalYear: number;
      readonly fundingSource: string | null;
      readonly spentThousandYen: number | null;
      readonly amountState: AmountState;
      readonly estimate: boolean;
      readonly activities: readonly string[];
    }[];
  }[];
}

/**
 * What was not understood or checked, in words, and its place where it has one: a cell or an area (A1), and the cell that
 * kept it from being read.
 */
export interface ReportNotChecked {
  readonly what: string;
  readonly why: string;
  readonly sheet?: string;
  readonly range?: string;
  readonly cell?: string;
}

/** Something that a plan leaves alone and that a person should know of, as the pane says it in the preview. */
export type ReportNotice = PlanNotice & { readonly message: string };

export interface ReportFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
  readonly data: object;
  /** About a year that is over on 基準日: the pane folds it away, unless it is to be answered or mended with one press. */
  readonly closedYear: boolean;
}

export interface ReportChart {
  readonly name: string;
  readonly sheet: string;
  /** null where only name and place were read: of every chart that is not the add-in's. */
  readonly title: string | null;
  readonly series: readonly {
    readonly name: string;
    readonly values: string | null;
    readonly categories: string | null;
    readonly type: "column" | "line" | "other";
    readonly axis: "primary" | "secondary";
  }[];
}

export type SheetRole = "indicator" | "programme" | "ledger" | "managed" | "other";

export interface ReportChange {
  readonly sheet: string;
  readonly cell: string;
  readonly before: ReportValue;
  readonly after: ReportValue;
}

/** Something that the workbook refused; the rest is done. */
/** A finding that 確認記録 answers; `--strict` does not count it. */
export interface ReportAcknowledged extends ReportFinding {
  readonly reason: string;
  readonly author: string;
  /** 2026-03-02; null where none was recorded. */
  readonly date: string | null;
}

/** A copy that is safe to mail: what is in it, what is not, and what reading it again came to. */
export interface ReportMailCopy {
  readonly made: boolean;
  /** 共有前チェック, of IN; also among the report's findings. */
  readonly found: readonly ReportFinding[];
  readonly sheets: readonly string[];
  readonly removedSheets: readonly { readonly name: string; readonly hidden: boolean }[];
  readonly removed: readonly { readonly kind: string; readonly places: readonly string[] }[];
  /** Rows and columns from 0 that are hidden in kept sheets and hold something. */
  readonly hidden: readonly {
    readonly sheet: string;
    readonly rows: readonly number[];
    readonly columns: readonly number[];
  }[];
  readonly personal: readonly { readonly cell: string; readonly origin: string }[];
  /** Null where personal data was found before anything was made. */
  readonly proof: {
    readonly faults: readonly ReportProofFault[];
    readonly listed: readonly ReportProofFault[];
    readonly searched: { readonly personal: number; readonly removed: number; readonly property: number };
    readonly notSearched: number;
    readonly parts: number;
    readonly notSeen: readonly string[];
  } | null;
}

export interface ReportProofFault {
  readonly kind: string;
  readonly part: string;
  readonly cell: string;
  readonly origin: string;
}

export interface ReportFailure {
  readonly code: string;
  readonly sheet: string;
  readonly message: string;
}

/** REPORT.json: the contract of docs/headless.md. Everything but `changes` and `charts` describes IN as it was read. */
export interface Report {
  readonly workbook: {
    readonly sheets: readonly {
      readonly name: string;
      readonly role: SheetRole;
      readonly visibility: Visibility;
    }[];
  };
  readonly indicatorTables: readonly ReportIndicatorTable[];
  readonly programmeTables: readonly ReportProgrammeTable[];
  readonly ledgers: readonly {
    readonly kind: string;
    readonly sheet: string;
    readonly range: string;
    readonly rows: number;
  }[];
  readonly recount: readonly {
    readonly indicator: string;
    readonly fiscalYear: number;
    readonly ledger: number;
    readonly table: number | null;
    readonly rows: number;
    /** Records that the ledger's figure is without, because a cell of theirs cannot be read. */
    readonly leftOut: RecordsLeftOut;
  }[];
  readonly understanding: readonly ReportUnderstood[];
  readonly findings: readonly ReportFinding[];
  readonly acknowledged: readonly ReportAcknowledged[];
  /** How many figures each sheet holds, and what they were read as. */
  readonly coverage: readonly SheetCoverage[];
  readonly notChecked: readonly ReportNotChecked[];
  /** What was left alone, and why. */
  readonly notices: readonly ReportNotice[];
  readonly failures: readonly ReportFailure[];
  readonly lost: readonly { readonly what: string; readonly where: string }[];
  readonly changes: readonly ReportChange[];
  readonly charts: readonly ReportChart[];
  /** What KPIグラフ of OUT says of each chart in words. */
  readonly chartTexts: readonly { readonly title: string; readonly text: string }[];
  /** Only with `mailcopy` in the list. */
  readonly mailCopy?: ReportMailCopy;
  /** Only with `--compare`. */
  readonly comparison?: ReportComparison;
  readonly host: { readonly syncs: number; readonly milliseconds: number };
}
