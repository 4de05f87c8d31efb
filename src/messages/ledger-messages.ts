import type { AsOfDate } from "../core/read/definition/as-of-date";
import type { DefinitionProblem } from "../core/model/definition-problem";
import type { LedgerNaming } from "../core/read/ledger/ledger-naming";
import type { LedgerKind } from "../core/model/ledger-definition";

/** The words about ledgers and the sheets that say how they are counted. */
export interface LedgerMessages {
  readonly heading: string;
  readonly notRead: string;
  /** 基準日 as a heading for the date. */
  readonly asOf: string;
  readonly asOfFrom: Readonly<Record<AsOfDate["from"], string>>;
  readonly listHeading: string;
  readonly kind: Readonly<Record<LedgerNaming, Readonly<Record<LedgerKind, string>>>>;
  readonly definitionsHeading: string;
  /** 指標定義 with the number of indicators that it defines. */
  readonly definitions: (count: number) => string;
  readonly there: string;
  readonly missing: string;
  readonly rows: (count: number) => string;
  readonly showLedger: (ledger: string, sheet: string) => string;
  /** Tables that wait for somebody to say whether they are counted. */
  readonly question: {
    readonly heading: string;
    readonly candidate: (sheet: string, ledger: string) => string;
    readonly several: (sheets: readonly string[], ledger: string) => string;
    readonly count: string;
    readonly countLabel: (sheet: string) => string;
    readonly countOnly: (sheet: string) => string;
    readonly countAll: string;
    readonly notLedger: string;
    readonly notLedgerLabel: (sheet: string) => string;
  };
  readonly make: string;
  /** What the boxes for the missing ledgers are called together, and what is said where none is chosen. */
  readonly choose: string;
  readonly chooseOne: string;
  readonly makeHint: (missing: readonly string[]) => string;
  readonly complete: string;
  /** The way to the page on which indicators are defined, and how many are still to be. */
  readonly define: {
    readonly heading: string;
    readonly count: (missing: number, total: number) => string;
    readonly open: string;
  };
  readonly problemsHeading: (count: number) => string;
  readonly problemsLead: string;
  readonly problem: (problem: DefinitionProblem) => string;
}
