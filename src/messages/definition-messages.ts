import type { AssessmentMethod, CountingBasis, Direction } from "../core/model/indicator";
import type { Aggregation, Rounding } from "../core/model/indicator-definition";

/** The words of the page on which an indicator is defined. */
export interface DefinitionMessages {
  readonly back: string;
  readonly heading: string;
  readonly lead: string;
  readonly nothing: string;
  readonly indicator: string;
  /** An indicator in the list of choices: whether it is counted from a ledger already. */
  readonly choice: (name: string, isToBeDefined: boolean) => string;
  readonly previous: string;
  readonly next: string;
  /** Leads on to an indicator that is not defined yet. */
  readonly nextMissing: (name: string) => string;
  readonly whatHeading: string;
  readonly description: string;
  readonly unit: string;
  readonly direction: string;
  readonly directions: Readonly<Record<Direction, string>>;
  /** How a rate is calculated. */
  readonly assessment: string;
  readonly assessments: Readonly<Record<AssessmentMethod, string>>;
  readonly base: string;
  readonly baseHint: string;
  readonly baseInvalid: string;
  /** Rate and grade of a year as they are, and as they would be. */
  readonly judgedAs: (year: string, was: string, is: string) => string;
  readonly judgedAsBefore: string;
  /** The table has to be read again before anybody can say. */
  readonly judgedAfterReading: string;
  readonly fromTable: string;
  readonly countHeading: string;
  readonly ledger: string;
  readonly noLedger: string;
  /** A ledger in the list of choices that the workbook does not have yet. */
  readonly ledgerMissing: (ledger: string) => string;
  readonly countingBasis: string;
  readonly bases: Readonly<Record<CountingBasis, string>>;
  readonly aggregation: string;
  readonly aggregations: Readonly<Record<Aggregation, string>>;
  readonly valueColumn: string;
  readonly dateColumn: string;
  readonly endDateColumn: string;
  readonly conditionColumn: string;
  readonly conditionValue: string;
  readonly conditionHint: string;
  readonly divisor: string;
  readonly divisorHint: string;
  readonly divisorInvalid: string;
  readonly rounding: string;
  readonly roundings: Readonly<Record<Rounding, string>>;
  readonly choose: string;
  readonly none: string;
  readonly breakYear: string;
  readonly breakConditionValue: string;
  readonly breakReason: string;
  /** What the ledgers give for the newest year, of so many records, counted up to a day where the year is not over. */
  readonly counted: (year: string, figure: string, records: number, countedTo: string | undefined) => string;
  /** The ledgers' figure of a year beside the table's. */
  readonly yearSame: (year: string, figure: string) => string;
  readonly yearDifferent: (year: string, figure: string, table: string) => string;
  readonly notCounted: (reason: string) => string;
  readonly noLedgerChosen: string;
  readonly ledgerToMake: (ledger: string) => string;
  /** The fields that are still to be filled in, by their labels. */
  readonly gaps: (fields: readonly string[]) => string;
  readonly prepare: string;
  readonly nothingChanged: string;
}
