import type { ComparisonState } from "../core/judge/recount/compare-recounts";
import type { CountingRule } from "../core/model/indicator-definition";

/** What a figure comes of: what was counted of so many records, divided and rounded as 指標定義 says. */
export interface EvidenceArithmetic {
  readonly rule: Pick<CountingRule, "aggregation" | "valueColumn" | "divisor" | "rounding">;
  readonly records: number;
  readonly counted: number;
  /** The figure with its unit. */
  readonly figure: string;
}

/** The words about recounting: the comparison, the records that make up a figure, and taking a figure over. */
export interface RecountMessages {
  readonly heading: string;
  readonly lead: string;
  readonly notRead: string;
  /** `R7の実績（2026年2月28日まで）`; without a date where the year is over. */
  readonly thisYearHeading: (year: string, countedTo: string | undefined) => string;
  /** No table has the year of 基準日. */
  readonly noColumn: (year: string) => string;
  readonly differenceNote: string;
  readonly state: Readonly<Record<ComparisonState, string>>;
  /** The cell holds no number, and the ledger's figure is offered for it. */
  readonly offered: string;
  readonly isFormula: string;
  /** No record makes the figure up, which is not written. */
  readonly nothingCounted: string;
  /** Values that could not be read are missing in the figure, which is not written. */
  readonly valuesUnread: string;
  readonly nothingOfYear: string;
  readonly numberAsText: string;
  readonly prepare: string;
  readonly prepareHint: (count: number) => string;
  readonly nothingToWrite: string;
  readonly pastHeading: string;
  readonly pastLead: string;
  readonly pastAllSame: (count: number) => string;
  readonly pastNone: string;
  readonly showSame: (count: number) => string;
  readonly hideSame: string;
  readonly notRecountedHeading: (count: number) => string;
  readonly nothingRecounted: string;
  /** Why nothing is recounted, where lists wait for an answer: their sheets. */
  readonly awaitsLedgers: (sheets: readonly string[]) => string;
  /** The same where there are ledgers, and no indicator says how it is counted. */
  readonly awaitsDefinitions: string;
  readonly toLedgers: string;
  readonly evidence: {
    readonly open: string;
    readonly openLabel: (subject: string) => string;
    readonly heading: (subject: string) => string;
    readonly back: string;
    /** What the records come to, how many they are, and up to when was counted. */
    readonly summary: (figure: string, records: number, countedTo: string | undefined) => string;
    /** How the figure comes of the records, step by step. */
    readonly arithmetic: (steps: EvidenceArithmetic) => string;
    /** Shows the columns that the figure does not depend on too. */
    readonly allColumns: string;
    readonly none: string;
    readonly gone: string;
    readonly search: string;
    readonly searchNow: string;
    readonly found: (count: number) => string;
    readonly noMatch: string;
    readonly page: (first: number, last: number, total: number) => string;
    readonly pages: string;
    readonly previous: string;
    readonly next: string;
    /** A record's row on its sheet, counted from 1. */
    readonly row: (row: number) => string;
    readonly rowLabel: (sheet: string, row: number) => string;
    readonly select: string;
    /** For records in several runs of rows: an Excel may only be able to select the first. Rows count from 1. */
    readonly selectNote: (runs: number, firstRow: number, lastRow: number) => string;
    readonly tooMany: (firstRow: number, lastRow: number) => string;
    readonly writeOut: string;
    readonly writeOutHint: string;
  };
}
