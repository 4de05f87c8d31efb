import type { AsOfDate } from "../core/read/definition/as-of-date";
import type { DefinitionProblem } from "../core/model/definition-problem";
import type { LedgerNaming } from "../core/read/ledger/ledger-naming";
import type { MadeLedgerKind } from "../core/model/ledger-definition";

/** What figures come from, by name: the ledgers, the date up to which they are counted, and how they are counted. */
export interface SourceMessages {
  /** 基準日 as a heading for the date. */
  readonly asOf: string;
  readonly asOfFrom: Readonly<Record<AsOfDate["from"], string>>;
  readonly kind: Readonly<Record<LedgerNaming, Readonly<Record<MadeLedgerKind, string>>>>;
  /** The way to the page on which indicators are defined, and how many are still to be. */
  readonly define: {
    readonly heading: string;
    readonly count: (missing: number, total: number) => string;
    /** Where there is nothing to count from. */
    readonly uncounted: (total: number) => string;
    readonly open: string;
  };
  readonly problem: (problem: DefinitionProblem) => string;
}
