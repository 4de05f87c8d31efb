/** The words about ledgers and the sheets that say how they are counted. */
export interface LedgerMessages {
  readonly heading: string;
  readonly notRead: string;
  readonly listHeading: string;
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
    /** `areDifferent`: once all are counted, each indicator's definition can name one of the sheets. */
    readonly several: (sheets: readonly string[], ledger: string, areDifferent: boolean) => string;
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
  readonly problemsHeading: (count: number) => string;
  readonly problemsLead: string;
}
