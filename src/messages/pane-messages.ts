import type { Severity } from "../core/judge/findings/finding";
import type { PlanCounts } from "./plan-messages";

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** The figures that staff have put on a sheet, those of them that were read, and those of them that are rates. */
export interface CoverageCounts {
  readonly figures: number;
  readonly read: number;
  readonly rates: number;
}

/** Everything the pane says that is not about one finding, one failure or one plan. */
export interface PaneMessages {
  readonly title: string;
  readonly tabs: {
    readonly overview: string;
    readonly findings: string;
    readonly recount: string;
    readonly ledgers: string;
    readonly history: string;
    readonly label: string;
    /** Leads to what the tab shows. */
    readonly skip: string;
    readonly counted: (label: string, count: string) => string;
  };
  /** How many of the figures of the sheets were read. */
  readonly coverage: {
    readonly heading: string;
    /** What of a sheet's figures was read, or of each of several; where some were not, the list of them follows. */
    readonly line: (sheets: readonly string[], counts: CoverageCounts) => string;
    /** The same place of so many sheets, which are named behind. */
    readonly onSheets: (place: string, sheets: number) => string;
  };
  readonly overview: {
    readonly heading: string;
    readonly reading: string;
    readonly notRead: string;
    readonly reread: string;
    readonly indicators: (count: number) => string;
    readonly emptyHeading: string;
    readonly emptyLookedFor: string;
    readonly emptySteps: readonly string[];
    /** Between the facts about a table. */
    readonly factSeparator: string;
    /** `R7（2月末実績）`: the latest year, with what it is counted to where it is not over. */
    readonly latestOf: (year: string, provisional: string | undefined) => string;
    readonly noCell: string;
    readonly proRated: (percent: string) => string;
    readonly progress: (percent: string) => string;
    readonly outdated: string;
  };
  readonly commands: {
    readonly undo: string;
    readonly undoNext: (operation: string) => string;
    readonly undoNothing: string;
  };
  readonly findings: {
    readonly heading: string;
    readonly severity: Readonly<Record<Severity, string>>;
    readonly counts: (counts: SeverityCounts) => string;
    readonly filterLabel: string;
    readonly groupLabel: string;
    readonly byQueue: string;
    readonly byIndicator: string;
    readonly byKind: string;
    /** The findings in the order in which somebody deals with them. */
    readonly queue: {
      readonly today: (count: number) => string;
      readonly nothingToday: string;
      readonly rest: (count: number) => string;
      readonly closed: (count: number) => string;
      readonly cause: (title: string, count: number) => string;
    };
    readonly wholeSheet: (sheet: string) => string;
    readonly checkAgain: string;
    readonly groupCount: (count: number) => string;
    readonly place: (sheet: string, cell: string) => string;
    readonly showPlace: (sheet: string, cell: string) => string;
    readonly why: string;
    readonly hideWhy: string;
    readonly remedy: string;
    readonly more: (count: number) => string;
    readonly none: string;
    readonly noneLead: (indicators: number) => string;
    readonly noneShown: string;
    readonly nothingToCheck: string;
    readonly notYet: string;
    readonly notCheckedHeading: (count: number) => string;
    readonly notCheckedLead: string;
    /** Sheets that have nothing to do with indicators, with the names of some. */
    readonly otherSheets: (sheets: readonly string[]) => string;
  };
  readonly history: {
    readonly heading: string;
    readonly lead: string;
    readonly empty: string;
    readonly undo: (operation: string) => string;
    readonly on: (sheets: readonly string[]) => string;
    /** The whole definition of an indicator, written. */
    readonly definition: (name: string) => string;
    readonly undoThrough: (count: number) => string;
    /** The same for who hears it without its place in the list; begins with what is seen, so that it can be called by it. */
    readonly undoThroughLabel: (operation: string, count: number) => string;
  };
  readonly progress: {
    readonly reading: string;
    readonly applying: string;
    readonly undoing: string;
    readonly showing: string;
    readonly copying: string;
    readonly percent: (done: number, total: number) => string;
    readonly stop: string;
    readonly stopping: string;
    /** While something is written or taken back: Excel's answer decides what has to be put back. */
    readonly stoppingWrite: string;
  };
  readonly notices: {
    readonly checked: (counts: SeverityCounts) => string;
    readonly checkedClear: string;
    readonly reread: (tables: number, indicators: number) => string;
    readonly applied: (operation: string, counts: PlanCounts) => string;
    readonly refreshFailed: string;
    readonly undone: (operation: string) => string;
    readonly nothingToUndo: string;
    readonly stoppedReading: string;
    readonly stoppedApplying: string;
    readonly stoppedUndoing: string;
    readonly previewDropped: string;
    readonly figureGone: string;
    readonly retry: string;
    readonly previewAgain: string;
    readonly dismiss: string;
    /** Shows again what a message said in full before another tab was opened. */
    readonly unfold: string;
    readonly showResult: string;
    readonly toFindings: string;
  };
  readonly defect: {
    readonly heading: string;
    readonly lead: string;
    readonly reportLabel: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly restart: string;
  };
  readonly unsupported: {
    readonly heading: string;
    readonly needs: string;
    readonly versions: readonly string[];
    readonly advice: string;
    readonly notInExcel: string;
    readonly officeNotLoaded: string;
  };
}
