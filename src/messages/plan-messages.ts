import type { PlanKind } from "../core/plan/plan";
import type { PlanNotice, SmallPrint } from "../core/plan/plan-notice";
import type { Shortfall } from "../app/workbook-host";
import type { FiscalYear } from "../core/values/calendar/fiscal-year";
import type { PaperKind } from "../core/write/paper/plan-paper";
import type { LookKind } from "../core/plan/preview";

/** What an operation put into the workbook, in counts. */
export interface PlanCounts {
  readonly cells: number;
  readonly charts: number;
  readonly sheets: number;
}

/** What a plan sets of a sheet's printing so that the rates come onto the page. */
export interface PrintingSet {
  readonly area: string | undefined;
  readonly onePageWide: boolean;
  readonly landscape: boolean;
}

/** The words of the preview and of what became of it. */
export interface PlanMessages {
  /** The operation's name, in the preview's heading, the history and 元に戻す. */
  readonly kind: Readonly<Record<PlanKind, string>>;
  /** The name of what several commands do together. */
  readonly previewHeading: (operation: string) => string;
  readonly previewLead: (counts: PlanCounts) => string;
  readonly nothingToDo: string;
  readonly nothingPossible: string;
  readonly newSheet: string;
  readonly cellsHeading: (count: number) => string;
  readonly chartsHeading: (count: number) => string;
  readonly otherHeading: string;
  readonly showAll: (count: number) => string;
  readonly showFewer: string;
  /** Cells of a long list that the preview does not show one by one. */
  readonly unlisted: (count: number) => string;
  /** What a heading's cell is called below its change. */
  readonly yearHeading: (year: string) => string;
  /** A figure's name with how much it rises or falls. */
  readonly captionWithChange: (caption: string, change: string) => string;
  /** Between a cell's content before and after; read aloud as well. */
  readonly becomes: string;
  readonly chart: (title: string, exists: boolean) => string;
  readonly formula: (formula: string) => string;
  readonly text: (text: string) => string;
  readonly logical: (value: boolean) => string;
  readonly table: (name: string, at: string, exists: boolean) => string;
  /** Whole rows of a sheet, as they are numbered once they are there. */
  readonly rowsInserted: (rows: readonly number[]) => string;
  /** A name of a range: `nameAdded` is how the add-in finds the place again. */
  readonly name: Readonly<
    Record<"nameAdded" | "nameMoved" | "nameRemoved", (name: string, at: string) => string>
  >;
  /** A kind of look that changes, with the areas (A1) where there are any. */
  readonly look: Readonly<Record<LookKind, (areas: readonly string[]) => string>>;
  /** What the plan leaves alone, and a person should know. */
  readonly notice: (notice: PlanNotice) => string;
  /** The same of several sheets, all printed in the same way and with the same way out. */
  readonly smallPrint: (notices: readonly [SmallPrint, ...SmallPrint[]]) => string;
  /** What has come out otherwise than planned. */
  readonly shortfall: (shortfall: Shortfall) => string;
  /** A sheet's tables in small, with what will be written; areas are in A1 notation. */
  readonly miniature: {
    readonly heading: string;
    readonly place: (sheet: string, area: string) => string;
    /** Into empty cells. */
    readonly added: (areas: readonly string[], cells: number) => string;
    /** Over what cells hold. */
    readonly changed: (areas: readonly string[], cells: number) => string;
  };
  /** What a plan means for the indicators. */
  readonly facts: {
    readonly figures: (count: number) => string;
    readonly textToNumbers: (count: number) => string;
    readonly typedCells: (count: number) => string;
    /** What a person has answered, of so many questions. */
    readonly answers: (count: number) => string;
    /** How many rates there will be, and for how many years none can be calculated. */
    readonly rates: (assessed: number, without: number) => string;
    /** Opens the years before the latest. */
    readonly otherYears: (count: number) => string;
    /** Actuals that the ledgers change; `count` are those that are ticked. */
    readonly recounted: (count: number) => string;
    readonly leftOpen: string;
    /** Over what there is to know of what is written. */
    readonly remarks: string;
    /** Of so many indicators: the years before the one with the target have no rate. */
    readonly withoutInterim: (indicators: number) => string;
    /** Indicators that are written although their rows are hidden, by a filter for instance. */
    readonly inHiddenRows: (names: readonly string[]) => string;
    /** Over how sheets stay to be printed, where nothing is written. */
    readonly unchanged: string;
    /** How a sheet of the staff's is printed from now on; `area` (A1) where another area is printed than before. */
    readonly printing: (sheet: string, set: PrintingSet) => string;
    /** Asks for the rates to be rows below 実績, for paper. */
    readonly asRows: string;
    /** Over the boxes of the years that a paper shows. */
    readonly paperYears: (kind: PaperKind) => string;
    readonly paperYear: (year: FiscalYear) => string;
    /** `names` are indicators with their year that share a reason. */
    readonly withoutRate: (names: readonly string[], why: string) => string;
    readonly technical: string;
  };
  /** The outcome in facts, each with a way to look at it. */
  readonly outcome: {
    /** `name` is an indicator's year: `② 業務委託料収入額 R7`. */
    readonly figure: (name: string, figure: string, before: string, after: string) => string;
    readonly moreFigures: (count: number) => string;
    readonly textToNumbers: (count: number) => string;
    /** `indicators`: with at least one rate; `without`: places for which there is none. */
    readonly rates: (indicators: number, assessed: number, without: number) => string;
    readonly charts: (added: number, updated: number) => string;
    readonly show: string;
    readonly showLabel: (result: string) => string;
    readonly leftOut: string;
  };
  readonly refusalsHeading: string;
  readonly useOffer: (place: string) => string;
  /** Agrees to losing what somebody has edited on a sheet of ours. */
  readonly replaceEdited: string;
  readonly execute: string;
  readonly cancel: string;
  readonly back: string;
  readonly undoable: string;
}
